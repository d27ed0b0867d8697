"""The bar of what has come due."""

from datetime import date

from app.models.money import Yen
from app.services.expense_queries import DueExpense
from app.ui.expenses.due_bar import MOST_NAMES, DueBar
from tests.ui.orders.desk import Desk


def test_it_names_what_is_due_and_asks_once_for_each(desk: Desk) -> None:
    bar = DueBar(desk.context)
    desk.qtbot.addWidget(bar)
    october = DueExpense(1, date(2026, 10, 31), "rent", "大家", Yen(80_000))
    november = october._replace(due_on=date(2026, 11, 30))
    bar.show_due([october])
    assert not bar.isHidden()
    assert bar.accessibleName() == ("1 recurring expense has come due 大家 ¥80,000 (Sat 31 Oct)")
    bar.show_due([october, november])
    with desk.qtbot.waitSignal(bar.record_wanted) as wanted:
        bar.record.click()
    assert wanted.args == [(1,)]
    bar.show_due([october] * (MOST_NAMES + 1))
    assert bar.accessibleName().endswith("…")
    with desk.qtbot.waitSignal(bar.look_wanted):
        bar.look.click()
    bar.resize(600, 48)
    bar.grab()
    bar.show_due([])
    assert bar.isHidden()
