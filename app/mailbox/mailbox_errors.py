"""Why a mailbox could not be read: one error for each thing a seller can do about it."""

from app.errors import AppError


class MailboxUnreachableError(AppError):
    """No such server, or nothing answers there (`host`, `port`)."""


class MailboxSilentError(AppError):
    """The server took too long to answer (`host`)."""


class MailboxNoTlsError(AppError):
    """The server offers no encrypted connection, so nothing was sent to it (`host`, `port`)."""


class MailboxCertificateError(AppError):
    """The server cannot show that it is the one it is said to be (`host`, `reason`)."""


class MailboxLoginError(AppError):
    """The server refuses the user or the password (`user`, `host`)."""


class MailboxDroppedError(AppError):
    """The server ended the connection before it had answered (`host`)."""


class MailboxConfusedError(AppError):
    """The server's answers make no sense (`host`)."""


class MailboxFolderError(AppError):
    """The mailbox has no such folder, or it may not be read (`folder`)."""


class MailboxStoppedError(AppError):
    """The seller stopped it; nothing was taken."""
