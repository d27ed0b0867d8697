"""The cards lie as the window is wide."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.earnings.body import EarningsBody
from tests.ui.today.context import World


def placed(world: World, qtbot: QtBot, width: int) -> tuple[EarningsBody, list[QWidget]]:
    cards = [QWidget() for _ in range(4)]
    for card in cards:
        card.setMinimumHeight(200)
    chart, share, payouts, ages = cards
    body = EarningsBody(world.context.theme, QWidget(), (chart, share, payouts, ages))
    body.add_below(QWidget())
    qtbot.addWidget(body)
    body.resize(width, 700)
    with qtbot.waitExposed(body):
        body.show()
    return body, cards


def test_two_columns_keep_their_edges_in_a_wide_window(world: World, qtbot: QtBot) -> None:
    _body, (chart, share, payouts, ages) = placed(world, qtbot, 1200)
    assert share.x() == ages.x() > chart.x() + chart.width()
    assert chart.width() == payouts.width() > share.width()


def test_the_chart_has_the_whole_width_of_a_narrow_window(world: World, qtbot: QtBot) -> None:
    body, (chart, share, payouts, ages) = placed(world, qtbot, 800)
    assert chart.width() == payouts.width()
    assert share.y() == ages.y() > chart.y()
    assert payouts.y() > share.y()
    body.resize(1200, 700)
    qtbot.waitUntil(lambda: share.y() == chart.y())
