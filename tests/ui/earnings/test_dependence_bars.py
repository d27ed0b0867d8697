"""Bars of shares: named, told to those who listen, and the rest summed."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.dependence_queries import Dependence, Share
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.dependence_bars import ROWS, DependenceBars
from tests.ui.today.context import World


def bars_of(world: World, qtbot: QtBot, found: Dependence | None) -> DependenceBars:
    bars = DependenceBars(world.context)
    qtbot.addWidget(bars)
    bars.resize(480, 300)
    if found is not None:
        bars.show_dependence(found)
    assert not bars.grab().isNull()
    return bars


def test_sites_are_named_and_said_with_share_and_amount(world: World, qtbot: QtBot) -> None:
    shares = (
        Share("coconala", "", 3, Yen(62_000), 0, 6_200),
        Share("gone", "", 1, Yen(38_000), 0, 3_800),
    )
    bars = bars_of(world, qtbot, Dependence(EarningsKey.MARKETPLACE, shares, 2, Yen(100_000)))
    assert "ココナラ 62.0% ¥62,000" in bars.accessibleDescription()


def test_those_without_a_client_or_service_are_said_so(world: World, qtbot: QtBot) -> None:
    share = Share(None, "", 1, Yen(1_000), 0, 10_000)
    named = Share(1, "みなと", 1, Yen(0), 0, 0)
    for by, name in ((EarningsKey.CLIENT, "No client"), (EarningsKey.SERVICE, "No service")):
        bars = bars_of(world, qtbot, Dependence(by, (share, named), 2, Yen(1_000)))
        assert bars.accessibleDescription() == f"{name} 100.0% ¥1,000、みなと 0.0% ¥0"


def test_what_has_no_row_is_summed_and_before_an_answer_nothing_is_shown(
    world: World, qtbot: QtBot
) -> None:
    assert bars_of(world, qtbot, None).rows == ()
    shares = tuple(Share(n, f"客{n}", 1, Yen(1_000), 0, 1_000) for n in range(8))
    bars = bars_of(world, qtbot, Dependence(EarningsKey.CLIENT, shares, 10, Yen(10_000)))
    assert len(bars.rows) == ROWS
    assert bars.minimumHeight() == world.context.theme.px(40) * (ROWS + 1)


def test_an_amount_nobody_knows_is_not_said_to_be_nothing(world: World, qtbot: QtBot) -> None:
    share = Share("skillcloud", "", 2, Yen(0), 2, 0)
    bars = bars_of(world, qtbot, Dependence(EarningsKey.MARKETPLACE, (share,), 1, Yen(0), 2))
    assert bars.accessibleDescription() == "スキルクラウド 0.0% —"
