"""Each sentence about timed work is there in both languages and names the same things."""

import string

from app.cli.work_text import WORK_SENTENCES


def named(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_both_languages_name_the_same_things() -> None:
    for error, (japanese, english) in WORK_SENTENCES.items():
        assert named(japanese) == named(english), error
        assert japanese.endswith("。"), error
