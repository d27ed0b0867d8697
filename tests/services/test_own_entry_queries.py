"""The parts of accounts that are offered for a row."""

from datetime import date

from app.models.money import Yen
from app.services.bookkeeping import set_opening_balance
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.own_entry_queries import known_sides
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, bank_line, chart, sell, spend


def test_banks_cards_sites_and_what_was_entered_are_known_once_each(database: Database) -> None:
    assert database.read(known_sides) == ()
    day = date(2026, 9, 3)
    for number in ("1", "2"):
        database.write(sell, number, day)
    database.write(sell, "D", day, site="direct")
    database.write(spend, day, "supplies", 500)
    database.write(spend, day, "supplies", 500, paid_by="own", paid_part="")
    database.write(bank_line, day, -500, "card")
    database.write(set_opening_balance, 2026, "bank", Yen(1), "楽天銀行", chart=chart())
    draft = OwnEntryDraft(
        entered_on=day, debit="loans", debit_part="公庫", credit="cash", amount=Yen(5)
    )
    database.write(add_own_entry, draft, chart=chart(), now=NOW)
    assert database.read(known_sides) == (
        ("bank", "楽天銀行"),
        ("loans", "公庫"),
        ("payable", "事業用カード"),
        ("receivable", "coconala"),
    )
