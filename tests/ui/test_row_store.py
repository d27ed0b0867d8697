import pytest

from app.services import orders
from app.ui import row_store
from tests.ui.orders.conftest import catalog, desk
from tests.ui.orders.desk import NOW, Desk

__all__ = ["catalog", "desk"]


def test_a_row_is_none_until_it_arrived(desk: Desk) -> None:
    number, rows = desk.add("Banner"), desk.rows()
    assert rows.row(number) is None
    with desk.qtbot.waitSignal(rows.arrived) as arrived:
        rows.want([number])
    assert arrived.args == [frozenset({number})]
    row = rows.row(number)
    assert row is not None
    assert row.title == "Banner"


def test_what_is_prepared_is_there_before_it_is_shown(desk: Desk) -> None:
    number, rows = desk.add("Banner"), desk.rows()
    seen: list[object] = []
    rows.prepare([number], lambda: seen.append(rows.row(number)))
    desk.until(lambda: bool(seen))
    assert seen[0] is not None
    rows.prepare([number], lambda: seen.append("at once"))
    assert seen[-1] == "at once"


def test_a_changed_row_stays_until_its_new_self_is_here(desk: Desk) -> None:
    number, rows = desk.add("Banner"), desk.rows()
    rows.prepare([number], lambda: None)
    desk.until(lambda: rows.row(number) is not None)
    desk.database.write(orders.set_note, number, "x", now=NOW)
    rows.renew(frozenset({number}))
    assert rows.row(number) is not None
    desk.until(lambda: rows.row(number) == desk.row(number))


def test_only_so_many_rows_are_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_store, "KEPT", 2)
    numbers = [desk.add(f"Order {count}") for count in range(4)]
    rows = desk.rows()
    rows.prepare(numbers, lambda: None)
    desk.until(lambda: rows.row(numbers[3]) is not None)
    assert [rows.row(number) is not None for number in numbers] == [False, False, True, True]


def test_when_any_row_may_have_changed_the_old_ones_are_forgotten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_store, "MOST_RENEWED", 1)
    numbers = [desk.add(f"Order {count}") for count in range(3)]
    rows = desk.rows()
    rows.prepare(numbers, lambda: None)
    desk.until(lambda: rows.row(numbers[1]) is not None)
    with desk.qtbot.waitSignal(rows.arrived):
        rows.renew(None)
    assert [rows.row(number) is not None for number in numbers] == [False, True, False]
