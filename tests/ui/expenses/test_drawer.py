"""The form of an expense: filled by what is known, saved as one step, refused at its field."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.services.bookkeeping import close_month
from app.services.evidence_queries import EVERYTHING, search_evidence
from app.services.expense_lists import expense_ids
from app.services.expense_suggestions import own_rules
from app.services.half_written import kept_form
from app.ui.discard_question import DiscardQuestion
from app.ui.expenses.drawer import ExpenseDrawer
from app.ui.expenses.half_expense import HalfExpense
from app.ui.expenses.save_question import SaveQuestion
from app.ui.kit.dialog import Dialog
from tests.services.bookkeeping_samples import NOW, bank_line
from tests.services.evidence_samples import paper
from tests.ui.expenses.spending import commands, row_of, words
from tests.ui.orders.desk import Desk


def drawer_of(desk: Desk) -> ExpenseDrawer:
    ground = QWidget()
    desk.windows.append(ground)
    desk.qtbot.addWidget(ground)
    ground.resize(1224, 800)
    drawer = ExpenseDrawer(desk.context, words(desk), commands(desk), ground)
    ground.show()
    return drawer


def new(desk: Desk) -> ExpenseDrawer:
    drawer = drawer_of(desk)
    drawer.new_expense()
    return drawer


def typed(desk: Desk, drawer: ExpenseDrawer, payee: str, amount: int | None = 6_480) -> None:
    drawer.form.amount.set_amount(None if amount is None else Yen(amount))
    drawer.form.payee.setText(payee)
    drawer.form.payee.typed.emit(payee)
    desk.until(lambda: desk.context.tasks.pending == 0)


Q = TypeVar("Q", bound=Dialog)


def asked(desk: Desk, drawer: ExpenseDrawer, kind: type[Q]) -> Q:
    """Wait for a question over the drawer and return it."""

    def shown() -> list[Q]:
        return [one for one in drawer.window().findChildren(kind) if one.isVisible()]

    desk.until(lambda: bool(shown()))
    return shown()[0]


def edited(desk: Desk) -> ExpenseDrawer:
    """Return the drawer with an expense of the book whose note was changed."""
    drawer = drawer_of(desk)
    drawer.show_expense(2)
    desk.until(lambda: drawer.isVisible() and bool(drawer.form.papers.rows))
    desk.until(lambda: desk.context.tasks.pending == 0)
    drawer.form.memo.setText("椅子")
    return drawer


def test_a_payee_fills_account_and_means_of_the_last_time(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    form = drawer.form
    assert (form.account_id, form.paid_by.currentData()) == ("software", PaidBy.OWN)
    assert form.hint.text() == "Software and services: as last time at アドビ"
    assert form.tax_class.itemText(0) == "Automatic: Out of scope"
    drawer.save()
    spending.until(lambda: not drawer.isVisible())
    assert spending.toasts[-1] == ("Recorded アドビ ¥6,480", True)
    ids = spending.database.read(expense_ids)
    row = row_of(spending, max(ids))
    assert (row.payee, row.account, row.tax_class) == ("アドビ", "software", "out_of_scope")


def test_what_the_seller_chose_is_left_and_the_suggestion_offered(spending: Desk) -> None:
    drawer = new(spending)
    form = drawer.form
    form.account.setCurrentIndex(form.account.findData("supplies"))
    form.account.activated.emit(form.account.currentIndex())
    typed(spending, drawer, "アドビ")
    assert (form.account_id, form.use.isVisibleTo(form)) == ("supplies", True)
    form.use.click()
    spending.until(lambda: form.account_id == "software")


def test_the_rule_and_the_paper_go_with_the_expense(spending: Desk, tmp_path: Path) -> None:
    file = tmp_path / "receipt.pdf"
    file.write_bytes(paper("new").content)
    drawer = drawer_of(spending)
    drawer.new_from_files([file])
    spending.until(lambda: bool(drawer.form.papers.drafts))
    typed(spending, drawer, "Figma", 2_400)
    drawer.form.learn.setChecked(True)
    drawer.form.share.setText("５０")
    drawer.save()
    spending.until(lambda: not drawer.isVisible())
    (rule,) = spending.database.read(own_rules)
    assert (rule.words, rule.business_share) == ("Figma", 5_000)
    kept = spending.database.read(search_evidence, EVERYTHING)
    assert [row.counterparty for row in kept if row.file_name == "receipt.pdf"] == ["Figma"]


@pytest.mark.parametrize(
    ("payee", "amount", "account", "field"),
    [
        ("", 500, "supplies", "payee"),
        ("店", None, "supplies", "amount"),
        ("店", 0, "supplies", "amount"),
        ("知らない店", 500, "", "account"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_changes(
    spending: Desk, payee: str, amount: int | None, account: str, field: str
) -> None:
    drawer = new(spending)
    before = spending.database.read(expense_ids)
    typed(spending, drawer, payee, amount)
    drawer.form.account.setCurrentIndex(drawer.form.account.findData(account))
    QTest.keyClick(drawer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert drawer.isVisible()
    assert drawer.form.fields[field].control.accessibleDescription().endswith((".", "¥1."))
    spending.until(lambda: spending.context.tasks.pending == 0)
    assert spending.database.read(expense_ids) == before


def test_a_day_before_all_books_a_wrong_share_and_number_are_refused(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    form = drawer.form
    form.day.set_day(date(1980, 1, 1))
    drawer.save()
    assert "1980" in form.fields["spent_on"].control.accessibleDescription()
    form.day.set_day(date(2026, 11, 1))
    form.share.setText("120")
    drawer.save()
    assert "100 %" in form.fields["business_share"].control.accessibleDescription()
    form.share.setText("100")
    form.number.setText("T12")
    drawer.save()
    assert form.fields["registration_number"].control.accessibleDescription()
    assert drawer.isVisible()


def test_an_expense_of_the_book_is_shown_as_it_is(spending: Desk) -> None:
    drawer = drawer_of(spending)
    drawer.show_expense(2)
    spending.until(lambda: drawer.isVisible() and bool(drawer.form.papers.rows))
    form = drawer.form
    assert (form.payee.text(), form.amount.amount, form.memo.text()) == (
        "家電店",
        3_333,
        "机と椅子",
    )
    assert form.chosen_class == "purchase_10"
    form.papers._drop_row(form.papers.rows[0])
    form.memo.setText("椅子")
    drawer.save()
    spending.until(lambda: not drawer.isVisible())
    row = row_of(spending, 2)
    assert (row.memo, row.tax_class, row.evidence_count) == ("椅子", "purchase_10", 0)
    drawer.show_expense(2)
    spending.until(drawer.isVisible)
    drawer.remove_button.click()
    spending.until(lambda: 2 not in spending.database.read(expense_ids))


def test_a_paper_that_says_something_else_can_be_corrected_with_it(spending: Desk) -> None:
    drawer = drawer_of(spending)
    drawer.new_from_evidence(2)
    spending.until(lambda: drawer.form.payee.text() == "文具店")
    form = drawer.form
    assert not form.align.isVisibleTo(form)
    form.amount.set_amount(Yen(12_500))
    assert form.align.isVisibleTo(form)
    form.account.setCurrentIndex(form.account.findData("supplies"))
    drawer.save()
    spending.until(lambda: not drawer.isVisible())
    kept = {row.id: row.amount for row in spending.database.read(search_evidence, EVERYTHING)}
    assert kept[2] == 12_500


def test_a_closed_month_is_told_of(spending: Desk) -> None:
    spending.database.write(close_month, "2026-09", now=NOW)
    drawer = new(spending)
    drawer.form.day.set_day(date(2026, 9, 3))
    spending.until(lambda: drawer.form.late.isVisibleTo(drawer.form))


def test_a_day_nobody_understands_is_not_booked(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    drawer.form.day.setText("いつか")
    drawer.save()
    assert drawer.form.fields["spent_on"].control.accessibleDescription() == "This is not a date."
    drawer.show_expense(99)
    spending.until(lambda: spending.context.tasks.pending == 0)
    assert drawer.isVisible()


def test_what_was_typed_and_not_saved_is_there_again_until_it_is_cleared(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    drawer.close_drawer()
    drawer.new_expense()
    assert drawer.form.payee.text() == "アドビ"
    drawer.remove_button.click()
    assert (drawer.form.payee.text(), drawer.form.amount.amount) == ("", None)
    typed(spending, drawer, "アドビ")
    drawer.close_drawer()
    drawer.new_from_evidence(2)
    asked(spending, drawer, DiscardQuestion).accept()
    spending.until(lambda: drawer.form.payee.text() == "文具店")


def test_the_day_of_what_was_recorded_is_told(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    drawer.form.day.set_day(date(2025, 5, 1))
    with spending.qtbot.waitSignal(drawer.recorded, timeout=60_000) as recorded:
        drawer.save()
    assert recorded.args == [date(2025, 5, 1)]
    drawer.new_expense()
    assert drawer.form.payee.text() == ""


def test_a_receipt_may_fall_anywhere_on_the_form(spending: Desk, tmp_path: Path) -> None:
    drawer = new(spending)
    file = tmp_path / "receipt.pdf"
    file.write_bytes(paper("new").content)
    data, text = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    text.setText("words")
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    drawer.dragEnterEvent(enter)
    assert enter.isAccepted()
    drawer.dropEvent(QDropEvent(QPointF(5, 5), *how))
    spending.until(lambda: [one.name for one in drawer.form.papers.drafts] == ["receipt.pdf"])
    refused = QDragEnterEvent(QPoint(5, 5), how[0], text, *how[2:])
    refused.ignore()
    drawer.dragEnterEvent(refused)
    assert not refused.isAccepted()


def test_day_and_amount_of_a_banks_line_are_left_alone(spending: Desk) -> None:
    spending.database.write(bank_line, date(2026, 11, 3), -3_333, "expense", expense_id=2)
    drawer = drawer_of(spending)
    drawer.show_expense(2)
    spending.until(drawer.isVisible)
    form = drawer.form
    assert form.joined.isVisibleTo(form)
    assert not form.amount.isEnabled()
    drawer.close_drawer()
    drawer.new_expense()
    assert form.amount.isEnabled()
    assert not form.joined.isVisibleTo(form)


def test_changes_of_an_expense_are_asked_about_before_the_drawer_goes(spending: Desk) -> None:
    drawer = edited(spending)
    drawer.close_drawer()
    asked(spending, drawer, SaveQuestion).reject()
    assert (drawer.isVisible(), drawer.form.memo.text()) == (True, "椅子")
    drawer.close_drawer()
    asked(spending, drawer, SaveQuestion).save.click()
    spending.until(lambda: not drawer.isVisible())
    assert row_of(spending, 2).memo == "椅子"


def test_changes_that_are_not_wanted_are_gone(spending: Desk) -> None:
    drawer = edited(spending)
    drawer.new_expense()
    asked(spending, drawer, SaveQuestion).discard.click()
    assert drawer.form.payee.text() == ""
    drawer.show_expense(2)
    spending.until(lambda: drawer.form.payee.text() == "家電店")
    assert drawer.form.memo.text() == "机と椅子"


def test_an_expense_opened_and_left_as_it_is_asks_nothing(spending: Desk) -> None:
    drawer = drawer_of(spending)
    drawer.show_expense(2)
    spending.until(lambda: drawer.isVisible() and bool(drawer.form.papers.rows))
    spending.until(lambda: spending.context.tasks.pending == 0)
    drawer.close_drawer()
    assert not drawer.isVisible()


def test_looking_at_another_expense_leaves_the_one_being_typed(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    drawer.show_expense(2)
    spending.until(lambda: drawer.form.payee.text() == "家電店")
    drawer.new_expense()
    assert (drawer.form.payee.text(), drawer.form.amount.amount) == ("アドビ", 6_480)
    assert drawer.resumed.isVisibleTo(drawer)


def test_what_was_typed_is_there_after_the_program_ended(spending: Desk) -> None:
    drawer = new(spending)
    typed(spending, drawer, "アドビ")
    spending.until(lambda: waiting(spending) is not None)
    again = new(spending)
    spending.until(lambda: again.form.payee.text() == "アドビ")
    spending.until(lambda: spending.context.tasks.pending == 0)
    again.save()
    spending.until(lambda: not again.isVisible())
    spending.until(lambda: waiting(spending) is None)


def test_what_was_typed_the_moment_the_book_closes_is_kept(spending: Desk) -> None:
    drawer = edited(spending)
    spending.context.tasks.close()
    kept = spending.database.read(kept_form, "expense 2", HalfExpense)
    assert kept is not None
    assert (kept.memo, drawer.form.memo.text()) == ("椅子", "椅子")


def waiting(desk: Desk) -> HalfExpense | None:
    return desk.database.read(kept_form, "expense", HalfExpense)
