from datetime import date

import pytest

from app.models.money import Yen
from app.models.types import Ball, BallReason, PaymentState, Stage
from app.rulebook.catalog import Catalog
from app.services.order_queries import (
    Lacking,
    OrderFilter,
    OrderSort,
    order_id_of,
    order_ids,
    order_rows,
    order_totals,
    orders_of_number,
)
from app.storage.database import Database
from tests.services.sample import DONE, DUE, ENQUIRY, PURCHASED, REQUESTED, UNKNOWN, add, fill


@pytest.fixture
def filled(database: Database, catalog: Catalog) -> Database:
    fill(database, catalog)
    return database


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (OrderFilter(), {1, 2, 3, 4, 5}),
        (OrderFilter(text="かんりょう"), set()),
        (OrderFilter(text="ﾐﾅﾄ"), {1, 2, 3, 4, 5}),
        (OrderFilter(text="完了 ミナト"), {DONE}),
        (OrderFilter(text="c-0001"), {PURCHASED}),
        (OrderFilter(text="\uff23-\uff10\uff10\uff10\uff11"), {PURCHASED}),
        (OrderFilter(marketplaces=("timeticket", "skillcloud")), {REQUESTED, UNKNOWN}),
        (OrderFilter(stages=(Stage.INQUIRY,)), {ENQUIRY}),
        (OrderFilter(payment_states=(PaymentState.HELD,)), {PURCHASED, UNKNOWN}),
        (OrderFilter(ball=Ball.ME), {PURCHASED, ENQUIRY, UNKNOWN}),
        (OrderFilter(client_id=1), {PURCHASED, ENQUIRY, DONE}),
        (OrderFilter(due_from=DUE, due_to=DUE), {PURCHASED}),
        (OrderFilter(due_from=date(2026, 12, 1)), set()),
        (OrderFilter(completed_from=date(2026, 11, 23)), {DONE, REQUESTED}),
        (OrderFilter(completed_to=date(2026, 11, 22)), set()),
        (OrderFilter(payout_id=1), {REQUESTED}),
        (OrderFilter(service_id=0), {1, 2, 3, 4, 5}),
        (OrderFilter(service_id=1), set()),
        (OrderFilter(client_id=0), set()),
        (OrderFilter(lacking=Lacking("fee")), set()),
    ],
)
def test_a_filter_lets_through_what_it_says(
    filled: Database, where: OrderFilter, found: set[int]
) -> None:
    assert set(filled.read(order_ids, where)) == found
    assert filled.read(order_totals, where).count == len(found)


@pytest.mark.parametrize("sort", OrderSort)
@pytest.mark.parametrize("descending", [False, True])
def test_every_sort_lists_every_order_once(
    filled: Database, sort: OrderSort, *, descending: bool
) -> None:
    ids = filled.read(order_ids, sort=sort, descending=descending)
    assert sorted(ids) == [1, 2, 3, 4, 5]


def test_what_has_no_value_comes_last_in_either_direction(filled: Database) -> None:
    for descending in (False, True):
        assert filled.read(order_ids, sort=OrderSort.DUE, descending=descending)[0] == PURCHASED
        assert filled.read(order_ids, sort=OrderSort.NET, descending=descending)[-1] == UNKNOWN


def test_urgent_is_what_is_my_turn_and_runs_out_first(filled: Database) -> None:
    ids = list(filled.read(order_ids, sort=OrderSort.URGENCY))
    assert ids[0] == PURCHASED
    assert set(ids[:3]) == {PURCHASED, ENQUIRY, UNKNOWN}


def test_a_row_holds_what_a_list_shows(filled: Database) -> None:
    row = filled.read(order_rows, [PURCHASED])[PURCHASED]
    assert (row.number, row.title, row.client) == ("C-0001", "着手前", "みなと")
    assert (row.stage, row.ball, row.ball_reason) == (
        Stage.PURCHASED,
        Ball.ME,
        BallReason.FIRST_CONTACT,
    )
    assert (row.gross, row.fee, row.net) == (50_000, 11_000, 39_000)
    assert (row.checklist_done, row.checklist_total, row.unread_count) == (0, 1, 0)
    assert row.due_on == DUE


def test_a_window_of_nothing_is_empty(filled: Database) -> None:
    assert filled.read(order_rows, []) == {}


def test_totals_sum_what_is_known_and_count_what_is_not(filled: Database) -> None:
    assert filled.read(order_totals, OrderFilter(stages=(Stage.PURCHASED,))) == (
        2,
        Yen(100_000),
        Yen(11_000),
        Yen(39_000),
        0,
    )
    assert filled.read(order_totals, OrderFilter(stages=(Stage.INQUIRY,))).gross_unknown == 0


def test_a_number_is_found_unless_two_sites_have_it(filled: Database, catalog: Catalog) -> None:
    assert filled.read(order_id_of, "C-0001") == PURCHASED
    assert filled.read(order_id_of, "none") is None
    other = add(filled, catalog, marketplace_id="direct", number="C-0001")
    assert filled.read(order_id_of, "C-0001") is None
    assert filled.read(order_id_of, "C-0001", "direct") == other
    assert filled.read(orders_of_number, "C-0001") == (PURCHASED, other)
