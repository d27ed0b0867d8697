from collections.abc import Iterator

import pytest

from app.models.types import Stage
from app.services.client_drafts import RiskDraft
from app.services.client_records import add_risk_note
from app.ui.clients.risk_question import RiskQuestion
from app.ui.orders.page import OrdersPage
from tests.ui.orders.desk import Desk, day


@pytest.fixture
def page(desk: Desk) -> Iterator[OrdersPage]:
    """Return a page of orders whose commands are asked for risks."""
    made = OrdersPage(desk.context)
    yield made
    made.deleteLater()


def questions(page: OrdersPage) -> list[RiskQuestion]:
    return [one for one in page.window().findChildren(RiskQuestion) if one.isVisible()]


def warn(desk: Desk, order_id: int) -> None:
    client = desk.row(order_id).client_id
    assert client is not None
    desk.database.write(add_risk_note, client, RiskDraft(fact="Paid late", noted_on=day(2)))


@pytest.mark.parametrize(
    ("before", "after"),
    [(Stage.INQUIRY, Stage.PURCHASED), (Stage.PURCHASED, Stage.WORKING)],
)
def test_what_is_noted_is_said_before_an_order_is_accepted(
    desk: Desk, page: OrdersPage, before: Stage, after: Stage
) -> None:
    number = desk.add("Banner", before)
    warn(desk, number)
    page._commands.step([desk.row(number)], after)
    desk.until(lambda: len(questions(page)) == 1)
    (question,) = questions(page)
    assert question.notes.accessibleDescription() == "Paid late"
    question.reject()
    assert desk.row(number).stage is before
    page._commands.step_ids([number], after)
    desk.until(lambda: bool(questions(page)))
    questions(page)[0].accept()
    desk.until(lambda: desk.row(number).stage is after)


def test_nobody_is_asked_where_nothing_is_noted_or_nothing_is_accepted(
    desk: Desk, page: OrdersPage
) -> None:
    plain, declined = desk.add("Banner"), desk.add("Logo", Stage.INQUIRY)
    warn(desk, declined)
    accepted = desk.add("Poster", Stage.WORKING)
    warn(desk, accepted)
    for number, stage in (
        (plain, Stage.WORKING),
        (declined, Stage.CANCELLED),
        (accepted, Stage.DELIVERED),
    ):
        page._commands.step([desk.row(number)], stage)
        desk.until(lambda n=number, s=stage: desk.row(n).stage is s)  # type: ignore[misc]
    assert questions(page) == []
