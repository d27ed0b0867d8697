"""Bars show what is known, and what is not known apart from it."""

from datetime import date

from app.models.money import Yen
from app.services.earnings_queries import MonthSlice
from app.ui.earnings.month_bars import Part, month_bars, sales_order, series

NOVEMBER = date(2026, 11, 1)
OCTOBER = date(2026, 10, 1)


def slice_of(month: date, marketplace: str, gross: int, fee: int, net: int) -> MonthSlice:
    return MonthSlice(month, marketplace, 1, Yen(gross), Yen(fee), Yen(net))


def test_a_month_without_sales_has_an_empty_bar() -> None:
    (bar,) = month_bars([NOVEMBER], [], ())
    assert bar.parts == ()
    assert (bar.above, bar.below, bar.net) == (0, 0, 0)


def test_parts_stack_in_the_order_given_and_sum_up() -> None:
    slices = [
        slice_of(NOVEMBER, "anytimes", 1000, 150, 850),
        slice_of(NOVEMBER, "coconala", 5000, 1100, 3900),
    ]
    (bar,) = month_bars([NOVEMBER], slices, ("coconala", "anytimes"))
    assert bar.parts == (Part("coconala", Yen(5000)), Part("anytimes", Yen(1000)))
    assert (bar.gross, bar.fee, bar.net, bar.orders) == (6000, 1250, 4750, 2)
    assert bar.unexplained == 0


def test_net_without_a_gross_is_drawn_apart_and_given_to_no_site() -> None:
    (bar,) = month_bars([NOVEMBER], [slice_of(NOVEMBER, "coconala", 5000, 1100, 6900)], ())
    assert bar.parts == (Part("coconala", Yen(5000)),)
    assert bar.unexplained == 3000
    assert bar.above == 8000
    assert not bar.is_whole


def test_a_gross_without_a_fee_explains_itself() -> None:
    (bar,) = month_bars([NOVEMBER], [slice_of(NOVEMBER, "skillcloud", 5000, 0, 0)], ())
    assert bar.unexplained == 0
    assert bar.above == 5000


def test_a_refund_hangs_below_the_line() -> None:
    (bar,) = month_bars([NOVEMBER], [slice_of(NOVEMBER, "coconala", -2000, -440, -1560)], ())
    assert (bar.above, bar.below) == (0, -2000)


def test_sites_are_stacked_by_their_sales_of_the_whole_time() -> None:
    slices = [
        slice_of(OCTOBER, "anytimes", 9000, 0, 9000),
        slice_of(NOVEMBER, "coconala", 5000, 0, 5000),
        slice_of(NOVEMBER, "timeticket", 0, 0, 7000),
    ]
    order = sales_order(slices)
    assert order == ("anytimes", "timeticket", "coconala")
    bars = month_bars([OCTOBER, NOVEMBER], slices, order)
    assert series(bars, order) == ("anytimes", "coconala")
