"""Each sentence of papers is there in both languages and names the same things."""

import string

from app.cli.error_text import SENTENCES
from app.cli.paper_text import PAPER_SENTENCES
from app.ui.paper_sentences import PAPERS


def named(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_both_languages_name_the_same_things_as_the_window_does() -> None:
    assert set(PAPER_SENTENCES) == set(PAPERS)
    for error, (japanese, english) in PAPER_SENTENCES.items():
        assert named(japanese) == named(english) == named(PAPERS[error].ja), error
        assert japanese.endswith("。"), error
        assert SENTENCES[error] == (japanese, english)
