"""Errors of a mailbox hold details and no sentence."""

from app.errors import AppError
from app.mailbox import mailbox_errors


def test_every_error_is_one_a_seller_can_act_on() -> None:
    found = [one for one in vars(mailbox_errors).values() if isinstance(one, type)]
    assert all(issubclass(one, AppError) for one in found)
    assert mailbox_errors.MailboxSilentError(host="h").details == {"host": "h"}
