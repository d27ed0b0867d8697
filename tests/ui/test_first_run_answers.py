import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.types import TaxStatus
from app.ui.first_run_answers import FirstRunAnswers, Start


def test_answers_are_kept_without_the_passphrase() -> None:
    answers = FirstRunAnswers(
        step=2,
        name="水野",
        marketplaces=("coconala",),
        tax_status=TaxStatus.TAXABLE,
        start=Start.DEMO,
        passphrase="four words of mine",  # noqa: S106 - a test's own
    )
    text = answers.to_json()
    assert "four words" not in text
    assert "four words" not in repr(answers)
    kept = FirstRunAnswers.from_json(text)
    assert kept.passphrase == ""
    assert (kept.step, kept.name, kept.marketplaces) == (2, "水野", ("coconala",))
    assert (kept.tax_status, kept.start) == (TaxStatus.TAXABLE, Start.DEMO)


@pytest.mark.parametrize(
    "text", ["", "[]", "nonsense", '{"step": -1, "name": 3, "marketplaces": 1, "start": "x"}']
)
def test_broken_answers_give_way_to_none(text: str) -> None:
    assert FirstRunAnswers.from_json(text) == FirstRunAnswers()


@given(st.text())
def test_no_text_breaks_them(text: str) -> None:
    assert isinstance(FirstRunAnswers.from_json(text), FirstRunAnswers)
