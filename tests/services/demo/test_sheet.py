"""Rows collected for bulk inserts."""

import sqlite3
from datetime import UTC, date, datetime

import pytest

from app.models.types import Stage
from app.services.demo.sheet import Sheet, insert_into


def test_ids_are_counted_for_each_table_by_itself() -> None:
    sheet = Sheet()
    assert [sheet.next_id("orders") for _ in range(3)] == [1, 2, 3]
    assert sheet.next_id("clients") == 1


def test_values_become_what_the_book_keeps() -> None:
    sheet = Sheet()
    sheet.add(
        "orders",
        at=datetime(2026, 11, 23, 3, tzinfo=UTC),
        on=date(2026, 11, 23),
        stage=Stage.WORKING,
        yes=True,
        price=500,
        text="ロゴ",
        nothing=None,
    )
    ((statement, (row,)),) = sheet.statements(["orders"])
    assert statement == insert_into(
        "orders", ("at", "on", "stage", "yes", "price", "text", "nothing")
    )
    assert row == (1_795_402_800, "2026-11-23", "working", 1, 500, "ロゴ", None)
    assert type(row[2]) is str


def test_what_the_book_cannot_keep_is_refused() -> None:
    with pytest.raises(TypeError, match="float"):
        Sheet().add("orders", price=0.5)


def test_a_column_is_read_in_the_order_of_its_rows() -> None:
    sheet = Sheet()
    for net in (3, None, 1):
        sheet.add("orders", id=sheet.next_id("orders"), net=net)
    assert sheet.column("orders", "net") == [3, None, 1]
    assert sheet.column("orders", "id") == [1, 2, 3]
    assert sheet.column("payouts", "net") == []


def test_statements_come_in_the_order_asked_for_and_fill_a_table() -> None:
    sheet = Sheet()
    sheet.add("orders", id=1, title="ロゴ")
    sheet.add("clients", id=1)
    sheet.add("orders", id=2, title="名刺")
    statements = list(sheet.statements(["clients", "payouts", "orders"]))
    assert [statement for statement, _ in statements] == [
        "INSERT INTO clients (id) VALUES (?)",
        "INSERT INTO orders (id, title) VALUES (?, ?)",
    ]
    book = sqlite3.connect(":memory:")
    book.execute("CREATE TABLE orders (id INTEGER, title TEXT)")
    book.executemany(*statements[1])
    assert book.execute("SELECT * FROM orders").fetchall() == [(1, "ロゴ"), (2, "名刺")]
    book.close()


def test_a_listing_is_found_by_its_service_and_marketplace() -> None:
    sheet = Sheet()
    sheet.remember_listing(2, "coconala", 9)
    assert sheet.listing_id(2, "coconala") == 9
    assert sheet.listing_id(2, "direct") is None
    assert sheet.listing_id(1, "coconala") is None
