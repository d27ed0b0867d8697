"""The strip adds up, or says why it does not."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import PaymentState
from app.services.earnings_queries import EarningsRow, Rung
from app.ui.earnings.strip import EarningsStrip
from tests.ui.today.context import World

WHOLE = EarningsRow("", 66, Yen(100_000), Yen(22_000), Yen(78_000), 0)
OPEN = EarningsRow("", 5, Yen(40_000), Yen(8_800), Yen(71_200), 3)


def strip_with(world: World, qtbot: QtBot, total: EarningsRow, months: int = 12) -> EarningsStrip:
    strip = EarningsStrip(world.context)
    qtbot.addWidget(strip)
    strip.resize(1100, strip.height())
    strip.show_total(total, months)
    return strip


def test_sales_less_the_fee_is_the_take_home(world: World, qtbot: QtBot) -> None:
    strip = strip_with(world, qtbot, WHOLE)
    sales, fee, net, _paid, _held = strip.boxes()
    assert (sales.figure, fee.figure, net.figure) == ("¥100,000", "¥22,000", "¥78,000")
    assert (fee.sign, net.sign) == ("−", "=")
    assert fee.note == "22.0% of sales"
    assert net.note == "¥6,500 a month"
    assert not strip.grab().isNull()


def test_no_sum_is_claimed_while_prices_are_unknown(world: World, qtbot: QtBot) -> None:
    sales, fee, net, *_ = strip_with(world, qtbot, OPEN).boxes()
    assert (fee.sign, net.sign) == ("", "")
    assert sales.note == "3 prices unknown"
    assert sales.tone == "warn"


def test_the_year_before_is_compared_only_where_it_is_whole(world: World, qtbot: QtBot) -> None:
    strip = strip_with(world, qtbot, WHOLE)
    assert strip.boxes()[0].note == "66 orders"
    strip.show_before(OPEN)
    assert strip.boxes()[0].note == "66 orders"
    strip.show_before(WHOLE._replace(gross=Yen(80_000)))
    assert strip.boxes()[0].note == "+25.0% year on year"
    take_home = strip.boxes()[2]
    assert take_home.note.endswith(" ・ 0.0%")
    assert take_home.short == "0.0% year on year"


def test_what_arrived_and_what_is_held_stand_apart(world: World, qtbot: QtBot) -> None:
    strip = strip_with(world, qtbot, WHOLE, months=1)
    strip.show_paid(39_000)
    ages = (Yen(5_000), Yen(0), Yen(1_000), Yen(0))
    strip.show_rungs([Rung(PaymentState.HELD, 2, Yen(6_000), 0, ages, (1, 0, 1, 0), 20)])
    paid, held = strip.boxes()[3:]
    assert (paid.figure, paid.note) == ("¥39,000", "50.0%")
    assert (held.figure, held.note) == ("¥6,000", "1 older than 14 days")
    assert "¥39,000" in strip.accessibleDescription()
    assert strip.boxes()[2].note == "66 orders"


def test_nothing_is_shown_before_the_first_answer(world: World, qtbot: QtBot) -> None:
    strip = EarningsStrip(world.context)
    qtbot.addWidget(strip)
    assert strip.boxes() == ()
    assert not strip.grab().isNull()
