from enum import StrEnum

import pytest

from app.capture.facts import CaptureKind, RejectionReason
from app.models import types
from app.ui.words import WORDS

ENUMS = [
    kind
    for kind in vars(types).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("kind", [*ENUMS, CaptureKind, RejectionReason])
def test_every_member_of_an_enum_has_a_word_in_both_languages(kind: type[StrEnum]) -> None:
    words = WORDS[kind.__name__]
    assert set(words) == {member.value for member in kind}
    assert all(pair.ja and pair.en for pair in words.values())
