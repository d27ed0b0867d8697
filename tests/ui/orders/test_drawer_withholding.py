"""Withheld tax is noted as the payer shows it, and never decided for the seller."""

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.taxes import WithholdingBase
from app.ui.orders.drawer_withholding import ON_TOP, OUT_OF, WithholdingSection
from tests.ui.orders.desk import Desk


def section_of(desk: Desk, number: int) -> WithholdingSection:
    section = WithholdingSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    return section


def test_a_direct_client_keeps_what_he_shows_and_the_rest_arrives(desk: Desk) -> None:
    number = desk.add("Logo", site="direct", price=110_000)
    section = section_of(desk, number)
    assert section.kind.currentData() == OUT_OF
    assert section.field.amount is None, "nothing is decided for the seller"
    assert not section.noted.text()
    assert "¥11,231" in section.buttons[WithholdingBase.WITH_TAX].text()
    section.buttons[WithholdingBase.WITHOUT_TAX].click()
    assert section.field.amount == 10_210
    section.field.set_amount(Yen(10_211))
    section.save.click()
    desk.until(lambda: desk.details(number).withheld == 10_211)
    section.show_details(desk.details(number))
    assert section.noted.text() == "¥10,211"
    assert "¥99,789 arrives" in section.arrives.text()
    section.save.click()
    section.field.set_amount(None)
    section.save.click()
    desk.until(lambda: desk.details(number).withheld is None)
    assert len(desk.toasts) == 2


def test_a_corporate_buyer_of_coconala_pays_it_on_top(desk: Desk) -> None:
    number = desk.add("Banner", Stage.COMPLETED, price=50_000)
    section = section_of(desk, number)
    assert section.buttons == {}
    section.unfold.click()
    assert section.kind.currentData() == ON_TOP
    section.buttons[WithholdingBase.ON_TOP].click()
    assert section.field.amount == 5_685
    section.save.click()
    desk.until(lambda: desk.details(number).is_withheld_on_top)
    section.show_details(desk.details(number))
    assert section.arrives.isHidden()
    section.kind.setCurrentIndex(section.kind.findData(OUT_OF))
    assert WithholdingBase.AFTER_FEE in section.buttons


def test_nothing_is_withheld_of_an_enquiry(desk: Desk) -> None:
    assert section_of(desk, desk.add("Ask", Stage.INQUIRY)).isHidden()
