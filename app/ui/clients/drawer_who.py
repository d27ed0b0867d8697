"""The head of the client's drawer: who he is, what he is called where, and his figures."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.moments import day_of
from app.services.client_details import ClientDetails
from app.ui.clients.words import ClientWords
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

AVATAR = 44
LINE = 24
COLUMNS = 3
CELL = 44


class Who(QWidget):
    """Disc, name, reading, what he does, and the names he goes by."""

    def __init__(self, context: PageContext, words: ClientWords) -> None:
        super().__init__()
        self.card = _Card(context, words)
        self.handles = _Handles(context)
        self.figures = _Figures(context, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.card, self.handles, self.figures):
            column.addWidget(part)

    def show_details(self, details: ClientDetails) -> None:
        """Show this client."""
        for part in (self.card, self.handles, self.figures):
            part.show_details(details)


class _Part(Painted):
    """A painted part that shows one client."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self.context = context
        self.details: ClientDetails | None = None

    def show_details(self, details: ClientDetails) -> None:
        self.details = details
        self.describe(details)
        self.restyle()
        self.update()

    def describe(self, details: ClientDetails) -> None:
        raise NotImplementedError


class _Card(_Part):
    """Disc and name; below it reading and what he does, then the flags."""

    def __init__(self, context: PageContext, words: ClientWords) -> None:
        super().__init__(context)
        self._words = words
        self.setFixedHeight(self.theme.px(AVATAR))

    def describe(self, details: ClientDetails) -> None:
        self.setAccessibleName(details.line.name)
        self.setAccessibleDescription(self._about(details))
        self.setToolTip(self._about(details))

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(AVATAR))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        if self.details is None:
            return
        line, about = self.details.line, self._about(self.details)
        brush.avatar(0, 0, line.id, line.name, height)
        x = height + 12
        half = height / 2 if about else height
        taken = x + brush.text(x, 0, line.name, "subtitle", "text", width - x, height=half) + 8
        for flag in self._words.flags(line):
            tone = "bad" if line.risks and flag == self._words.flags(line)[0] else "info"
            if taken + brush.chip_width(flag) > width:
                break
            taken += brush.chip(taken, (half - 18) / 2, flag, tone, height=18) + 5
        if about:
            brush.text(x, half, about, "caption", "text2", width - x, height=half)

    @staticmethod
    def _about(details: ClientDetails) -> str:
        about = " ".join(details.about.split())
        return " ・ ".join(part for part in (details.line.reading, about) if part)


class _Handles(_Part):
    """A line for each name he goes by: the marks of the marketplaces, and the name."""

    def describe(self, details: ClientDetails) -> None:
        self.setAccessibleName(self.tr("Names on the marketplaces"))
        told = (f"{self.context.face(h.marketplace_id).name} {h.name}" for h in details.handles)
        self.setAccessibleDescription(self.context.formats.listed(told))
        self.setVisible(bool(details.handles))

    def restyle(self) -> None:
        self.setFixedHeight(max(1, self.theme.px(LINE) * len(self._by_name())))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        line, side = self.theme.px(LINE), self.theme.px(18)
        for place, (name, sites) in enumerate(self._by_name().items()):
            x, y = 0.0, place * line
            for site in sites:
                face = self.context.face(site)
                brush.mark(x, y + (line - side) / 2, face.colour, face.glyph, side)
                x += side + 4
            x += 4
            x += brush.text(x, y, name, "body", "text", width - x, height=line) + 8
            if len(sites) == 1:
                site = self.context.face(sites[0]).name
                brush.text(x, y, site, "caption", "text3", width - x, height=line)

    def _by_name(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for handle in self.details.handles if self.details else ():
            names.setdefault(handle.name, []).append(handle.marketplace_id)
        return names


class _Figures(_Part):
    """Orders and amounts, stars both ways, first and last, how fast he answers."""

    def __init__(self, context: PageContext, words: ClientWords) -> None:
        super().__init__(context)
        self._words = words

    def describe(self, details: ClientDetails) -> None:
        self.setAccessibleName(self.tr("Figures"))
        told = (f"{name} {value}" for name, value in self._cells(details))
        self.setAccessibleDescription(self.context.formats.listed(told))

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(CELL) * 3)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        if self.details is None:
            return
        cell = height / 3
        for place, (name, value) in enumerate(self._cells(self.details)):
            x, y = place % COLUMNS * width / COLUMNS, place // COLUMNS * cell
            room = width / COLUMNS - 8
            brush.text(x, y, value, "large_b", "text", room)
            brush.text(x, y + self.theme.line("large_b"), name, "micro", "text3", room)

    def _cells(self, details: ClientDetails) -> list[tuple[str, str]]:
        formats, line, dash = self.context.formats, details.line, "—"
        minutes = details.answer_minutes
        answers = dash if minutes is None else formats.duration(minutes * 60)
        return [
            (self.tr("Orders"), f"{line.orders:,}"),
            (self.tr("Take-home in all"), self._words.net(line)),
            (self.tr("An order on average"), formats.money(details.per_order)),
            (self.tr("Rating received"), self._words.rating(line.rating)),
            (self.tr("Rating given"), self._words.rating(details.rating_given)),
            (self.tr("Answers within"), answers),
            (self.tr("First contact"), self._day(details.first_at)),
            (self.tr("Last heard of"), self._day(line.last_at)),
            (self.tr("Cancelled"), f"{details.cancelled:,}"),
        ]

    def _day(self, at: int | None) -> str:
        return "—" if at is None else self.context.formats.full_day(day_of(at))
