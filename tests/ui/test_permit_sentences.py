"""The sentences of permits are among those that dialogs say."""

from app.ui.error_sentences import SENTENCES
from app.ui.permit_sentences import PERMITS


def test_dialogs_know_the_sentences_of_permits() -> None:
    assert all(SENTENCES[error] == pair for error, pair in PERMITS.items())
