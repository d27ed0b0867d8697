from app.models.money import Yen
from app.services.order_queries import OrderTotals
from app.ui.orders.table_footer import TableFooter
from tests.ui.orders.desk import Desk


def test_the_sums_are_painted_and_said(desk: Desk) -> None:
    footer = TableFooter(desk.context)
    desk.qtbot.addWidget(footer)
    footer.resize(900, 44)
    before = footer.grab().toImage()
    footer.set_totals(OrderTotals(3, Yen(30_000), Yen(6_600), Yen(23_400), 1))
    assert footer.accessibleDescription() == "Price ¥30,000 − Fee ¥6,600 = Take-home ¥23,400"
    assert footer.grab().toImage() != before


def test_no_sum_is_claimed_where_a_price_is_unknown(desk: Desk) -> None:
    footer = TableFooter(desk.context)
    desk.qtbot.addWidget(footer)
    footer.set_totals(OrderTotals(3, Yen(30_000), Yen(6_600), Yen(30_420), 1))
    assert footer.accessibleDescription() == "Price ¥30,000 ・ Fee ¥6,600 ・ Take-home ¥30,420"
