"""The sentences of rules are among those that dialogs say."""

from app.ui.error_sentences import SENTENCES
from app.ui.rule_sentences import RULES


def test_dialogs_know_the_sentences_of_rules() -> None:
    assert all(SENTENCES[error] == pair for error, pair in RULES.items())
