"""The general ledger of a year has every account, from its opening to its last balance."""

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.ui.books.whole_ledger import whole_ledger
from app.ui.books.words import BookWords
from tests.ui.books.test_words import ENTRY
from tests.ui.today.context import World

HEADS = ("Date", "Other", "About", "Debit", "Credit", "Balance")


def test_each_account_runs_on_its_own_side_and_openings_are_no_rows(world: World) -> None:
    words = BookWords(world.context)
    balances = (
        YearBalance("receivable", "coconala", Yen(100), Yen(6_000), Yen(0)),
        YearBalance("receivable", "requ", Yen(50), Yen(0), Yen(0)),
        YearBalance("sales", "coconala", Yen(0), Yen(0), Yen(6_000)),
    )
    opening = ENTRY._replace(origin="opening:1")
    receivable, sales = whole_ledger(words, balances, (opening, ENTRY), ("Opening", "below", HEADS))
    assert (receivable.title, sales.title) == ("売掛金", "売上高")
    about = "取引完了 No.11111111 ・ ココナラ"
    assert list(receivable.lines) == [
        ["", "Opening", "", None, None, 150],
        ["2026-09-03", "売上高（ココナラ）", about, 6_000, None, 6_150],
    ]
    assert list(sales.lines) == [
        ["", "Opening", "", None, None, 0],
        ["2026-09-03", "売掛金（ココナラ）", about, None, 6_000, 6_000],
    ]
