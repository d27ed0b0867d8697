"""The tab of expenses: what it lists, sums and offers, and where it leads."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from app.services.expense_lists import ExpenseSort
from app.services.expense_queries import due_recurring
from app.ui.evidence.intake_dialog import IntakeDialog
from app.ui.expenses.recurring_dialog import RecurringDialog
from app.ui.expenses.rules_dialog import RulesDialog
from app.ui.expenses.tab import ExpensesTab
from tests.services.evidence_samples import paper
from tests.ui.expenses.spending import commands
from tests.ui.orders.desk import TODAY, Desk


def tab_of(desk: Desk) -> ExpensesTab:
    tab = ExpensesTab(desk.context)
    desk.windows.append(tab)
    desk.qtbot.addWidget(tab)
    tab.resize(1224, 800)
    tab.show()
    tab.activate()
    desk.until(lambda: tab.is_ready and desk.context.tasks.pending == 0)
    return tab


def test_the_year_is_listed_and_summed(spending: Desk) -> None:
    tab = tab_of(spending)
    assert list(tab.table.model.ids) == [3, 2]
    assert tab.summary == "2 expenses ・ business share ¥7,833 ・ 1 without evidence"
    assert [item.sentence for item in tab.totals.items] == ["Utilities ¥4,500", "Supplies ¥3,333"]
    tab.focus_filter()
    tab.table.view.sort_wanted.emit(ExpenseSort.AMOUNT, False)  # noqa: FBT003 - a signal
    spending.until(lambda: list(tab.table.model.ids) == [2, 3])
    tab.toolbar.year.choose(2025)
    spending.until(lambda: list(tab.table.model.ids) == [1])
    spending.until(lambda: tab.summary.startswith("1 expense ・ business share ¥6,480"))


def test_filters_leave_what_they_say_and_are_taken_away(spending: Desk) -> None:
    tab = tab_of(spending)
    tab.totals.account_chosen.emit("supplies")
    spending.until(lambda: list(tab.table.model.ids) == [2])
    tab.toolbar.bare.click()
    spending.until(tab.nothing.isVisible)
    tab.nothing.clear.click()
    spending.until(lambda: tab.table.isVisible() and list(tab.table.model.ids) == [3, 2])


def test_what_has_come_due_is_recorded_from_the_bar(spending: Desk) -> None:
    tab = tab_of(spending)
    assert tab.due.isVisible()
    tab.due.record.click()
    spending.until(lambda: not tab.due.isVisible())
    assert spending.database.read(due_recurring, TODAY) == ()
    assert ("Booked 1 recurring expenses", True) in spending.toasts
    spending.until(lambda: len(tab.table.model.ids) == 3)


def test_a_receipt_that_waits_becomes_an_expense(spending: Desk) -> None:
    tab = tab_of(spending)
    tab.receipts.receipt_chosen.emit(2)
    spending.until(lambda: tab.drawer.isVisible() and bool(tab.drawer.form.papers.rows))
    form = tab.drawer.form
    assert (form.payee.text(), form.amount.amount, form.day.day) == (
        "文具店",
        12_000,
        date(2026, 11, 20),
    )
    form.account.setCurrentIndex(form.account.findData("supplies"))
    tab.drawer.save()
    spending.until(lambda: not tab.drawer.isVisible())
    spending.until(lambda: tab.receipts._badge == "")


def test_the_year_of_what_was_recorded_is_shown(spending: Desk) -> None:
    tab = tab_of(spending)
    tab.drawer.recorded.emit(date(2026, 5, 1))
    assert tab.toolbar.year.year == 2026
    tab.drawer.recorded.emit(date(2025, 5, 1))
    spending.until(lambda: list(tab.table.model.ids) == [1])


def test_targets_are_waited_for_and_opened(spending: Desk, tmp_path: Path) -> None:
    tab = ExpensesTab(spending.context)
    spending.windows.append(tab)
    spending.qtbot.addWidget(tab)
    tab.resize(1224, 800)
    tab.show()
    tab.open_target(expense_id=2)
    tab.focus_filter()
    tab.activate()
    spending.until(lambda: tab.is_ready and tab.drawer.isVisible())
    assert tab.drawer.form.memo.text() == "机と椅子"
    tab.drawer.close_drawer()
    tab.open_target(add=True)
    assert tab.drawer.isVisible()
    tab.drawer.close_drawer()
    file = tmp_path / "20261103_500_文具店.pdf"
    file.write_bytes(paper("neu").content)
    tab.receipts.files_taken.emit([file])
    spending.until(lambda: bool(tab.drawer.form.papers.drafts))
    tab.receipts.files_taken.emit([file, file])
    tab.open_target(files=[str(file)])
    assert len(tab.findChildren(IntakeDialog)) == 2
    tab.open_target(account="supplies", evidence_id=2)
    spending.until(lambda: list(tab.table.model.ids) == [2])


def test_lists_of_what_returns_and_of_rules_are_opened(spending: Desk) -> None:
    tab = tab_of(spending)
    tab.toolbar.recurring_wanted.emit()
    tab.toolbar.rules_wanted.emit()
    assert tab.findChild(RecurringDialog) is not None
    assert tab.findChild(RulesDialog) is not None
    tab.receipts.link_clicked.emit()
    assert "books {'view': 'evidence', 'unfiled': True}" in spending.actions
    spending.until(lambda: spending.context.tasks.pending == 0)


def test_what_changes_while_it_is_not_looked_at_is_read_later(spending: Desk) -> None:
    tab = tab_of(spending)
    tab.hide()
    commands(spending).remove(3)
    spending.until(lambda: bool(spending.toasts))
    assert len(tab.table.model.ids) == 2
    tab.show()
    tab.activate()
    spending.until(lambda: list(tab.table.model.ids) == [2])


def test_an_empty_book_teaches(desk: Desk) -> None:
    tab = tab_of(desk)
    desk.until(tab.nothing.isVisible)
    tab.nothing.add.click()
    assert tab.drawer.isVisible()


def drop(target: QWidget, *paths: Path) -> None:
    """Let files fall on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(5, 5), *how))


def all_kinds(folder: Path) -> list[Path]:
    """Return a receipt, a folder with another, a program and an empty file."""
    within = folder / "領収書"
    within.mkdir()
    (within / "20261103_980_喫茶店.pdf").write_bytes(paper("b").content)
    receipt, program, empty = folder / "店.pdf", folder / "setup.exe", folder / "empty.pdf"
    receipt.write_bytes(paper("a").content)
    program.write_bytes(b"MZ\x90\x00")
    empty.touch()
    return [receipt, within, program, empty]


def test_whatever_falls_on_the_card_of_receipts_is_taken_or_told_of(
    spending: Desk, tmp_path: Path
) -> None:
    tab = tab_of(spending)
    drop(tab.receipts.zone, *all_kinds(tmp_path))
    spending.until(lambda: bool(tab.window().findChildren(IntakeDialog)))
    (dialog,) = tab.window().findChildren(IntakeDialog)
    spending.until(lambda: len(dialog.papers) == 2)
    assert "setup.exe" in dialog.problem.text()
    assert "empty.pdf" in dialog.problem.text()
    dialog.reject()


def test_whatever_falls_on_the_form_of_an_expense_is_taken_or_told_of(
    spending: Desk, tmp_path: Path
) -> None:
    tab = tab_of(spending)
    tab.drawer_new()
    drop(tab.drawer, *all_kinds(tmp_path))
    papers = tab.drawer.form.papers
    spending.until(lambda: len(papers.drafts) == 2)
    assert "setup.exe" in papers.problem.text()
    assert "empty.pdf" in papers.problem.text()
