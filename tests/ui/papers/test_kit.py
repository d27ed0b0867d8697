"""The kit reads what ships."""

from datetime import date

from app.ui.papers.kit import PaperKit, today_of
from tests.ui.today.context import World


def test_the_kit_has_rules_and_letters(world: World, kit: PaperKit) -> None:
    today = today_of(world.context)
    assert today == date(2026, 11, 23)
    assert kit.rules.rates_on(today)
    assert kit.taxes.withholding_on(today) is not None
    assert kit.letters.missing(["髙"]) == ""
