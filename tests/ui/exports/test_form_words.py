"""The lines of both forms stand in their order, with their numbers and sums."""

import pytest

from app.models.bookkeeping_types import BooksForm
from app.models.money import Yen
from app.services.journal_queries import Unbooked
from app.services.sales_payers import SalesDetail, SalesPayer
from app.services.tax_forms import FormLine, TaxForm
from app.services.tax_papers import TaxPaper
from app.services.withholding_queries import Withheld
from app.ui.exports.figure_table import Figure
from app.ui.exports.form_words import FormWords, circled
from tests.services.bookkeeping_samples import chart
from tests.ui.today.context import World

BLUE = TaxForm(
    BooksForm.BLUE,
    (
        FormLine("1", ("sales", "other_income"), Yen(70_000)),
        FormLine("17", ("supplies",), Yen(3_300)),
        FormLine("25", ("fees",), Yen(15_400)),
        FormLine("31", ("miscellaneous", "books"), Yen(7)),
    ),
    (Yen(0),) * 11 + (Yen(70_000),),
    Yen(51_293),
    ("books",),
    2,
)
WHITE = BLUE._replace(
    form=BooksForm.WHITE,
    lines=(
        FormLine("sales", ("sales",), Yen(60_000)),
        FormLine("other_income", ("other_income",), Yen(10_000)),
        FormLine("added:fees", ("fees",), Yen(15_400)),
    ),
    profit=Yen(54_600),
    crowded=(),
    delivered=0,
)


@pytest.fixture
def words(world: World) -> FormWords:
    return FormWords(world.context, chart())


@pytest.mark.parametrize(
    ("number", "sign"),
    [(1, "①"), (20, "⑳"), (21, "㉑"), (35, "㉟"), (36, "㊱"), (43, "㊸"), (51, "(51)")],
)
def test_numbers_are_printed_as_the_form_has_them(number: int, sign: str) -> None:
    assert circled(number) == sign


def test_the_blue_form_has_its_sums_between_its_lines(words: FormWords) -> None:
    told = [(one.name.split()[0], one.amount) for one in words.lines(BLUE)]
    assert told == [
        ("①", 70_000),
        ("⑦", 70_000),
        ("⑰", 3_300),
        ("㉕", 15_400),
        ("㉛", 7),
        ("㉜", 18_707),
        ("㉝", 51_293),
        ("㊸", 51_293),
    ]
    assert "雑費" in words.lines(BLUE)[4].name
    taken = words.lines(BLUE._replace(deduction=Yen(51_293)))
    assert [(one.name.split()[0], one.amount) for one in taken[-3:]] == [
        ("㊸", 51_293),
        ("㊹", 51_293),
        ("㊺", 0),
    ]
    assert words.form(BooksForm.BLUE) != words.form(BooksForm.WHITE)


def test_the_white_form_names_its_lines(words: FormWords) -> None:
    told = [(one.name, one.amount) for one in words.lines(WHITE)]
    assert told == [
        ("Sales (income)", 60_000),
        ("Other income", 10_000),
        ("Total income", 70_000),
        ("支払手数料", 15_400),
        ("Total expenses", 15_400),
        ("Income before family wages", 54_600),
    ]


def test_months_and_payers_end_in_their_sums(words: FormWords) -> None:
    assert words.months(BLUE)[-2:] == [
        Figure("12月", Yen(70_000)),
        Figure("Total", Yen(70_000), is_sum=True),
    ]
    assert words.months(BLUE._replace(other=Yen(300)))[-2:] == [
        Figure("Other income", Yen(300)),
        Figure("Total", Yen(70_300), is_sum=True),
    ]
    kept = (Withheld("coconala", Yen(5_685)), Withheld("北の雑貨店", Yen(816)))
    paper = TaxPaper(2026, BLUE, kept, Unbooked(0, Yen(0)))
    assert [(one.name, one.amount) for one in words.withheld(paper)] == [
        ("ココナラ", 5_685),
        ("北の雑貨店", 816),
        ("Total", 6_501),
    ]


def test_payers_have_a_line_each_and_all_others_one(words: FormWords) -> None:
    payers = (
        SalesPayer("coconala", Yen(50_000), registration_number="T1180301018771"),
        SalesPayer("北の雑貨店", Yen(9_000), "札幌市北区"),
    )
    paper = TaxPaper(2026, BLUE, (), Unbooked(), SalesDetail(payers, Yen(11_000)))
    assert words.sales(paper) == [
        Figure("ココナラ", Yen(50_000), more=("", "T1180301018771")),
        Figure("北の雑貨店", Yen(9_000), more=("札幌市北区", "")),
        Figure("All others", Yen(11_000)),
        Figure("Total", Yen(70_000), is_sum=True),
    ]


def test_what_the_seller_must_decide_is_said(words: FormWords) -> None:
    notes = words.notes(TaxPaper(2026, BLUE, (), Unbooked()))
    assert len(notes) == 3
    assert "not chosen yet" in notes[0]
    assert "2 orders" in notes[1]
    assert "新聞図書費" in notes[2]
    chosen = BLUE._replace(deduction=Yen(5), is_announced=True)
    assert "of 2027 is as announced" in words.notes(TaxPaper(2027, chosen, (), Unbooked()))[0]
    sure = words.notes(TaxPaper(2026, chosen._replace(is_announced=False), (), Unbooked()))
    assert len(sure) == 2
    assert words.notes(TaxPaper(2026, WHITE, (), Unbooked(0, Yen(0)))) == []
