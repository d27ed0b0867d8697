import pytest

from app.models.money import Yen
from app.rulebook.schema import Slice
from app.ui.rules.slice_rows import SliceRows, basis_points
from tests.ui.orders.desk import Desk


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("22", 2_200),
        ("27.5%", 2_750),
        ("２２", 2_200),
        ("-1", -100),
        ("1.234", None),
        ("x", None),
    ],
)
def test_a_rate_is_read_however_it_is_typed(text: str, rate: int | None) -> None:
    assert basis_points(text) == rate
    assert basis_points("nan") is None


def test_slices_are_added_typed_and_taken_out(desk: Desk) -> None:
    rows = SliceRows(desk.context.theme, (Slice(rate=2_000),))
    desk.qtbot.addWidget(rows)
    rows.add.click()
    rows.rows[0].rate.setText("25")
    assert rows.slices == (Slice(up_to=Yen(50_000), rate=2_500), Slice(rate=2_000))
    rows.rows[0].rate.setText("much")
    assert rows.slices is None
    rows.rows[0].removed.emit(rows.rows[0])
    rows.rows[0].removed.emit(rows.rows[0])
    assert rows.slices == (Slice(rate=2_000),)
