"""Options and questions are added, moved and removed; one that is not whole waits."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import FieldValue, ListingField, Option, Question
from app.models.money import Yen
from app.rulebook.listing_findings import Place
from app.ui.listings.rows_control import OptionEditor, QuestionEditor, RowsControl
from tests.ui.checks.written import finding
from tests.ui.today.context import World

ONE, TWO = Option("特急", Yen(8_000)), Option("1案追加", Yen(5_000), 2)


def control(
    world: World, qtbot: QtBot, field: ListingField
) -> tuple[RowsControl, list[FieldValue]]:
    made = RowsControl(world.context, field, "Rows")
    kept: list[FieldValue] = []
    qtbot.addWidget(made)
    made.keep = kept.append
    return made, kept


def shown(qtbot: QtBot, rows: RowsControl, *value: Option | Question) -> None:
    """Show this and let all rows come."""
    rows.show_value(value)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: rows.is_whole, timeout=60_000)


def test_options_change_places_and_go(world: World, qtbot: QtBot) -> None:
    rows, kept = control(world, qtbot, ListingField.OPTIONS)
    shown(qtbot, rows, ONE, TWO)
    rows.save()
    assert kept == []
    rows.editors[0].moved.emit(-1)
    rows.editors[0].moved.emit(1)
    assert kept == [(TWO, ONE)]
    qtbot.waitUntil(lambda: rows.is_whole, timeout=60_000)
    rows.editors[0].removed.emit()
    assert kept[-1] == (ONE,)
    qtbot.waitUntil(lambda: rows.is_whole, timeout=60_000)
    first = rows.editors[0]
    assert isinstance(first, OptionEditor)
    first.days.setText("3")
    first.days.editingFinished.emit()
    assert kept[-1] == (Option("特急", Yen(8_000), 3),)


def test_a_row_that_is_not_whole_waits(world: World, qtbot: QtBot) -> None:
    rows, kept = control(world, qtbot, ListingField.OPTIONS)
    rows.add_row()
    rows.save()
    assert kept == []
    assert len(rows.editors) == 1
    rows.editors[0].edits[0].setPlainText("見本")
    rows.editors[0].edits[0].save()
    assert kept == [(Option("見本", Yen(0)),)]


def test_questions_have_answers_and_can_be_read_only(world: World, qtbot: QtBot) -> None:
    rows, kept = control(world, qtbot, ListingField.FAQ)
    shown(qtbot, rows, Question("商用は", "できます"))
    rows.show_value((Question("商用は", "できます"),))
    rows.set_open(is_open=False)
    editor = rows.editors[0]
    assert isinstance(editor, QuestionEditor)
    assert editor.answer.isReadOnly()
    rows.set_open(is_open=True)
    editor.answer.setPlainText("もちろんできます")
    editor.answer.save()
    assert kept == [(Question("商用は", "もちろんできます"),)]
    rows.show_value(())
    assert rows.editors == []


def many(count: int) -> tuple[Option, ...]:
    return tuple(Option(f"案{n}", Yen(1_000)) for n in range(count))


def test_many_rows_come_in_turns_and_count_from_the_first(world: World, qtbot: QtBot) -> None:
    rows, kept = control(world, qtbot, ListingField.OPTIONS)
    rows.show_value(many(30))
    assert rows.value == many(30)
    assert rows.editors == []  # a hidden field makes none at once
    rows.show()
    rows.show_value(many(31))
    assert 0 < len(rows.editors) < 31
    rows.show_value(many(31))
    rows.save()
    assert (rows.value, kept) == (many(31), [])
    qtbot.waitUntil(lambda: rows.is_whole, timeout=60_000)
    assert [editor.row for editor in rows.editors] == list(many(31))


def test_who_goes_to_a_row_finds_them_all(world: World, qtbot: QtBot) -> None:
    rows, _ = control(world, qtbot, ListingField.OPTIONS)
    words = finding("案11", place=Place(ListingField.OPTIONS, 11))
    rows.show_value(many(12))
    rows.show_findings((words,))
    rows.jump(words)
    assert len(rows.editors) == 12
    assert rows.editors[11].edits[0].textCursor().selectedText() == "案11"
    assert [editor.marks[0].marked() for editor in rows.editors[10:]] == [(), ("案11",)]
    rows.show_value(many(9))
    rows.add_row()
    assert [editor.row for editor in rows.editors] == [*many(9), None]


def test_a_row_moves_among_those_still_to_come(world: World, qtbot: QtBot) -> None:
    rows, kept = control(world, qtbot, ListingField.OPTIONS)
    rows.show()
    rows.show_value(many(30))
    assert not rows.is_whole
    rows.editors[0].moved.emit(1)
    first, second, *others = many(30)
    assert kept == [(second, first, *others)]
    rows.editors[0].removed.emit()
    assert kept[-1] == (first, *others)
