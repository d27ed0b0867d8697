from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.money import Yen
from app.models.types import PaymentKind, Stage, TaxStatus
from app.rulebook.catalog import Catalog, UnknownMarketplaceError
from app.rulebook.fee_changes import with_fee
from app.rulebook.loading import RulebookError
from app.rulebook.schema import Slice
from app.rulebook.texts import own_keys
from app.services.marketplaces import UnknownKindError
from app.services.order_details import order_details
from app.services.orders import add_payment
from app.services.rule_queries import catalog_of, overrides
from app.services.rules import (
    FeeRateError,
    UnknownFeeChoiceError,
    change_rules,
    choose_fee,
    drop_override,
    save_override,
)
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.sample import NOW, add, move
from tests.store import new_book


def net_of(database: Database, order_id: int) -> Yen | None:
    details = database.read(order_details, order_id)
    assert details is not None
    return details.row.net


def test_a_chosen_rate_fills_what_was_unknown_and_nothing_else(
    database: Database, catalog: Catalog
) -> None:
    unknown = add(database, catalog, marketplace_id="skillcloud")
    taxable = add(database, catalog, marketplace_id="skillcloud", tax_status=TaxStatus.TAXABLE)
    enquiry = add(database, catalog, marketplace_id="skillcloud", stage=Stage.INQUIRY)
    done = add(database, catalog, marketplace_id="skillcloud")
    move(database, catalog, done, Stage.COMPLETED)
    known = add(database, catalog)
    database.write(choose_fee, "skillcloud", 2_000, shipped=catalog, now=NOW)
    assert [net_of(database, order) for order in (unknown, enquiry, done)] == [40_000] * 3
    assert net_of(database, taxable) is not None
    assert net_of(database, known) == 39_000
    own = database.read(catalog_of, catalog)
    later = add(database, own, marketplace_id="skillcloud")
    assert net_of(database, later) == 40_000


def test_a_second_choice_changes_no_order_that_is_booked(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, marketplace_id="skillcloud")
    for rate in (2_000, 2_500):
        database.write(choose_fee, "skillcloud", rate, shipped=catalog, now=NOW)
    assert net_of(database, order_id) == 40_000
    own = database.read(catalog_of, catalog)
    assert net_of(database, add(database, own, marketplace_id="skillcloud")) == 37_500


def test_a_candidate_is_chosen_by_its_id(database: Database, catalog: Catalog) -> None:
    candidate = catalog.marketplace("skillcloud").choices[0]
    order_id = add(database, catalog, marketplace_id="skillcloud")
    kind = candidate.kinds[0]
    database.write(choose_fee, "skillcloud", candidate.id, kind=kind, shipped=catalog, now=NOW)
    details = database.read(order_details, order_id)
    assert details is not None
    assert details.rule == candidate.id


def test_a_site_without_candidates_takes_any_rate(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, kind="phone")
    assert net_of(database, order_id) is None
    database.write(choose_fee, "coconala", 5_000, kind="phone", shipped=catalog, now=NOW)
    assert net_of(database, order_id) == 25_000
    own = database.read(catalog_of, catalog)
    assert net_of(database, add(database, own)) == 39_000


@pytest.mark.parametrize(
    ("error", "marketplace", "choice", "kind"),
    [
        (UnknownFeeChoiceError, "skillcloud", "nobody_said", "text"),
        (FeeRateError, "skillcloud", 10_000, "text"),
        (FeeRateError, "skillcloud", -1, "text"),
        (UnknownKindError, "skillcloud", 2_000, "cooking"),
        (UnknownMarketplaceError, "nowhere", 2_000, "text"),
    ],
)
def test_a_fee_that_cannot_be_is_refused(
    database: Database,
    catalog: Catalog,
    *,
    error: type[AppError],
    marketplace: str,
    choice: str | int,
    kind: str,
) -> None:
    with pytest.raises(error):
        database.write(choose_fee, marketplace, choice, kind=kind, shipped=catalog, now=NOW)


