"""Expenses of two tax years: by the rules of their days, most of them with receipts."""

from collections import Counter
from datetime import date, timedelta

from app.paths import resources_dir
from app.rulebook.expense_rules import load_expense_rules
from app.services.demo.money_words import load_money_words
from app.services.demo.plan import DemoSpec
from app.services.demo.sheet import Sheet
from app.services.demo.spending import WAITING, Spent, first_day, write_spending
from tests.services.demo.plans import FOLDER, SPEC, table

WORDS = load_money_words(FOLDER)
RULES = load_expense_rules(resources_dir() / "books")


def spend(spec: DemoSpec = SPEC) -> tuple[Sheet, list[Spent]]:
    sheet = Sheet()
    return sheet, write_spending(sheet, WORDS, RULES, spec)


def test_expenses_lie_within_two_tax_years_by_their_days() -> None:
    sheet, spent = spend()
    days = [str(row["spent_on"]) for row in table(sheet, "expenses")]
    assert days == sorted(days)
    assert days[0] >= "2025-01-01"
    assert days[-1] <= SPEC.today.isoformat()
    assert [one.id for one in spent] == list(range(1, len(days) + 1))


def test_what_returns_is_booked_once_a_month_and_two_wait_for_this_one() -> None:
    sheet, _ = spend()
    turns = Counter(
        (row["recurring_expense_id"], row["recurring_month"])
        for row in table(sheet, "expenses")
        if row["recurring_expense_id"]
    )
    assert set(turns.values()) == {1}
    now = {recurring for recurring, month in turns if month == "2026-11"}
    waiting = [what for what in WORDS.recurring if what.awaits]
    assert len(waiting) == 2
    assert all(what.day <= SPEC.today.day for what in waiting)
    not_yet = [what for what in WORDS.recurring if what.day > SPEC.today.day]
    assert len(now) == len(WORDS.recurring) - len(waiting) - len(not_yet)


def test_an_exempt_seller_books_outside_of_the_tax() -> None:
    rows = table(spend()[0], "expenses")
    assert {row["tax_class"] for row in rows} == {"out_of_scope"}


def test_rent_is_the_households_for_the_most_and_hardware_stands_under_the_small_asset_rule() -> (
    None
):
    rows = table(spend()[0], "expenses")
    assert {row["business_share"] for row in rows if row["account"] == "rent"} == {3_000}
    (machine,) = [row for row in rows if row["account"] == "depreciation"]
    assert isinstance(machine["amount"], int)
    assert 100_000 < machine["amount"] < 400_000
    assert "少額減価償却資産" in str(machine["memo"])


def test_receipts_are_filed_with_partner_and_amount_but_for_rent_and_some_new_ones() -> None:
    sheet, spent = spend()
    papers, kept = table(sheet, "evidence"), table(sheet, "kept_files")
    by_id = {one.id: one for one in spent}
    waiting = [paper for paper in papers if paper["expense_id"] is None]
    assert len(waiting) == len(WAITING)
    assert all(str(paper["dated_on"]) >= "2026-11-15" for paper in waiting)
    for paper in [paper for paper in papers if paper not in waiting]:
        assert isinstance(paper["expense_id"], int)
        one = by_id[paper["expense_id"]]
        assert (paper["counterparty"], paper["amount"]) == (one.what.payee, one.amount)
        assert paper["dated_on"] == one.on.isoformat()
    digests = [file["digest"] for file in kept]
    assert len(set(digests)) == len(digests)
    assert {paper["digest"] for paper in papers} == set(digests)
    filed = {paper["expense_id"] for paper in papers}
    missing = [one for one in spent if one.id not in filed and one.what.account != "rent"]
    assert len(missing) >= 5
    assert min(one.on for one in missing) >= SPEC.today - timedelta(days=100)


def test_equal_slips_of_one_day_are_kept_as_one_file() -> None:
    habit = next(what for what in WORDS.habit if what.paid_by == "cash")
    twice = type(WORDS)(
        **{name: getattr(WORDS, name) for name in WORDS.__struct_fields__}
        | {"habit": (habit, habit), "recurring": ()}
    )
    sheet = Sheet()
    spent = write_spending(sheet, twice, RULES, SPEC)
    assert len(table(sheet, "evidence")) > len(table(sheet, "kept_files")) >= len(spent) // 2 - 4


def test_the_books_begin_with_the_last_tax_year() -> None:
    assert first_day(date(2027, 1, 1)) == date(2026, 1, 1)
    _, spent = spend(DemoSpec(today=date(2027, 1, 1)))
    assert min(one.on for one in spent) >= date(2026, 1, 1)
