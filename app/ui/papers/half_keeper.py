"""Keeps the paper being written in the book, and lets none be thrown away unasked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.paper_drafts import PaperDraft
from app.services.paper_queries import PaperDetails, paper
from app.ui.discard_question import DiscardQuestion
from app.ui.half_written import FormKeeper
from app.ui.page import PageContext
from app.ui.papers.editor import PaperEditor
from app.ui.papers.half_paper import HalfPaper
from app.ui.papers.words import PaperWords

FORM = "paper"


class HalfKeeper(QObject):
    """Goes with an editor; `resumed` tells that it holds again what was left the last time."""

    resumed = Signal()
    wanted = Signal()
    """The editor is to be shown."""

    def __init__(self, context: PageContext, editor: PaperEditor, words: PaperWords) -> None:
        super().__init__(editor)
        self._context, self._editor, self._words = context, editor, words
        context.tasks.closing.connect(self._keep)  # before the keeper's own
        self._keeper = FormKeeper(context, HalfPaper, self._take, self)
        self._keeper.turn_to(FORM)
        editor.edited.connect(self._note)
        editor.issued.connect(lambda _id: self._keeper.drop())

    def edit(self, draft: PaperDraft, replaced: PaperDetails | None, over: QWidget) -> None:
        """Begin a paper in the editor, when what is half written was thrown away."""

        def begin() -> None:
            self.wanted.emit()
            self._editor.edit(draft, replaced)

        self.instead(begin, over)

    def instead(self, begin: Callable[[], object], over: QWidget) -> None:
        """Do something else, when what is half written was thrown away."""
        half = self._editor.half
        if half is None:
            begin()
            return
        draft = half.draft
        told = (self._words.kind(draft.kind), draft.recipient.strip(), draft.subject.strip())
        question = DiscardQuestion(self._context.theme, told, over)
        question.accepted.connect(lambda: self._throw_away(begin))
        question.rejected.connect(self.wanted)
        question.open()

    def _throw_away(self, begin: Callable[[], object]) -> None:
        self._editor.forget()
        self._keeper.drop()
        begin()

    def _note(self) -> None:
        self._keeper.note(self._editor.half)

    def _keep(self) -> None:
        if self._editor.half is not None:
            self._note()
            self._keeper.keep()

    def _take(self, half: HalfPaper | None) -> None:
        if half is None or self._editor.half is not None:
            return  # nothing waits, or something was written before the answer came
        if half.replaces_id is None:
            self._resume(half, None)
            return
        read = self._context.tasks.read(paper, half.replaces_id)
        read.then(lambda details: self._resume(half, details))

    def _resume(self, half: HalfPaper, replaced: PaperDetails | None) -> None:
        self._editor.resume(half, replaced)
        self.resumed.emit()
