"""The dialog that takes files into the book: choose, read, ask, preview, take."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.capture.pasted_talk import PastedTalk
from app.capture.refusals import MappingNeededError, TalkNeededError
from app.errors import AppError
from app.services.capture_outcomes import CaptureResult
from app.ui.capture.account_row import AccountRow
from app.ui.capture.chooser import FileChooser
from app.ui.capture.file_panel import FilePanel
from app.ui.capture.flow import CaptureFlow
from app.ui.capture.mail_check import MailCheck
from app.ui.capture.mail_means import MailMeans
from app.ui.capture.mapping_form import MappingForm
from app.ui.capture.talk_form import TalkForm
from app.ui.capture.views import FileView
from app.ui.evidence.intake_dialog import take_papers
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.kit.progress import WorkBar
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.capture_reading import Source

WIDTH, HEIGHT = 720, 420
FORM_HEIGHT = 680
"""With it all the questions about columns are seen at once."""


class CaptureDialog(Dialog):
    """Shows one step at a time; it closes once the capture is in the book.

    `before_taking` makes the backup that a capture is preceded by.
    """

    def __init__(
        self,
        context: PageContext,
        before_taking: Callable[[], object],
        parent: QWidget | None = None,
        mail: MailMeans | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context = context
        self._needed: MappingNeededError | TalkNeededError | None = None
        self._is_leaving = False
        self.flow = CaptureFlow(context, before_taking, self)
        self.chooser = FileChooser(context.theme, self)
        self.work = WorkBar(context.theme, self.tr("Reading"), self)
        self.form = MappingForm(context, self)
        self.talk = TalkForm(context, self)
        self.check = None if mail is None else MailCheck(context, mail, self)
        self.preview = QScrollArea(self)
        self.note = Label(context.theme, "", "body", "text2", self).wrapped()
        self._steps = QStackedWidget(self)
        self._build()
        self._connect()
        self._show_step(self.chooser)

    @property
    def step(self) -> QWidget:
        """What is shown: `chooser`, `work`, `form`, `talk` or `preview`."""
        return self._widgets[self._steps.currentIndex()]

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read these files and show what they bring; papers among them are evidence."""
        if others := take_papers(self._context, paths, self):
            self._show_work(self.tr("Reading"))
            self.flow.read_files(others)

    def take_text(self, text: str) -> None:
        """Read what was pasted and show what it brings."""
        if text.strip():
            self._show_work(self.tr("Reading"))
            self.flow.read_text(self.tr("Pasted text"), text)
        else:
            self._say(self.tr("There is no text to paste."), "warn")

    def take_mails(self, mails: Sequence[bytes]) -> None:
        """Read mails that a mail program gave, and show what they bring."""
        self._show_work(self.tr("Reading"))
        self.flow.read_mails(self.tr("Dropped mail"), mails)

    def check_mail(self) -> None:
        """Look into the seller's mailbox and show what its mails bring."""
        if self.check is not None:
            self._show_work(self.tr("Looking for mails of the marketplaces"))
            self.check.start()

    def reject(self) -> None:
        """Close; work under way is stopped first, and the dialog stays until it has."""
        if self.step is self.work:
            self._is_leaving = True
            self._stop()
        else:
            super().reject()

    def accept(self) -> None:
        """Do what the step shown asks for: read on with the columns, or take the files."""
        if self.step in (self.form, self.talk):
            self._read_on()
        elif self.step is self.preview and self.accept_button.isEnabled():
            self._show_work(self.tr("Backing up, then taking the files in"))
            self.flow.take()

    def _build(self) -> None:
        px = self.theme.px
        self.setMaximumWidth(px(WIDTH) + 80)
        self.setMinimumSize(px(WIDTH), px(HEIGHT))
        self.preview.setWidgetResizable(True)
        self.preview.viewport().setAutoFillBackground(False)
        self._widgets = (self.chooser, self.work, self.form, self.talk, self.preview)
        for widget in self._widgets:
            self._steps.addWidget(widget)
        self.body.addWidget(self.note)
        self.body.addWidget(self._steps, 1)
        self.skip_button = self.add_action(self.tr("Leave this file out"))
        self.back_button = self.add_action(self.tr("Other files"))
        self.reject_button = self.add_reject(self.tr("Cancel"))
        self.accept_button = self.add_accept(self.tr("Take in"))

    def _connect(self) -> None:
        self.chooser.files_dropped.connect(self.take_files)
        self.chooser.choose_wanted.connect(self._choose)
        self.chooser.paste_wanted.connect(
            lambda: self.take_text(QGuiApplication.clipboard().text())
        )
        self.chooser.mail.setVisible(self.check is not None)
        self.chooser.mail_wanted.connect(self.check_mail)
        self.chooser.mails_dropped.connect(self.take_mails)
        self.skip_button.clicked.connect(self._skip)
        self.back_button.clicked.connect(lambda: self._show_step(self.chooser))
        self.work.cancelled.connect(self._stop)
        self.flow.advanced.connect(self.work.set_progress)
        self.flow.mapping_needed.connect(self._ask)
        self.flow.talk_needed.connect(self._ask_talk)
        self.flow.previewed.connect(self._show_preview)
        self.flow.taken.connect(self._close_with)
        self.flow.stopped.connect(self._show_stopped)
        self.flow.failed.connect(self._show_failed)
        if self.check is not None:
            self.check.advanced.connect(self.work.set_progress)
            self.check.fetched.connect(self._show_fetched)
            self.check.missing.connect(self._show_missing)
            self.check.stopped.connect(self._show_stopped)
            self.check.failed.connect(self._show_failed)

    def _stop(self) -> None:
        self.flow.cancel()
        if self.check is not None:
            self.check.cancel()

    def _choose(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose files to take in"),
            "",
            self.tr(
                "Files of marketplaces and banks"
                " (*.csv *.tsv *.txt *.html *.htm *.json *.eml *.mbox);;All files (*)"
            ),
        )
        self.take_files([Path(name) for name in names])

    def _ask(self, needed: MappingNeededError) -> None:
        self._needed = needed
        details = needed.details
        self.form.ask(
            str(details["file"]),
            _texts(details["header"]),
            [_texts(row) for row in _rows(details["rows"])],
            _pairs(details["suggestion"]),
            _pairs(details["bank_suggestion"]),
        )
        self._show_step(self.form)
        room = self.screen().availableGeometry().height()
        self.resize(self.width(), min(max(self.height(), self.theme.px(FORM_HEIGHT)), room))

    def _ask_talk(self, needed: TalkNeededError) -> None:
        self._needed = needed
        talk = needed.details["talk"]
        if isinstance(talk, PastedTalk):
            self.talk.ask(talk)
            self._show_step(self.talk)

    def _read_on(self) -> None:
        needed = self._needed
        if isinstance(needed, TalkNeededError):
            choice = self.talk.choice()
            if choice is not None:
                self._show_work(self.tr("Reading"))
                self.flow.answer_talk(needed, choice)
            return
        mapping = self.form.mapping()
        if mapping is not None and needed is not None:
            self._show_work(self.tr("Reading"))
            self.flow.answer(needed, mapping)

    def _skip(self) -> None:
        if self._needed is not None:
            self._show_work(self.tr("Reading"))
            self.flow.skip(self._needed)

    def _show_preview(self, views: Sequence[FileView]) -> None:
        self.preview.setWidget(_panels(self._context, views, self.flow.choose_account))
        count = sum(view.brings for view in views)
        self._show_step(self.preview)
        self.accept_button.setEnabled(count > 0)
        if count:
            self.accept_button.setText(self.tr("Take in {count}").format(count=f"{count:,}"))
            self._say(self.tr("Nothing is in the book yet. One undo takes all of it back."))
        else:
            self._say(self._nothing(views), "text2")

    def _nothing(self, views: Sequence[FileView]) -> str:
        if any(view.seen_count for view in views):
            return self.tr("All of it is in the book already.")
        return self.tr("There is nothing in these files that can be taken in.")

    def _close_with(self, result: CaptureResult) -> None:
        count = sum(file.new + file.changed for file in result.files)
        words = self.tr("{count} taken in").format(count=f"{count:,}")
        self._context.toast(words, undo=True)
        super().accept()

    def _show_fetched(self, source: "Source | None") -> None:
        if source is not None and not self._is_leaving:
            self.flow.read_source(source)
            return
        self._show_step(self.chooser)
        self._say(self.tr("The mailbox holds no mails of the marketplaces from this period."))

    def _show_missing(self) -> None:
        self._show_step(self.chooser)
        self._say(self.tr("Please set up your mailbox first: Settings, Mailbox."), "warn")

    def _show_stopped(self) -> None:
        self._show_step(self.chooser)
        self._say(self.tr("Stopped. Nothing was taken in."))

    def _show_failed(self, error: BaseException) -> None:
        """Say what is wrong where the seller can act; a bug goes to the window."""
        self._show_step(self.chooser)
        if isinstance(error, AppError):
            self._say(self._context.text.error(error), "bad")
        else:
            self._say(self.tr("Nothing was taken in."), "bad")
            self._context.fail(error)

    def _show_work(self, words: str) -> None:
        self.work.set_text(words)
        self.work.set_progress(0, 0)
        self._show_step(self.work)

    def _show_step(self, step: QWidget) -> None:
        if self._is_leaving:
            super().reject()
        self._say("")
        self._steps.setCurrentIndex(self._widgets.index(step))
        titles = (
            self.tr("Take files in"),
            self.tr("Take files in"),
            self.tr("What the columns mean"),
            self.tr("How the conversation is meant"),
            self.tr("What the files bring"),
        )
        self.heading.setText(titles[self._widgets.index(step)])
        self.setWindowTitle(self.heading.text())
        is_question = step in (self.form, self.talk)
        self.skip_button.setVisible(is_question)
        self.back_button.setVisible(step is self.preview)
        self.accept_button.setVisible(is_question or step is self.preview)
        self.accept_button.setEnabled(True)
        self.accept_button.setText(self.tr("Go on"))

    def _say(self, words: str, color: str = "text2") -> None:
        self.note.setText(words)
        self.note.set_color(color)
        self.note.setVisible(bool(words))


def _panels(
    context: PageContext, views: Sequence[FileView], choose: Callable[[int, str], None]
) -> QWidget:
    content = QWidget()
    content.setObjectName("scrolled")
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 10, 0)
    column.setSpacing(8)
    for place, view in enumerate(views):
        column.addWidget(FilePanel(context, view))
        if view.account:
            row = AccountRow(context, view.accounts, view.account)
            row.chosen.connect(partial(choose, place))
            column.addWidget(row)
    column.addStretch(1)
    return content


def _texts(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, (list, tuple)) else []


def _rows(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else []


def _pairs(value: object) -> dict[str, str]:
    return {str(k): str(v) for k, v in value.items()} if isinstance(value, dict) else {}
