from app.models.types import Stage
from app.ui.orders.order_dialogs import EditDialog, QuoteDialog, RateDialog
from tests.ui.orders.desk import Desk


def test_an_order_is_edited_and_its_fee_follows(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    dialog = EditDialog(desk.context, desk.commands(), desk.details(number), desk.window())
    dialog.title.setText("Poster")
    dialog.price.set_amount(dialog.price.amount)
    dialog.price.setText("50000")
    dialog.client.setText("")
    dialog.accept()
    desk.until(lambda: desk.row(number).title == "Poster")
    assert desk.row(number).net == 39_000
    assert desk.row(number).client == ""


def test_an_order_keeps_a_title(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    dialog = EditDialog(desk.context, desk.commands(), desk.details(number), desk.window())
    dialog.show()
    dialog.title.setText("  ")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.title.property("wrong")
    dialog.reject()


def test_a_quote_holds_a_week_unless_said_otherwise(desk: Desk) -> None:
    number = desk.add("Logo", Stage.INQUIRY, price=None)
    dialog = QuoteDialog(desk.context, desk.commands(), desk.details(number), desk.window())
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    dialog.price.setText("50000")
    dialog.basis.setText("three drafts")
    dialog.accept()
    desk.until(lambda: desk.details(number).quote_price == 50_000)
    details = desk.details(number)
    assert details.quote_basis == "three drafts"
    assert str(details.quote_expires_on) == "2026-12-02"


def test_the_stars_of_both_sides_are_noted(desk: Desk) -> None:
    number = desk.add("Banner", Stage.COMPLETED)
    dialog = RateDialog(desk.context, desk.commands(), desk.details(number), desk.window())
    dialog.received.setCurrentIndex(dialog.received.findData(4))
    dialog.accept()
    desk.until(lambda: desk.row(number).rating_received == 4)
    assert desk.details(number).rating_given is None
