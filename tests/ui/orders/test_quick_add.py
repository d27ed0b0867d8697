from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.types import Stage, TaxStatus
from app.services.order_queries import order_ids
from app.services.preference_queries import BookFacts
from app.ui.orders.fee_dialog import FeeDialog
from app.ui.orders.quick_add import QuickAdd
from tests.ui.orders.desk import Desk, day


def dialog_of(desk: Desk, facts: BookFacts | None = None) -> QuickAdd:
    dialog = QuickAdd(desk.context, desk.commands(), facts or BookFacts(), desk.window())
    dialog.show()
    return dialog


def pick(dialog: QuickAdd, site: str) -> None:
    dialog.marketplace.setCurrentIndex(dialog.marketplace.findData(site))


def test_full_width_digits_bring_fee_and_take_home_while_typing(desk: Desk) -> None:
    dialog = dialog_of(desk, BookFacts(tax_status=TaxStatus.EXEMPT))
    pick(dialog, "coconala")
    commit = QInputMethodEvent()
    commit.setCommitString("１２，０００")
    QApplication.sendEvent(dialog.price, commit)
    assert dialog.price.amount == 12_000
    assert dialog.figures.text() == "Fee −¥2,640 / take-home ¥9,360 ・ the buyer pays ¥12,660"
    dialog.tax.setCurrentIndex(dialog.tax.findData(TaxStatus.TAXABLE))
    assert "take-home ¥10,296" in dialog.figures.text()


def test_an_order_is_added_with_what_was_typed(desk: Desk) -> None:
    dialog = dialog_of(desk)
    pick(dialog, "timeticket")
    dialog.title.setText("Portrait")
    dialog.client.setText("花屋")
    dialog.price.set_amount(dialog.price.amount)
    QTest.keyClicks(dialog.price, "400000")
    dialog.due.set_day(day(30))
    with desk.qtbot.waitSignal(dialog.added) as added:
        dialog.accept()
    row = desk.row(desk.database.read(order_ids)[0])
    assert added.args == [row.id]
    assert (row.title, row.client, row.due_on, row.stage) == (
        "Portrait",
        "花屋",
        day(30),
        Stage.PURCHASED,
    )
    assert row.net == 325_750
    assert desk.toasts == [("Added “Portrait”", True)]


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_added(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.title.property("wrong")
    assert dialog.title.accessibleDescription()
    assert len(desk.database.read(order_ids)) == 0
    dialog.title.setText("Portrait")
    with desk.qtbot.waitSignal(dialog.added):
        dialog.accept()


def test_a_closed_marketplace_is_not_offered(desk: Desk) -> None:
    dialog = dialog_of(desk, BookFacts(marketplaces=("requ", "direct")))
    offered = [dialog.marketplace.itemData(at) for at in range(dialog.marketplace.count())]
    assert "requ" not in offered
    assert offered[0] == "direct"


def test_an_unknown_fee_is_said_and_leads_to_where_it_is_set(desk: Desk) -> None:
    dialog = dialog_of(desk)
    pick(dialog, "skillcloud")
    assert dialog.figures.text() == "The fee of this site is not set: take-home unknown"
    assert dialog.ask_fee.isVisible()
    dialog.ask_fee.click()
    asked = dialog.findChild(FeeDialog)
    assert asked is not None
    dialog.price.setText("10000")
    with desk.qtbot.waitSignal(asked.kept):
        asked.question.chosen.emit(2_500)
    assert "take-home ¥7,500" in dialog.figures.text()
    dialog.title.setText("Lesson")
    with desk.qtbot.waitSignal(dialog.added):
        dialog.accept()
    assert desk.row(desk.database.read(order_ids)[0]).net == 7_500


def test_an_enquiry_can_be_added(desk: Desk) -> None:
    dialog = dialog_of(desk)
    dialog.stage.choose("inquiry")
    dialog.title.setText("Logo")
    with desk.qtbot.waitSignal(dialog.added):
        dialog.accept()
    row = desk.row(desk.database.read(order_ids)[0])
    assert row.stage is Stage.INQUIRY
    assert row.net is None
