"""From a conversation to a quote to an order, in the pane beside it."""

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog

from app.models.money import Yen
from app.models.types import Stage
from app.services.client_drafts import RiskDraft
from app.services.client_records import add_risk_note
from app.ui.messages.details import DetailsPane
from app.ui.messages.enquiry_dialogs import AcceptDialog, CloseDialog
from app.ui.orders.order_dialogs import QuoteDialog
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import Desk, day

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def pane(desk: Desk) -> DetailsPane:
    said = CLIENT, "Hello, about 「Thumbnails for videos」: what is it?"
    room, _ = desk.database.write(add_room, said, client="Aoki")
    made = DetailsPane(desk.context)
    desk.qtbot.addWidget(made)
    desk.windows.append(made)
    made.resize(320, 900)
    made.show()
    made.show_conversation(room)
    desk.until(made.sheet.enquiry.isVisible)
    return made


def dialog(pane: DetailsPane, kind: type[D]) -> D:
    found = [one for one in pane.window().findChildren(kind) if one.isVisible()]
    assert found
    return found[-1]


def begin(pane: DetailsPane, desk: Desk) -> int:
    assert pane.sheet.enquiry.start.isVisible()
    pane.sheet.enquiry.start.click()
    desk.until(
        lambda: pane.sheet.order.details is not None and pane.sheet.enquiry.quote.isVisible()
    )
    assert pane.sheet.order.details is not None
    return pane.sheet.order.details.row.id


def test_a_conversation_becomes_a_quote_and_an_order_without_retyping(
    pane: DetailsPane, desk: Desk
) -> None:
    order = begin(pane, desk)
    assert desk.row(order).title == "Thumbnails for videos"
    assert "no price was quoted" in pane.sheet.enquiry.state.text()
    pane.sheet.enquiry.quote.click()
    quote = dialog(pane, QuoteDialog)
    quote.price.set_amount(Yen(50_000))
    assert "¥39,000" in quote.figures.text()
    quote.basis.setText("10 pictures")
    quote.expires.set_day(day(30))
    with desk.qtbot.waitSignal(pane.quote_written) as written:
        quote.accept()
    composed = written.args[0]
    assert composed.text == (
        "My quote is ¥50,000.\nIt covers: 10 pictures\nIt holds until Mon 30 November."
    )
    assert [one.value for one in composed.inserted] == ["¥50,000"]
    desk.until(lambda: pane.sheet.enquiry.state.text().startswith("Quoted ¥50,000, valid until"))
    assert pane.sheet.enquiry.quote.text() == "Quote anew"
    pane.sheet.enquiry.accept.click()
    accept = dialog(pane, AcceptDialog)
    accept.due.set_day(day(28))
    accept.number.setText("41000001")
    accept.accept()
    desk.until(pane.sheet.enquiry.isHidden)
    row = desk.row(order)
    assert (row.stage, row.net, row.due_on, row.number) == (
        Stage.PURCHASED,
        39_000,
        day(28),
        "41000001",
    )


def test_what_speaks_for_care_is_shown_before_it_is_accepted(pane: DetailsPane, desk: Desk) -> None:
    order = begin(pane, desk)
    client = desk.row(order).client_id
    assert client is not None
    desk.database.write(add_risk_note, client, RiskDraft(fact="Paid late", noted_on=day(2)))
    pane.reload()
    desk.until(pane.sheet.risks.isVisible)
    pane.sheet.enquiry.accept.click()
    accept = dialog(pane, AcceptDialog)
    desk.until(accept.risks.isVisible)
    accept.reject()


def test_a_number_that_is_taken_is_refused_in_the_dialog(pane: DetailsPane, desk: Desk) -> None:
    taken = desk.row(desk.add("Other")).number
    begin(pane, desk)
    pane.sheet.enquiry.accept.click()
    accept = dialog(pane, AcceptDialog)
    accept.number.setText(taken)
    accept.accept()
    desk.until(lambda: not accept.problem.isHidden())
    assert taken in accept.problem.text()
    assert accept.isEnabled()
    accept.reject()


def test_one_that_comes_to_nothing_is_closed_with_its_reason(pane: DetailsPane, desk: Desk) -> None:
    order = begin(pane, desk)
    pane.sheet.enquiry.close_it.click()
    close = dialog(pane, CloseDialog)
    close.reason.setCurrentText("Too far away")
    close.accept()
    desk.until(lambda: desk.row(order).stage is Stage.CANCELLED)
    assert desk.details(order).events[-1].note == "Too far away"
