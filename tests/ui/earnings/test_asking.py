"""What the page asks goes to the card that shows it."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.models.types import Stage
from app.services.earnings_queries import EarningsKey
from app.services.orders import step_order
from app.ui.earnings.ages_card import AgesCard
from app.ui.earnings.asking import Asking, Choice, Parts
from app.ui.earnings.breakdown_card import BreakdownCard
from app.ui.earnings.chart_card import ChartCard
from app.ui.earnings.dependence_card import DependenceCard
from app.ui.earnings.periods import Period, months_of
from app.ui.earnings.reconcile_card import ReconcileCard
from app.ui.earnings.share_card import ShareCard
from app.ui.earnings.strip import EarningsStrip
from tests.services.sample import add
from tests.ui.today.context import NOW, World


def asking_of(
    world: World, qtbot: QtBot, period: Period
) -> tuple[Asking, Parts, BreakdownCard, QObject]:
    context = world.context
    parts = Parts(
        *(EarningsStrip(context), ChartCard(context), ShareCard(context), ReconcileCard(context)),
        AgesCard(context),
    )
    breakdown, dependence = BreakdownCard(context), DependenceCard(context)
    for part in (*parts, breakdown, dependence):
        qtbot.addWidget(part)
    months = months_of(period, NOW.date())
    owner = QObject()
    asking = Asking(context, parts, lambda: Choice(months, months, ()), owner)
    asking.ask_all()  # what is below is not there yet
    asking.breakdown, asking.dependence = breakdown, dependence
    return asking, parts, breakdown, owner


def test_an_unfinished_year_stands_beside_the_same_days_of_the_last(
    world: World, qtbot: QtBot
) -> None:
    for day in (date(2026, 11, 3), date(2025, 11, 3), date(2025, 12, 3)):
        at = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
        order_id = add(world.database, world.catalog, purchased_at=at)
        world.database.write(
            step_order, order_id, Stage.COMPLETED, catalog=world.catalog, at=at, now=at
        )
    asking, parts, card, _owner = asking_of(world, qtbot, Period.TAX_YEAR)
    asking.ask_all()
    qtbot.waitUntil(lambda: bool(card.model.rows), timeout=60_000)
    (row,) = card.model.rows
    assert (row.net, row.before, row.change) == (39_000, 39_000, 0.0)
    assert "2025/11/23" in card.note.text()
    qtbot.waitUntil(lambda: bool(parts.strip.boxes()), timeout=60_000)
    qtbot.waitUntil(lambda: "0.0%" in parts.strip.boxes()[2].note, timeout=60_000)
    qtbot.waitUntil(lambda: asking.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: bool(parts.share.items), timeout=60_000)
    assert asking.total is not None


def test_the_breakdown_is_asked_anew_by_what_its_card_says(world: World, qtbot: QtBot) -> None:
    asking, _parts, card, _owner = asking_of(world, qtbot, Period.YEAR)
    card.switch.choose(EarningsKey.MONTH)
    asking.ask_breakdown()
    qtbot.waitUntil(lambda: card.model.by is EarningsKey.MONTH, timeout=60_000)
