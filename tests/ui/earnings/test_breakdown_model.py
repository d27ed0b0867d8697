"""The breakdown is said in cells."""

from PySide6.QtCore import QModelIndex, Qt

from app.models.money import Yen
from app.services.breakdown_queries import BreakdownRow
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.breakdown_model import COLUMNS, BreakdownModel
from tests.ui.today.context import World

ROW = BreakdownRow(
    *("coconala", "coconala", 2, Yen(100_000), Yen(22_000), Yen(78_000), 0, 90, Yen(39_000)),
    before=Yen(39_000),
)


def cells(model: BreakdownModel, row: int) -> list[object]:
    return [model.data(model.index(row, place)) for place in range(len(COLUMNS))]


def test_a_row_tells_rate_hours_and_the_year_before_under_the_total(
    world: World,
) -> None:
    model = BreakdownModel(world.context)
    assert model.rowCount() == 0
    other = ROW._replace(key="timeticket", gross_unknown=1, before=None)
    model.show_rows(EarningsKey.MARKETPLACE, [ROW, other])
    assert cells(model, 1) == [
        *("ココナラ", "2", "¥100,000", "¥22,000", "22.0%", "¥78,000"),
        *("+100.0%", "1.5h", "¥26,000"),
    ]
    assert cells(model, 2)[2] == "¥100,000+"
    assert cells(model, 2)[6] == "—"
    assert cells(model, 0)[:2] == ["Total", "4"]
    green = model.data(model.index(1, 6), Qt.ItemDataRole.ForegroundRole)
    assert green == world.context.theme.color("ok")
    bold = model.data(model.index(0, 0), Qt.ItemDataRole.FontRole)
    assert bold is not None
    assert model.row_at(0) is None
    assert model.row_at(2) is other
    assert model.row_at(3) is None
    assert model.data(QModelIndex()) is None


def test_what_is_not_known_is_no_zero(world: World) -> None:
    model = BreakdownModel(world.context)
    nothing = ROW._replace(fee=Yen(0), net=Yen(0), minutes=0, before=None)
    model.show_rows(EarningsKey.SERVICE, [nothing._replace(key="")])
    assert cells(model, 1) == ["No service", "2", "¥100,000", *["—"] * 6]
    unknown = ROW._replace(gross=Yen(0), gross_unknown=2)
    model.show_rows(EarningsKey.CLIENT, [unknown._replace(key="")])
    assert cells(model, 1)[0] == "No client"
    assert cells(model, 1)[2] == "—"
    model.show_rows(EarningsKey.MONTH, [ROW._replace(key="2026-11")])
    assert cells(model, 1)[0] == "2026年11月"
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(len(COLUMNS))]
    assert heads[0] == "Month"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
