from enum import StrEnum

import pytest

from app.capture.facts import CaptureKind, RejectionReason
from app.cli.word_text import FIELDS, LABELS, WORDS
from app.models import types
from app.rulebook.schema import ClockId, Consequence
from app.services.capture_outcomes import Refusal, Remark
from app.services.search_queries import HitKind

ENUMS = [
    *(kind for kind in vars(types).values() if isinstance(kind, type) and kind is not StrEnum),
    CaptureKind,
    RejectionReason,
    Refusal,
    Remark,
    ClockId,
    Consequence,
    HitKind,
]


@pytest.mark.parametrize("kind", [kind for kind in ENUMS if issubclass(kind, StrEnum)])
def test_every_member_has_its_words(kind: type[StrEnum]) -> None:
    assert set(WORDS[kind.__name__]) == {member.value for member in kind}


def test_both_languages_say_something() -> None:
    for name, (japanese, english) in {**FIELDS, **LABELS}.items():
        assert bool(japanese) == bool(english), name
