"""Invented months for the tests of the chart."""

from datetime import date

from app.models.money import Yen
from app.services.earnings_queries import MonthSlice
from app.ui.earnings.periods import Period, months_of

TODAY = date(2026, 11, 23)
YEAR = months_of(Period.YEAR, TODAY)
QUARTER = months_of(Period.QUARTER, TODAY)


def slice_of(month: date, marketplace: str, gross: int, fee: int, net: int) -> MonthSlice:
    """Return one marketplace's month of one order."""
    return MonthSlice(month, marketplace, 1, Yen(gross), Yen(fee), Yen(net))


SLICES = (
    slice_of(date(2026, 3, 1), "coconala", 50_000, 11_000, 39_000),
    slice_of(date(2026, 5, 1), "coconala", -20_000, -4_400, -15_600),
    slice_of(date(2026, 11, 1), "coconala", 10_000, 2_200, 7_800),
    slice_of(date(2026, 11, 1), "anytimes", 0, 0, 9_000),
)
