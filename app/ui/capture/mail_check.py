"""Looks into the seller's mailbox for mails of the sites, off the window's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.mailbox_queries import MailAccount, mailbox
from app.ui.capture.mail_means import MailMeans
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest, Progress

if TYPE_CHECKING:
    from app.capture.mail_rules import MailRules
    from app.services import capture_reading, mailbox_reading
    from app.services.mailbox_reading import Fetch
else:
    # The library for IMAP is loaded where it works.
    capture_reading = Later("app.services.capture_reading")
    mailbox_reading = Later("app.services.mailbox_reading")


class MailCheck(QObject):
    """Fetches what a rule knows; nothing is in the book, and nothing in the mailbox changes."""

    advanced = Signal(int, int)
    fetched = Signal(object)
    """The `Source` to preview, None where the sites sent nothing."""
    missing = Signal()
    """There is no mailbox yet, or no password for it."""
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, context: PageContext, means: MailMeans, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._means = means
        self._question = Latest()
        self._progress: Progress | None = None

    def start(self) -> None:
        """Look for mails."""
        self._progress = None
        task = self._context.tasks.read(mailbox)
        self._question.ask(task).then(self._ask_password).otherwise(self._fail)

    def cancel(self) -> None:
        """Stop looking; the connection is cut."""
        if self._progress is not None:
            self._progress.cancel()

    def _ask_password(self, account: MailAccount | None) -> None:
        if account is None:
            self.missing.emit()
            return
        task = self._context.tasks.run(self._means.password, account.secret_name)
        self._question.ask(task).then(
            lambda password: self._read_rules(account, password)
        ).otherwise(self._fail)

    def _read_rules(self, account: MailAccount, password: str | None) -> None:
        if password is None:
            self.missing.emit()
            return
        task = self._context.tasks.read(capture_reading.mail_rules, self._context.catalog)
        self._question.ask(task).then(
            lambda rules: self._fetch(account, password, rules)
        ).otherwise(self._fail)

    def _fetch(self, account: MailAccount, password: str, rules: "MailRules") -> None:
        progress = self._progress = Progress(self._context.tasks, self)
        progress.advanced.connect(self.advanced)
        task = self._context.tasks.run(
            mailbox_reading.fetch,
            account,
            password,
            rules,
            now=self._context.clock(),
            progress=progress.tell,
            cancelled=progress.cancelled,
            context=self._means.trust,
        )
        self._question.ask(task).then(self._tell).otherwise(self._fail)

    def _fail(self, error: BaseException) -> None:
        is_stopped = self._progress is not None and self._progress.is_cancelled
        if is_stopped:
            self.stopped.emit()
        else:
            self.failed.emit(error)

    def _tell(self, found: "Fetch") -> None:
        self.fetched.emit(found.source)
