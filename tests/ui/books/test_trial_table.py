"""The trial balance of a year."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.ui.books.trial_table import TrialTable, trial_rows, trial_sums
from app.ui.books.words import BookWords
from tests.ui.today.context import World

BALANCES = (
    YearBalance("bank", "a", Yen(100), Yen(50), Yen(0)),
    YearBalance("bank", "b", Yen(0), Yen(10), Yen(0)),
    YearBalance("capital", "", Yen(-100), Yen(0), Yen(0)),
    YearBalance("sales", "", Yen(0), Yen(0), Yen(60)),
)


def test_parts_of_an_account_are_one_line_and_both_sides_sum_to_the_same(world: World) -> None:
    rows = trial_rows(BookWords(world.context), BALANCES)
    assert rows == (
        ("普通預金", 100, 60, 0, 160),
        ("元入金", -100, 0, 0, -100),
        ("売上高", 0, 0, 60, -60),
    )
    assert trial_sums(rows) == (60, 60, 160, 160)


def test_the_table_ends_in_sums_and_opens_an_account(world: World, qtbot: QtBot) -> None:
    table = TrialTable(world.context, BookWords(world.context))
    qtbot.addWidget(table)
    table.show_balances(BALANCES)

    def texts(row: int) -> list[str]:
        items = [table.item(row, column) for column in range(6)]
        return [item.text() for item in items if item is not None]

    assert [texts(row) for row in (0, 2, 3)] == [
        ["普通預金", "¥100", "¥60", "", "¥160", ""],
        ["売上高", "", "", "¥60", "", "¥60"],
        ["Total", "", "¥60", "¥60", "¥160", "¥160"],
    ]
    told: list[str] = []
    table.account_wanted.connect(told.append)
    for row in (2, 3):
        table.itemActivated.emit(table.item(row, 0))
    assert told == ["sales"]
