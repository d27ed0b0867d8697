"""What to know before asking for a payout is said in sentences."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import Stage
from app.services.orders import step_order
from app.ui.earnings.payout_hints import MOST_HINTS, PayoutHints
from tests.services.sample import add
from tests.ui.earnings.payout_samples import fact, netted, overview
from tests.ui.today.context import NOW, World


def sell(world: World, price: int, days_ago: int, *stages: Stage, **changes: object) -> None:
    at = NOW - timedelta(days=days_ago)
    database, catalog = world.database, world.catalog
    order_id = add(database, catalog, price=Yen(price), purchased_at=at, **changes)
    for stage in stages:
        database.write(step_order, order_id, stage, catalog=catalog, at=at, now=at)


def hints_of(world: World, qtbot: QtBot) -> PayoutHints:
    hints = PayoutHints(world.context)
    qtbot.addWidget(hints)
    hints.resize(700, 300)
    hints.show_overview(overview(world))
    return hints


def test_waiting_saves_160_yen_and_the_order_that_completes_next_is_named(
    world: World, qtbot: QtBot
) -> None:
    sell(world, 1_000, 0, Stage.COMPLETED)
    sell(world, 5_000, 1, Stage.WORKING, Stage.DELIVERED)
    (hint,) = hints_of(world, qtbot).hints
    assert "wait and save ¥160" in hint.text
    assert "¥2,220 more" in hint.text
    assert "ロゴ" in hint.text
    assert "that is enough" in hint.text


def test_what_is_not_enough_and_what_nothing_fills_is_said_too(world: World, qtbot: QtBot) -> None:
    sell(world, 1_000, 0, Stage.COMPLETED)
    (hint,) = hints_of(world, qtbot).hints
    assert hint.text.endswith("the transfer is free.")
    sell(world, 1_000, 1, Stage.WORKING, Stage.DELIVERED)
    (hint,) = hints_of(world, qtbot).hints
    assert "not enough yet" in hint.text


def test_what_expires_is_said_before_all_else_and_what_lapsed_can_be_noted(
    world: World, qtbot: QtBot
) -> None:
    sell(world, 50_000, 113, Stage.COMPLETED)
    sell(world, 10_000, 121, Stage.COMPLETED)
    sell(world, 50_000, 1)
    sell(world, 1_000, 1, Stage.COMPLETED, marketplace_id="timeticket")
    hints = hints_of(world, qtbot)
    lapsed, expiring, *rest = hints.hints
    assert (lapsed.tone, lapsed.verb) == ("bad", "Note as expired")
    assert "¥39,000 expires soon" in expiring.text
    texts = " ".join(hint.text for hint in rest)
    assert "until the site pays out" in texts
    assert "even if nobody answers" in texts
    wanted: list[str] = []
    hints.forfeit_wanted.connect(wanted.append)
    hints.findChildren(type(hints._rows[0].button))[0].click()
    assert wanted == ["coconala"]
    assert len(hints.hints) <= MOST_HINTS


def test_deposits_to_the_yen_are_matched_at_once(world: World, qtbot: QtBot) -> None:
    netted(world, fact(4_680, "X"))
    hints = hints_of(world, qtbot)
    wanted: list[bool] = []
    hints.match_all_wanted.connect(lambda: wanted.append(True))
    hints._rows[0].button.click()
    assert wanted == [True]
    assert hints.needed_height(700) > 20


def test_nothing_to_say_is_nothing(world: World, qtbot: QtBot) -> None:
    hints = hints_of(world, qtbot)
    assert hints.hints == ()
    assert hints.needed_height(700) == 0
    assert not hints.isVisible()
