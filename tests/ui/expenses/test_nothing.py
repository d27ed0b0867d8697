"""Where no expense is, the first step is taught, or the filters are named."""

from app.services.expense_lists import ExpenseFilter
from app.ui.expenses.nothing import Nothing
from app.ui.expenses.question import Question
from app.ui.kit.labels import Label
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk


def test_filters_are_named_and_taken_away(desk: Desk) -> None:
    nothing = Nothing(desk.context)
    desk.qtbot.addWidget(nothing)
    nothing.tell(Question(), words(desk))
    assert nothing._layers.currentWidget() is nothing._first
    where = ExpenseFilter(text="adobe", account="rent", without_evidence=True)
    nothing.tell(Question(where), words(desk))
    told = {label.text() for label in nothing._none.findChildren(Label)}
    assert "Filters that are on: “adobe” ・ Rent ・ Without evidence" in told
    with desk.qtbot.waitSignal(nothing.cleared):
        nothing.clear.click()
    with desk.qtbot.waitSignal(nothing.add_wanted):
        nothing.add.click()
