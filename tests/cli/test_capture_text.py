from app.cli.capture_text import CAPTURE_WORDS
from app.cli.word_text import WORDS


def test_the_words_of_captures_are_those_of_the_trade() -> None:
    assert CAPTURE_WORDS.keys() <= WORDS.keys()
    for words in CAPTURE_WORDS.values():
        assert all(japanese and english for japanese, english in words.values())
