from app.models.types import Stage
from app.ui.orders.drawer_figures import ClocksSection, PriceSection, StageLine, WhoSection
from app.ui.orders.fee_dialog import FeeDialog
from tests.ui.orders.desk import Desk


def test_price_minus_fee_is_take_home_and_an_unknown_fee_has_a_link(desk: Desk) -> None:
    section = PriceSection(desk.context)
    desk.qtbot.addWidget(section)
    section.show()
    section.show_details(desk.details(desk.add("Banner", Stage.WORKING)))
    said = section.box.accessibleDescription()
    assert said == "Price ¥12,000, Fee −¥2,640, Take-home ¥9,360"
    assert section.ask_fee.isHidden()
    section.show_details(desk.details(desk.add("Logo", site="skillcloud")))
    assert not section.ask_fee.isHidden()
    section.ask_fee.click()
    dialog = section.findChild(FeeDialog)
    assert dialog is not None
    dialog.reject()
    assert not section.grab().isNull()


def test_the_clocks_say_whose_until_when_and_what_then(desk: Desk) -> None:
    section = ClocksSection(desk.context)
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(desk.add("Banner", Stage.DELIVERED)))
    said = section.list.accessibleDescription()
    assert "Acceptance of the delivery ・ Client's turn" in said
    assert "then the site accepts the delivery" in said
    assert not section.grab().isNull()


def test_the_steps_end_where_an_order_was_cancelled(desk: Desk) -> None:
    line = StageLine(desk.context, desk.words())
    desk.qtbot.addWidget(line)
    line.show_details(desk.details(desk.add("Banner", Stage.WORKING)))
    assert line.accessibleDescription() == "In progress (3/5)"
    line.show_details(desk.details(desk.add("Logo", Stage.CANCELLED)))
    assert line.accessibleDescription() == "Cancelled (2/2)"


def test_who_ordered_is_said(desk: Desk) -> None:
    who = WhoSection(desk.context, desk.words())
    desk.qtbot.addWidget(who)
    who.resize(380, 54)
    empty = who.grab().toImage()
    who.show_details(desk.details(desk.add("Banner", Stage.WORKING)))
    assert "Bannerの店" in who.accessibleName()
    assert who.grab().toImage() != empty
