"""A paper begins with what is known: the order's price, or another paper's lines."""

from datetime import date
from typing import Any

import pytest

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import TaxMode
from app.models.types import PaymentKind, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.bookkeeping import set_withheld
from app.services.direct_terms import record_terms
from app.services.orders import add_payment, step_order
from app.services.paper_drafts import PaperDraft
from app.services.paper_queries import planned
from app.services.paper_sources import (
    another,
    blank,
    end_of_next_month,
    from_order,
    from_paper,
    honorific_of,
    with_days,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import (
    DAY,
    agreed,
    direct_order,
    line,
    name_issuer,
    paper_draft,
    paper_rules,
)

RULES = paper_rules()
WORDS = {PaymentKind.OPTION: "追加オプション", PaymentKind.TIP: "おひねり"}


def sourced(book: Database, order_id: int, kind: PaperKind, day: date = DAY) -> PaperDraft:
    draft = book.read(from_order, order_id, kind, day, rules=RULES, words=WORDS)
    assert draft is not None
    return draft


def test_an_order_gives_its_charges_client_and_days(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog)
    told: dict[str, Any] = {"catalog": catalog, "at": NOW, "now": NOW}
    option = PaymentKind.OPTION
    database.write(add_payment, order_id, option, Yen(3_000), at=NOW, now=NOW)
    database.write(set_withheld, order_id, Yen(5_411))
    draft = sourced(database, order_id, PaperKind.INVOICE)
    assert [(one.text, one.unit_price) for one in draft.lines] == [
        ("ロゴ制作", 50_000),
        ("追加オプション", 3_000),
    ]
    assert (draft.recipient, draft.honorific) == ("株式会社髙﨑商店", "御中")
    assert (draft.tax_mode, draft.withheld) == (TaxMode.ADDED, 5_411)
    assert (draft.supplied_on, draft.due_on) == (DAY, date(2026, 12, 31))
    assert sourced(database, order_id, PaperKind.QUOTE).supplied_on is None
    database.write(step_order, order_id, Stage.DELIVERED, is_guarded=False, **told)
    assert sourced(database, order_id, PaperKind.RECEIPT).supplied_on == NOW.date()
    assert database.read(from_order, 99, PaperKind.QUOTE, DAY, rules=RULES, words=WORDS) is None


def test_an_enquiry_gives_its_quote_and_an_unknown_price_is_nothing(
    database: Database, catalog: Catalog
) -> None:
    changes: dict[str, Any] = {
        "stage": Stage.INQUIRY,
        "client": None,
        "tax_status": TaxStatus.EXEMPT,
    }
    asked = direct_order(database, catalog, **changes)
    draft = sourced(database, asked, PaperKind.QUOTE)
    assert (draft.lines[0].unit_price, draft.recipient, draft.tax_mode) == (
        50_000,
        "",
        TaxMode.INSIDE,
    )
    assert draft.valid_until == date(2026, 12, 20)
    unpriced = direct_order(database, catalog, price=None)
    assert sourced(database, unpriced, PaperKind.QUOTE).lines[0].unit_price == 0


def test_an_invoice_is_due_on_the_day_that_was_agreed(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog)
    agreed_day = date(2027, 1, 15)
    database.write(record_terms, order_id, agreed(pay_on=agreed_day), rules=RULES)
    assert sourced(database, order_id, PaperKind.INVOICE).due_on == agreed_day
    assert sourced(database, order_id, PaperKind.QUOTE).due_on is None
    later = sourced(database, order_id, PaperKind.INVOICE, date(2027, 1, 16))
    assert later.due_on == date(2027, 2, 28)


def test_a_quote_becomes_an_invoice_with_the_days_of_its_kind(database: Database) -> None:
    name_issuer(database)
    quote = paper_draft(
        PaperKind.QUOTE, valid_until=date(2026, 12, 20), notes="30日有効", withheld=Yen(100)
    )
    body = database.read(planned, quote)
    invoice = from_paper(body, PaperKind.INVOICE, date(2026, 12, 1), rules=RULES)
    assert (invoice.lines, invoice.recipient, invoice.notes) == (
        quote.lines,
        quote.recipient,
        "",
    )
    assert (invoice.due_on, invoice.valid_until, invoice.withheld) == (
        date(2027, 1, 29),
        None,
        100,
    )
    note = from_paper(body, PaperKind.DELIVERY_NOTE, DAY, rules=RULES)
    assert (note.withheld, note.due_on, note.supplied_on) == (0, None, DAY)
    again = from_paper(body, PaperKind.QUOTE, DAY, rules=RULES)
    assert (again.valid_until, again.notes) == (date(2026, 12, 20), "30日有効")
    late = from_paper(body, PaperKind.QUOTE, date(2027, 1, 1), rules=RULES)
    assert late.valid_until == date(2027, 1, 31)


def test_another_paper_like_one_is_of_a_deal_of_today(database: Database) -> None:
    name_issuer(database)
    today = date(2027, 1, 4)
    old = database.read(planned, paper_draft(due_on=date(2026, 12, 31)))
    like = another(old, today, rules=RULES)
    assert (like.issued_on, like.supplied_on, like.due_on) == (today, today, date(2027, 2, 28))
    assert like.lines == old.lines
    anew = from_paper(old, PaperKind.INVOICE, DAY, rules=RULES)
    assert (anew.supplied_on, anew.due_on) == (DAY, date(2026, 12, 31))
    quote = database.read(planned, paper_draft(PaperKind.QUOTE))
    assert another(quote, today, rules=RULES).supplied_on is None


def test_a_paper_made_of_another_keeps_the_day_of_the_deal(database: Database) -> None:
    name_issuer(database)
    body = database.read(planned, paper_draft())
    later = date(2026, 12, 5)
    assert from_paper(body, PaperKind.RECEIPT, later, rules=RULES).supplied_on == DAY
    assert from_paper(body, PaperKind.QUOTE, later, rules=RULES).supplied_on is None
    told = database.read(planned, paper_draft(supplied_on=date(2026, 11, 2)))
    assert from_paper(told, PaperKind.INVOICE, later, rules=RULES).supplied_on == date(2026, 11, 2)


def test_a_blank_paper_has_the_days_of_its_kind() -> None:
    assert blank(PaperKind.QUOTE, DAY, RULES).valid_until == date(2026, 12, 20)
    assert blank(PaperKind.INVOICE, DAY, RULES).due_on == date(2026, 12, 31)
    assert blank(PaperKind.RECEIPT, DAY, RULES).due_on is None
    long_ago = paper_draft(issued_on=date(2024, 10, 1), lines=(line(),))
    assert with_days(long_ago, RULES).due_on == date(2024, 11, 30)
    late = paper_draft(issued_on=date(2026, 12, 1), supplied_on=date(2026, 9, 1))
    assert with_days(late, RULES).due_on == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("name", "honorific"),
    [("株式会社髙﨑商店", "御中"), ("山田 花子", "様"), ("みなと法律事務所", "御中"), ("", "様")],
)
def test_a_company_is_addressed_otherwise_than_a_person(name: str, honorific: str) -> None:
    assert honorific_of(name) == honorific


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2026, 11, 30), date(2026, 12, 31)),
        (date(2026, 12, 1), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
    ],
)
def test_the_end_of_next_month(day: date, end: date) -> None:
    assert end_of_next_month(day) == end
