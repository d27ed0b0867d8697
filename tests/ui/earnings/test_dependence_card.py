"""The card 依存度: a sentence on the largest share, and what is left without the one chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.dependence_queries import Dependence, RankChange, Share, Without
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.dependence_card import DependenceCard
from tests.ui.today.context import World

SITE, CLIENT = EarningsKey.MARKETPLACE, EarningsKey.CLIENT
COCONALA = Share("coconala", "", 3, Yen(62_000), 0, 6_200)
DIRECT = Share("direct", "", 1, Yen(38_000), 0, 3_800)
SITES = Dependence(SITE, (COCONALA, DIRECT), 2, Yen(100_000))
LEFT = Without(
    months=12,
    monthly=Yen(10_000),
    left=Yen(3_800),
    open_orders=2,
    open_net=Yen(15_600),
    open_unknown=0,
    waiting=Yen(7_800),
    ranks=(RankChange("coconala", "platinum", None),),
)


@pytest.fixture
def card(world: World, qtbot: QtBot) -> DependenceCard:
    made = DependenceCard(world.context)
    qtbot.addWidget(made)
    made.resize(900, 360)
    return made


def test_the_largest_share_is_said_and_more_than_half_is_a_warning(card: DependenceCard) -> None:
    card.show_dependence(SITES)
    assert card.sentence.text() == (
        "ココナラ: 62.0% of your take-home. More than half hangs on it alone."
    )
    even = COCONALA._replace(share=4_999)
    card.show_dependence(SITES._replace(shares=(even,)))
    assert card.sentence.text() == "ココナラ: 50.0% of your take-home."
    for none in ((), (COCONALA._replace(share=0),)):
        card.show_dependence(SITES._replace(shares=none))
        assert card.sentence.text() == "Nothing was earned in this time."


def test_what_is_left_is_told_with_open_orders_money_and_rank(card: DependenceCard) -> None:
    card.show_dependence(SITES)
    card.show_without(LEFT)
    assert card.monthly.text() == "¥10,000 a month → ¥3,800 (−62.0%), by the last 12 months"
    assert card.open.text() == "Open orders: 2 (¥15,600) ・ completed, not paid out: ¥7,800"
    assert card.ranks.text() == "The rank プラチナ on ココナラ would go too."
    assert card.ranks.text() in card.accessibleDescription()
    assert not card.grab().isNull()


def test_a_client_who_goes_may_cost_a_rank_and_amounts_may_be_unknown(
    card: DependenceCard,
) -> None:
    client = Share(7, "みなと", 1, Yen(1_000), 0, 1_000)
    card.show_dependence(Dependence(CLIENT, (client,), 1, Yen(1_000)))
    changes = (RankChange("coconala", "gold", None), RankChange("skillcloud", "?", "standard"))
    card.show_without(LEFT._replace(months=1, open_unknown=3, ranks=changes))
    assert "by the last month" in card.monthly.text()
    assert card.open.text().endswith(" ・ 3 of unknown amount")
    assert "ココナラ: ゴールド → no rank." in card.ranks.text()
    assert "? → スタンダード" in card.ranks.text()
    card.show_without(LEFT._replace(months=0, monthly=Yen(0), ranks=()))
    assert card.monthly.text().startswith("No month has ended")
    assert card.ranks.isHidden()
    card.show_without(LEFT._replace(monthly=Yen(0), left=Yen(0)))
    assert "(0.0%)" in card.monthly.text()


def test_names_of_ranks_are_in_the_language_of_the_window(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world.context.formats, "language", "en")
    made = DependenceCard(world.context)
    qtbot.addWidget(made)
    made.show_without(LEFT)
    assert "Platinum" in made.ranks.text()


def test_the_one_chosen_stays_chosen_and_is_asked_for_again(
    card: DependenceCard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(card.asked) as first:
        card.show_dependence(SITES)
    assert first.args == ["marketplace", "coconala"]
    with qtbot.waitSignal(card.asked) as second:
        card.chooser.setCurrentIndex(1)
    assert second.args == ["marketplace", "direct"]
    with qtbot.waitSignal(card.asked) as again:
        card.show_dependence(SITES)
    assert again.args == ["marketplace", "direct"]


def test_those_without_a_name_cannot_be_thought_away(card: DependenceCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.asked):
        card.show_dependence(
            Dependence(CLIENT, (Share(None, "", 1, Yen(5), 0, 10_000),), 1, Yen(5))
        )
    assert card.chooser.count() == 0


def test_another_group_is_asked_for_with_the_keyboard(card: DependenceCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.group_chosen, check_params_cb=lambda key: key == "client"):
        QTest.keyClick(card.switch, Qt.Key.Key_Right)
    assert card.by is CLIENT


def test_orders_of_unknown_take_home_are_said_to_be_left_out(card: DependenceCard) -> None:
    card.show_dependence(SITES)
    assert card.unknown.isHidden()
    card.show_dependence(SITES._replace(unknown=2))
    assert card.unknown.text() == "Without 2 orders whose take-home is not known."
    assert not card.unknown.isHidden()
    card.show_dependence(SITES._replace(unknown=1))
    assert card.unknown.text() == "Without one order whose take-home is not known."
