"""The guard's rules are loaded strictly: a bad file is named with its key and reason."""

import re
from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.guard_rules import NOTHING, compiled, filled, load_guard_rules
from app.rulebook.loading import RulebookError

GOOD = """\
[parts]
DIGIT = '[0-9]'
FOUR = '{DIGIT}{4}'

[[rules]]
id = 'number'
about = 'contact'
name = { ja = '番号', en = 'A number' }
text = { ja = '書かない', en = 'Not to be written' }
patterns = ['ライン{FOUR}']
harmless = ['年{FOUR}']
"""


def load(folder: Path, text: str) -> object:
    path = folder / "guard.toml"
    path.write_text(text, encoding="utf-8")
    return load_guard_rules(path)


def refused(folder: Path, text: str) -> tuple[str, str]:
    with pytest.raises(RulebookError) as caught:
        load(folder, text)
    assert caught.value.details["file"] == "guard.toml"
    return str(caught.value.details["key"]), str(caught.value.details["reason"])


@pytest.fixture
def good(provenance: str) -> str:
    return GOOD + provenance


def test_the_shipped_rules_are_right() -> None:
    file = load_guard_rules(resources_dir() / "guard.toml")
    assert [rule.id for rule in file.rules][:4] == ["phone", "mail", "address", "bank_account"]


def test_the_small_file_is_right(tmp_path: Path, good: str) -> None:
    load(tmp_path, good)


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [
        ("about = ", "surprise = 1\nabout = ", "rules[0]"),
        ("id = 'number'", "id = 'Number'", "rules[0].id"),
        ("'ライン{FOUR}'", "'ライン('", "rules[0].patterns[0]"),
        ("'ライン{FOUR}'", "'{FIVE}'", "rules[0].patterns[0]"),
        ("'ライン{FOUR}'", "'(?:x)?'", "rules[0].patterns[0]"),
        ("'年{FOUR}'", "'['", "rules[0].harmless[0]"),
        ("'{DIGIT}{4}'", "'{FOUR}'", "rules[0].patterns[0]"),
        ("patterns = ['ライン{FOUR}']", "", "rules[0].patterns"),
        ("DIGIT = ", "SITE_NAMES = 'x'\nDIGIT = ", "parts.SITE_NAMES"),
        ("[[rules]]", "[[rule]]", ""),
    ],
)
def test_what_cannot_be_is_named_by_its_key(
    tmp_path: Path, good: str, right: str, wrong: str, key: str
) -> None:
    assert right in good
    assert refused(tmp_path, good.replace(right, wrong, 1))[0] == key


def test_two_rules_of_one_id_are_refused(tmp_path: Path, good: str) -> None:
    second = good[good.index("[[rules]]") :]
    assert refused(tmp_path, good + second) == ("rules", "two rules have the id number")


def test_parts_are_put_into_parts() -> None:
    assert filled("{A}-{A}", {"A": "[{B}]", "B": "x"}) == "[x]-[x]"
    assert filled("x{2}", {}) == "x{2}"
    with pytest.raises(KeyError):
        filled("{C}", {})
    with pytest.raises(re.error):
        filled("{A}", {"A": "{A}"})


def test_patterns_are_met_in_any_case_and_any_kana() -> None:
    pattern = compiled("LINEで|らいん|カ[ァ-ヶ]", {})
    assert pattern.fullmatch("lineで")
    assert pattern.fullmatch("らいん")
    assert pattern.fullmatch("かが")
    assert compiled(NOTHING, {}).search("anything") is None
