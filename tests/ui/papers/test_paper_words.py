"""What stands on a paper: each kind has its words, each standing its sums."""

from datetime import date

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import TaxMode
from app.ui.papers import paper_words as words
from tests.services.paper_samples import DAY, line
from tests.ui.papers.written import EXEMPT, QUALIFIED, body

INVOICE, QUOTE, NOTE, RECEIPT = (
    PaperKind.INVOICE,
    PaperKind.QUOTE,
    PaperKind.DELIVERY_NOTE,
    PaperKind.RECEIPT,
)


def test_numbers_are_written_as_papers_write_them() -> None:
    assert words.day(DAY) == "2026年11月20日"
    assert (words.yen(55_000), words.yen(-500)) == ("¥55,000", "−¥500")
    assert (words.plain(1_080), words.plain(-5_000)) == ("1,080", "−5,000")
    assert [words.quantity(one) for one in (1_000, 1_500, 125, 2_000_000)] == [
        "1",
        "1.5",
        "0.125",
        "2,000",
    ]
    assert [words.percent(one) for one in (1_000, 800, 780)] == ["10%", "8%", "7.8%"]
    assert words.rate_name(800, is_reduced=True) == "8%※"
    assert words.rate_name(0, is_reduced=False) == "対象外"


def test_each_kind_tells_its_days() -> None:
    facts = words.facts_of(body(INVOICE, due_on=date(2026, 12, 31)))
    assert facts == (
        ("件名", "ロゴ制作一式"),
        ("取引年月日", "2026年11月20日"),
        ("お支払期限", "2026年12月31日"),
    )
    assert words.facts_of(body(QUOTE)) == (("件名", "ロゴ制作一式"),)
    assert words.facts_of(body(NOTE, supplied_on=date(2026, 11, 2)))[1] == (
        "納品日",
        "2026年11月2日",
    )
    receipt = words.facts_of(body(RECEIPT, payment="現金"))
    assert receipt[0] == ("但し書き", "ロゴ制作一式 として")
    assert receipt[2] == ("お支払方法", "現金")


def test_the_great_amount_is_what_is_paid() -> None:
    assert words.head_amount(body()) == ("ご請求金額（税込）", 55_000, "")
    label, amount, made = words.head_amount(body(withheld=Yen(5_105)))
    assert (label, amount) == ("ご請求金額（源泉徴収後）", 49_895)
    assert made == "合計 ¥55,000 − 源泉徴収税額 ¥5,105"


def test_a_qualified_invoice_tells_amount_and_tax_of_each_rate() -> None:
    lines = (line(), line("茶菓", 1_000, rate=800, is_reduced=True), line("立替", 300, rate=0))
    found = body(lines=lines, withheld=Yen(5_207))
    assert words.sums_of(found) == (
        ("小計", "¥51,300"),
        ("消費税（10%）", "¥5,000"),
        ("消費税（8%※）", "¥80"),
        ("合計", "¥56,380"),
        ("源泉徴収税額", "−¥5,207"),
        ("差引金額", "¥51,173"),
    )
    assert words.rates_of(found) == (
        ("10%対象", "¥50,000", "¥5,000"),
        ("8%※対象", "¥1,000", "¥80"),
        ("対象外", "¥300", "—"),
    )
    assert words.remarks_of(found) == (words.REDUCED,)
    assert words.price_heads(found) == ("単価（税抜）", "金額（税抜）")


def test_prices_with_tax_say_how_much_of_it_is_tax() -> None:
    found = body(INVOICE, QUALIFIED, tax_mode=TaxMode.INSIDE)
    assert words.sums_of(found) == (
        ("小計（税込）", "¥50,000"),
        ("うち消費税（10%）", "¥4,545"),
        ("合計", "¥50,000"),
    )
    assert words.rates_of(found) == (("10%対象", "¥50,000", "¥4,545"),)
    assert words.price_heads(found) == ("単価（税込）", "金額（税込）")


def test_an_exempt_sellers_invoice_shows_no_tax_and_says_that_it_is_none() -> None:
    found = body(INVOICE, EXEMPT)
    assert words.sums_of(found) == (("合計", "¥50,000"),)
    assert words.rates_of(found) == (("10%対象", "¥50,000", "—"),)
    assert words.remarks_of(found) == (words.NOT_QUALIFIED,)
    assert words.remarks_of(body(QUOTE, EXEMPT)) == ()
    assert words.price_heads(found) == ("単価", "金額")
