"""What the composer is made of: text, notices, chips, the counter and the button that copies."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.types import PersonalKind
from app.rulebook.guard import Finding
from app.services.reply_text import Problem
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.messages.composer_text import ReplyText
from app.ui.messages.guard_panel import GuardNotice, ProblemNotice
from app.ui.messages.template_chips import TemplateChips
from app.ui.messages.template_popup import Offer, TemplatePopup
from app.ui.page import PageContext

WARN_SHARE = 0.9
COPY_KEYS, TEMPLATE_KEYS = "Ctrl+Return", "Ctrl+Shift+T"


class ComposerParts(QObject):
    """Lays the parts out on their owner and says things with them; the owner decides."""

    template_chosen = Signal(object)

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        theme = context.theme
        self._owner = owner
        self._offers: Sequence[Offer] = ()
        self._typed = ""
        self.text = ReplyText(theme)
        self.problem = ProblemNotice(context)
        self.guard = GuardNotice(context, context.formats.language)
        self.chips = TemplateChips(theme)
        self.popup = TemplatePopup(theme, owner)
        keys = QKeySequence(TEMPLATE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.template = IconButton(
            theme, "text-quote", self.tr("Insert a template"), keys, is_plain=True
        )
        self.counter = Label(theme, "", "caption", "text3")
        hint = QKeySequence(COPY_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.hint = Label(theme, hint.replace("Return", "Enter"), "micro", "text3")
        self.copy = Button(theme, self.tr("Copy, then send on the site"), "copy", "primary")
        self.copy.setToolTip(
            self.tr("Copies the text and opens the page of the site to send it on")
        )
        self._lay_out()
        self.chips.chosen.connect(self.template_chosen)
        self.popup.chosen.connect(self.template_chosen)
        self.popup.dismissed.connect(self._dismissed)
        self.template.clicked.connect(lambda: self.offer_templates(""))
        self.guard.back.clicked.connect(self.hide_notices)
        self.guard.back.clicked.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_templates(self, offers: Sequence[Offer]) -> None:
        """Offer these templates from now on."""
        self._offers = offers
        self.chips.show_offers([offer for offer in offers if not offer.is_suggestion])

    def offer_templates(self, typed: str = "") -> None:
        """List the templates; what opened the list is typed if none is taken."""
        self._typed = typed
        self.popup.offer(self._offers, self._owner)

    def show_count(self, count: int, limit: int | None) -> None:
        """Say how long the text is, and of how much the site takes where that is known."""
        self.counter.setText(f"{count:,}" if limit is None else f"{count:,} / {limit:,}")
        is_over = limit is not None and count > limit
        is_near = limit is not None and count >= limit * WARN_SHARE
        self.counter.set_color("bad" if is_over else "warn" if is_near else "text3")
        said = self.tr("Longer than the site takes") if is_over else self.tr("Characters")
        self.counter.setToolTip(said)
        self.counter.setAccessibleDescription(said)

    def refuse(self, problem: Problem, words: str | None) -> None:
        """Say why the text is not copied."""
        self.guard.hide()
        self.problem.show_problem(problem, words)

    def ask(self, text: str, findings: Sequence[Finding], told: Sequence[PersonalKind]) -> None:
        """Ask for the second, deliberate step."""
        self.problem.hide()
        self.guard.show_findings(text, findings, told)

    def hide_notices(self) -> None:
        """Take back what was said about an older text."""
        self.problem.hide()
        self.guard.hide()

    def _dismissed(self) -> None:
        if self._typed:
            self.text.insertPlainText(self._typed)
        self.text.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._owner)
        column.setContentsMargins(14, 10, 8, 8)
        column.setSpacing(8)
        parts: tuple[QWidget, ...] = (self.text, self.problem, self.guard, self.chips)
        for part in parts:
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.template)
        foot.addStretch(1)
        foot.addWidget(self.counter)
        foot.addWidget(self.hint)
        foot.addWidget(self.copy)
        column.addLayout(foot)
