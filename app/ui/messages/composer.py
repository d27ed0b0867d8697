"""Where a reply is written: it is copied from here, and sent on the site."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.rulebook.guard import Finding
from app.services.reply_checks import Desk, ReplyCheck, disclosures_in, writing_desk
from app.services.reply_drafts import ReplyDraft
from app.services.reply_text import Inserted, Problem, language_of, resolve, value_of
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.messages.composer_copying import Copying, OpenPage, open_in_browser
from app.ui.messages.composer_draft import DraftKeeper
from app.ui.messages.composer_parts import ComposerParts
from app.ui.messages.composer_text import Span
from app.ui.messages.template_offers import TemplateOffers
from app.ui.messages.template_popup import Offer
from app.ui.page import PageContext
from app.ui.tasks import Latest

LOOK_MS = 500
ERASURE = "erase_client"
SPEAKING_OF_FACTS = ("conversations", "orders", "clients", "handles", "preferences", "templates")


class Composer(Painted):
    """One conversation's reply; nothing is ever sent from here."""

    copied = Signal()

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        *,
        open_page: OpenPage = open_in_browser,
    ) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._conversation_id: int | None = None
        self._desk: Desk | None = None
        self._check: ReplyCheck | None = None
        self._inserted: tuple[Inserted, ...] = ()
        self._latest_desk = Latest()
        self._offers = TemplateOffers(context, self)
        self.setAccessibleName(self.tr("Reply"))
        self.parts = ComposerParts(context, self)
        self.text = self.parts.text
        self.setFocusProxy(self.text)
        self._drafts = DraftKeeper(context, self)
        self._copying = Copying(context, open_page, self)
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._connect()
        self.show_conversation(None)

    def show_conversation(self, conversation_id: int | None) -> None:
        """Write to this conversation from now on; what is written in the other one is kept."""
        if conversation_id == self._conversation_id and conversation_id is not None:
            return
        self._conversation_id = conversation_id
        self._desk = None
        self._copying.forget()
        self._drafts.turn_to(conversation_id)
        self._write("", ())
        self.setEnabled(conversation_id is not None)
        self._ask_desk()

    def insert(self, text: str, inserted: Sequence[Inserted] = ()) -> None:
        """Put words where the cursor stands (a template, a quote), and go on writing there."""
        self._inserted = (*self._inserted, *inserted)
        self.text.textCursor().insertText(text)
        self.text.setFocus()

    def keep(self) -> None:
        """Keep the draft now."""
        self._drafts.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        is_active = self.text.hasFocus()
        edge, thickness = ("focus", 2) if is_active else ("border2", 1)
        brush.rounded(QRectF(0, 0, width, height), 12, "surface", edge, thickness)

    def _connect(self) -> None:
        parts, text = self.parts, self.text
        text.textChanged.connect(self._on_typed)
        text.left.connect(self.keep)
        text.installEventFilter(self)
        text.copy_asked.connect(self._copy)
        text.templates_asked.connect(parts.offer_templates)
        parts.copy.clicked.connect(self._copy)
        parts.template_chosen.connect(self._insert_template)
        parts.problem.fix_asked.connect(self._fix)
        parts.guard.confirmed.connect(self._confirm)
        parts.guard.chosen.connect(lambda finding: text.select((finding.start, finding.end)))
        self._offers.found.connect(parts.show_templates)
        self._drafts.found.connect(self._take_draft)
        self._look.timeout.connect(self._look_at_it)
        self._copying.looked.connect(self._mark)
        self._copying.refused.connect(self._refuse)
        self._copying.asked.connect(self._ask)
        self._copying.copied.connect(self._end)
        self._context.tasks.committed.connect(self._on_committed)
        self._context.tasks.closing.connect(self.keep)

    def _on_committed(self, changes: Changes) -> None:
        if changes.command == ERASURE:  # what stands here may be of whom nothing is to be left
            self._drafts.turn_to(self._conversation_id)
            self._write("", ())
        if changes.touches(*SPEAKING_OF_FACTS):
            self._ask_desk()

    def _ask_desk(self) -> None:
        if self._conversation_id is None:
            return
        tasks, today = self._context.tasks, self._context.clock().astimezone(JST).date()
        desk = tasks.read(writing_desk, self._conversation_id, self._context.catalog, today)
        self._latest_desk.ask(desk).then(self._take_desk)

    def _take_desk(self, desk: Desk | None) -> None:
        self._desk = desk
        self._count()
        if desk is not None:
            self._offers.ask(desk.marketplace_id)

    def _take_draft(self, draft: ReplyDraft | None) -> None:
        if draft is not None:
            self._write(draft.body, draft.inserted)

    def _write(self, text: str, inserted: tuple[Inserted, ...]) -> None:
        self._inserted = inserted
        self.text.setPlainText(text)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _on_typed(self) -> None:
        self._check = None
        self._copying.forget()
        self.parts.hide_notices()
        self._drafts.note(self.text.toPlainText(), self._inserted)
        self._count()
        self._look.start()

    def _count(self) -> None:
        limit = None if self._desk is None else self._desk.limit
        self.parts.show_count(len(self.text.toPlainText()), limit)

    def _look_at_it(self) -> None:
        text = self.text.toPlainText()
        if self._conversation_id is not None and text.strip():
            self._copying.look(self._conversation_id, text, self._inserted)

    def _mark(self, check: ReplyCheck) -> None:
        self.text.mark("warn", [_span(one) for one in check.findings])
        self.text.mark("bad", [_span(one) for one in check.problems])

    def _copy(self) -> None:
        text, address = self.text.toPlainText(), self._desk and self._desk.address
        self._look.stop()
        if self._conversation_id is not None and text.strip():
            self._copying.begin(self._conversation_id, text, self._inserted, address)

    def _refuse(self, check: ReplyCheck) -> None:
        self._mark(check)
        first = check.problems[0]
        self.parts.refuse(first, self._words_for(first))

    def _words_for(self, problem: Problem) -> str | None:
        """Return what could stand in the place of a problem now, None where nothing is known."""
        if problem.expected is not None or problem.variable is None or self._desk is None:
            return problem.expected
        return value_of(problem.variable, self._desk.facts, language_of(self.text.toPlainText()))

    def _fix(self, problem: Problem, words: str) -> None:
        language = language_of(self.text.toPlainText())
        if problem.variable is not None:
            self._inserted = (*self._inserted, Inserted(problem.variable, words, language))
        self.text.cursor_over(_span(problem)).insertText(words)
        self.text.setFocus()

    def _ask(self, check: ReplyCheck) -> None:
        if self._conversation_id is not None:
            self._check = check
            self._mark(check)
            told = [one.kind for one in disclosures_in(check, self._conversation_id)]
            self.parts.ask(check.text, check.findings, told)

    def _confirm(self) -> None:
        if self._check is not None and self._conversation_id is not None:
            address = self._desk and self._desk.address
            self._copying.copy(self._conversation_id, self._check, address)

    def _end(self) -> None:
        self._write("", ())
        self._drafts.drop()
        self.copied.emit()

    def _insert_template(self, offer: Offer) -> None:
        if self._desk is not None:
            composed = resolve(offer.body, self._desk.facts)
            self.insert(composed.text, composed.inserted)


def _span(found: Problem | Finding) -> Span:
    return found.start, found.end
