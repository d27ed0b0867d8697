"""Names of files are taken by every system, and none is there twice."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handover.file_names import FileNames, safe_part

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("家電店", "家電店"),
        ("A/B:C*?", "A\uff0fB\uff1aC\uff0a\uff1f"),
        ("../../etc", "\uff0f..\uff0fetc"),
        ("株式会社_甲", "株式会社\uff3f甲"),
        ("一\n二\t三\u200b", "一 二 三"),
        ("末尾. . ", "末尾"),
        ("か\u3099", "が"),
        ("\ud83d", ""),
        ("長" * 50, "長" * 40),
    ],
)
def test_signs_that_no_system_takes_are_replaced(text: str, part: str) -> None:
    assert safe_part(text) == part


@given(st.lists(st.text(st.characters(codec=None), max_size=60), min_size=1, max_size=8))
def test_every_name_is_safe_short_and_there_once(texts: list[str]) -> None:
    names = FileNames("index.csv")
    made = [names.name(("20261120", "12000", text, "領収書"), ".pdf") for text in texts]
    assert len({name.casefold() for name in made}) == len(made)
    for name in made:
        assert FORBIDDEN.search(name) is None
        assert len(name.encode("utf-8")) <= 255
        assert name.startswith("20261120_12000_")
        assert name.endswith(".pdf")


def test_equal_names_are_numbered_whatever_the_case() -> None:
    names = FileNames("index.csv")
    assert names.name(("index",), ".csv") == "index_2.csv"
    assert [names.name((one,), ".pdf") for one in ("a", "A", "a")] == [
        "a.pdf",
        "A_2.pdf",
        "a_3.pdf",
    ]
