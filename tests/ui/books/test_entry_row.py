"""The row that enters one into the journal."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.bookkeeping import close_month
from app.services.expense_queries import expenses
from app.services.expenses import learn_rule
from app.services.journal_list import JournalLine
from app.services.journal_queries import journal
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.ui.books.commands import BookCommands
from app.ui.books.entry_row import EntryRow
from app.ui.books.words import BookWords
from tests.services.bookkeeping_samples import NOW, chart, expense_rules
from tests.ui.books.samples import fill
from tests.ui.books.test_words import ENTRY
from tests.ui.today.context import World


def row_of(world: World, qtbot: QtBot) -> EntryRow:
    row = EntryRow(world.context, BookWords(world.context), BookCommands(world.context))
    qtbot.addWidget(row)
    row.show()
    return row


def test_a_row_of_a_closed_month_is_said_to_stand_in_the_open_one(
    world: World, qtbot: QtBot
) -> None:
    row = row_of(world, qtbot)
    row.show_closed("2026-10")
    assert not row.late.isVisible()
    row.day.set_day(date(2026, 10, 5))
    assert row.late.isVisible()
    row.show_closed(None)
    assert not row.late.isVisible()


def test_money_put_in_is_a_row_of_its_own(world: World, qtbot: QtBot) -> None:
    row = row_of(world, qtbot)
    row.debit.choose(("bank", "楽天銀行"))
    row.credit.choose(("owner_lend", ""))
    row.amount.set_amount(Yen(30_000))
    row.words.setText("事業用口座へ入金")
    row.day.set_day(date(2026, 11, 20))
    QTest.keyClick(row.words, Qt.Key.Key_Return)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Entry added", True)]
    (entry,) = world.database.read(journal)
    assert (entry.kind, entry.debit_part, entry.amount, entry.booked_on) == (
        "own",
        "楽天銀行",
        30_000,
        date(2026, 11, 20),
    )
    assert (row.words.text(), row.debit.side, row.amount.amount) == ("", None, None)
    assert (row.credit.side, row.day.day) == (("owner_lend", ""), date(2026, 11, 20))


def test_a_cost_is_an_expense_and_a_known_payee_is_offered(world: World, qtbot: QtBot) -> None:
    world.database.write(learn_rule, "adobe", "software", None, 8_000, rules=expense_rules())
    row = row_of(world, qtbot)
    row.words.setFocus()
    QTest.keyClicks(row.words, "Adobe Systems")
    world.settled(qtbot, lambda: not row.hint.isHidden())
    assert row.hint.text() == "adobe → ソフトウェア利用料 ・ 対象外 ・ business 80%"
    row.hint.click()
    assert row.debit.side == ("software", "")
    row.credit.choose(("payable", "カード"))
    row.amount.set_amount(Yen(6_480))
    row.enter.click()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    (expense,) = world.database.read(expenses)
    assert (expense.payee, expense.account, expense.amount, expense.business_share) == (
        "Adobe Systems",
        "software",
        6_480,
        8_000,
    )
    assert expense.paid_part == "カード"


OWN = JournalLine(
    1,
    ENTRY._replace(
        origin="own:1",
        debit="supplies",
        debit_part="",
        debit_tax="purchase_10",
        credit="owner_lend",
        credit_part="",
        happened_on=date(2026, 10, 2),
        memo="机",
    ),
    is_closed=False,
    own_id=1,
)


def test_a_row_that_was_entered_is_edited_in_its_place(world: World, qtbot: QtBot) -> None:
    draft = OwnEntryDraft(
        entered_on=date(2026, 10, 2), debit="bank", credit="owner_lend", amount=Yen(1), memo="机"
    )
    world.database.write(add_own_entry, draft, chart=chart(), now=NOW)
    row = row_of(world, qtbot)
    row.edit(OWN)
    assert (row.day.day, row.debit.side, row.tax.currentData()) == (
        date(2026, 10, 2),
        ("supplies", ""),
        "purchase_10",
    )
    assert (row.enter.text(), row.cancel.isVisible()) == ("Save", True)
    row._ask()
    row.amount.set_amount(Yen(4_400))
    QTest.keyClick(row.words, Qt.Key.Key_Return)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Entry changed", True)]
    (entry,) = world.database.read(journal)
    assert (entry.origin, entry.debit, entry.debit_tax, entry.amount) == (
        "own:1",
        "supplies",
        "purchase_10",
        4_400,
    )
    assert (row.enter.text(), row.cancel.isVisible(), row.words.text()) == ("Add", False, "")


def test_esc_leaves_a_row_that_is_edited_as_it_was(world: World, qtbot: QtBot) -> None:
    row = row_of(world, qtbot)
    QTest.keyClick(row.words, Qt.Key.Key_Escape)
    taxed = OWN.entry._replace(debit_tax="out_of_scope", credit_tax="sale_10")
    row.edit(OWN._replace(entry=taxed))
    assert row.tax.currentData() == "sale_10"
    with qtbot.waitSignal(row.left):
        QTest.keyClick(row.words, Qt.Key.Key_Escape)
    assert (row.words.text(), row.tax.currentData(), row.enter.text()) == ("", None, "Add")
    assert world.asked.toasts == []


def test_one_like_a_row_is_entered_anew_while_another_was_edited(
    world: World, qtbot: QtBot
) -> None:
    row = row_of(world, qtbot)
    row.edit(OWN)
    row.take(JournalLine(1, ENTRY, is_closed=False))
    assert (row.enter.text(), row.tax.currentData()) == ("Add", None)


def test_what_is_missing_is_named_and_nothing_is_entered(world: World, qtbot: QtBot) -> None:
    row = row_of(world, qtbot)
    row.credit.choose(("bank", ""))
    row.enter.click()
    assert row.problem.text() == "Still missing: debit account、amount"
    assert world.database.read(journal) == ()


def test_a_refused_row_stays_to_be_mended(world: World, qtbot: QtBot) -> None:
    row = row_of(world, qtbot)
    row.debit.choose(("bank", ""))
    row.credit.choose(("bank", ""))
    row.amount.set_amount(Yen(5))
    row.enter.click()
    world.settled(qtbot, row.problem.isVisible)
    assert row.problem.text().startswith("借方と貸方が同じ科目（普通預金）です。")
    assert row.amount.amount == 5


def test_a_row_of_a_closed_month_is_refused_in_its_place(world: World, qtbot: QtBot) -> None:
    world.database.write(close_month, "2026-10", now=NOW)
    row = row_of(world, qtbot)
    row.show_closed("2026-10")
    row.debit.choose(("bank", ""))
    row.credit.choose(("owner_lend", ""))
    row.amount.set_amount(Yen(5))
    row.day.set_day(date(2026, 10, 5))
    assert "date the row in 2026年11月 or later" in row.late.text()
    QTest.keyClick(row.words, Qt.Key.Key_Return)
    world.settled(qtbot, row.problem.isVisible)
    assert row.problem.text().startswith("2026年10月は締めてあるので、この日付では入れられません。")
    assert "2026年11月以降の日付に" in row.problem.text()
    assert not row.late.isVisible()
    assert (row.amount.amount, world.database.read(journal)) == (5, ())
    narrow = row.minimumSizeHint().width()
    row.problem.setText(row.problem.text() * 3)
    assert row.minimumSizeHint().width() == narrow
    row.day.set_day(date(2026, 11, 5))
    assert not row.problem.isVisible()
    row.enter.click()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert len(world.database.read(journal)) == 1


def test_a_cost_of_a_closed_month_is_taken_and_an_error_of_another_kind_is_shown(
    world: World, qtbot: QtBot
) -> None:
    world.database.write(close_month, "2026-10", now=NOW)
    row = row_of(world, qtbot)
    row.show_closed("2026-10")
    row.debit.choose(("supplies", ""))
    row.credit.choose(("cash", ""))
    row.amount.set_amount(Yen(5))
    row.words.setText("文具店")
    row.day.set_day(date(2026, 10, 5))
    assert row.late.text().endswith("the journal books it in the open month.")
    row.enter.click()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    (entry,) = world.database.read(journal)
    assert (entry.happened_on, entry.booked_on) == (date(2026, 10, 5), date(2026, 11, 1))
    row._refuse(OSError("disk"))
    assert isinstance(world.asked.errors.pop(), OSError)


def test_a_row_of_the_journal_is_a_pattern_and_parts_are_offered(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    row = row_of(world, qtbot)
    row.reload()
    world.settled(qtbot, lambda: row.credit.findText("未払金（事業用カード）") > 0)
    row.take(JournalLine(1, ENTRY, is_closed=False))
    assert row.debit.side == ("receivable", "coconala")
    assert row.credit.side == ("sales", "coconala")
    assert (row.amount.amount, row.words.text()) == (6_000, "11111111")
    row.words.setText("")
    row._ask()
    row.take_suggestion()
    assert row.hint.isHidden()
