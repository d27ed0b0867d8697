import pytest

from app.models.money import Yen
from app.models.order import IllegalStepError
from app.models.types import PaymentKind, Stage
from app.services.order_drafts import ChecklistEntry, OrderDraft, OrderEdit
from app.services.order_steps import path
from app.ui.orders.commands import neighbour, reachable
from tests.ui.orders.desk import Desk, day


@pytest.mark.parametrize("stage", list(Stage))
def test_what_is_offered_is_what_the_book_allows(stage: Stage) -> None:
    def allowed(other: Stage) -> bool:
        try:
            path(stage, other)
        except IllegalStepError:
            return False
        return True

    assert set(reachable(stage)) == {other for other in Stage if allowed(other)}


def test_neighbours_are_the_columns_of_the_board() -> None:
    assert neighbour(Stage.PURCHASED, 1) is Stage.WORKING
    assert neighbour(Stage.INQUIRY, -1) is None
    assert neighbour(Stage.COMPLETED, 1) is None
    assert neighbour(Stage.CANCELLED, 1) is None


def test_each_command_writes_and_says_what_it_did(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    commands = desk.commands()
    commands.set_due_on(number, day(30))
    commands.set_due_on(number, None)
    commands.edit(number, OrderEdit(title="Poster"))
    commands.set_note(number, "call")
    commands.set_estimate(number, 90)
    commands.add_minutes(number, 30)
    commands.add_payment(number, PaymentKind.TIP, Yen(1_000))
    commands.rate(number, received=5, given=None)
    commands.set_checklist(number, [ChecklistEntry("Send a draft")])
    desk.until(lambda: len(desk.details(number).checklist) == 1)
    desk.until(lambda: len(desk.toasts) == 8)
    commands.tick(desk.details(number).checklist[0].id, is_done=True)
    desk.until(lambda: desk.row(number).checklist_done == 1)
    details = desk.details(number)
    assert (details.row.title, details.note, details.estimate_minutes) == ("Poster", "call", 90)
    assert (details.worked_minutes, details.row.rating_received) == (30, 5)
    assert len(details.payments) == 2
    assert desk.errors == []


def test_an_enquiry_takes_a_quote(desk: Desk) -> None:
    number = desk.add("Logo", Stage.INQUIRY)
    desk.commands().quote(number, Yen(50_000), "three drafts", day(30))
    desk.until(lambda: desk.details(number).quote_price == 50_000)
    assert desk.row(number).net == 39_000


def test_a_refused_order_goes_to_the_one_who_asked(desk: Desk) -> None:
    failed: list[BaseException] = []
    draft = OrderDraft(marketplace_id="requ", title="Late")
    desk.commands().add(draft, lambda _id: None, failed.append)
    desk.until(lambda: bool(failed))
    assert desk.toasts == []


def test_orders_that_are_there_already_are_not_moved_again(desk: Desk) -> None:
    row = desk.row(desk.add("Banner", Stage.WORKING))
    assert not desk.commands().step([row], Stage.WORKING)
    desk.commands().step_ids([row.id], Stage.DELIVERED)
    desk.until(lambda: desk.toasts == [("Moved 1 orders to Awaiting OK", True)])


def test_the_messages_of_an_order_are_opened(desk: Desk) -> None:
    number = desk.add("Banner")
    desk.commands().open_messages(desk.row(number))
    assert desk.actions == [f"messages {{'order_id': {number}}}"]
