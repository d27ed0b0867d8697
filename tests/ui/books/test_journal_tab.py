"""The tab of the journal: what it lists, and what it says it cannot."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.expense import Expense
from app.models.money import Yen
from app.services.bookkeeping import close_month
from app.services.order_queries import Lacking, OrderFilter, order_ids
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.year_end import book_tax_due, move_below_zero
from app.ui.books.closing_dialog import ClosingDialog
from app.ui.books.entry_row import EntryRow
from app.ui.books.journal_tab import JournalTab
from app.ui.books.year_dialog import ENDING, YearDialog
from tests.services.bookkeeping_samples import NOW, chart, pay_out, refund, sell
from tests.ui.books.samples import cells, fill, find, settled, tab_of
from tests.ui.today.context import World


def test_the_newest_rows_come_first_with_accounts_and_parts(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    assert cells(tab, 0)[:5] == [
        "2026/10/09",
        "消耗品費",
        "未払金（事業用カード）",
        "¥3,300",
        "課税仕入 10% 適格",
    ]
    assert cells(tab, find(tab, "取引完了 No.22222222"))[1:3] == [
        "売掛金（タイムチケット）",
        "売上高（タイムチケット）",
    ]
    assert cells(tab, find(tab, "期首残高"))[0] == "2026/01/01"


def test_sales_without_a_price_and_without_a_fee_are_counted_apart(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    world.database.write(sell, "3", date(2026, 10, 7), 9_000, None)

    def forget(session: object) -> None:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        connection = session.connection()  # type: ignore[attr-defined]
        connection.exec_driver_sql("UPDATE payments SET gross = NULL WHERE order_id = 2")
        connection.exec_driver_sql("UPDATE orders SET gross = NULL WHERE id = 2")

    world.database.write(forget)
    tab = tab_of(world, qtbot, rows=7)
    world.settled(qtbot, tab.missing.isVisible)
    assert "1 sale without a known price" in tab.missing.labels["price"].text()
    assert "1 sale without its fee" in tab.missing.labels["fee"].text()
    tab.missing.links["fee"].click()
    where = OrderFilter(lacking=Lacking("fee", date(2026, 1, 1), date(2026, 12, 31)))
    assert world.asked.pages == [("orders", {"where": where, "words": "Fee not known"})]
    assert list(world.database.read(order_ids, where)) == [3]


def test_a_month_is_closed_from_the_bar_and_its_corrections_are_a_link(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    world.settled(qtbot, tab.closing.close_button.isEnabled)
    dialog = tab.ask_close()
    qtbot.addWidget(dialog)
    world.settled(qtbot, dialog.close_button.isEnabled)
    dialog.close_button.click()
    world.settled(qtbot, lambda: tab.closing.sentence.text() == "Closed up to 2026年10月")

    def change(session: object) -> None:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        session.get(Expense, 1).amount = Yen(4_000)  # type: ignore[attr-defined]

    world.context.tasks.write(change)
    world.settled(qtbot, lambda: not tab.closing.corrections.isHidden())
    tab.closing.corrections.click()
    settled(world, qtbot, tab, 2)
    line = tab.table.model.row(0)
    assert line is not None
    assert tab.words.source(line).startswith("Corrects 10月")
    tab.table.origin_wanted.emit(line.entry)
    world.settled(qtbot, lambda: tab.toolbar.question.month == 10)


def test_a_row_entered_by_hand_is_removed_from_its_menu(world: World, qtbot: QtBot) -> None:
    fill(world)
    world.database.write(book_tax_due, 2026, Yen(500), now=NOW)
    tab = tab_of(world, qtbot, rows=9)
    tab.entry.debit.choose(("bank", ""))
    tab.entry.credit.choose(("owner_lend", ""))
    tab.entry.amount.set_amount(Yen(77))
    tab.entry.enter.click()
    settled(world, qtbot, tab, 10)
    for words, left in (("¥77", 9), ("消費税の未払計上", 8)):
        line = tab.table.model.row(find(tab, words))
        assert line is not None
        actions = dict(tab.table.actions_of(line))
        actions["Remove"]()
        settled(world, qtbot, tab, left)


def enter(world: World, on: date) -> None:
    draft = OwnEntryDraft(
        entered_on=on, debit="bank", credit="owner_lend", amount=Yen(77), memo="開業資金"
    )
    world.database.write(add_own_entry, draft, chart=chart(), now=NOW)


def test_enter_on_a_row_that_was_entered_edits_it(world: World, qtbot: QtBot) -> None:
    fill(world)
    enter(world, date(2026, 10, 1))
    tab = tab_of(world, qtbot, rows=9)
    tab.table.view.setCurrentIndex(tab.table.model.index(find(tab, "開業資金"), 0))
    line = tab.table.current()
    assert line is not None
    assert "Edit" in dict(tab.table.actions_of(line))
    QTest.keyClick(tab.table.view, Qt.Key.Key_Return)
    assert (tab.entry.words.text(), tab.entry.enter.text()) == ("開業資金", "Save")
    tab.entry.amount.set_amount(Yen(78))
    tab.entry.enter.click()
    world.settled(qtbot, lambda: "¥78" in cells(tab, find(tab, "開業資金")))


def test_a_row_of_a_closed_month_is_not_edited_and_it_is_said_why(
    world: World, qtbot: QtBot
) -> None:
    enter(world, date(2026, 9, 1))
    world.database.write(close_month, "2026-09", now=NOW)
    tab = tab_of(world, qtbot, rows=1)
    line = tab.table.model.row(0)
    assert line is not None
    assert "Edit" not in dict(tab.table.actions_of(line))
    tab._open(line.id)
    assert world.asked.toasts == [("Its month is closed: enter a row that corrects it.", False)]
    assert tab.entry.enter.text() == "Add"


def test_a_row_of_a_years_end_is_made_anew_where_the_year_ends(world: World, qtbot: QtBot) -> None:
    world.database.write(book_tax_due, 2026, Yen(500), now=NOW)
    tab = tab_of(world, qtbot, rows=1)
    line = tab.table.model.row(0)
    assert line is not None
    dict(tab.table.actions_of(line))["Show the year end"]()
    dialog = tab.findChild(YearDialog)
    assert isinstance(dialog, YearDialog)
    assert (dialog.switch.current, dialog.heading.text()) == (ENDING, "The books of 2026")
    world.settled(qtbot, lambda: dialog.keeping.method.count() > 1)


def test_a_receivable_moved_is_taken_back_with_its_year(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "9", date(2025, 11, 3))
    world.database.write(pay_out, [order_id], date(2025, 11, 20))
    world.database.write(refund, order_id, date(2025, 12, 10))
    world.database.write(move_below_zero, 2025, chart=chart(), now=NOW)
    tab = tab_of(world, qtbot, rows=1)
    line = tab.table.model.row(0)
    assert line is not None
    dict(tab.table.actions_of(line))["Remove"]()
    settled(world, qtbot, tab, 0)


def test_something_comes_off_a_sale_from_its_row(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    line = tab.table.model.row(find(tab, "取引完了 No.22222222"))
    assert line is not None
    assert "Discount or refund of this sale…" in dict(tab.table.actions_of(line))
    dialog = tab.ask_adjustment(line)
    qtbot.addWidget(dialog)
    dialog.amount.set_amount(Yen(300))
    dialog.record.click()
    settled(world, qtbot, tab, 9)
    adjusted = tab.table.model.row(find(tab, "値引き"))
    assert adjusted is not None
    dict(tab.table.actions_of(adjusted))["Remove"]()
    settled(world, qtbot, tab, 8)


def test_the_years_books_are_opened_from_the_journal(world: World, qtbot: QtBot) -> None:
    tab = tab_of(world, qtbot, rows=0)
    tab.toolbar.year.choose(2027)
    dialog = tab.show_year()
    qtbot.addWidget(dialog)
    world.settled(qtbot, lambda: dialog.keeping.method.count() > 1)
    assert dialog.heading.text() == "The books of 2027"


def test_tab_goes_from_the_filters_over_the_entry_to_the_list(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    wanted = [tab.toolbar.search, tab.toolbar.year, tab.toolbar.sites, tab.toolbar.shown]
    wanted += [tab.entry.day, tab.entry.credit, tab.entry.enter, tab.closing.year_button]
    wanted += [tab.table.view]
    passed = []
    at = tab.toolbar.search.nextInFocusChain()
    while at is not None and at is not tab.toolbar.search:
        passed.append(at)
        at = at.nextInFocusChain()
    places = [passed.index(widget) for widget in wanted[1:]]
    assert places == sorted(places)


def test_the_toolbar_is_there_at_once_and_what_was_asked_is_shown_when_the_rest_stands(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = JournalTab(world.context)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activate()
    tab.open_target(year=2026, account="supplies")
    tab.focus_filter()
    tab.activate()
    assert not tab.is_ready
    assert tab.toolbar.isVisible()
    assert tab.focusWidget() is tab.toolbar.search
    settled(world, qtbot, tab, 1)
    assert tab.is_ready
    assert "消耗品費" in cells(tab, 0)
    whole = (tab.toolbar, tab.entry, tab.closing, tab.table)
    assert all(part.isVisible() for part in whole)
    tops = [part.mapTo(tab, QPoint()).y() for part in whole]
    assert tops == sorted(set(tops))
    assert tab.focusWidget() is tab.toolbar.search
    assert len(tab.findChildren(EntryRow)) == 1
    world.settled(qtbot, tab.closing.close_button.isEnabled)


@pytest.mark.parametrize(("target", "kind"), [("close", ClosingDialog), ("year_books", YearDialog)])
def test_a_dialog_is_opened_from_elsewhere_once_the_book_was_read(
    world: World, qtbot: QtBot, target: str, kind: type[QWidget]
) -> None:
    fill(world)
    tab = JournalTab(world.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.open_target(**{target: True})
    tab.activate()
    world.settled(qtbot, lambda: tab.findChild(kind) is not None)
    found = tab.findChild(kind)
    if isinstance(found, ClosingDialog):
        assert found.month.count() > 0
    else:
        assert isinstance(found, YearDialog)
        world.settled(qtbot, lambda: found.keeping.method.count() > 1)
