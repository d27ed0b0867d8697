"""Files of the sites come into the book once, whole, and go out again with one undo."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.order import Order
from app.models.types import TaxStatus
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import Refusal, Remark
from app.services.order_rules import FrozenRules
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.site_files import (
    OPTION,
    TIP,
    Said,
    Sale,
    Seller,
    add_by_hand,
    counts,
    list_page,
    list_row,
    plain_sales_csv,
    room_page,
    sales_csv,
    saver_json,
)
from tests.store import dump, new_book

HISTORY = {"changes", "change_sets", "captures"}


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def test_a_sales_file_brings_completed_orders_with_the_net_alone(seller: Seller) -> None:
    file = seller.take_one(sales_csv(Sale(), Sale(kind=TIP, net=780, number="70000002")))
    assert counts(file) == (2, 0, 0, 0)
    stage, gross, net, earned, state = seller.order("stage, gross, net, earned_on, payment_state")
    assert (stage, gross, net, earned, state) == (
        "completed",
        None,
        39_780,
        "2026-11-10",
        "balance",
    )
    assert seller.rows("SELECT name, site_id FROM handles") == [("山吹", "777")]
    assert seller.rows("SELECT stage_before, stage_after FROM order_events") == [
        (None, "completed")
    ]


def test_what_is_written_in_bulk_is_what_the_order_itself_derives(seller: Seller) -> None:
    seller.take(
        sales_csv(Sale(), Sale("41000002", 500, TIP, "2020/1/9")),
        list_page(list_row(status="完了")),
    )

    def derive(session: Session) -> None:
        rules = FrozenRules(session)
        for order in session.scalars(select(Order)):
            rules.settle(order)

    before = dump(seller.database)
    _, changes = seller.database.write(derive)
    assert changes.rows == {}
    assert dump(seller.database) == before


def test_the_same_file_twice_adds_nothing_and_leaves_no_trace(seller: Seller) -> None:
    files = (
        sales_csv(Sale(), Sale(kind=TIP, net=780)),
        list_page(list_row(), list_row("41000002", status="納品確認待ち")),
        room_page(Said("11月2日 10:00", "はじめまして"), Said("11月2日 11:00", "はい", "自分")),
    )
    seller.take(*files)
    before = dump(seller.database)
    again = seller.take(*files)
    assert [(file.new, file.changed) for file in again.files] == [(0, 0)] * 3
    assert all(file.seen for file in again.files)
    assert dump(seller.database) == before
    seller.database.undo()
    assert seller.rows("SELECT COUNT(*) FROM orders") == [(0,)]


def test_two_equal_sales_on_one_day_both_stay(seller: Seller) -> None:
    file = seller.take_one(plain_sales_csv(Sale(kind=OPTION), Sale(kind=OPTION)))
    assert counts(file) == (2, 0, 0, 0)
    assert counts(seller.take_one(plain_sales_csv(*[Sale(kind=OPTION)] * 3))) == (1, 0, 2, 0)
    assert seller.order("net") == (3 * 39_000,)


def test_the_two_generations_of_a_sales_file_tell_the_same_payments(seller: Seller) -> None:
    sales = (
        Sale(),
        Sale(kind=TIP, net=780, number="70000002"),
        Sale("41000002", number="70000003"),
    )
    seller.take(sales_csv(*sales))
    assert counts(seller.take_one(plain_sales_csv(*sales))) == (0, 0, 3, 0)
    more = (*sales, Sale(kind=TIP, net=780))
    assert counts(seller.take_one(plain_sales_csv(*more))) == (1, 0, 3, 0)
    numbered = (*sales, Sale(kind=TIP, net=780, number="70000009"))
    assert counts(seller.take_one(sales_csv(*numbered))) == (0, 0, 4, 0)


def test_both_generations_in_one_capture_are_counted_once(seller: Seller) -> None:
    first, second = seller.take(sales_csv(Sale()), plain_sales_csv(Sale())).files
    assert (counts(first), counts(second)) == ((1, 0, 0, 0), (0, 0, 1, 0))


def test_one_number_over_two_rooms_keeps_both_payments(seller: Seller) -> None:
    seller.take(sales_csv(Sale("41000001", number="7")))
    both = sales_csv(Sale("41000002", number="7"), Sale("41000001", number="7"))
    assert counts(seller.take_one(both)) == (1, 0, 1, 0)
    assert counts(seller.take_one(both)) == (0, 0, 2, 0)


def test_a_room_settled_on_two_days_is_earned_on_the_first(seller: Seller) -> None:
    late = Sale(kind=TIP, net=780, day="2026/11/12", number="70000002")
    seller.take(sales_csv(late))
    file = seller.take_one(sales_csv(late, Sale()))
    assert counts(file) == (1, 0, 1, 0)
    assert seller.order("earned_on, net") == ("2026-11-10", 39_780)


def test_an_order_entered_by_hand_is_completed_by_the_sites_own_figures(seller: Seller) -> None:
    add_by_hand(seller)
    file = seller.take_one(sales_csv(Sale(net=38_500), Sale(kind=TIP, net=780, number="2")))
    assert counts(file) == (1, 1, 0, 0)
    assert seller.payments() == [("base", 50_000, 11_500, 38_500), ("tip", None, None, 780)]
    assert seller.order("title, stage, earned_on, gross, net") == (
        "手で入れた注文",
        "completed",
        "2026-11-10",
        None,
        39_280,
    )
    steps = seller.rows("SELECT stage_after FROM order_events WHERE kind = 'stage' ORDER BY id")
    assert steps == [("purchased",), ("working",), ("delivered",), ("completed",)]
    assert seller.rows("SELECT COUNT(*) FROM clients") == [(1,)]


def test_a_net_above_the_gross_is_refused_with_its_line(seller: Seller) -> None:
    add_by_hand(seller, price=30_000)
    file = seller.take_one(sales_csv(Sale()))
    assert [(one.line, one.reason) for one in file.rejected] == [(2, Refusal.NET_ABOVE_GROSS)]
    assert seller.payments() == [("base", 30_000, 6_600, 23_400)]
    assert seller.order("stage") == ("purchased",)


def test_a_listed_price_explains_a_net_whichever_file_comes_first(
    tmp_path: Path, catalog: Catalog
) -> None:
    sales = sales_csv(Sale(), Sale(kind=OPTION, net=3_900, number="2"))
    listed = list_page(list_row(status="完了"))
    found = []
    for place, order in enumerate(((sales, listed), (listed, sales))):
        book = new_book(tmp_path / f"{place}")
        seller = Seller(book, catalog)
        for source in order:
            seller.take(source)
        found.append(
            (seller.payments("kind, price, gross, fee, net, identity"), seller.order("net"))
        )
        book.close()
    book = new_book(tmp_path / "both")
    seller = Seller(book, catalog)
    seller.take(listed, sales)
    found.append((seller.payments("kind, price, gross, fee, net, identity"), seller.order("net")))
    book.close()
    assert found[0] == found[1] == found[2]
    assert found[0][0] == [
        ("base", 50_000, 50_000, 11_000, 39_000, "coconala:70000001:base"),
        ("option", None, None, None, 3_900, "coconala:2:option"),
    ]


def test_a_listed_price_that_explains_nothing_is_left_open(seller: Seller) -> None:
    seller.take(sales_csv(Sale(), Sale(kind=OPTION, net=3_900, number="2")))
    file = seller.take_one(list_page(list_row(price="55,000円", status="完了")))
    assert (Remark.GROSS_LEFT_OPEN, "55000") in [(n.remark, n.detail) for n in file.remarks]
    assert [gross for (gross,) in seller.payments("gross")] == [None, None]


def test_the_price_of_an_only_payment_is_taken_though_a_coupon_changed_the_fee(
    seller: Seller,
) -> None:
    seller.take(sales_csv(Sale(net=38_000)))
    seller.take(list_page(list_row(status="完了")))
    assert seller.payments() == [("base", 50_000, 12_000, 38_000)]


def test_a_listed_price_below_the_net_is_refused(seller: Seller) -> None:
    seller.take(sales_csv(Sale()))
    file = seller.take_one(list_page(list_row(price="30,000円", status="完了")))
    assert [one.reason for one in file.rejected] == [Refusal.NET_ABOVE_GROSS]
    assert seller.payments() == [("base", None, None, 39_000)]


def test_a_taxable_sellers_price_explains_the_net_with_its_tax(seller: Seller) -> None:
    seller.database.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))
    seller.take(sales_csv(Sale(net=42_900)))
    seller.take(list_page(list_row(status="完了")))
    assert seller.payments("price, tax, gross, fee, net") == [
        (50_000, 5_000, 55_000, 12_100, 42_900)
    ]


def test_a_list_makes_orders_with_figures_by_the_rule(seller: Seller) -> None:
    file = seller.take_one(
        list_page(
            list_row(buyer="山吹"),
            list_row("41000002", status="納品確認待ち", sold="", due=""),
            list_row("41000003", status="見積り", price="5,000円", sold="", due=""),
            list_row("41000004", status="キャンセル"),
            list_row("41000005", status="謎の言葉"),
        )
    )
    assert counts(file) == (5, 0, 0, 0)
    columns = "stage, payment_state, ball, ball_reason, gross, net, due_on, delivered_at"
    assert seller.order(columns) == (
        "working", "held", "me", "work", 50_000, 39_000, "2026-11-30", None,
    )  # fmt: skip
    assert seller.order(columns, "41000002")[:4] == ("delivered", "held", "client", "acceptance")
    assert seller.order(columns, "41000003")[:6] == (
        "inquiry", "none", "me", "answer", None, None,
    )  # fmt: skip
    assert seller.order(columns, "41000004")[:3] == ("cancelled", "returned", "none")
    assert seller.order("stage, title", "41000005") == (
        "purchased",
        "ロゴを制作します 心に残る形で",
    )
    assert (Remark.STAGE_UNKNOWN, "謎の言葉") in [(n.remark, n.detail) for n in file.remarks]


def test_a_list_moves_an_order_on_and_never_back(seller: Seller) -> None:
    add_by_hand(seller)
    seller.take(list_page(list_row(status="納品確認待ち")))
    assert seller.order("stage, delivered_at, purchased_at, due_on") == (
        "delivered", None, int(datetime(2026, 11, 1, 3, tzinfo=UTC).timestamp()), "2026-11-30",
    )  # fmt: skip
    steps = seller.rows("SELECT stage_after FROM order_events WHERE kind = 'stage' ORDER BY id")
    assert steps == [("purchased",), ("working",), ("delivered",)]
    file = seller.take_one(list_page(list_row(status="取引中")))
    assert counts(file) == (0, 0, 1, 0)
    assert Remark.STAGE_KEPT in [note.remark for note in file.remarks]
    seller.take(list_page(list_row(status="キャンセル")))
    file = seller.take_one(sales_csv(Sale()))
    assert [one.reason for one in file.rejected] == [Refusal.ORDER_ENDED]
    assert seller.order("stage") == ("cancelled",)


def test_a_completion_of_an_unknown_day_waits_for_the_sales_file(seller: Seller) -> None:
    file = seller.take_one(list_page(list_row(status="完了")))
    assert Remark.DAY_UNKNOWN in [note.remark for note in file.remarks]
    assert seller.order("stage, earned_on, completed_at") == ("completed", None, None)
    seller.take(sales_csv(Sale()))
    day = int(datetime(2026, 11, 9, 15, tzinfo=UTC).timestamp())
    assert seller.order("stage, earned_on, completed_at") == ("completed", "2026-11-10", day)


def test_a_room_tells_its_order_and_keeps_its_words(seller: Seller) -> None:
    page = room_page(
        Said("11月2日 10:00", "はじめまして", site_id="1", file="案.pdf"),
        Said("11月2日 11:00", "承知しました", "自分", site_id="2"),
        step="納品送付",
        due="2026/11/30",
        banner="11/25 16:00",
    )
    file = seller.take_one(page)
    assert counts(file) == (3, 0, 0, 0)
    assert seller.order("title, stage, due_on, started_at, ball_until_at") == (
        "ロゴを制作します",
        "delivered",
        "2026-11-30",
        int(datetime(2026, 11, 2, 2, tzinfo=UTC).timestamp()),
        int(datetime(2026, 11, 25, 7, tzinfo=UTC).timestamp()),
    )
    assert seller.rows("SELECT clock FROM observed_deadlines") == [("acceptance",)]
    assert seller.rows("SELECT name FROM attachments") == [("案.pdf",)]
    assert seller.rows("SELECT order_id, is_whole, last_side FROM conversations") == [(1, 1, "me")]


def test_a_longer_page_of_a_room_adds_only_what_is_new_in_its_place(seller: Seller) -> None:
    said = [
        Said("10月31日 10:00", "一"),
        Said("11月1日 10:00", "同じ"),
        Said("11月1日 10:00", "同じ"),
        Said("11月1日 10:00", "三", "自分"),
        Said("11月2日 10:00", "四"),
    ]
    seller.take(room_page(said[1], said[3], is_whole=False))
    assert seller.rows("SELECT is_whole FROM conversations") == [(0,)]
    assert counts(seller.take_one(room_page(*said))) == (3, 0, 2, 0)
    assert seller.said() == ["一", "同じ", "同じ", "三", "四"]
    assert seller.rows("SELECT is_whole FROM conversations") == [(1,)]
    assert counts(seller.take_one(saver_json(*said))) == (0, 0, 5, 0)
    assert counts(seller.take_one(room_page(*said[3:], is_whole=False))) == (0, 0, 2, 0)
    assert seller.rows("SELECT is_whole FROM conversations") == [(1,)]


def test_a_savers_room_waits_for_its_order_and_joins_it(seller: Seller) -> None:
    file = seller.take_one(saver_json(Said("11月2日 10:00", "はじめまして")))
    assert counts(file) == (1, 0, 0, 0)
    assert Remark.ROOM_WITHOUT_ORDER in [note.remark for note in file.remarks]
    assert seller.rows("SELECT order_id FROM conversations") == [(None,)]
    seller.take(sales_csv(Sale()))
    assert seller.rows("SELECT order_id FROM conversations") == [(1,)]


def test_december_to_january_gets_its_years_by_the_sale(seller: Seller) -> None:
    said = (Said("12月31日 23:50", "良いお年を"), Said("1月1日 0:10", "おめでとう", "自分"))
    listed = list_page(list_row(sold="2024/12/20", status="完了"))
    seller.take(room_page(*said, step="取引完了"), listed)
    moments = [at for (at,) in seller.rows("SELECT sent_at FROM messages ORDER BY sent_at")]
    assert moments == [
        int(datetime(2024, 12, 31, 14, 50, tzinfo=UTC).timestamp()),
        int(datetime(2024, 12, 31, 15, 10, tzinfo=UTC).timestamp()),
    ]


rooms = st.sampled_from(["1", "2"])
sales = st.builds(
    Sale,
    room=rooms,
    net=st.sampled_from([500, 780]),
    kind=st.sampled_from(["基本料金", TIP, OPTION]),
    day=st.sampled_from(["2026/11/9", "2026/11/10"]),
    number=st.just(""),
    title=st.just("ロゴ"),
    buyer_id=st.just("777"),
    buyer=st.just("山吹"),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(sales, max_size=8), st.data())
def test_overlapping_files_bring_every_sale_once(
    tmp_path_factory: pytest.TempPathFactory,
    catalog: Catalog,
    file: list[Sale],
    data: st.DataObject,
) -> None:
    """A file holds all sales of some days: as many equal ones as there were."""
    numbered = [sale._replace(number=str(place + 1)) for place, sale in enumerate(file)]
    book = new_book(tmp_path_factory.mktemp("books") / "book")
    seller = Seller(book, catalog)
    for _ in range(data.draw(st.integers(1, 4))):
        days = data.draw(st.sets(st.sampled_from(["2026/11/9", "2026/11/10"])))
        part = data.draw(st.permutations([sale for sale in numbered if sale.day in days]))
        make = data.draw(st.sampled_from([sales_csv, plain_sales_csv]))
        seller.take(make(*part))
    seller.take(sales_csv(*numbered))
    found = [net for (net,) in seller.payments("net")]
    assert sorted(found, key=str) == sorted((sale.net for sale in file), key=str)
    by_room = {room: sum(s.net for s in file if s.room == room) for room in {s.room for s in file}}
    kept = seller.rows("SELECT number, net FROM orders")
    assert {str(row[0]): row[1] for row in kept} == by_room
    for room in by_room:
        days = {s.day for s in file if s.room == room}
        first = "2026-11-09" if "2026/11/9" in days else "2026-11-10"
        assert seller.order("earned_on", room) == (first,)
    book.close()
