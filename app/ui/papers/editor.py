"""A paper being written: its fields on the left, the page as it will be on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.errors import AppError
from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import PaperBody
from app.rulebook.paper_amounts import withheld_of
from app.services.direct_queries import known_from
from app.services.order_drafts import ITEM_LENGTH
from app.services.paper_drafts import PaperDraft
from app.services.paper_queries import PaperDetails, pictures_of, planned
from app.ui.kit.buttons import Button
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.papers.commands import PaperCommands
from app.ui.papers.half_paper import HalfPaper
from app.ui.papers.hints import Hints
from app.ui.papers.paper_form import PaperForm
from app.ui.papers.pictures import images_of
from app.ui.papers.preview import Preview
from app.ui.papers.sheet import Sheet
from app.ui.papers.words import PaperWords
from app.ui.tasks import Latest

FORM_WIDTH = 560


class PaperEditor(QWidget):
    """Shows what is written at once; `issued` carries the id of the paper, `left` the way back."""

    issued = Signal(int)
    left = Signal()
    edited = Signal()
    """Something was written."""
    discard_wanted = Signal()
    issuer_wanted = Signal()

    def __init__(
        self,
        context: PageContext,
        words: PaperWords,
        commands: PaperCommands,
        form: PaperForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context, self._words, self._commands = context, words, commands
        self._latest, self._known, self._issuing = Latest(), Latest(), Latest()
        self._refused: PaperDraft | None = None
        self._begun: PaperDraft | None = None
        self._replaced: PaperDetails | None = None
        self._pictures: dict[str, QImage] = {}
        self._pictured = ("", "")
        self.sheet: Sheet | None = None
        self.back = Button(theme, self.tr("All papers"), "chevron-left", "ghost")
        self.title = Label(theme, "", "subtitle")
        self.discard = Button(theme, self.tr("Throw away"), "trash-2", "ghost")
        self.issuer = Button(theme, self.tr("Issuer…"), "id-card")
        self.issue = Button(theme, self.tr("Issue"), "check", "primary")
        self.reason = TextField(theme, self.tr("Reason"), self.tr("Wrong amount, wrong name…"))
        self.reason.setMaxLength(ITEM_LENGTH)
        self.reason_field = Field(theme, self.tr("Why is it issued anew?"), self.reason)
        self.form = form
        self.hints = Hints(context, commands.kit, words)
        self.wrong = Label(theme, "", "body", "bad").wrapped()
        self.preview = Preview(theme, self.tr("Preview of the paper"))
        self._lay_out()
        self._connect()

    def edit(self, draft: PaperDraft, replaced: PaperDetails | None = None) -> None:
        """Begin with a draft, in the place of an issued paper if there is one."""
        self._replaced, self._refused = replaced, None
        self.issue.setEnabled(True)
        self.sheet = None
        self.reason.clear()
        self.reason_field.setVisible(replaced is not None and not replaced.row.is_void)
        self.issue.setText(self.tr("Issue") if replaced is None else self.tr("Issue anew"))
        self.wrong.hide()
        self.form.show_draft(draft)
        self._begun = self.form.draft()
        self._show_begun()
        self.hints.show_sites(())
        if draft.client_id is not None:
            task = self._context.tasks.read(known_from, draft.client_id, self._context.catalog)
            self._known.ask(task).then(self.hints.show_sites)
        self.refresh()
        first = self.reason if self.reason_field.isVisibleTo(self) else self.form.recipient
        first.setFocus()

    def resume(self, half: HalfPaper, replaced: PaperDetails | None) -> None:
        """Go on with a paper that was left half written."""
        self.edit(half.draft, replaced)
        self._begun = half.begun
        self.reason.setText(half.reason)
        self._show_begun()

    @property
    def is_begun(self) -> bool:
        """Whether something was written that is not issued yet."""
        if self._begun is None:
            return False
        return self.form.draft() != self._begun or bool(self.reason.text().strip())

    @property
    def half(self) -> HalfPaper | None:
        """What is half written, None where nothing is."""
        if self._begun is None or not self.is_begun:
            return None
        replaces = None if self._replaced is None else self._replaced.row.id
        return HalfPaper(self.form.draft(), self._begun, replaces, self.reason.text())

    def forget(self) -> None:
        """Throw away what is written."""
        self._begun = None
        self._show_begun()

    def refresh(self) -> None:
        """Lay the paper out as it is written now."""
        draft = self.form.draft()
        replaces = None if self._replaced is None else self._replaced.row.id
        task = self._context.tasks.read(planned, draft, replaces_id=replaces, is_checked=False)
        self._latest.ask(task).then(self._take_body).otherwise(self._take_error)

    def renew(self) -> None:
        """Lay the paper out anew where one is being written."""
        if self._begun is not None:
            self.refresh()

    def try_issue(self) -> None:
        """Issue the paper, or say what is wrong."""
        unclear = self.form.unclear_day()
        if unclear is not None:
            unclear.set_wrong(wrong=True)
            unclear.setFocus()
            return
        draft = self.form.draft()
        replaces = None if self._replaced is None else self._replaced.row.id
        task = self._context.tasks.read(planned, draft, replaces_id=replaces)
        self.issue.setEnabled(False)
        self._issuing.ask(task).then(self._issue).otherwise(self._refuse)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _issue(self, body: PaperBody) -> None:
        sheet = Sheet(body, self._commands.kit.letters, self._pictures)
        draft = self.form.draft()
        if self._replaced is None:
            self._commands.issue(draft, sheet, self._done, self._refuse)
            return
        old, reason = self._replaced.row.id, self.reason.text()
        self._commands.reissue(old, draft, reason, sheet, self._done, self._refuse)

    def _done(self, paper_id: int) -> None:
        self.issue.setEnabled(True)
        self.forget()
        self.issued.emit(paper_id)

    def _show_begun(self) -> None:
        self.discard.setVisible(self.is_begun)

    def _tell(self) -> None:
        self._show_begun()
        self.edited.emit()

    def _refuse(self, error: BaseException) -> None:
        self.issue.setEnabled(True)
        if isinstance(error, AppError):
            self._refused = self.form.draft()
            self._say(self._context.text.error(error))
        else:
            self._context.fail(error)

    def _say(self, sentence: str) -> None:
        self.wrong.setText(f"⚠ {sentence}" if sentence else "")
        self.wrong.setVisible(bool(sentence))

    def _take_body(self, body: PaperBody) -> None:
        if self._refused != self.form.draft():
            self._say("")  # what was wrong stays in sight until something is another
        wanted = (body.issuer.seal, body.issuer.logo)
        if wanted != self._pictured:
            self._pictured = wanted
            self._context.tasks.read(pictures_of, body.issuer).then(self._take_pictures)
        self._suggest(body)
        self._show(body)

    def _show(self, body: PaperBody) -> None:
        self.sheet = Sheet(body, self._commands.kit.letters, self._pictures)
        self.preview.show_sheet(self.sheet)
        told = (self._words.kind(body.kind), body.number, self._context.formats.money(body.due))
        self.title.setText(" ・ ".join(told))
        self.hints.show_sheet(self.sheet)

    def _take_pictures(self, found: dict[str, bytes]) -> None:
        self._pictures = images_of(found)
        if self.sheet is not None:
            self._show(self.sheet.body)

    def _take_error(self, error: BaseException) -> None:
        if not isinstance(error, AppError):
            self._context.fail(error)
            return
        kind = PaperKind(self.form.draft().kind)
        self.title.setText(self._words.kind(kind))
        self.sheet = None
        self.preview.show_sheet(None)
        self._say(self._context.text.error(error))
        self.hints.show_sheet(None)

    def _suggest(self, body: PaperBody) -> None:
        rule = self._commands.kit.taxes.withholding_on(body.issued_on)
        amount = Yen(0) if rule is None else withheld_of(rule, body.sums)
        if amount:
            self.form.suggest_withheld(amount)

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 24, 12)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.discard)
        head.addWidget(self.issuer)
        head.addWidget(self.issue)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._left())
        parts.addWidget(self.preview)
        parts.setSizes([theme.px(FORM_WIDTH), theme.px(FORM_WIDTH)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        body = QVBoxLayout()
        body.setContentsMargins(24, 0, 24, 16)
        body.addWidget(parts)
        whole.addLayout(body, 1)

    def _left(self) -> QWidget:
        """Return the fields, scrolling, and below them what is to be known."""
        fields = QWidget()
        fields.setObjectName("scrolled")
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.reason_field)
        column.addWidget(self.form)
        scroll = QScrollArea()
        scroll.setWidget(fields)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        left = QWidget()
        stack = QVBoxLayout(left)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(scroll, 1)
        stack.addWidget(self.hints)
        stack.addWidget(self.wrong)
        return left

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.issuer.clicked.connect(self.issuer_wanted)
        self.issue.clicked.connect(self.try_issue)
        self.form.edited.connect(self.refresh)
        self.form.edited.connect(self._tell)
        self.reason.textChanged.connect(self._tell)
        self.discard.clicked.connect(self.discard_wanted)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self.try_issue)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
