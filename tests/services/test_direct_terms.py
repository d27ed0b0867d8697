"""The terms of direct work are recorded in part or as a whole, with a day the law allows."""

from datetime import date

import pytest

from app.models.bookkeeping_types import DirectOrigin
from app.rulebook.catalog import Catalog
from app.services.direct_queries import direct_terms
from app.services.direct_terms import NotDirectError, record_terms
from app.services.order_drafts import TooLongError
from app.services.order_lookup import OrderMissingError
from app.services.paper_drafts import LatePaymentError
from app.storage.database import Database
from tests.services.paper_samples import agreed, direct_order, paper_rules
from tests.services.sample import add

RULES = paper_rules()


def test_terms_are_recorded_in_part_and_written_anew(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog)
    only = agreed(agreed_on=None, content="", place="", received_on=None, origin_note="")
    database.write(record_terms, order_id, only, rules=RULES)
    terms = database.read(direct_terms, order_id)
    assert terms is not None
    assert (terms.origin, terms.origin_note) == (DirectOrigin.REFERRAL, "")
    assert terms.missing == ("agreed_on", "content", "place", "received_on")
    database.write(record_terms, order_id, agreed(pay_method="振込"), rules=RULES)
    terms = database.read(direct_terms, order_id)
    assert terms is not None
    assert (terms.origin_note, terms.pay_method, terms.missing) == ("税理士の紹介", "振込", ())


def test_a_day_of_payment_after_the_sixtieth_is_refused(
    database: Database, catalog: Catalog
) -> None:
    order_id = direct_order(database, catalog)
    first = date(2026, 11, 1)
    late = agreed(received_on=first, pay_on=date(2026, 12, 31))
    with pytest.raises(LatePaymentError) as caught:
        database.write(record_terms, order_id, late, rules=RULES)
    assert caught.value.details["latest"] == date(2026, 12, 30)
    last = agreed(received_on=first, pay_on=date(2026, 12, 30))
    database.write(record_terms, order_id, last, rules=RULES)


def test_terms_are_of_direct_orders_alone(database: Database, catalog: Catalog) -> None:
    with pytest.raises(NotDirectError):
        database.write(record_terms, add(database, catalog), agreed(), rules=RULES)
    with pytest.raises(OrderMissingError):
        database.write(record_terms, 99, agreed(), rules=RULES)
    order_id = direct_order(database, catalog)
    with pytest.raises(TooLongError):
        database.write(record_terms, order_id, agreed(place="あ" * 501), rules=RULES)
