"""Evidence is found by ranges of day and amount and by counterparty, any of them together."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.bookkeeping_types import EvidenceKind
from app.models.changes import Changes
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.retention import load_retention
from app.services.evidence import attach_evidence, void_evidence
from app.services.evidence_queries import (
    EVERYTHING,
    EvidenceSearch,
    EvidenceSort,
    FileState,
    evidence,
    evidence_ids,
    evidence_lines,
    file_state,
    same_content,
    search_evidence,
)
from app.storage.connections import Connection
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, pay_out, sell, spend
from tests.services.evidence_samples import DAY, keep
from tests.services.test_kept_file_queries import harm

SHOPS = ("家電店", "ｱﾄﾞﾋﾞ株式会社", "アドビ ストア")
AMOUNTS = (None, 0, 1_000, 12_000)


@pytest.fixture
def book(database: Database) -> Database:
    """A book with a paper of each shop and amount, a day apart; the sixth is void."""
    for place, (shop, amount) in enumerate(product(SHOPS, AMOUNTS)):
        keep(
            database,
            f"{place}",
            counterparty=shop,
            amount=None if amount is None else Yen(amount),
            dated_on=DAY - timedelta(days=place),
        )
    database.write(void_evidence, 6, "誤り", now=NOW)
    return database


def found(book: Database, **about: Any) -> set[int]:
    return {one.id for one in book.read(search_evidence, EvidenceSearch(**about))}


def test_each_condition_and_any_two_together(book: Database) -> None:
    assert found(book, counterparty="アドビ") == {5, 7, 8, 9, 10, 11, 12}
    assert found(book, counterparty="あどび 株式") == {5, 7, 8}
    assert found(book, least=Yen(1_000), most=Yen(1_000)) == {3, 7, 11}
    assert found(book, least=Yen(0)) == {2, 3, 4, 7, 8, 10, 11, 12}
    assert found(book, first=DAY - timedelta(days=2)) == {1, 2, 3}
    assert found(book, last=DAY - timedelta(days=10)) == {11, 12}
    assert found(book, counterparty="家電", most=Yen(999)) == {2}
    assert found(book, counterparty="家電", first=DAY) == {1}
    assert found(book, least=Yen(1), first=DAY - timedelta(days=6)) == {3, 4, 7}
    assert found(book, counterparty="ない店") == set()


def test_void_evidence_is_found_when_asked_for(book: Database) -> None:
    assert found(book, counterparty="アドビ", with_void=True) == set(range(5, 13))
    assert len(book.read(search_evidence, EVERYTHING)) == 12
    days = [one.dated_on for one in book.read(search_evidence, EVERYTHING)]
    assert days == sorted(days)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.none() | st.integers(0, 12),
    st.none() | st.integers(0, 12),
    st.none() | st.integers(0, 13_000),
    st.none() | st.integers(0, 13_000),
    st.sampled_from(("", "アドビ", "家電", "店")),
)
def test_a_search_finds_exactly_what_fits(
    book: Database,
    first: int | None,
    last: int | None,
    least: int | None,
    most: int | None,
    shop: str,
) -> None:
    search = EvidenceSearch(
        first=None if first is None else DAY - timedelta(days=first),
        last=None if last is None else DAY - timedelta(days=last),
        least=None if least is None else Yen(least),
        most=None if most is None else Yen(most),
        counterparty=shop,
    )
    held = {"": SHOPS, "アドビ": SHOPS[1:], "家電": SHOPS[:1], "店": SHOPS[:1]}[shop]
    expected = {
        one.id
        for one in book.read(search_evidence, EVERYTHING)
        if not one.is_void
        and one.counterparty in held
        and (search.first is None or one.dated_on >= search.first)
        and (search.last is None or one.dated_on <= search.last)
        and (least is None or (one.amount is not None and one.amount >= least))
        and (most is None or (one.amount is not None and one.amount <= most))
    }
    assert {one.id for one in book.read(search_evidence, search)} == expected


def test_evidence_is_found_by_kind_and_by_what_it_belongs_to(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 9, 3))
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 9, 24))
    expense_id, _ = database.write(spend, DAY, "supplies", 12_000)
    keep(database, "1", order_id=order_id)
    keep(database, "2", payout_id=payout_id, kind=EvidenceKind.FEE_NOTE)
    keep(database, "3", expense_id=expense_id)
    assert found(database, order_id=order_id) == {1}
    assert found(database, payout_id=payout_id) == {2}
    assert found(database, expense_id=expense_id) == {3}
    assert found(database, kind=EvidenceKind.FEE_NOTE) == {2}


def test_the_same_file_again_is_told(database: Database) -> None:
    first, second = keep(database), keep(database, counterparty="別の店")
    keep(database, "別")
    row = database.read(evidence, first)
    assert row is not None
    assert [one.id for one in database.read(same_content, row.digest)] == [first, second]
    assert database.read(same_content, "00") == ()
    assert database.read(evidence, 99) is None


def forget(connection: Connection) -> Changes:
    connection.execute("DELETE FROM kept_files")
    return Changes()


def test_a_file_that_changed_or_is_missing_is_told(database: Database) -> None:
    evidence_id = keep(database)
    assert database.read(file_state, evidence_id) is FileState.UNCHANGED
    database.note(harm)
    assert database.read(file_state, evidence_id) is FileState.CHANGED
    assert not database.verify().is_sound
    database.note(forget)
    assert database.read(file_state, evidence_id) is FileState.MISSING
    assert database.read(file_state, 99) is FileState.MISSING
    (problem,) = database.verify().problems
    assert problem.endswith("it is not there")
    row = database.read(evidence, evidence_id)
    assert row is not None
    assert (row.media_type, row.byte_count) == (None, None)


def test_evidence_of_2026_is_kept_to_march_2034(database: Database) -> None:
    row = database.read(evidence, keep(database))
    assert row is not None
    rules = load_retention(resources_dir() / "books")
    assert row.kept_until(rules) == date(2034, 3, 15)


def test_a_list_of_evidence_is_ordered_and_read_in_windows(book: Database) -> None:
    def listed(sort: EvidenceSort, *, descending: bool = True, **about: Any) -> list[int]:
        search = EvidenceSearch(**about)
        return list(book.read(evidence_ids, search, sort, descending=descending))

    assert listed(EvidenceSort.DAY) == [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12]
    assert listed(EvidenceSort.DAY, descending=False, counterparty="家電店") == [4, 3, 2, 1]
    assert listed(EvidenceSort.AMOUNT, counterparty="家電店") == [4, 3, 2, 1]
    assert listed(EvidenceSort.AMOUNT, descending=False, counterparty="家電店") == [2, 3, 4, 1]
    for sort in EvidenceSort:
        assert sorted(listed(sort, with_void=True)) == list(range(1, 13))
    assert book.read(evidence_lines, []) == {}
    lines = book.read(evidence_lines, [2, 6, 99])
    assert lines == {number: book.read(evidence, number) for number in (2, 6)}


def test_a_receipt_is_unfiled_until_it_belongs_to_something(database: Database) -> None:
    expense_id, _ = database.write(spend, DAY, "supplies", 12_000)
    loose = keep(database, "1")
    keep(database, "2", kind=EvidenceKind.CONTRACT)
    keep(database, "3", expense_id=expense_id)
    assert found(database, unfiled=True) == {loose}
    database.write(attach_evidence, loose, expense_id)
    assert found(database, unfiled=True) == set()
