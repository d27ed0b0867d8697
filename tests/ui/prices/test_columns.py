from app.ui.prices.columns import WIDTHS, PriceColumn


def test_every_column_has_a_width() -> None:
    assert set(WIDTHS) == set(PriceColumn)
