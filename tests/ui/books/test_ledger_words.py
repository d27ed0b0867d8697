"""What a line of a ledger says, seen from its account."""

from app.services.journal_list import JournalLine
from app.ui.books.ledger_columns import Column
from app.ui.books.ledger_words import LedgerWords
from app.ui.books.words import BookWords
from tests.ui.books.test_words import ENTRY
from tests.ui.today.context import World

LINE = JournalLine(9, ENTRY, is_closed=False)


def words_of(world: World, account: str, part: str | None, balance: int) -> LedgerWords:
    words = LedgerWords(world.context, BookWords(world.context))
    words.look_at(account, part, {9: balance})
    return words


def test_a_row_stands_on_the_side_of_its_account(world: World) -> None:
    words = words_of(world, "receivable", "coconala", 6_000)
    cells = [words.text(LINE, column) for column in Column]
    assert cells == [
        "2026/09/03",
        "売上高（ココナラ）",
        "取引完了 No.11111111 ・ ココナラ",
        "¥6,000",
        "",
        "¥6,000",
    ]
    other = words_of(world, "receivable", "timeticket", 0)
    assert other.text(LINE, Column.DEBIT) == ""


def test_income_holds_what_it_was_credited(world: World) -> None:
    words = words_of(world, "sales", None, -6_000)
    assert [words.text(LINE, column) for column in (Column.DEBIT, Column.CREDIT)] == ["", "¥6,000"]
    assert words.text(LINE, Column.BALANCE) == "¥6,000"
    assert words.text(LINE, Column.OTHER) == "売掛金（ココナラ）"
    assert words.balance_key(LINE) == -6_000
    assert words.sentence(LINE) == (
        "2026/09/03: 売掛金（ココナラ）, credit ¥6,000, balance ¥6,000."
        " 取引完了 No.11111111 ・ ココナラ"
    )
