"""The panel beside a listing: what the checker finds in it, and what to do about each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.rulebook.listing_findings import CheckRule, CheckSeverity, ListingFinding
from app.rulebook.permits import NO_PERMIT
from app.ui.checks.checking import Checking, CheckSubject, WrittenFields
from app.ui.checks.marks import TONES
from app.ui.checks.words import CheckWords
from app.ui.kit.buttons import Button, ShortLink
from app.ui.kit.cards import PADDING, Card
from app.ui.kit.chips import StatusChip
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import listings
else:
    listings = Later("app.services.listings")

__all__ = ["CheckSubject", "ChecksPanel"]

MOST_ROWS = 40
INSET = 5
"""By which a link's words stand off its edge; all others are moved in as far."""
ICONS = {
    CheckSeverity.BLOCK: "lock",
    CheckSeverity.WARN: "triangle-alert",
    CheckSeverity.HINT: "eye",
}


class FindingRow(QWidget):
    """One finding: how much it matters, its words, why, and where that was read."""

    chosen = Signal(object)
    """The `ListingFinding` whose words the seller wants to see."""
    permits_asked = Signal()
    waived = Signal()
    """The seller says that no permit is needed: the words hinted at one that is none."""

    def __init__(self, context: PageContext, words: CheckWords, finding: ListingFinding) -> None:
        super().__init__()
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        above, below = QVBoxLayout(), QVBoxLayout()
        for part in (above, below):
            part.setContentsMargins(INSET, 0, 0, 0)
            part.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.chip = StatusChip(theme, self)
        tone, icon = TONES[finding.severity], ICONS[finding.severity]
        self.chip.show_text(words.severity(finding.severity), tone, icon)
        head.addWidget(self.chip)
        head.addWidget(Label(theme, words.place(finding), "caption", "text3", self), 1)
        above.addLayout(head)
        column.addLayout(above)
        title = words.title(finding)
        self.link = ShortLink(theme, title, self)
        self.link.setToolTip(finding.words[:400])
        self.link.setAccessibleName(f"{words.place(finding)}: {title}")
        self.link.clicked.connect(lambda: self.chosen.emit(finding))
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        reason = words.reason(finding)
        if reason:
            below.addWidget(Label(theme, reason, "caption", "text2", self).wrapped())
        below.addWidget(Label(theme, words.facts(finding), "caption", "text3", self).wrapped())
        column.addLayout(below)
        if finding.rule == CheckRule.PERMIT:
            below.addLayout(self._permit_buttons(context, is_hint=bool(finding.words)))

    def _permit_buttons(self, context: PageContext, *, is_hint: bool) -> QHBoxLayout:
        theme, row = context.theme, QHBoxLayout()
        self.permits = Button(theme, self.tr("See permits"), "badge-check", "secondary", self)
        self.waive = Button(theme, self.tr("No permit is needed"), "", "ghost", self)
        for button in (self.permits, self.waive):
            button.make_small()
            row.addWidget(button)
        self.permits.clicked.connect(self.permits_asked)
        self.waive.clicked.connect(self.waived)
        self.waive.setVisible(is_hint)
        row.addStretch(1)
        return row

    def fit(self, width: int) -> None:
        """Be as high as the wrapped texts need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(width))


class ChecksPanel(Card):
    """Shows what the checker finds in the fields it is given, a moment after each key.

    Call `show_subject` when another listing is opened, then `check` whenever a field changed.
    """

    checked = Signal(object)
    """All findings of the newest text, for the marks in its fields."""
    jump_asked = Signal(object)
    """The `ListingFinding` whose words the seller wants to see."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "", parent)
        self._context = context
        self._words = CheckWords(context.formats, self)
        self._checking = Checking(context, self)
        self._findings: tuple[ListingFinding, ...] | None = None
        self.head = Label(context.theme, "", "large_b", "text", self)
        self.note = Label(context.theme, "", "caption", "text2", self).wrapped()
        self.rows: list[FindingRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        said = QVBoxLayout()
        said.setContentsMargins(INSET, 0, 0, 0)
        said.addWidget(self.head)
        said.addWidget(self.note)
        self.body.setContentsMargins(PADDING - INSET, PADDING, PADDING, PADDING)
        self.body.setSpacing(4)
        self.body.addLayout(said)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._checking.checked.connect(self._show)
        self.clear()

    def show_subject(self, subject: CheckSubject) -> None:
        """Turn to another listing; nothing is said of it before `check`."""
        self.clear()
        self._checking.show_subject(subject)

    def check(self, fields: WrittenFields) -> None:
        """Look at these fields in a moment."""
        self._checking.check(fields)

    def clear(self) -> None:
        """Say nothing: no listing is open."""
        self._checking.forget()
        self._findings = None
        self._fill(())
        self.head.setText(self.tr("Check"))
        self.head.set_color("text")
        self.note.setText(self.tr("The texts are looked at here, on this computer."))
        self._fit()

    @property
    def findings(self) -> tuple[ListingFinding, ...] | None:
        """What was found in the newest text; None while nothing was looked at."""
        return self._findings

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the wrapped texts need: a squeezed one would lose its last line."""
        for row in self.rows:
            row.fit(self.width() - 2 * PADDING + INSET)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _show(self, findings: tuple[ListingFinding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self._fill(findings[:MOST_ROWS])
            self._say(findings)
            self._fit()
        self.checked.emit(findings)

    def _waive(self) -> None:
        subject, context = self._checking.subject, self._context
        if subject is not None:
            task = context.tasks.write(listings.set_permit_kind, subject.service_id, NO_PERMIT)
            said = self.tr("Noted: no permit is needed")
            task.then(lambda _nothing: context.toast(said, undo=True))

    def _say(self, findings: Sequence[ListingFinding]) -> None:
        counts = {
            severity: sum(one.severity is severity for one in findings)
            for severity in CheckSeverity
        }
        if not findings:
            self.head.setText(self.tr("Nothing found"))
            self.head.set_color("ok")
            said = self.tr(
                "Every field was checked against the site's bounds and wording, the law, your own"
                " data and your other listings. The site may still see it otherwise."
            )
            self.note.setText(said)
            return
        worst = next(severity for severity in CheckSeverity if counts[severity])
        said = self.tr("1 finding")
        if len(findings) > 1:
            said = self.tr("{count} findings").format(count=len(findings))
        self.head.setText(said)
        self.head.set_color(TONES[worst])
        parts = [
            f"{self._words.severity(severity)} {count}"
            for severity, count in counts.items()
            if count
        ]
        if len(findings) > MOST_ROWS:
            parts.append(self.tr("the first {count} are shown").format(count=MOST_ROWS))
        self.note.setText(" ・ ".join(parts))

    def _fill(self, findings: Sequence[ListingFinding]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for finding in findings:
            row = FindingRow(self._context, self._words, finding)
            row.chosen.connect(self.jump_asked)
            row.permits_asked.connect(lambda: self._context.act("permits"))
            row.waived.connect(self._waive)
            self._list.addWidget(row)
            row.show()  # a hidden one counts for nothing in the height
            self.rows.append(row)
