"""What is typed into a form waits in the book until it is saved or thrown away."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from app.services.half_written import keep_form, kept_form
from app.ui.half_written import FormKeeper
from tests.ui.orders.conftest import catalog
from tests.ui.orders.conftest import desk as _desk
from tests.ui.orders.desk import Desk

desk = _desk
__all__ = ["catalog", "desk"]


class Fields(NamedTuple):
    payee: str


def keeper_of(desk: Desk, found: list[Fields | None]) -> FormKeeper[Fields]:
    return FormKeeper(desk.context, Fields, found.append, QObject(desk.context.tasks))


def settle(desk: Desk) -> None:
    desk.until(lambda: desk.context.tasks.pending == 0)


def test_what_was_typed_waits_in_the_book_a_moment_later(desk: Desk) -> None:
    keeper = keeper_of(desk, [])
    keeper.turn_to("expense")
    keeper.note(Fields("店"))
    desk.until(lambda: desk.database.read(kept_form, "expense", Fields) == Fields("店"))
    found: list[Fields | None] = []
    another = keeper_of(desk, found)
    another.turn_to("expense")
    desk.until(lambda: found == [Fields("店")])
    another.drop()
    desk.until(lambda: desk.database.read(kept_form, "expense", Fields) is None)


def test_closing_the_book_keeps_what_was_typed_a_moment_ago(desk: Desk) -> None:
    keeper = keeper_of(desk, [])
    keeper.turn_to("expense")
    keeper.note(Fields("ほんの今"))
    desk.context.tasks.close()
    assert desk.database.read(kept_form, "expense", Fields) == Fields("ほんの今")


def test_turning_to_another_form_keeps_the_first_and_each_finds_its_own(desk: Desk) -> None:
    found: list[Fields | None] = []
    keeper = keeper_of(desk, found)
    keeper.turn_to("expense")
    keeper.note(Fields("一つ目"))
    keeper.turn_to("expense 1")
    settle(desk)
    assert found == [None]
    keeper.turn_to("expense")
    assert found == [None, Fields("一つ目")]


def test_what_was_saved_meanwhile_is_not_found_again(desk: Desk) -> None:
    desk.database.note(keep_form, "expense", Fields("古い"), desk.context.clock())
    found: list[Fields | None] = []
    keeper = keeper_of(desk, found)
    keeper.turn_to("expense")
    keeper.drop()
    settle(desk)
    assert found == [None]
