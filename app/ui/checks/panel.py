"""The panel beside a listing: what the checker finds in it, and what to do about each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.rulebook.listing_findings import CheckRule, CheckSeverity, ListingFinding
from app.ui.checks.checking import Checking, CheckSubject, WrittenFields
from app.ui.checks.marks import TONES
from app.ui.checks.words import CheckWords
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Card
from app.ui.kit.chips import StatusChip
from app.ui.kit.labels import Label
from app.ui.page import PageContext

__all__ = ["CheckSubject", "ChecksPanel"]

MOST_ROWS = 40
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

    def __init__(self, context: PageContext, words: CheckWords, finding: ListingFinding) -> None:
        super().__init__()
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.chip = StatusChip(theme, self)
        tone, icon = TONES[finding.severity], ICONS[finding.severity]
        self.chip.show_text(words.severity(finding.severity), tone, icon)
        head.addWidget(self.chip)
        head.addWidget(Label(theme, words.place(finding), "caption", "text3", self), 1)
        column.addLayout(head)
        title = words.title(finding)
        self.link = Button(theme, title.replace("&", "&&"), "", "link", self)
        self.link.setToolTip(finding.words[:400])
        self.link.setAccessibleName(f"{words.place(finding)}: {title}")
        self.link.clicked.connect(lambda: self.chosen.emit(finding))
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        reason = words.reason(finding)
        if reason:
            column.addWidget(Label(theme, reason, "caption", "text2", self).wrapped())
        column.addWidget(Label(theme, words.facts(finding), "caption", "text3", self).wrapped())
        if finding.rule == CheckRule.PERMIT:
            self.permits = Button(theme, self.tr("See permits"), "badge-check", "secondary", self)
            self.permits.make_small()
            self.permits.clicked.connect(self.permits_asked)
            column.addWidget(self.permits, 0, Qt.AlignmentFlag.AlignLeft)


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
        self.body.setSpacing(4)
        self.body.addWidget(self.head)
        self.body.addWidget(self.note)
        self.body.addLayout(self._list)
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

    @property
    def findings(self) -> tuple[ListingFinding, ...] | None:
        """What was found in the newest text; None while nothing was looked at."""
        return self._findings

    def _show(self, findings: tuple[ListingFinding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self._fill(findings[:MOST_ROWS])
            self._say(findings)
        self.checked.emit(findings)

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
            self._list.addWidget(row)
            self.rows.append(row)
