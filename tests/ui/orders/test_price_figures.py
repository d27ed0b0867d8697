from app.models.money import Yen
from app.models.types import TaxStatus
from app.ui.orders.price_figures import PriceFigures
from tests.ui.orders.desk import TODAY, Desk


def test_a_price_shows_fee_and_take_home_where_the_fee_is_known(desk: Desk) -> None:
    figures = PriceFigures(desk.context)
    desk.qtbot.addWidget(figures)
    exempt = TaxStatus.EXEMPT
    catalog = desk.catalog
    found = figures.show_price(catalog, "coconala", "text", Yen(50_000), exempt, TODAY)
    assert found is not None
    assert found.net == 39_000
    assert "−¥11,000" in figures.text()
    assert figures.show_price(catalog, "coconala", "text", None, exempt, TODAY) is None
    assert figures.is_fee_known
    assert figures.show_price(catalog, "skillcloud", "text", Yen(1), exempt, TODAY) is None
    assert not figures.is_fee_known
