"""An application for a label, followed through its days."""

from datetime import date, timedelta

import pytest

from app.models.types import ProState, ProStep
from app.rulebook.catalog import Catalog
from app.rulebook.certification import Application, DatedStep, application
from app.rulebook.schema import CertificationRule

ENTERED = date(2022, 4, 30)


@pytest.fixture
def rule(catalog: Catalog) -> CertificationRule:
    found = catalog.marketplace("coconala").certification(date(2026, 11, 25))
    assert found is not None
    return found


STORY = (
    DatedStep(ProStep.PREPARING, date(2022, 4, 1)),
    DatedStep(ProStep.ENTERED, ENTERED),
    DatedStep(ProStep.SCOUTED, date(2022, 10, 12)),
    DatedStep(ProStep.INTERVIEW, date(2022, 10, 20)),
    DatedStep(ProStep.CERTIFIED, date(2022, 10, 31)),
)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2022, 3, 31), ProState.NONE),
        (date(2022, 4, 1), ProState.PREPARING),
        (ENTERED, ProState.WAITING),
        (date(2022, 7, 28), ProState.WAITING),
        (date(2022, 7, 29), ProState.PROBABLY_DECLINED),
        (date(2022, 10, 11), ProState.PROBABLY_DECLINED),
        (date(2022, 10, 12), ProState.SCOUTED),
        (date(2022, 10, 20), ProState.INTERVIEW),
        (date(2022, 10, 31), ProState.CERTIFIED),
    ],
)
def test_silence_means_no_after_ninety_days_until_a_scout_comes(
    rule: CertificationRule, today: date, state: ProState
) -> None:
    assert application(STORY, rule, today).state is state


def test_an_entry_names_the_days_until_which_to_wait(rule: CertificationRule) -> None:
    found = application(STORY[:2], rule, ENTERED + timedelta(days=10))
    assert found == Application(ProState.WAITING, ENTERED, date(2022, 5, 30), date(2022, 7, 29))
    assert not found.may_enter
    silent = application(STORY[:2], rule, date(2022, 9, 1))
    assert silent.since_on == date(2022, 7, 29)
    assert silent.may_enter


def test_a_second_entry_waits_anew_and_a_refusal_is_said(rule: CertificationRule) -> None:
    again = (*STORY[:2], DatedStep(ProStep.ENTERED, date(2022, 8, 1)))
    assert application(again, rule, date(2022, 8, 2)).state is ProState.WAITING
    refused = (*again, DatedStep(ProStep.DECLINED, date(2022, 8, 20)))
    assert application(refused, rule, date(2022, 9, 1)).state is ProState.DECLINED


def test_of_steps_of_one_day_the_later_one_counts(rule: CertificationRule) -> None:
    one_day = (DatedStep(ProStep.INTERVIEW, ENTERED), DatedStep(ProStep.CERTIFIED, ENTERED))
    assert application(one_day, rule, ENTERED).state is ProState.CERTIFIED
