from app.models.types import Stage
from app.services import orders
from app.ui.orders.summary import Summary
from tests.ui.orders.desk import NOW, Desk


def test_active_orders_their_net_and_what_is_due_this_week_are_counted(desk: Desk) -> None:
    desk.add("Soon", Stage.WORKING, due_in=1)
    later = desk.add("Later", Stage.WORKING, due_in=9)
    summary = Summary(desk.context, desk.context.tasks)
    assert summary.text == ""
    summary.reload()
    expected = "2 under way ・ take-home ¥18,720 expected ・ 1 due this week"
    desk.until(lambda: summary.text == expected)
    assert summary.has_orders
    _, changes = desk.database.write(
        orders.step_order, later, Stage.CANCELLED, catalog=desk.catalog, at=NOW, now=NOW
    )
    summary.on_committed(changes)
    desk.until(lambda: summary.text.startswith("1 under way"))
