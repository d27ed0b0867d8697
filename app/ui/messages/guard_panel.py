"""What stands in the way of copying: words that must change, or that want a second look."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.types import PersonalKind
from app.rulebook.guard import Finding
from app.rulebook.schema import LocalName, Status
from app.services.reply_text import Problem, ProblemKind
from app.ui.formats import Language
from app.ui.kit.buttons import Button, ShortLink
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

MOST_LINES_HEIGHT = 220
PADDING = 12


class Notice(Painted):
    """A tinted box with a column for what it says; hidden until it says something."""

    def __init__(self, context: PageContext, tone: str) -> None:
        super().__init__(context.theme)
        self.context = context
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, 10, PADDING, 10)
        self.body.setSpacing(8)
        self.hide()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        rect = QRectF(0, 0, width, height)
        brush.rounded(rect, 10, f"{self._tone}_soft", self._tone)


class ProblemNotice(Notice):
    """Says why a text does not copy, and offers what should stand there."""

    fix_asked = Signal(object, str)
    """The `Problem` to mend, and the words to put in its place."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "bad")
        self._problem: Problem | None = None
        self._words = ""
        self.sentence = Label(context.theme, "", "body", "bad", self).wrapped()
        self.fix = Button(context.theme, "", "repeat-2", "secondary", self)
        self.fix.make_small()
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        row.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.fix.clicked.connect(self._fix)

    def show_problem(self, problem: Problem, words: str | None) -> None:
        """Say what is wrong; `words` are what could stand there instead, None for nothing."""
        self._problem, self._words = problem, words or ""
        sentence = self._sentence(problem)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.fix.setVisible(bool(words))
        self.fix.setText(self.tr("Put in “{words}”").format(words=words or ""))
        self.show()

    def _sentence(self, problem: Problem) -> str:
        sentences = {
            ProblemKind.UNRESOLVED: self.tr("{words} is not filled in yet, so this is not copied."),
            ProblemKind.STALE: self.tr("“{words}” no longer holds, so this is not copied."),
            ProblemKind.OTHER_CLIENT: self.tr(
                "“{words}” is another client of yours, so this is not copied."
            ),
        }
        return sentences[problem.kind].format(words=problem.words)

    def _fix(self) -> None:
        if self._problem is not None:
            self.fix_asked.emit(self._problem, self._words)


class GuardNotice(Notice):
    """Lists what the guard found; copying it after all is a step of its own.

    Pressing Ctrl+Enter again does not take that step.
    """

    confirmed = Signal()
    chosen = Signal(object)
    """The `Finding` whose words the seller wants to see."""

    def __init__(self, context: PageContext, language: Language) -> None:
        super().__init__(context, "warn")
        self._language = language
        theme = context.theme
        self.head = Label(theme, "", "body_b", "warn", self).wrapped()
        self._column: QVBoxLayout | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.confirm = Button(theme, self.tr("I checked it: copy…"), "copy", "secondary", self)
        self.back = Button(theme, self.tr("Back to the text"), "", "ghost", self)
        self.body.addWidget(self.head)
        self.body.addWidget(self._area)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.confirm)
        self.body.addLayout(row)
        self.confirm.clicked.connect(self.confirmed)

    def show_findings(
        self, text: str, findings: Sequence[Finding], told: Sequence[PersonalKind]
    ) -> None:
        """List these findings; `told` are the kinds of own data that would be disclosed."""
        said = self.tr("Check this passage before copying")
        if len(findings) > 1:
            said = self.tr("Check {n} passages before copying").format(n=len(findings))
        self.head.setText(said)
        self.setAccessibleName(said)
        lines = QWidget()
        lines.setObjectName("scrolled")
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for finding in findings:
            self._add(column, text, finding)
        if told:
            words = self.context.formats.listed(self.context.text.word(kind) for kind in told)
            note = self.tr("Copying notes in the disclosure ledger: {kinds}").format(kinds=words)
            column.addWidget(Label(self.theme, note, "caption", "text2").wrapped())
        column.addStretch(1)
        self._area.setWidget(lines)
        self._column = column
        self.show()
        self._fit()

    def _add(self, column: QVBoxLayout, text: str, finding: Finding) -> None:
        words = " ".join(text[finding.start : finding.end].split())
        name = self._said(finding.name)
        own = self.tr(" (yours)") if finding.is_own else ""
        said = self.tr("{name}: {words}").format(name=f"{name}{own}", words=words)
        link = ShortLink(self.theme, said)
        link.setToolTip(words[:400])
        link.setAccessibleName(f"{name}{own} {words}")
        link.clicked.connect(lambda: self.chosen.emit(finding))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.theme, self._why(finding), "caption", "text2").wrapped())

    def _why(self, finding: Finding) -> str:
        """Return the rule in words, its id, the page it is from and when that was looked at."""
        said = self._said(finding.text)
        quoted = f"「{said}」" if finding.is_quotation else said
        day = self.context.formats.full_day(finding.checked_on)
        sure = finding.status is Status.CONFIRMED
        seen = self.tr("checked {day}") if sure else self.tr("as of {day}, not confirmed here")
        page = () if " " in finding.source else (finding.source,)
        facts = " ・ ".join((finding.rule, *page, seen.format(day=day)))
        return f"{quoted}\n{facts}"

    def _said(self, name: LocalName) -> str:
        return name.ja if self._language == "ja" else name.en

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._column is not None:
            needed = self._column.totalHeightForWidth(self.width() - 2 * PADDING)
            least, most = self.theme.px(40), self.theme.px(MOST_LINES_HEIGHT)
            self._area.setFixedHeight(min(max(needed, least), most))
