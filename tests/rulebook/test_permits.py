"""The kinds of permits are loaded strictly, and a permit counts only with its paper and its end."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.loading import RulebookError
from app.rulebook.permits import GOOD, Permits, PermitState, best, load_permit_kinds, state_of

TODAY = date(2026, 11, 27)
KIND = """\
[[kinds]]
id = 'food'
name = { ja = '食品', en = 'Food' }
text = { ja = '許可がいります', en = 'Takes a licence' }
law = '食品衛生法'
blocks = true
may_be_endless = false
patterns = ['弁当']
harmless = ['弁当箱']
"""


def refused(folder: Path, text: str) -> str:
    path = folder / "permits.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulebookError) as caught:
        load_permit_kinds(path)
    assert caught.value.details["file"] == "permits.toml"
    return str(caught.value.details["key"])


def test_the_shipped_kinds_are_right() -> None:
    kinds = load_permit_kinds(resources_dir() / "permits.toml")
    assert {"food", "antique", "administrative_scrivener", "lawyer", "tax_accountant"} <= {
        kind.id for kind in kinds
    }
    assert {"labour_consultant", "travel", "job_placement", "cosmetics"} <= {
        kind.id for kind in kinds if kind.blocks
    }


def test_the_catalog_knows_them_and_keeps_them_under_own_rules(catalog: Catalog) -> None:
    assert catalog.permits.kind("food") is not None
    assert catalog.with_overrides({}).permits is catalog.permits
    assert catalog.permits.kind("none") is None
    assert catalog.permits.kind(None) is None


def test_without_a_file_there_are_none() -> None:
    assert Catalog(()).permits.kinds == ()
    assert Permits().kind("food") is None


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [
        ("law = ", "surprise = 1\nlaw = ", "kinds[0]"),
        ("patterns = ['弁当']", "patterns = ['弁当(']", "kinds[0].patterns[0]"),
        ("patterns = ['弁当']", "patterns = []", "kinds[0].patterns"),
        ("harmless = ['弁当箱']", "harmless = ['(弁当)?']", "kinds[0].harmless[0]"),
        ("id = 'food'", "id = 'none'", "kinds[0].id"),
    ],
)
def test_a_bad_file_is_named_with_its_key(
    tmp_path: Path, provenance: str, right: str, wrong: str, key: str
) -> None:
    assert refused(tmp_path, KIND.replace(right, wrong) + provenance) == key


def test_two_kinds_of_one_id_are_refused(tmp_path: Path, provenance: str) -> None:
    assert refused(tmp_path, (KIND + provenance) * 2) == "kinds[0].id"


def state(days: int | None, *, paper: bool = True, endless: bool = False) -> PermitState:
    end = None if days is None else TODAY + timedelta(days=days)
    return state_of(has_paper=paper, expires_on=end, is_endless=endless, today=TODAY)


def test_a_permit_holds_to_its_last_day_and_is_spoken_of_thirty_days_before() -> None:
    assert state(31) is PermitState.VALID
    assert state(30) is PermitState.EXPIRING
    assert state(0) is PermitState.EXPIRING
    assert state(-1) is PermitState.EXPIRED
    assert state(None, endless=True) is PermitState.VALID


def test_a_permit_without_paper_or_without_an_end_proves_nothing() -> None:
    assert state(100, paper=False) is PermitState.NO_PAPER
    assert state(None) is PermitState.NO_PAPER
    assert PermitState.NO_PAPER not in GOOD


def test_of_several_permits_the_best_counts() -> None:
    assert best([PermitState.EXPIRED, PermitState.VALID]) is PermitState.VALID
    assert best([]) is PermitState.MISSING
