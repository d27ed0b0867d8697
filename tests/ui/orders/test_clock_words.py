import pytest

from app.models.types import Ball
from app.rulebook.clocks import Clock
from app.rulebook.schema import ClockId, Consequence
from app.ui.orders.clock_words import ClockWords
from tests.ui.orders.desk import NOW, Desk


@pytest.mark.parametrize("clock", list(ClockId))
def test_every_clock_has_a_name(desk: Desk, clock: ClockId) -> None:
    words = ClockWords(desk.context)
    line = Clock(clock, Ball.ME, NOW, Consequence.SITE_CANCELS, is_observed=False)
    assert words.name(line) != clock
    assert words.headline(line).endswith("My turn")


@pytest.mark.parametrize("consequence", list(Consequence))
def test_every_consequence_has_a_sentence(desk: Desk, consequence: Consequence) -> None:
    words = ClockWords(desk.context)
    line = Clock(ClockId.RATING, Ball.CLIENT, NOW, consequence, is_observed=True)
    said = words.consequence(line)
    assert consequence not in said
    assert said.startswith("25 Nov 2026 9:12 (as the site shows it)")
