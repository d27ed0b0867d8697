"""Commands on the seller's own mailbox."""

from sqlalchemy.orm import Session

from app.errors import AppError
from app.services.mailbox_queries import MAILBOX, MailAccount
from app.services.order_drafts import check_text
from app.services.preferences import set_preference

HOST_LENGTH = 253
USER_LENGTH = 254
FOLDER_LENGTH = 200
PORTS = range(1, 65_536)
DAYS = range(1, 3_651)


class OutOfRangeError(AppError):
    """A number is none that this field can hold (`field`, `found`, `least`, `most`)."""


def set_mailbox(session: Session, account: MailAccount) -> None:
    """Keep where the sites' mails arrive.

    Raises:
        EmptyFieldError, TooLongError, OutOfRangeError
    """
    for field, found, allowed in (("port", account.port, PORTS), ("days", account.days, DAYS)):
        if found not in allowed:
            raise OutOfRangeError(field=field, found=found, least=allowed[0], most=allowed[-1])
    kept = account._replace(
        host=check_text("host", account.host, HOST_LENGTH),
        user=check_text("user", account.user, USER_LENGTH),
        folder=check_text("folder", account.folder, FOLDER_LENGTH),
    )
    set_preference(session, MAILBOX, kept._asdict())


def forget_mailbox(session: Session) -> None:
    """Have no mailbox any more."""
    set_preference(session, MAILBOX, None)
