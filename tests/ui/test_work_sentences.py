"""The sentences about timed work are among those that dialogs say."""

from app.ui.error_sentences import SENTENCES
from app.ui.work_sentences import WORK


def test_dialogs_know_the_sentences_about_timed_work() -> None:
    assert all(SENTENCES[error] == pair for error, pair in WORK.items())
