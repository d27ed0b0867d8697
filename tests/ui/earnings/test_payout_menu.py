"""Every line offers the steps that fit it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PayoutKind
from app.models.money import Yen
from app.models.types import PaymentState, Stage
from app.services.order_queries import OrderFilter
from app.services.payout_queries import coming_payouts
from app.services.reconciliation_queries import payout_rows
from app.ui.earnings.payout_lines import LineState, balance_line, payout_line
from app.ui.earnings.payout_log import PayoutLog
from app.ui.earnings.payout_menu import PayoutMenu
from tests.services.sample import add, move
from tests.ui.earnings.payout_samples import netted
from tests.ui.earnings.test_payout_lines import PAID, TODAY
from tests.ui.today.context import NOW, World


def menu_of(world: World, qtbot: QtBot) -> PayoutMenu:
    window = QWidget()
    qtbot.addWidget(window)
    return PayoutMenu(world.context, PayoutLog(world.context, window), window)


def words(menu: PayoutMenu, line: object) -> list[str]:
    return [name for name, _step in menu.steps(line)]  # type: ignore[arg-type]


def test_the_steps_fit_what_became_of_a_payout(world: World, qtbot: QtBot) -> None:
    netted(world)
    menu = menu_of(world, qtbot)
    (row,) = world.database.read(payout_rows)
    awaited = words(menu, payout_line(row, TODAY, set()))
    assert awaited == [
        "Reconcile…",
        "Log the day of arrival alone…",
        "Show the orders",
        "It did not come about",
    ]
    settled = PAID._replace(received=Yen(4_680), unexplained=Yen(0))
    assert words(menu, payout_line(settled, TODAY, set()))[-1] == "Take the arrival back"
    points = PAID._replace(kind=PayoutKind.POINTS)
    assert words(menu, payout_line(points, TODAY, set())) == [
        "Show the orders",
        "It did not come about",
    ]
    assert payout_line(points, TODAY, set()).state is LineState.POINTS


def test_a_balance_can_be_asked_for_or_end_otherwise(world: World, qtbot: QtBot) -> None:
    move(world.database, world.catalog, add(world.database, world.catalog), Stage.COMPLETED)
    (coming,) = world.database.read(coming_payouts, world.catalog, NOW)
    menu, line = menu_of(world, qtbot), balance_line(coming, TODAY)
    assert len(words(menu, line)) == 5
    dict(menu.steps(line))["Show the orders"]()
    where = OrderFilter(marketplaces=("coconala",), payment_states=(PaymentState.BALANCE,))
    assert world.asked.pages == [("orders", {"where": where, "words": "ココナラ, on balance"})]


def test_the_orders_of_a_payout_are_shown(world: World, qtbot: QtBot) -> None:
    payout_id = netted(world)
    (row,) = world.database.read(payout_rows)
    menu = menu_of(world, qtbot)
    dict(menu.steps(payout_line(row, TODAY, set())))["Show the orders"]()
    ((page, target),) = world.asked.pages
    assert (page, target["where"]) == ("orders", OrderFilter(payout_id=payout_id))


def test_the_menu_runs_the_step_that_is_chosen(world: World, qtbot: QtBot) -> None:
    netted(world)
    (row,) = world.database.read(payout_rows)
    menu = menu_of(world, qtbot).menu_of(payout_line(row, TODAY, set()))
    menu.actions()[2].trigger()
    assert world.asked.pages
