"""The open orders that a visitor sees first."""

from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from app.models.types import Stage
from app.services.demo.plan import OrderPlan
from app.services.demo.showcase import shown_names, shown_orders
from tests.services.demo.plans import FOLDER, NOW, SPEC, WORDS, hours_ago

ORDER = """
[[order]]
marketplace = "coconala"
title = "{title}"
client = "麦とこもれび"
price = 38000
"""


def shown(folder: Path, rest: str, title: str = "ロゴ") -> OrderPlan:
    (folder / "showcase.toml").write_text(ORDER.format(title=title) + rest, encoding="utf-8")
    (order,) = shown_orders(folder, WORDS, SPEC, {"麦とこもれび": 5}, 100)
    return order


def shipped() -> list[OrderPlan]:
    clients = {name: place for place, name in enumerate(shown_names(FOLDER))}
    return shown_orders(FOLDER, WORDS, SPEC, clients, 400)


def test_hours_lie_before_now_and_days_count_from_today(tmp_path: Path) -> None:
    order = shown(
        tmp_path, 'stage = "delivered"\npurchased_hours = 200\ndelivered_hours = 45\ndue = -1'
    )
    assert (order.purchased_at, order.delivered_at) == (hours_ago(200), hours_ago(45))
    assert order.started_at == hours_ago(197)
    assert order.due_on == date(2026, 11, 24)
    assert (order.completed_at, order.ended_at, order.inquired_at, order.returned_at) == (None,) * 4
    assert order.quote_expires_on is None


def test_an_enquiry_has_its_quote_and_nothing_bought(tmp_path: Path) -> None:
    order = shown(
        tmp_path,
        'stage = "inquiry"\ninquired_hours = 46\nquoted_hours = 20\n'
        'quote_expires = 6\nquote_basis = "8 時間"',
    )
    assert (order.inquired_at, order.quoted_at) == (hours_ago(46), hours_ago(20))
    assert (order.quote_expires_on, order.quote_basis) == (date(2026, 12, 1), "8 時間")
    assert (order.purchased_at, order.started_at, order.due_on) == (None, None, None)


def test_work_on_what_was_only_bought_has_not_begun(tmp_path: Path) -> None:
    assert shown(tmp_path, 'stage = "purchased"\npurchased_hours = 15').started_at is None
    assert shown(tmp_path, 'stage = "working"\npurchased_hours = 15').started_at == hours_ago(12)


def test_what_came_back_was_delivered_a_day_and_a_quarter_before(tmp_path: Path) -> None:
    order = shown(tmp_path, 'stage = "working"\npurchased_hours = 190\nreturned_hours = 20')
    assert (order.returned_at, order.delivered_at) == (hours_ago(20), hours_ago(50))


def test_client_number_and_service_are_found(tmp_path: Path) -> None:
    title = WORDS.services[2].items[1]
    order = shown(tmp_path, 'stage = "working"\npurchased_hours = 15', title)
    assert (order.client, order.number, order.service) == (5, "11000700", 2)
    assert shown(tmp_path, 'stage = "inquiry"\ninquired_hours = 1').service == 0
    order, *_ = shown_orders(tmp_path, WORDS, SPEC, {}, 0)
    assert order.client == 0


def test_a_word_it_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(msgspec.ValidationError, match="finished_hours"):
        shown(tmp_path, 'stage = "working"\nfinished_hours = 15')


def test_the_shipped_orders_show_every_open_stage_and_something_late_and_something_unread() -> None:
    orders = shipped()
    stages = {order.stage for order in orders}
    assert stages >= {Stage.INQUIRY, Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED}
    open_ones = [order for order in orders if order.stage is Stage.WORKING]
    assert any(order.due_on is not None and order.due_on < SPEC.today for order in open_ones)
    assert any(order.due_on == SPEC.today for order in open_ones)
    assert any(order.returned_at for order in open_ones)
    assert any(order.unread for order in orders)
    assert any(order.options for order in orders)
    assert any(order.tip for order in orders)
    assert len({order.number for order in orders}) == len(orders)


def test_the_shipped_orders_went_step_by_step_and_not_beyond_now() -> None:
    for order in shipped():
        moments = [
            order.inquired_at,
            order.quoted_at,
            order.purchased_at,
            order.started_at,
            order.delivered_at,
            order.returned_at,
            order.completed_at,
            order.ended_at,
        ]
        known = [at for at in moments if at is not None]
        assert known == sorted(known), order.title
        assert known[-1] < NOW - timedelta(minutes=30), order.title
        done, count = order.checklist
        assert done <= count


def test_a_first_contact_is_still_open_somewhere() -> None:
    bought = [o for o in shipped() if o.stage is Stage.PURCHASED and o.marketplace_id == "coconala"]
    assert any(o.purchased_at is not None and o.purchased_at > hours_ago(48) for o in bought)


def test_its_clients_are_named_once_for_each_order() -> None:
    names = shown_names(FOLDER)
    assert len(names) == len(shipped())
    assert "麦とこもれび" in names
