from datetime import timedelta

from app.models.types import Side, Stage
from app.rulebook.catalog import Catalog
from app.services.closing_queries import left_behind
from app.services.orders import step_order
from app.services.payouts import request_payout
from app.storage.database import Database
from tests.services.rooms import add_room
from tests.services.sample import NOW, add, move


def test_a_site_without_anything_may_go(database: Database, catalog: Catalog) -> None:
    add(database, catalog)
    left = database.read(left_behind, "timeticket")
    assert left.is_nothing
    assert (left.orders, left.rooms, left.unpaid) == ((), (), 0)


def test_the_money_that_is_still_there_is_told_by_where_it_is(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog)
    asked, on_balance = add(database, catalog), add(database, catalog, "完了")
    move(database, catalog, asked, Stage.COMPLETED)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    move(database, catalog, on_balance, Stage.COMPLETED)
    add(database, catalog, kind="phone")
    left = database.read(left_behind, "coconala")
    assert (left.held, left.balance, left.requested) == (39_000, 39_000, 39_000)
    assert (left.unpaid, left.unknown_count) == (117_000, 1)
    assert left.order_count == 2
    assert [order.stage for order in left.orders] == [Stage.PURCHASED, Stage.PURCHASED]
    assert left.orders[1].net is None
    assert not left.is_nothing


def test_rooms_without_messages_or_with_old_ones_only_are_to_be_saved(
    database: Database, catalog: Catalog
) -> None:
    never = add(database, catalog, "会話なし")
    whole = add(database, catalog, "保存済み")
    old = add(database, catalog, "古い会話")
    for number, order in enumerate((whole, old)):
        database.write(
            add_room, (Side.CLIENT, "お願いします"), order_id=order, room=str(700 + number)
        )
    later = NOW + timedelta(days=5)
    database.write(step_order, old, Stage.WORKING, catalog=catalog, at=later, now=later)
    database.write(add_room, order_id=None, room="800", client="")
    left = database.read(left_behind, "coconala")
    assert left.room_count == 3
    assert [room.order_id for room in left.rooms] == [never, old, None]
    assert [room.last_message_at is None for room in left.rooms] == [True, False, True]
    assert [room.conversation_id is None for room in left.rooms] == [True, False, False]
    assert left.rooms[0].client == "みなと"
