"""The seller's own mailbox among the settings: where it is, whether it can be read, what of it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import AppError
from app.services.mailbox_queries import (
    TLS_PORT,
    USUAL_FOLDER,
    MailAccount,
    mailbox,
)
from app.ui.capture.mail_means import MailMeans
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.pane import explained
from app.ui.tasks import Latest, Progress

if TYPE_CHECKING:
    from app.services import mailbox_reading, mailboxes
else:
    mailboxes = Later("app.services.mailboxes")
    mailbox_reading = Later("app.services.mailbox_reading")

PERIODS = (7, 14, 30, 90, 180, 365)


class MailboxPane(QWidget):
    """Off until it is asked for: nothing is fetched but by "Check mail" in the capture dialog."""

    def __init__(
        self, context: PageContext, means: MailMeans, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._means = means
        self._kept: MailAccount | None = None
        self._question = Latest()
        self._progress: Progress | None = None
        theme = context.theme
        self.host = TextField(theme, self.tr("Server"), "imap.example.jp", self)
        self.port = TextField(theme, self.tr("Port"), str(TLS_PORT), self)
        self.user = TextField(theme, self.tr("User"), "name@example.jp", self)
        self.password = TextField(theme, self.tr("Password"), "", self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder, self.period = ChoiceBox(self), ChoiceBox(self)
        self.folder.setEditable(True)
        self.test = Button(theme, self.tr("Test the connection"), "lock", parent=self)
        self.save = Button(theme, self.tr("Use this mailbox"), "check", "primary", self)
        self.forget = Button(theme, self.tr("Forget it"), "trash-2", "ghost", self)
        self.note = Label(theme, "", "caption", "text2", self).wrapped()
        self._build()
        self._connect()
        self._show(None)
        context.tasks.read(mailbox).then(self._take)

    def account(self) -> MailAccount | None:
        """Return what stands in the fields; None while something is wrong, which they then say."""
        port = self.port.text().strip().translate(_NARROW) or str(TLS_PORT)
        is_port = port.isascii() and port.isdecimal()
        self._fields["port"].set_error("" if is_port else self.tr("Please give digits alone."))
        for name, field in (("host", self.host), ("user", self.user)):
            is_there = bool(field.text().strip())
            self._fields[name].set_error("" if is_there else self.tr("Please fill this in."))
        if not is_port or not (self.host.text().strip() and self.user.text().strip()):
            return None
        return MailAccount(
            host=self.host.text().strip(),
            user=self.user.text().strip(),
            port=int(port),
            folder=self.folder.currentText().strip() or USUAL_FOLDER,
            days=int(self.period.currentData()),
        )

    def _build(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(12)
        why = self.tr(
            "Mails of the marketplaces can be read straight from your own mailbox, over an"
            " encrypted connection (IMAP with TLS), whenever you choose Check mail. Only mails"
            " that a rule knows are read; nothing in the mailbox is changed or marked as read."
            " The password stays in this computer's keychain."
        )
        column.addWidget(explained(theme, why))
        self._fields = {
            "host": Field(theme, self.tr("Server"), self.host),
            "port": Field(theme, self.tr("Port"), self.port),
            "user": Field(theme, self.tr("User"), self.user),
            "password": Field(theme, self.tr("Password"), self.password),
            "folder": Field(theme, self.tr("Folder"), self.folder),
            "period": Field(theme, self.tr("How far back"), self.period),
        }
        for days in PERIODS:
            self.period.addItem(self.tr("{days} days").format(days=days), days)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place // 2, place % 2)
        column.addLayout(grid)
        row = QHBoxLayout()
        for button in (self.save, self.test, self.forget):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addStretch(1)

    def _connect(self) -> None:
        self.test.clicked.connect(self._try)
        self.save.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)

    def _take(self, account: MailAccount | None) -> None:
        """Show the mailbox of the book; what was typed meanwhile stays where there is none."""
        if account is not None:
            self._show(account)

    def _show(self, account: MailAccount | None) -> None:
        self._kept = account
        known = account or MailAccount("", "")
        self.host.setText(known.host)
        self.user.setText(known.user)
        self.port.setText(str(known.port))
        self._set_folders((known.folder,), known.folder)
        if self.period.findData(known.days) < 0:
            self.period.addItem(self.tr("{days} days").format(days=known.days), known.days)
        self.period.setCurrentIndex(self.period.findData(known.days))
        hint = "" if account is None else self.tr("kept; empty leaves it as it is")
        self.password.setPlaceholderText(hint)
        self.forget.setVisible(account is not None)

    def _set_folders(self, names: tuple[str, ...], chosen: str) -> None:
        self.folder.clear()
        self.folder.addItems(list(names))
        self.folder.setCurrentText(chosen)

    def _try(self) -> None:
        """Connect with what stands in the fields; a second click while it does stops it."""
        if self._progress is not None:
            self._progress.cancel()
            return
        account = self.account()
        if account is None:
            return
        progress = self._progress = Progress(self._context.tasks, self)
        self.test.setText(self.tr("Stop"))
        self._say(self.tr("Connecting"), "text2")
        typed, means = self.password.text(), self._means

        def work() -> tuple[str, ...]:
            password = typed or means.password(account.secret_name) or ""
            return mailbox_reading.folders_of(
                account, password, cancelled=progress.cancelled, context=means.trust
            )

        task = self._question.ask(self._context.tasks.run(work))
        task.then(self._show_folders).otherwise(self._fail).finally_(self._end_trial)

    def _end_trial(self) -> None:
        self._progress = None
        self.test.setText(self.tr("Test the connection"))

    def _show_folders(self, names: tuple[str, ...]) -> None:
        chosen = self.folder.currentText()
        self._set_folders(names, chosen if chosen in names else USUAL_FOLDER)
        words = self.tr("It works: {count} folders. Choose one, then use this mailbox.")
        self._say(words.format(count=len(names)), "ok")

    def _keep(self) -> None:
        """Keep the account in the book and the password in the keychain."""
        account = self.account()
        if account is None:
            return
        secret, means = self.password.text(), self._means
        is_known = self._kept is not None and self._kept.secret_name == account.secret_name
        self._fields["password"].set_error(
            "" if secret or is_known else self.tr("Please fill this in.")
        )
        if not secret and not is_known:
            return

        def work() -> None:
            if secret:
                means.keep_password(account.secret_name, secret)

        task = self._context.tasks.run(work)
        task.then(lambda _nothing: self._keep_account(account)).otherwise(self._fail)

    def _keep_account(self, account: MailAccount) -> None:
        task = self._context.tasks.write(mailboxes.set_mailbox, account)
        task.then(lambda _nothing: self._tell_kept(account)).otherwise(self._fail)

    def _tell_kept(self, account: MailAccount) -> None:
        self.password.clear()
        self._show(account)
        self._say(self.tr("Kept. Check mail looks here from now on."), "ok")

    def _forget(self) -> None:
        account, means = self._kept, self._means
        if account is None:
            return
        task = self._context.tasks.run(means.forget_password, account.secret_name)
        task.then(lambda _nothing: self._forget_account()).otherwise(self._fail)

    def _forget_account(self) -> None:
        task = self._context.tasks.write(mailboxes.forget_mailbox)
        task.then(lambda _nothing: self._tell_forgotten()).otherwise(self._fail)

    def _tell_forgotten(self) -> None:
        self._show(None)
        self._say(self.tr("Forgotten, and the password with it."), "text2")

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._say(self._context.text.error(error), "bad")
        else:
            self._context.fail(error)

    def _say(self, words: str, color: str) -> None:
        self.note.setText(words)
        self.note.set_color(color)


_NARROW = {0xFF10 + digit: 0x30 + digit for digit in range(10)}
"""Full-width digits, as a Japanese keyboard types them."""
