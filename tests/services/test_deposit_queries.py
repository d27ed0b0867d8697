"""Which deposit may be a payout."""

from datetime import date

import pytest

from app.capture.facts import BankLineFact
from app.models.money import Yen
from app.services.deposit_queries import deposits_for
from app.services.reconciling import add_bank_account, match_payout, take_statement
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, pay_out, sell

ARRIVED = date(2026, 9, 24)


def fact(amount: int, text: str = "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ", on: date = ARRIVED) -> BankLineFact:
    return BankLineFact(2, on, Yen(amount), None, text, "", f"{amount}{text}{on}")


@pytest.fixture
def book(database: Database) -> Database:
    """A book with the case of the facts: 4,680 expected, 3,925 arrived."""
    order_id, _ = database.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    database.write(pay_out, [order_id], None, day=ARRIVED)
    database.write(add_bank_account, "楽天銀行", now=NOW)
    database.write(take_statement, 1, [fact(3_925), fact(-500, "ｶｰﾄﾞ")])
    return database


def test_a_deposit_in_the_sites_name_about_the_day_is_likely_whatever_its_amount(
    book: Database,
) -> None:
    (offered,) = book.read(deposits_for, 1, ("ココナラ", ""))
    assert (offered.line_id, offered.difference) == (1, 755)
    assert (offered.is_suggested, offered.is_likely) == (False, True)
    (offered,) = book.read(deposits_for, 1)
    assert not offered.is_likely
    assert book.read(deposits_for, 99) == ()


def test_deposits_are_offered_by_amount_payer_and_day(book: Database) -> None:
    early, late = date(2026, 9, 1), date(2026, 11, 1)
    more = [fact(4_680, "X", late), fact(9_000, "Y"), fact(9_999, "Z", early), fact(4_680, "W")]
    book.write(take_statement, 1, more)
    offered = book.read(deposits_for, 1, ("ココナラ",))
    assert [(row.line_id, row.is_likely) for row in offered] == [
        (6, True),
        (1, True),
        (4, False),
        (3, False),
    ]
    assert offered[0].is_suggested
    book.write(match_payout, 1, 1, now=NOW)
    own, *_ = book.read(deposits_for, 1)
    assert (own.line_id, own.is_likely) == (1, True)


def test_who_is_known_to_be_another_site_comes_late(book: Database) -> None:
    book.write(match_payout, 1, 1, now=NOW)
    order_id, _ = book.write(sell, "2", date(2026, 9, 3), site="timeticket")
    book.write(pay_out, [order_id], None, day=ARRIVED)
    book.write(take_statement, 1, [fact(7_000), fact(6_000, "ﾅｿﾞ")])
    offered = book.read(deposits_for, 2, ("タイムチケット",))
    assert [(row.line_id, row.is_likely) for row in offered] == [(4, False), (3, False)]
