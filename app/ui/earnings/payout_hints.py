"""What the seller should know before asking for a payout, one sentence a line, with its step."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.payout_advice_queries import PayoutAdvice, Waiting
    from app.services.payout_overview_queries import PayoutOverview

MOST_HINTS = 5
MATCH_ALL, FORFEIT = "match_all", "forfeit"
ICON = 16


class Hint(NamedTuple):
    """One sentence; `act` is what its button `verb` does, about one site or all."""

    text: str
    tone: str = "text2"
    icon: str = "info"
    verb: str = ""
    act: str = ""
    marketplace_id: str = ""


class PayoutHints(QWidget):
    """Sentences that wrap, the most urgent first; nothing where there is nothing to say."""

    changed = Signal()
    match_all_wanted = Signal()
    forfeit_wanted = Signal(str)
    """The marketplace whose proceeds should have expired."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hints: tuple[Hint, ...] = ()
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is shown."""
        return self._hints

    def show_overview(self, found: "PayoutOverview") -> None:
        """Say what is to be known of these payouts."""
        self._hints = tuple(self._of(found))[:MOST_HINTS]
        while len(self._rows) < len(self._hints):
            row = _Row(self._context, self)
            row.button.clicked.connect(lambda _=False, one=row: self._act(one.hint))
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._hints))
            if number < len(self._hints):
                row.show_hint(self._hints[number])
        self.setVisible(bool(self._hints))
        self.changed.emit()

    def needed_height(self, width: int) -> int:
        """Return how high the sentences are at this width; 0 without any."""
        if not self._hints:
            return 0
        heights = [row.needed_height(width) for row in self._rows[: len(self._hints)]]
        return sum(heights) + 4 * (len(heights) - 1) + 8

    def _of(self, found: "PayoutOverview") -> Iterator[Hint]:
        if found.safe:
            yield self._safe(len(found.safe))
        for site in found.advice:
            yield from self._urgent(site)
        for site in found.advice:
            yield from self._useful(site)

    def _safe(self, count: int) -> Hint:
        if count == 1:
            text = self.tr("One payout is in the bank's statement to the yen.")
        else:
            words = self.tr("{count} payouts are in the bank's statement to the yen.")
            text = words.format(count=count)
        verb = self.tr("Reconcile them all") if count > 1 else self.tr("Reconcile it")
        return Hint(text, "info", "landmark", verb, MATCH_ALL)

    def _urgent(self, site: "PayoutAdvice") -> Iterator[Hint]:
        face, formats = self._context.face(site.marketplace_id), self._context.formats
        if site.lapsed:
            words = self.tr("{site}: {amount} should have expired. Was it paid out or lost?")
            text = words.format(site=face.name, amount=formats.money(site.lapsed))
            verb = self.tr("Note as expired")
            yield Hint(text, "bad", "circle-alert", verb, FORFEIT, site.marketplace_id)
        if site.expires_on is not None:
            words = self.tr("{site}: {amount} expires soon. Ask for it by {day}.")
            day = formats.day(site.expires_on)
            text = words.format(site=face.name, amount=formats.money(site.expiring), day=day)
            yield Hint(text, "warn", "triangle-alert")

    def _useful(self, site: "PayoutAdvice") -> Iterator[Hint]:
        name, formats = self._context.face(site.marketplace_id).name, self._context.formats
        if site.below_minimum is not None:
            words = self.tr("{site}: {amount} more until the site pays out.")
            yield Hint(words.format(site=name, amount=formats.money(site.below_minimum)))
        if site.waiting is not None:
            yield Hint(self._waiting(name, site.waiting), "text2", "hourglass")
        if site.period is not None and site.open_orders:
            words = self.tr(
                "{site}: delivered by {day}, an order pays in this period even if nobody answers"
                " (request by {last}, arrives {arrives})."
            )
            period = site.period
            arrives = "—" if period.arrives_on is None else formats.short_day(period.arrives_on)
            text = words.format(
                site=name,
                day=formats.day(period.deliver_by),
                last=formats.short_day(period.ends_on),
                arrives=arrives,
            )
            yield Hint(text, "text2", "calendar")

    def _waiting(self, name: str, waiting: "Waiting") -> str:
        formats = self._context.formats
        words = self.tr("{site}: wait and save {fee}. With {missing} more the transfer is free.")
        money = formats.money
        text = words.format(site=name, fee=money(waiting.fee), missing=money(waiting.missing))
        if not waiting.soon:
            return text
        last = waiting.soon[-1]
        titles = formats.listed(formats.quoted(order.title) for order in waiting.soon[:2])
        if waiting.is_enough:
            more = self.tr("{titles} completes on {day} at the latest, and that is enough.")
        else:
            more = self.tr("{titles} completes on {day} at the latest, and that is not enough yet.")
        gap = "" if text.endswith("。") else " "
        return text + gap + more.format(titles=titles, day=formats.short_day(last.on))

    def _act(self, hint: Hint) -> None:
        if hint.act == MATCH_ALL:
            self.match_all_wanted.emit()
        elif hint.act == FORFEIT:
            self.forfeit_wanted.emit(hint.marketplace_id)


class _Row(QWidget):
    """Icon, sentence and, where there is a step, its button."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = Hint("")
        self._icon = _Icon(context)
        self.label = Label(context.theme, "", "caption", "text2", self).wrapped()
        self.button = Button(context.theme, "", parent=self)
        self.button.make_small()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)

    def show_hint(self, hint: Hint) -> None:
        """Show this sentence."""
        self.hint = hint
        self._icon.show_icon(hint.icon, hint.tone)
        self.label.setText(hint.text)
        self.button.setText(hint.verb)
        self.button.setVisible(bool(hint.verb))

    def needed_height(self, width: int) -> int:
        """Return how high it is at this width."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - set in the constructor
        layout.activate()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())


class _Icon(Painted):
    """One icon in a tone."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._name, self._tone = "info", "text2"
        self.setFixedSize(ICON, ICON)

    def show_icon(self, name: str, tone: str) -> None:
        """Show this one."""
        self._name, self._tone = name, tone
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del width, height
        brush.icon(0, 0, self._name, ICON, self._tone)
