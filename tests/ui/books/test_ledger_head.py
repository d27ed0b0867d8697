"""What stands over a ledger."""

from array import array

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.ledger_queries import LedgerList
from app.ui.books.ledger_head import LedgerHead
from app.ui.books.words import BookWords
from tests.ui.today.context import World


def found(opening: int, debit: int, credit: int) -> LedgerList:
    return LedgerList(array("q"), array("q"), Yen(opening), Yen(debit), Yen(credit))


def test_balances_are_told_and_a_receivable_below_zero_is_explained(
    world: World, qtbot: QtBot
) -> None:
    head = LedgerHead(world.context, BookWords(world.context))
    qtbot.addWidget(head)
    head.show_account("receivable", "coconala")
    assert (head.title.text(), head.figures.text()) == ("売掛金（ココナラ）", "")
    head.show_figures("receivable", found(100, 50, 200))
    assert head.figures.text() == "Opening ¥100 ・ debit ¥50 ・ credit ¥200 ・ closing −¥50"
    assert not head.note.isHidden()
    assert head.note.text().startswith("This receivable is below zero")
    head.show_figures("sales", found(0, 0, 200))
    assert head.figures.text().endswith("closing ¥200")
    assert head.note.isHidden()
