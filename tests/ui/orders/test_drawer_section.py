from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.order_details import OrderDetails
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.orders.drawer_section import Section
from tests.ui.orders.desk import Desk


class Remembering(Section):
    """Notes how it was filled."""

    fills: list[tuple[int, bool]]

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        self.fills.append((details.row.id, is_new))


def test_a_section_knows_whether_another_order_is_shown(desk: Desk) -> None:
    one, two = desk.add("One"), desk.add("Two")
    section = Remembering(desk.context, "Part")
    section.fills = []
    desk.qtbot.addWidget(section)
    assert section.order_id == 0
    for number in (one, one, two):
        section.show_details(desk.details(number))
    assert section.fills == [(one, True), (one, False), (two, True)]
    assert section.order_id == two


def test_a_layout_is_emptied(desk: Desk) -> None:
    holder = QWidget()
    desk.qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    layout.addWidget(Label(desk.context.theme, "x"))
    assert emptied(layout).count() == 0
