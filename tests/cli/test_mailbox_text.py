"""Each error of a mailbox has a sentence in both languages."""

from app.cli.mailbox_text import MAILBOX_SENTENCES
from app.mailbox import mailbox_errors


def test_every_error_of_a_mailbox_is_said_in_both_languages() -> None:
    names = {name for name in vars(mailbox_errors) if name.startswith("Mailbox")}
    assert names <= set(MAILBOX_SENTENCES)
    assert all(japanese and english for japanese, english in MAILBOX_SENTENCES.values())
