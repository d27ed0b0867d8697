"""A direct order is shown with its terms, its client's sites and its papers."""

from datetime import date

from app.models.bookkeeping_types import PaperKind
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.direct_overview import (
    METHOD,
    PLACE,
    direct_overview,
    suggested_terms,
    usual_payment,
)
from app.services.direct_terms import record_terms
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import (
    DAY,
    agreed,
    direct_order,
    issue,
    name_issuer,
    paper_draft,
    paper_rules,
)
from tests.services.sample import add

RULES = paper_rules()


def test_an_order_comes_with_all_that_belongs_to_it(database: Database, catalog: Catalog) -> None:
    name_issuer(database)
    order_id = direct_order(database, catalog)
    database.write(record_terms, order_id, agreed(), rules=paper_rules())
    quote = issue(database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    note = issue(database, paper_draft(PaperKind.DELIVERY_NOTE, order_id=order_id))
    found = database.read(direct_overview, order_id, catalog)
    assert found is not None
    assert [row.id for row in found.papers] == [note, quote]
    assert (found.terms.number, found.sites) == ("D-0001", ())
    nobody = direct_order(database, catalog, client=None)
    alone = database.read(direct_overview, nobody, catalog)
    assert alone is not None
    assert (alone.sites, alone.papers) == ((), ())
    assert database.read(direct_overview, add(database, catalog), catalog) is None


def test_what_is_open_is_filled_in_with_what_is_usual(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog, due_on=date(2026, 12, 1), purchased_at=NOW)
    terms = database.read(suggested_terms, order_id, DAY, rules=RULES)
    assert terms is not None
    assert (terms.agreed_on, terms.content, terms.place) == (NOW.date(), "ロゴ制作", PLACE)
    assert (terms.received_on, terms.pay_on, terms.pay_method) == (
        date(2026, 12, 1),
        date(2027, 1, 29),
        METHOD,
    )
    told = agreed(place="横浜", pay_on=date(2026, 12, 10), pay_method="現金")
    database.write(record_terms, order_id, told, rules=RULES)
    terms = database.read(suggested_terms, order_id, DAY, rules=RULES)
    assert terms is not None
    assert (terms.place, terms.pay_on, terms.pay_method) == ("横浜", date(2026, 12, 10), "現金")
    assert database.read(suggested_terms, add(database, catalog), DAY, rules=RULES) is None


def test_an_enquiry_without_a_day_is_agreed_on_today(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog, stage=Stage.INQUIRY)
    terms = database.read(suggested_terms, order_id, DAY, rules=RULES)
    assert terms is not None
    assert (terms.agreed_on, terms.received_on, terms.pay_on) == (DAY, None, None)


def test_the_usual_day_of_payment_is_within_the_law() -> None:
    assert usual_payment(date(2026, 11, 20), RULES) == date(2026, 12, 31)
    assert usual_payment(date(2026, 12, 1), RULES) == date(2027, 1, 29)
    assert usual_payment(date(2024, 10, 1), RULES) == date(2024, 11, 30)
    assert usual_payment(None, RULES) is None
