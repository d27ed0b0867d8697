"""Whence a client is known, and the rule of the site he is known from."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import DirectOrigin
from app.models.paper import DirectTerms
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.direct_queries import direct_terms, known_from
from app.services.direct_terms import record_terms
from app.services.handles import client_behind
from app.services.orders import step_order
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import DAY, agreed, direct_order, paper_rules
from tests.services.sample import add


def _known_as(session: Session, site: str) -> int:
    session.info["subject"] = site
    return client_behind(session, site, "あおば", now=NOW).id


def client_of(book: Database, order_id: int) -> int:
    return int(
        book.read(lambda r: r.value("SELECT client_id FROM orders WHERE id = ?", (order_id,)))
    )


def test_an_order_without_terms_lacks_all_but_its_amount(
    database: Database, catalog: Catalog
) -> None:
    terms = database.read(direct_terms, direct_order(database, catalog))
    assert terms is not None
    assert (terms.origin, terms.amount, terms.receipt) == (None, 55_000, None)
    needed = ("origin", "agreed_on", "content", "place", "received_on", "pay_on")
    assert terms.missing == needed
    unpriced = database.read(direct_terms, direct_order(database, catalog, price=None))
    assert unpriced is not None
    assert "amount" in unpriced.missing


def test_the_days_to_pay_count_from_what_was_handed_over(
    database: Database, catalog: Catalog
) -> None:
    order_id = direct_order(database, catalog)
    database.write(record_terms, order_id, agreed(), rules=paper_rules())
    before = database.read(direct_terms, order_id)
    told: dict[str, Any] = {"catalog": catalog, "at": NOW, "now": NOW}
    database.write(step_order, order_id, Stage.DELIVERED, **told)
    after = database.read(direct_terms, order_id)
    assert before is not None
    assert after is not None
    assert (before.receipt, after.receipt) == (DAY, NOW.date())


def test_an_origin_in_words_alone_is_of_another_kind(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog)
    database.write(record_terms, order_id, agreed(), rules=paper_rules())

    def reword(session: Session) -> None:
        session.info["subject"] = "x"
        row = session.scalars(select(DirectTerms)).one()
        row.origin = "展示会で会った"

    database.write(reword)
    terms = database.read(direct_terms, order_id)
    assert terms is not None
    assert (terms.origin, terms.origin_note) == (DirectOrigin.OTHER, "展示会で会った")


def test_an_order_of_a_marketplace_has_no_direct_terms(
    database: Database, catalog: Catalog
) -> None:
    assert database.read(direct_terms, add(database, catalog)) is None


def test_a_client_of_a_site_is_told_with_the_rule_of_the_site(
    database: Database, catalog: Catalog
) -> None:
    met = client_of(database, add(database, catalog, client="みなと"))
    (found,) = database.read(known_from, met, catalog)
    assert found.marketplace_id == "coconala"
    assert found.rule is not None
    assert (found.rule.id, bool(found.rule.source)) == ("contact_details", True)
    other, _ = database.write(_known_as, "timeticket")
    (site,) = database.read(known_from, other, catalog)
    assert site.rule is not None
    assert site.rule.id == "bypassing"
    own = client_of(database, direct_order(database, catalog))
    assert database.read(known_from, own, catalog) == ()


def test_a_site_that_no_rule_is_known_of_is_told_all_the_same(
    database: Database, catalog: Catalog
) -> None:
    for site in ("gone_site", "own_corner"):
        client, _ = database.write(_known_as, site)
        (found,) = database.read(known_from, client, catalog)
        assert (found.marketplace_id, found.rule) == (site, None)
