"""What the books say of accounts, tax classes and rows, in both languages."""

from datetime import date

from app.models.money import Yen
from app.services.journal_list import JournalLine
from app.services.journal_queries import JournalRow
from app.ui.books.words import BookWords
from app.ui.formats import Formats
from tests.ui.today.context import World

DAY = date(2026, 9, 3)
ENTRY = JournalRow(
    origin="sale:1",
    version=0,
    is_reversal=False,
    happened_on=DAY,
    booked_on=DAY,
    debit="receivable",
    debit_part="coconala",
    debit_tax="out_of_scope",
    credit="sales",
    credit_part="coconala",
    credit_tax="sale_10",
    amount=Yen(6_000),
    partner="coconala",
    memo="11111111",
)


def test_accounts_have_their_parts_and_unknown_ones_their_ids(world: World) -> None:
    words = BookWords(world.context)
    assert words.account("receivable", "coconala") == "売掛金（ココナラ）"
    assert words.account("fees", "sale") == "支払手数料（販売手数料）"
    assert words.account("bank", "楽天銀行") == "普通預金（楽天銀行）"
    assert words.account("gold") == "gold"
    assert words.part("sales", "coconala") == "ココナラ"
    assert (words.tax_class("sale_10"), words.tax_class("odd")) == ("課税売上 10%", "odd")


def test_english_has_round_brackets_and_english_names(world: World) -> None:
    words = BookWords(world.context._replace(formats=Formats("en")))
    assert words.account("bank", "Rakuten") == "Bank account (Rakuten)"
    assert words.memo(ENTRY) == "Sale No.11111111 ・ ココナラ"


def test_the_tax_class_of_a_row_is_that_of_the_side_which_has_one(world: World) -> None:
    words = BookWords(world.context)
    assert words.tax_of(ENTRY) == "課税売上 10%"
    bought = ENTRY._replace(debit_tax="purchase_10", credit_tax="out_of_scope")
    assert words.tax_of(bought) == "課税仕入 10% 適格"
    assert words.tax_of(ENTRY._replace(credit_tax="out_of_scope")) == "対象外"


def test_what_a_row_comes_from_is_named_with_its_papers(world: World) -> None:
    words = BookWords(world.context)
    line = JournalLine(1, ENTRY, is_closed=False)
    assert words.source(line) == ""
    assert words.source(line._replace(order_id=3, evidence=2)) == "Order ・ 2 files"
    assert words.source(line._replace(payout_id=3, evidence=1)) == "Payout ・ 1 file"
    assert words.source(line._replace(expense_id=3)) == "Expense"
    assert words.source(line._replace(line_id=3)) == "Statement"
    opening = line._replace(entry=ENTRY._replace(origin="opening:1"))
    assert words.source(opening) == "Opening balance"
    shared = line._replace(entry=ENTRY._replace(origin="household:1"))
    assert words.source(shared) == "Year end"


def test_a_row_is_one_sentence_that_tells_of_a_closed_month(world: World) -> None:
    words = BookWords(world.context)
    open_row = JournalLine(1, ENTRY, is_closed=False)
    about = "取引完了 No.11111111 ・ ココナラ"
    said = f"2026/09/03: 売掛金（ココナラ） to 売上高（ココナラ）, ¥6,000. {about}"
    assert words.sentence(open_row) == said
    assert words.sentence(open_row._replace(is_closed=True)) == f"{said} The month is closed."
