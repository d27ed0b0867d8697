"""A row half typed over the journal is there again, after an edit and after the program ended."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.half_written import kept_form
from app.ui.books.entry_row import EntryRow
from app.ui.books.half_row import FORM, HalfRow, HalfRows, fields_of
from tests.ui.books.test_entry_row import OWN, row_of
from tests.ui.today.context import World


def half_typed(world: World, qtbot: QtBot) -> tuple[EntryRow, HalfRows]:
    row = row_of(world, qtbot)
    half = HalfRows(world.context, row)
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    row.day.set_day(date(2026, 11, 20))
    row.debit.choose(("bank", "楽天銀行"))
    row.words.setText("事業用口座へ")
    return row, half


def kept(world: World) -> HalfRow | None:
    return world.database.read(kept_form, FORM, HalfRow)


def test_it_waits_in_the_book_until_it_is_entered(world: World, qtbot: QtBot) -> None:
    row, _ = half_typed(world, qtbot)
    world.settled(qtbot, lambda: kept(world) is not None)
    again = row_of(world, qtbot)
    HalfRows(world.context, again)
    world.settled(qtbot, lambda: again.words.text() == "事業用口座へ")
    assert fields_of(again) == fields_of(row)
    again.credit.choose(("owner_lend", ""))
    again.amount.set_amount(Yen(30_000))
    again.submit()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    world.settled(qtbot, lambda: kept(world) is None)


def test_it_comes_back_after_another_row_was_edited(world: World, qtbot: QtBot) -> None:
    row, half = half_typed(world, qtbot)
    typed = fields_of(row)
    half.edit(OWN)
    assert row.words.text() == "机"
    row.cancel.click()
    assert fields_of(row) == typed
    half.edit(OWN)
    half.take(OWN)
    world.context.tasks.close()
    waiting = kept(world)
    assert waiting is not None
    assert waiting.words == "机"


def test_an_empty_row_is_nothing_to_keep(world: World, qtbot: QtBot) -> None:
    row, _ = half_typed(world, qtbot)
    row.clear()
    assert fields_of(row) is None
    world.context.tasks.close()
    assert kept(world) is None


def test_a_row_half_edited_comes_back_when_it_is_edited_again(world: World, qtbot: QtBot) -> None:
    row, half = half_typed(world, qtbot)
    half.edit(OWN)
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    row.words.setText("机と椅子")
    key = f"{FORM} {OWN.own_id}"
    world.settled(qtbot, lambda: world.database.read(kept_form, key, HalfRow) is not None)
    again = row_of(world, qtbot)
    halves = HalfRows(world.context, again)
    world.settled(qtbot, lambda: again.words.text() == "事業用口座へ")
    halves.edit(OWN)
    world.settled(qtbot, lambda: again.words.text() == "机と椅子")
    again.cancel.click()
    assert again.words.text() == "事業用口座へ"
    world.settled(qtbot, lambda: world.database.read(kept_form, key, HalfRow) is None)
