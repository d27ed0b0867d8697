"""The sentences of papers are among those that dialogs say."""

from app.ui.error_sentences import SENTENCES
from app.ui.paper_sentences import PAPERS


def test_dialogs_know_the_sentences_of_papers() -> None:
    assert all(SENTENCES[error] == pair for error, pair in PAPERS.items())
