"""A paper is issued once, under a number that never comes again, and stays as it was issued."""

from datetime import date
from typing import Any

import pytest

from app.models.bookkeeping_types import EvidenceKind, PaperKind
from app.models.money import Yen
from app.models.paper_body import Issuer
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.client_drafts import ClientEdit
from app.services.client_merging import merge_clients
from app.services.clients import find_or_add_client
from app.services.direct_guard import OriginMissingError, TermsMissingError
from app.services.direct_terms import NotDirectError, record_terms
from app.services.evidence_queries import EVERYTHING, EvidenceSearch, search_evidence
from app.services.handles import ClientMissingError
from app.services.issuers import set_issuer
from app.services.order_drafts import EmptyFieldError
from app.services.order_lookup import OrderMissingError
from app.services.orders import step_order
from app.services.paper_drafts import (
    IssuerMissingError,
    LatePaymentError,
    PaperDraft,
    TooManyLinesError,
)
from app.services.paper_queries import next_number, paper, planned
from app.services.papers import (
    PaperChangedError,
    PaperMissingError,
    PaperVoidError,
    issue_paper,
    reissue_paper,
    void_paper,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import (
    DAY,
    agreed,
    direct_order,
    drawn,
    issue,
    line,
    name_issuer,
    paper_draft,
    paper_rules,
)
from tests.services.sample import add

RULES = paper_rules()


@pytest.fixture(autouse=True)
def _issuer(database: Database) -> None:
    name_issuer(database)


def number_of(book: Database, paper_id: int) -> str:
    found = book.read(paper, paper_id)
    assert found is not None
    return found.row.number


def issue_drawn(book: Database, draft: PaperDraft) -> int:
    shown = drawn(book.read(planned, draft))
    return book.write(issue_paper, draft, rules=RULES, now=NOW, shown=shown)[0]


def test_an_issued_paper_is_what_was_planned_and_stays_so(database: Database) -> None:
    draft = paper_draft()
    body = database.read(planned, draft)
    paper_id = issue(database, draft)
    database.write(set_issuer, Issuer(name="別の名前"), now=NOW)
    found = database.read(paper, paper_id)
    assert found is not None
    assert found.body == body
    assert (found.row.number, found.row.total, found.body.issuer.name) == (
        "IN-2026-0001",
        55_000,
        "山田 𠮷彦",
    )


def test_numbers_count_by_kind_and_year(database: Database) -> None:
    given = [
        paper_draft(),
        paper_draft(),
        paper_draft(PaperKind.QUOTE),
        paper_draft(issued_on=date(2027, 1, 4)),
        paper_draft(PaperKind.RECEIPT),
        paper_draft(PaperKind.DELIVERY_NOTE),
        paper_draft(),
    ]
    assert [number_of(database, issue(database, draft)) for draft in given] == [
        "IN-2026-0001",
        "IN-2026-0002",
        "QT-2026-0001",
        "IN-2027-0001",
        "RC-2026-0001",
        "DN-2026-0001",
        "IN-2026-0003",
    ]


def test_a_number_does_not_come_again_after_undo_or_void(database: Database) -> None:
    issue(database)
    undone = issue(database)
    assert database.undo()
    assert database.read(paper, undone) is None
    third = issue(database)
    assert number_of(database, third) == "IN-2026-0003"
    database.write(void_paper, third, "取引の中止", now=NOW)
    assert number_of(database, issue(database)) == "IN-2026-0004"
    assert database.undo()
    assert database.undo()
    assert database.undo()
    assert database.read(next_number, PaperKind.INVOICE, 2026) == "IN-2026-0005"
    assert database.redo()
    assert number_of(database, third) == "IN-2026-0003"


def test_what_was_shown_is_kept_as_evidence_under_its_number(database: Database) -> None:
    draft = paper_draft(PaperKind.RECEIPT, issued_on=date(2026, 12, 1))
    paper_id = issue_drawn(database, draft)
    (copy,) = database.read(search_evidence, EVERYTHING)
    assert (copy.file_name, copy.kind, copy.amount) == (
        "RC-2026-0001.pdf",
        EvidenceKind.RECEIPT,
        55_000,
    )
    assert (copy.counterparty, copy.dated_on, copy.received_on) == (
        "株式会社髙﨑商店",
        date(2026, 12, 1),
        NOW.date(),
    )
    found = database.read(paper, paper_id)
    assert found is not None
    assert found.digest == copy.digest
    assert database.read(search_evidence, EvidenceSearch(unfiled=True)) == ()
    database.write(void_paper, paper_id, "金額の誤り", now=NOW)
    (copy,) = database.read(search_evidence, EVERYTHING)
    assert copy.void_reason == "金額の誤り"
    assert database.undo()
    (copy,) = database.read(search_evidence, EVERYTHING)
    assert not copy.is_void


def test_a_paper_that_is_not_what_was_shown_is_not_issued(database: Database) -> None:
    draft = paper_draft()
    shown = drawn(database.read(planned, draft))
    issue(database)
    with pytest.raises(PaperChangedError) as caught:
        database.write(issue_paper, draft, rules=RULES, now=NOW, shown=shown)
    assert caught.value.details == {"number": "IN-2026-0002"}
    assert database.read(search_evidence, EVERYTHING) == ()


def test_a_void_paper_keeps_its_number_and_its_reason(database: Database) -> None:
    paper_id = issue(database)
    for reason, refusal in ((" ", EmptyFieldError), ("誤り", None)):
        if refusal is None:
            database.write(void_paper, paper_id, reason, now=NOW)
        else:
            with pytest.raises(refusal):
                database.write(void_paper, paper_id, reason, now=NOW)
    found = database.read(paper, paper_id)
    assert found is not None
    assert (found.row.number, found.void_reason, found.row.voided_at) == (
        "IN-2026-0001",
        "誤り",
        NOW,
    )
    with pytest.raises(PaperVoidError):
        database.write(void_paper, paper_id, "もう一度", now=NOW)
    with pytest.raises(PaperMissingError):
        database.write(void_paper, 99, "誤り", now=NOW)


def test_a_paper_issued_anew_voids_the_one_it_stands_for_and_names_it(database: Database) -> None:
    first = issue_drawn(database, paper_draft())
    right = paper_draft(lines=(line(price=60_000),))
    second, _ = database.write(reissue_paper, first, right, "金額の誤り", rules=RULES, now=NOW)
    old, new = database.read(paper, first), database.read(paper, second)
    assert old is not None
    assert new is not None
    assert (old.void_reason, old.row.replaced_by) == ("金額の誤り", "IN-2026-0002")
    assert (new.body.replaces, new.row.total) == ("IN-2026-0001", 66_000)
    again, _ = database.write(reissue_paper, first, right, "", rules=RULES, now=NOW)
    assert number_of(database, again) == "IN-2026-0003"
    assert database.undo()
    assert database.undo()
    old = database.read(paper, first)
    assert old is not None
    assert not old.row.is_void


def test_a_refused_paper_changes_nothing(database: Database) -> None:
    for draft, refusal in (
        (paper_draft(lines=(line(),) * 10_000), TooManyLinesError),
        (paper_draft(client_id=99), ClientMissingError),
        (paper_draft(order_id=99), OrderMissingError),
    ):
        with pytest.raises(refusal):
            issue(database, draft)
    assert database.read(next_number, PaperKind.INVOICE, 2026) == "IN-2026-0001"


def test_nobody_issues_in_a_book_without_a_name(database: Database) -> None:
    assert database.undo()
    assert database.undo()
    with pytest.raises(IssuerMissingError):
        issue(database)


def test_an_invoice_for_direct_work_needs_its_terms_and_a_day_within_them(
    database: Database, catalog: Catalog
) -> None:
    order_id = direct_order(database, catalog)
    with pytest.raises(TermsMissingError) as missing:
        issue(database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    assert missing.value.details["field"] == "origin"
    database.write(record_terms, order_id, agreed(pay_on=None), rules=RULES)
    issue(database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    for kind in (PaperKind.INVOICE, PaperKind.DELIVERY_NOTE):
        with pytest.raises(TermsMissingError):
            issue(database, paper_draft(kind, order_id=order_id))
    early = agreed(received_on=date(2026, 11, 1), pay_on=date(2026, 12, 30))
    database.write(record_terms, order_id, early, rules=RULES)
    late = paper_draft(order_id=order_id, due_on=date(2027, 1, 10))
    with pytest.raises(LatePaymentError) as caught:
        issue(database, late)
    assert caught.value.details["latest"] == date(2026, 12, 30)
    told: dict[str, Any] = {"catalog": catalog, "at": NOW, "now": NOW}
    database.write(step_order, order_id, Stage.DELIVERED, **told)
    issue(database, late)
    issue(database, paper_draft(order_id=order_id, issued_on=DAY))


def test_a_client_of_a_marketplace_is_offered_nothing_before_an_origin_is_recorded(
    database: Database, catalog: Catalog
) -> None:
    client, _ = database.write(find_or_add_client, "coconala", "みなと商店", now=NOW)
    for kind in (PaperKind.QUOTE, PaperKind.DELIVERY_NOTE, PaperKind.INVOICE):
        with pytest.raises(OriginMissingError) as caught:
            issue(database, paper_draft(kind, client_id=client))
        assert caught.value.details == {"client": "みなと商店", "marketplace": "coconala"}
    issue(database, paper_draft(PaperKind.RECEIPT, client_id=client))
    order_id = direct_order(database, catalog, client="みなと商店")
    database.write(record_terms, order_id, agreed(), rules=RULES)
    met = database.read(lambda r: r.value("SELECT client_id FROM orders WHERE id = ?", (order_id,)))
    database.write(merge_clients, client, met, ClientEdit(name="みなと商店"), now=NOW)
    issue(database, paper_draft(PaperKind.QUOTE, client_id=client))


def test_an_order_of_a_marketplace_gets_no_papers(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    with pytest.raises(NotDirectError) as caught:
        issue(database, paper_draft(PaperKind.RECEIPT, order_id=order_id))
    assert set(caught.value.details) == {"number"}


def test_a_paper_goes_with_a_client_that_is_joined_and_outlives_what_it_names(
    database: Database, catalog: Catalog
) -> None:
    order_id = direct_order(database, catalog)
    client = database.read(lambda r: r.value("SELECT client_id FROM orders"))
    paper_id = issue(database, paper_draft(PaperKind.RECEIPT, order_id=order_id, client_id=client))
    found = database.read(paper, paper_id)
    assert found is not None
    assert (found.row.client_id, found.order_number) == (client, "D-0001")
    assert found.row.total == Yen(55_000)
