import pytest

from app.models.types import DeadlineKind
from app.services.notice_plan import LEADS
from app.ui.settings.lead_words import LeadWords


@pytest.mark.parametrize(
    ("kind", "leads", "words"),
    [
        (DeadlineKind.FIRST_CONTACT, (24, 6, 1), "24 h before, 6 h before, 1 h before"),
        (DeadlineKind.PROMISED, (30, 15), "the day before at 18:00, the same day at 9:00"),
        (DeadlineKind.PROMISED, (78,), "3 days before at 18:00"),
        (DeadlineKind.QUOTE_EXPIRY, (48,), "the day before at 0:00"),
        (DeadlineKind.RATING, (48,), "2 days before"),
        (DeadlineKind.REPLY, (6, 24), "after 6 h, after 24 h"),
        (DeadlineKind.PAYOUT, (9,), "the morning after"),
        (DeadlineKind.PAYOUT, (57,), "the morning 3 days after"),
    ],
)
def test_steps_are_said_as_a_seller_would(
    kind: DeadlineKind, leads: tuple[int, ...], words: str
) -> None:
    assert LeadWords().of(kind, leads) == words


def test_each_choice_of_a_kind_has_words_of_its_own() -> None:
    for kind, choices in LEADS.items():
        assert len({LeadWords().of(kind, leads) for leads in choices}) == len(choices)
