from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.models.money import Yen
from app.models.order import ClosedOrderError, IllegalStepError, StepTimeError
from app.models.types import Ball, BallReason, PaymentKind, PaymentState, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.services import orders
from app.services.earnings_queries import escrow_ladder
from app.services.handles import ClientMissingError
from app.services.marketplaces import MarketplaceClosedError, UnknownKindError
from app.services.order_details import OrderDetails, order_details
from app.services.order_drafts import (
    EmptyFieldError,
    NegativeAmountError,
    NotAFirstStageError,
    OrderEdit,
    TooLargeAmountError,
    TooLongError,
)
from app.services.order_lookup import (
    DuplicateNumberError,
    ListingMissingError,
    OrderMissingError,
)
from app.services.payouts import record_payment_received, request_payout
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.sample import DUE, ENQUIRY, NOW, PURCHASED, add, draft, fill, move
from tests.store import dump, new_book

LATER = NOW + timedelta(hours=1)


def opened(database: Database, order_id: int) -> OrderDetails:
    details = database.read(order_details, order_id)
    assert details is not None
    return details


@pytest.mark.parametrize(
    ("tax_status", "marketplace", "price", "gross", "fee", "net"),
    [
        (TaxStatus.TAXABLE, "coconala", 50_000, 55_000, 12_100, 42_900),
        (TaxStatus.EXEMPT, "coconala", 50_000, 50_000, 11_000, 39_000),
        (TaxStatus.EXEMPT, "timeticket", 400_000, 400_000, 74_250, 325_750),
        (TaxStatus.EXEMPT, "direct", 5_000, 5_000, 0, 5_000),
    ],
)
def test_an_order_is_charged_by_the_rule_of_its_day(  # noqa: PLR0913 - a row of figures
    database: Database,
    catalog: Catalog,
    *,
    tax_status: TaxStatus,
    marketplace: str,
    price: int,
    gross: int,
    fee: int,
    net: int,
) -> None:
    order_id = add(
        database, catalog, price=Yen(price), marketplace_id=marketplace, tax_status=tax_status
    )
    row = opened(database, order_id).row
    assert (row.gross, row.fee, row.net) == (gross, fee, net)


def test_an_order_of_long_ago_keeps_the_fee_of_its_day(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, purchased_at=datetime(2018, 5, 1, tzinfo=UTC))
    assert opened(database, order_id).rule != "coconala_text_2021"


def test_numbers_count_on_from_the_greatest_and_never_repeat(
    database: Database, catalog: Catalog
) -> None:
    first = add(database, catalog)
    add(database, catalog, number="C-0041")
    add(database, catalog, number="C-x")
    third = add(database, catalog)
    assert opened(database, first).row.number == "C-0001"
    assert opened(database, third).row.number == "C-0042"


def test_a_client_is_found_again_by_name_and_can_be_named_by_id(
    database: Database, catalog: Catalog
) -> None:
    first = opened(database, add(database, catalog)).row
    second = opened(database, add(database, catalog)).row
    third = opened(database, add(database, catalog, client=first.client_id)).row
    assert first.client_id == second.client_id == third.client_id
    nobody = opened(database, add(database, catalog, client=" ")).row
    assert nobody.client_id is None
    assert opened(database, add(database, catalog, client=None)).row.client == ""


@pytest.mark.parametrize(
    ("error", "changes"),
    [
        (EmptyFieldError, {"title": " 　"}),
        (TooLongError, {"title": "あ" * 201}),
        (TooLongError, {"client": "あ" * 101}),
        (TooLongError, {"note": "あ" * 20_001}),
        (NegativeAmountError, {"price": Yen(-1)}),
        (TooLargeAmountError, {"price": Yen(10**12)}),
        (NegativeAmountError, {"estimate_minutes": -1}),
        (TooLargeAmountError, {"estimate_minutes": 10**9}),
        (UnknownKindError, {"kind": "cooking"}),
        (NotAFirstStageError, {"stage": Stage.WORKING}),
        (MarketplaceClosedError, {"marketplace_id": "requ"}),
        (ClientMissingError, {"client": 99}),
        (ListingMissingError, {"listing_id": 99}),
        (DuplicateNumberError, {"number": "C-0001"}),
        (EmptyFieldError, {"number": " "}),
    ],
)
def test_a_draft_that_cannot_be_is_refused_and_nothing_changes(
    database: Database, catalog: Catalog, error: type[AppError], changes: dict[str, object]
) -> None:
    add(database, catalog)
    before = dump(database)
    with pytest.raises(error):
        add(database, catalog, **({"client": None} | changes))
    assert dump(database) == before


