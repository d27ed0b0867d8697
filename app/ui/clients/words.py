"""What the page of clients says about one client, in a cell and to a screen reader."""

from datetime import date

from PySide6.QtCore import QObject

from app.models.moments import JST, from_epoch
from app.services.client_likeness import Likeness
from app.services.client_queries import ClientLine
from app.services.client_timeline import PastKind
from app.ui.clients.columns import Column
from app.ui.page import PageContext


class ClientWords(QObject):
    """Says things about clients in the window's language, as of this moment."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._formats = context.formats

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.NAME: self.tr("Client"),
            Column.SITES: self.tr("Marketplaces"),
            Column.ORDERS: self.tr("Orders"),
            Column.NET: self.tr("Take-home in all"),
            Column.RATING: self.tr("Rating"),
            Column.LAST: self.tr("Last heard of"),
            Column.NEXT: self.tr("Next"),
            Column.TAGS: self.tr("Tags"),
        }[column]

    def text(self, row: ClientLine, column: Column) -> str:
        """Return what a cell says."""
        glue = self.glue()
        return {
            Column.NAME: lambda: row.name,
            Column.SITES: lambda: glue.join(
                self._context.face(site).name for site in row.marketplaces
            ),
            Column.ORDERS: lambda: f"{row.orders:,}",
            Column.NET: lambda: self.net(row),
            Column.RATING: lambda: self.rating(row.rating),
            Column.LAST: lambda: self.ago(row.last_at),
            Column.NEXT: lambda: self.next(row.next_on),
            Column.TAGS: lambda: glue.join(self.chips(row)),
        }[column]()

    def flags(self, row: ClientLine) -> tuple[str, ...]:
        """Return what is said of a client before his tags: to be taken with care, came again."""
        risky = (self.tr("Take care"),) if row.risks else ()
        return (*risky, *((self.tr("Regular"),) if row.is_regular else ()))

    def chips(self, row: ClientLine) -> tuple[str, ...]:
        """Return flags and tags, a word that is both once."""
        return tuple(dict.fromkeys((*self.flags(row), *row.tags)))

    def net(self, row: ClientLine) -> str:
        """Return what a client brought; where some of it is not known, it is at least that."""
        if row.net is None:
            return "—" if row.net_unknown else self._formats.money(0)
        known = self._formats.money(row.net)
        return self.tr("{amount}+").format(amount=known) if row.net_unknown else known

    def rating(self, stars: float | None) -> str:
        """Return the mean of stars, or a dash."""
        return "—" if stars is None else f"★{stars:.1f}"

    def ago(self, at: int | None) -> str:
        """Return how long ago something was."""
        return "" if at is None else self._formats.ago(from_epoch(at), self._context.clock())

    def next(self, day: date | None) -> str:
        """Return a day that is to come."""
        return "" if day is None else self._formats.relative_day(day, self._context.clock())

    def is_late(self, day: date | None) -> bool:
        """Tell whether a day has passed."""
        return day is not None and day < self._context.clock().astimezone(JST).date()

    def sentence(self, row: ClientLine) -> str:
        """Return one full sentence for a screen reader."""
        parts = [
            row.name,
            self.text(row, Column.SITES),
            (self.tr("1 order") if row.orders == 1 else self.tr("{n} orders")).format(n=row.orders),
            self.tr("take-home {net}").format(net=self.net(row)),
            "" if row.rating is None else self.rating(row.rating),
            self.tr("next {day}").format(day=self.next(row.next_on)) if row.next_on else "",
            self.text(row, Column.TAGS),
        ]
        return self.glue().join(part for part in parts if part)

    def likeness(self, likeness: Likeness) -> str:
        """Return why two may be one."""
        return {
            Likeness.SITE_ID: self.tr("The same user number"),
            Likeness.NAME: self.tr("The same name"),
            Likeness.READING: self.tr("The same reading"),
            Likeness.SPELLING: self.tr("One letter apart"),
        }[likeness]

    def past(self, kind: PastKind) -> str:
        """Return the name of a kind of the past."""
        return {
            PastKind.ORDER: self.tr("Purchases"),
            PastKind.MESSAGE: self.tr("Messages"),
            PastKind.NOTE: self.tr("Notes"),
            PastKind.FILE: self.tr("Files"),
        }[kind]

    def glue(self) -> str:
        """Return what stands between the parts of a list."""
        return "、" if self._formats.language == "ja" else ", "
