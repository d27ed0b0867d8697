"""Statements of the demo book: each balance follows, each use is true, and some lines wait."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.bookkeeping_types import LineUse
from app.services.demo.bank import CARD_DAY, LEAST
from app.services.reconciliation_queries import suggested_matches
from app.storage.database import Database
from tests.services.demo.test_book import make


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = make(tmp_path_factory.mktemp("bank") / "demo.db")
    yield database
    database.close()


def rows(book: Database, sql: str) -> list[tuple[Any, ...]]:
    return book.read(lambda reader: list(reader.rows(sql)))


def test_every_balance_follows_from_the_one_before(book: Database) -> None:
    accounts = rows(book, "SELECT id, name FROM bank_accounts")
    assert len(accounts) == 2
    for account, name in accounts:
        ((balance,),) = rows(
            book,
            f"SELECT amount FROM opening_balances WHERE part = '{name}'",  # noqa: S608
        )
        lines = rows(
            book,
            "SELECT amount, balance, booked_on FROM bank_lines"  # noqa: S608
            f" WHERE bank_account_id = {account} ORDER BY id",
        )
        for amount, after, _ in lines:
            balance += amount
            assert after == balance >= LEAST
        days = [day for _, _, day in lines]
        assert days == sorted(days)


def test_what_arrived_of_each_payout_is_what_was_expected_but_for_one(book: Database) -> None:
    off = rows(
        book,
        "SELECT p.marketplace_id, p.amount, p.received FROM payouts p WHERE p.received <>"
        " p.amount - p.transfer_fee - COALESCE((SELECT SUM(withheld) FROM orders o"
        " WHERE o.payout_id = p.id), 0)",
    )
    assert off == [("coconala", 4_680, 3_925)]
    unlike = "SELECT 1 FROM payouts p JOIN bank_lines l ON l.payout_id = p.id"
    assert rows(book, f"{unlike} WHERE l.amount <> p.received OR l.booked_on <> p.paid_on") == []


def test_the_newest_deposits_wait_and_their_payouts_are_suggested(book: Database) -> None:
    found = book.read(suggested_matches)
    assert len(found) >= 1
    assert {match.difference for match in found} == {0}
    waiting = rows(
        book, "SELECT 1 FROM payouts WHERE paid_on IS NULL AND expected_on < '2026-11-25'"
    )
    assert len(waiting) == len(found)
    states = rows(
        book,
        "SELECT DISTINCT o.payment_state FROM orders o JOIN payouts p ON p.id = o.payout_id"
        " WHERE p.paid_on IS NULL",
    )
    assert states == [("requested",)]


def test_two_equal_deposits_of_one_day_are_both_kept(book: Database) -> None:
    equal = rows(
        book,
        "SELECT COUNT(*) FROM bank_lines WHERE use = 'open' AND amount > 0"
        " GROUP BY booked_on, amount, text HAVING COUNT(*) > 1",
    )
    assert equal == [(2,)]


def test_the_cards_debit_is_what_was_bought_with_it_the_month_before(book: Database) -> None:
    bought: Counter[str] = Counter()
    for day, amount in rows(book, "SELECT spent_on, amount FROM expenses WHERE paid_by = 'card'"):
        bought[day[:7]] += amount
    debits = rows(book, "SELECT booked_on, amount, part FROM bank_lines WHERE use = 'card'")
    for day, amount, part in debits:
        on = date.fromisoformat(day)
        assert (on.day, part) == (CARD_DAY, "楽天カード")
        before = f"{on.year - (on.month == 1)}-{(on.month - 2) % 12 + 1:02}"
        assert -amount == (bought[before] or 18_420)
    assert len(debits) == 22


def test_money_between_the_accounts_leaves_one_and_reaches_the_other(book: Database) -> None:
    moved = rows(
        book, "SELECT SUM(amount), COUNT(*), MIN(part) FROM bank_lines WHERE use = 'outside'"
    )
    ((total, count, part),) = moved
    assert (total, part) == (0, "transit")
    assert count > 0


def test_every_use_but_an_orders_is_shown(book: Database) -> None:
    uses = {row[0] for row in rows(book, "SELECT DISTINCT use FROM bank_lines")}
    assert uses == set(LineUse) - {LineUse.ORDER}


def test_an_empty_book_pays_in_what_it_spends(tmp_path: Path) -> None:
    database = make(tmp_path / "demo.db", orders=0, messages=0, clients=1)
    lines = rows(database, "SELECT use, MIN(balance) FROM bank_lines GROUP BY use")
    assert min(balance for _, balance in lines) >= LEAST
    assert "own" in {use for use, _ in lines}
    database.close()