def test_an_own_text_is_checked_replaced_and_dropped(database: Database, catalog: Catalog) -> None:
    with pytest.raises(RulebookError):
        database.write(save_override, "coconala", '{"glyf": 1}', shipped=catalog, now=NOW)
    for glyph in ("甲", "乙"):
        text = f'{{"glyph": "{glyph}"}}'
        database.write(save_override, "coconala", text, shipped=catalog, now=NOW)
    assert database.read(catalog_of, catalog).marketplace("coconala").glyph == "乙"
    database.write(drop_override, "coconala")
    assert database.read(overrides) == {}
    _, changes = database.write(drop_override, "coconala")
    assert not changes.rows


def test_an_order_whose_price_nobody_knows_stays_unknown(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, marketplace_id="skillcloud", price=None)
    tip = Yen(1_000)
    database.write(add_payment, order_id, PaymentKind.TIP, tip, at=NOW, now=NOW)

    def forget_price(session: Session) -> None:
        session.connection().exec_driver_sql("UPDATE payments SET price = NULL, gross = NULL")

    database.write(forget_price)
    for rate in (2_000, 2_500):
        database.write(choose_fee, "skillcloud", rate, shipped=catalog, now=NOW)
        assert net_of(database, order_id) is None


def test_a_fee_that_becomes_known_fills_what_was_unknown_alone(
    database: Database, catalog: Catalog
) -> None:
    unknown = add(database, catalog, kind="phone")
    known = add(database, catalog)
    coconala = catalog.marketplace("coconala")
    fee = replace(coconala.fees[0], kinds=("phone",), slices=(Slice(rate=5_000),))
    own = own_keys(coconala, with_fee(coconala, fee))
    database.write(change_rules, "coconala", own, shipped=catalog, now=NOW)
    assert (net_of(database, unknown), net_of(database, known)) == (25_000, 39_000)


def test_what_is_as_shipped_again_is_no_text_of_ones_own(
    database: Database, catalog: Catalog
) -> None:
    text = '{"glyph": "甲"}'
    database.write(change_rules, "coconala", text, shipped=catalog, now=NOW)
    database.write(change_rules, "coconala", "{}", shipped=catalog, now=NOW)
    assert database.read(overrides) == {}
    with pytest.raises(RulebookError):
        database.write(change_rules, "nowhere", "{}", shipped=catalog, now=NOW)


ORDERS = st.tuples(
    st.integers(1, 900_000),
    st.sampled_from(("text", "video", "phone")),
    st.sampled_from((TaxStatus.EXEMPT, TaxStatus.TAXABLE)),
    st.booleans(),
)
EDITS = st.tuples(
    st.integers(0, 9_000),
    st.dates(date(2020, 1, 1), date(2028, 1, 1)),
    st.sets(st.sampled_from(("text", "video")), min_size=1),
)


@settings(max_examples=25)
@given(orders=st.lists(ORDERS, min_size=1, max_size=5), edits=st.lists(EDITS, max_size=3))
def test_no_edit_of_a_rule_moves_a_known_order_by_one_yen(
    orders: list[tuple[int, str, TaxStatus, bool]],
    edits: list[tuple[int, date, set[str]]],
    tmp_path_factory: pytest.TempPathFactory,
    catalog: Catalog,
) -> None:
    book = new_book(tmp_path_factory.mktemp("rules") / "book.tokuicho")
    for price, kind, status, is_done in orders:
        order_id = add(book, catalog, price=Yen(price), kind=kind, tax_status=status)
        if is_done:
            move(book, catalog, order_id, Stage.COMPLETED)
    before = book.read(_amounts)
    for rate, start, kinds in edits:
        now = book.read(catalog_of, catalog).marketplace("coconala")
        fee = replace(
            now.fees[0], kinds=tuple(sorted(kinds)), slices=(Slice(rate=rate),), valid_from=start
        )
        changed = with_fee(now, replace(fee, valid_to=None))
        own = own_keys(catalog.marketplace("coconala"), changed)
        book.write(change_rules, "coconala", own, shipped=catalog, now=NOW)
    after = book.read(_amounts)
    book.close()
    assert after == before


def _amounts(reader: Reader) -> list[tuple[object, ...]]:
    """Return all amounts of all orders and payments, and the rule each order was booked under."""
    orders = reader.rows("SELECT id, rule_id, gross, fee, net, payment_state FROM orders")
    return [*orders, *reader.rows("SELECT order_id, price, tax, gross, fee, net FROM payments")]
