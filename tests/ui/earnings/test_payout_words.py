"""Lines are said in words."""

from datetime import date

import pytest

from app.models.bookkeeping_types import PayoutKind
from app.models.money import Yen
from app.services.payout_queries import ComingPayout, PayoutState
from app.ui.earnings.payout_lines import LineState, PayoutLine, balance_line, payout_line
from app.ui.earnings.payout_words import PayoutWords
from tests.ui.earnings.test_payout_lines import PAID, ROW, TODAY
from tests.ui.today.context import World

LINE = payout_line(ROW, TODAY, set())


@pytest.mark.parametrize("state", list(LineState))
def test_every_state_has_a_word(world: World, state: LineState) -> None:
    words = PayoutWords(world.context)
    line = LINE._replace(state=state, coming=balance().coming)
    assert words.state(line).text


def balance() -> PayoutLine:
    row = ComingPayout(
        "coconala", None, Yen(2_000), Yen(160), PayoutState.EXPECTED, 2, date(2026, 12, 1)
    )
    return balance_line(row, TODAY)


def test_a_difference_says_how_much_and_a_balance_by_when(world: World) -> None:
    words = PayoutWords(world.context)
    short = PAID._replace(received=Yen(3_925), unexplained=Yen(755))
    said = words.state(payout_line(short, TODAY, set()))
    assert (said.text, said.tone) == ("−¥755 off", "warn")
    assert words.state(balance()).text == "Ask by 12/1"
    assert words.verb(balance()) == "Log request"
    assert words.verb(LINE) == "Reconcile"
    settled = PAID._replace(received=Yen(4_680), unexplained=Yen(0))
    assert words.verb(payout_line(settled, TODAY, set())) == ""


def test_a_sentence_holds_all_of_a_line(world: World) -> None:
    words = PayoutWords(world.context)
    assert words.about(LINE) == "asked 11/10・1 order"
    lost = PAID._replace(kind=PayoutKind.FORFEITED, booked_as="miscellaneous")
    assert words.about(payout_line(lost, TODAY, set())) == "雑費・1 order"
    assert words.about(balance()) == "2 orders"
    sentence = words.sentence(LINE)
    for part in ("ココナラ", "expected ¥4,680", "arrived —", "Not here yet"):
        assert part in sentence
    assert words.day(balance()) == "open"
