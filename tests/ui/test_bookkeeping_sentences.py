"""The sentences of bookkeeping are among those that dialogs say."""

from app.ui.bookkeeping_sentences import BOOKKEEPING
from app.ui.error_sentences import SENTENCES


def test_dialogs_know_the_sentences_of_bookkeeping() -> None:
    assert all(SENTENCES[error] == pair for error, pair in BOOKKEEPING.items())