def test_a_closed_site_takes_orders_of_the_time_it_was_open(
    database: Database, catalog: Catalog
) -> None:
    bought = datetime(2022, 12, 18, tzinfo=UTC)
    order_id = add(database, catalog, marketplace_id="requ", purchased_at=bought)
    assert opened(database, order_id).row.marketplace_id == "requ"


def test_a_jump_makes_the_steps_between_in_one_undo_step(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    before = dump(database)
    move(database, catalog, order_id, Stage.DELIVERED)
    stages = [event.stage_after for event in opened(database, order_id).events]
    assert stages == [Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED]
    database.undo()
    assert dump(database) == before


@pytest.mark.parametrize("stage", [Stage.INQUIRY, Stage.PURCHASED, Stage.REFUNDED])
def test_an_illegal_step_is_refused(database: Database, catalog: Catalog, stage: Stage) -> None:
    order_id = add(database, catalog)
    with pytest.raises(IllegalStepError):
        move(database, catalog, order_id, stage)


def test_a_step_before_the_last_one_is_refused(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    with pytest.raises(StepTimeError):
        database.write(
            orders.step_order,
            order_id,
            Stage.WORKING,
            catalog=catalog,
            at=NOW - timedelta(days=1),
            now=NOW,
        )


def test_a_bulk_step_moves_all_or_none_and_names_the_one(
    database: Database, catalog: Catalog
) -> None:
    first, second = add(database, catalog), add(database, catalog)
    moved, _ = database.write(
        orders.step_orders, [first, second, first], Stage.WORKING, catalog=catalog, at=NOW, now=NOW
    )
    assert moved == 2
    third = add(database, catalog)
    move(database, catalog, third, Stage.CANCELLED)
    before = dump(database)
    with pytest.raises(orders.BulkStepError) as refused:
        database.write(
            orders.step_orders, [first, third], Stage.DELIVERED, catalog=catalog, at=NOW, now=NOW
        )
    assert refused.value.details["number"] == "C-0003"
    assert refused.value.details["before"] is Stage.CANCELLED
    assert dump(database) == before
    with pytest.raises(OrderMissingError):
        database.write(
            orders.step_orders, [first, 99], Stage.DELIVERED, catalog=catalog, at=NOW, now=NOW
        )


def test_orders_that_are_there_already_do_not_move(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    moved, changes = database.write(
        orders.step_orders, [order_id], Stage.PURCHASED, catalog=catalog, at=NOW, now=NOW
    )
    assert (moved, changes.rows or {}) == (0, {})


def test_a_bought_enquiry_is_paid_at_its_quote(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, stage=Stage.INQUIRY, price=None)
    assert opened(database, order_id).row.ball_reason is BallReason.ANSWER
    database.write(orders.quote_order, order_id, Yen(80_000), expires_on=DUE, at=NOW, now=NOW)
    quoted = opened(database, order_id)
    assert (quoted.row.ball, quoted.row.net, quoted.payments) == (Ball.CLIENT, 62_400, ())
    move(database, catalog, order_id, Stage.PURCHASED)
    bought = opened(database, order_id)
    assert [line.price for line in bought.payments] == [80_000]
    assert bought.row.net == 62_400


def test_an_enquiry_without_a_quote_is_bought_at_an_unknown_price(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, stage=Stage.INQUIRY, price=None)
    move(database, catalog, order_id, Stage.PURCHASED)
    assert opened(database, order_id).row.gross is None
    database.write(orders.edit_order, order_id, OrderEdit(price=Yen(10_000)), now=NOW)
    assert opened(database, order_id).row.net == 7_800


def test_only_an_enquiry_takes_a_quote(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    with pytest.raises(orders.NotAnEnquiryError):
        database.write(orders.quote_order, order_id, Yen(1), at=NOW, now=NOW)


def test_tips_add_up_and_slices_run_through_the_order(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, marketplace_id="crowdworks", price=Yen(100_000))
    database.write(
        orders.add_payment, order_id, PaymentKind.OPTION, Yen(100_000), at=LATER, now=LATER
    )
    once = add(database, catalog, marketplace_id="crowdworks", price=Yen(200_000))
    assert opened(database, order_id).row.net == opened(database, once).row.net
    with pytest.raises(NegativeAmountError):
        database.write(orders.add_payment, order_id, PaymentKind.TIP, Yen(-1), at=NOW, now=NOW)
    move(database, catalog, order_id, Stage.CANCELLED)
    with pytest.raises(ClosedOrderError):
        database.write(orders.add_payment, order_id, PaymentKind.TIP, Yen(1), at=NOW, now=NOW)


def test_an_edit_changes_what_it_names_and_the_amounts_that_follow(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(
        orders.edit_order,
        PURCHASED,
        OrderEdit(listing_id=1, booked_at=LATER, revisions_included=2, client=""),
        now=LATER,
    )
    row = opened(database, PURCHASED).row
    assert (row.client_id, row.net, row.title) == (None, 39_000, "着手前")
    database.write(orders.edit_order, PURCHASED, OrderEdit(tax_status=TaxStatus.TAXABLE), now=LATER)
    assert opened(database, PURCHASED).row.net == 42_900
    database.write(orders.edit_order, ENQUIRY, OrderEdit(price=Yen(10_000)), now=LATER)
    assert opened(database, ENQUIRY).row.net == 7_800


def test_an_enquiry_without_a_price_changes_its_tax_status_alone(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, stage=Stage.INQUIRY, price=None)
    edit = OrderEdit(tax_status=TaxStatus.TAXABLE)
    database.write(orders.edit_order, order_id, edit, now=LATER)
    assert opened(database, order_id).row.gross is None


def test_the_same_due_day_again_leaves_no_history(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, due_on=DUE)
    _, changes = database.write(orders.set_due_on, order_id, DUE, now=LATER)
    assert not changes.rows
    database.write(orders.set_due_on, order_id, date(2026, 12, 24), now=LATER)
    assert opened(database, order_id).row.due_on == date(2026, 12, 24)


def test_time_worked_adds_up_and_never_falls_below_nothing(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    for minutes in (30, 45, -15):
        database.write(orders.add_minutes, order_id, minutes, now=LATER)
    assert opened(database, order_id).worked_minutes == 60
    with pytest.raises(NegativeAmountError):
        database.write(orders.add_minutes, order_id, -61, now=LATER)
    with pytest.raises(TooLargeAmountError):
        database.write(orders.add_minutes, order_id, 10**12, now=LATER)


@pytest.mark.parametrize("stars", [0, 6])
def test_a_rating_has_one_to_five_stars(database: Database, catalog: Catalog, stars: int) -> None:
    order_id = add(database, catalog)
    with pytest.raises(orders.RatingError):
        database.write(orders.rate_order, order_id, given=stars, now=LATER)


def test_a_deadline_is_read_again_and_forgotten(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    for hours in (3, 4):
        until = NOW + timedelta(hours=hours)
        database.write(orders.read_deadline, order_id, "first_contact", until, now=LATER)
    assert opened(database, order_id).clocks[0].until == NOW + timedelta(hours=4)
    database.write(orders.read_deadline, order_id, "first_contact", None, now=LATER)
    assert not opened(database, order_id).clocks[0].is_observed


ACTIONS = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from([*Stage, "tip", "payout", "paid"])), max_size=12
)
SITES = ("coconala", "timeticket", "direct", "skillcloud", "lancers", "crowdworks")


def net_of_open_orders(reader: Reader) -> int:
    rows = reader.rows("SELECT stage, payment_state, net, has_escrow FROM orders")
    gone = {Stage.INQUIRY, Stage.CANCELLED, Stage.REFUNDED}
    unpaid = [row for row in rows if row[0] not in gone and row[1] != PaymentState.PAID]
    return sum(net or 0 for stage, _, net, escrow in unpaid if escrow or stage == "completed")


def try_action(database: Database, catalog: Catalog, order_id: int, action: str) -> None:
    try:
        if action == "tip":
            database.write(orders.add_payment, order_id, PaymentKind.TIP, Yen(777), at=NOW, now=NOW)
        elif action == "payout":
            database.write(request_payout, SITES[order_id - 1], catalog=catalog, at=NOW)
        elif action == "paid":
            database.write(record_payment_received, 1, paid_on=DUE, now=NOW)
        else:
            move(database, catalog, order_id, Stage(action))
    except AppError:
        return


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(actions=ACTIONS)
def test_the_ladder_sums_to_the_net_of_open_orders_and_the_ball_is_what_the_facts_say(
    tmp_path_factory: pytest.TempPathFactory, catalog: Catalog, actions: list[tuple[int, str]]
) -> None:
    database = new_book(tmp_path_factory.mktemp("book") / "book")
    try:
        for site in SITES:
            database.write(orders.add_order, draft(marketplace_id=site), catalog=catalog, now=NOW)
        for place, action in actions:
            try_action(database, catalog, place + 1, action)
        ladder = database.read(escrow_ladder, NOW)
        assert sum(rung.net for rung in ladder) == database.read(net_of_open_orders)
        before = dump(database)["orders"]
        database.write(orders.set_note, 1, "再計算", now=NOW)
        for order_id in range(1, len(SITES) + 1):
            database.write(orders.edit_order, order_id, OrderEdit(), now=NOW)
        database.write(orders.set_note, 1, "", now=NOW)
        assert dump(database)["orders"] == before
    finally:
        database.close()
