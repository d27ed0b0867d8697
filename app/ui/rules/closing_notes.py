"""The banners over 今日 of marketplaces that shut down: how long yet, and what is still there."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.rulebook.closing import Phase, phase_of
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Panel
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.rules.left_dialog import LeftDialog, countdown
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.rulebook.marketplace import Marketplace
    from app.services import closing_queries
    from app.services.closing_queries import LeftBehind
else:
    closing_queries = Later("app.services.closing_queries")

OWN_SOURCE = "seller"


class ClosingNotes(QWidget):
    """One banner for each site; none for a site the seller left nothing on and said nothing of."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest: dict[str, Latest] = {}
        self.banners: dict[str, ClosingBanner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_sites(self, sites: "Sequence[Marketplace]", today: date) -> None:
        """Ask what each of these sites still holds, and show it."""
        for site in sites:
            task = self._context.tasks.read(closing_queries.left_behind, site.id)
            latest = self._latest.setdefault(site.id, Latest())
            latest.ask(task).then(self._teller(site, today))

    def _teller(self, site: "Marketplace", today: date) -> "Callable[[LeftBehind], None]":
        return lambda left: self._show(site, left, today)

    def _show(self, site: "Marketplace", left: "LeftBehind", today: date) -> None:
        is_told = site.closing is not None and site.closing.source == OWN_SOURCE
        is_shown = is_told or not left.is_nothing
        if phase_of(site, today) is Phase.ENDED:
            is_shown = bool(left.unpaid or left.unknown_count)
        banner = self.banners.get(site.id)
        if banner is None and is_shown:
            banner = self.banners[site.id] = ClosingBanner(self._context, self)
            self._column.addWidget(banner)
        if banner is not None:
            banner.setVisible(is_shown)
            banner.show_site(site, left, today)
        self.setVisible(any(not one.isHidden() for one in self.banners.values()))


class ClosingBanner(Panel):
    """One site: its countdown, what is left in numbers, and the way to the lists."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "warn_soft", parent)
        theme = context.theme
        self._context = context
        self._shown: tuple[Marketplace, LeftBehind, date] | None = None
        self.says = Label(theme, "", "body_b", "warn", self).wrapped()
        self.holds = Label(theme, "", "caption", "text2", self).wrapped()
        self.open = Button(theme, self.tr("What is left there"), "list-checks", parent=self)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.says)
        texts.addWidget(self.holds)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.open)
        self.open.clicked.connect(self._open)

    def show_site(self, site: "Marketplace", left: "LeftBehind", today: date) -> None:
        """Say how long the site still is, and what it holds."""
        self._shown = (site, left, today)
        name = self._context.face(site.id).name
        said = countdown(self._context, site, today)
        self.says.setText(self.tr("{site}: {countdown}").format(site=name, countdown=said))
        parts = [
            self.tr("not paid out {sum}").format(sum=self._context.formats.money(left.unpaid)),
            self.tr("open orders {n}").format(n=left.order_count),
            self.tr("rooms to save {n}").format(n=left.room_count),
        ]
        self.holds.setText(" ・ ".join(parts))
        self.open.setAccessibleDescription(f"{self.says.text()} {self.holds.text()}")

    def _open(self) -> None:
        if self._shown is not None:
            LeftDialog(self._context, *self._shown, self.window()).open()
