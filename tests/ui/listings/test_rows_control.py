"""Options and questions are added, moved and removed; one that is not whole waits."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import FieldValue, ListingField, Option, Question
from app.models.money import Yen
from app.ui.listings.rows_control import OptionEditor, QuestionEditor, RowsControl
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


def test_options_change_places_and_go(world: World, qtbot: QtBot) -> None:
    rows, kept = control(world, qtbot, ListingField.OPTIONS)
    rows.show_value((ONE, TWO))
    rows.save()
    assert kept == []
    rows.editors[0].moved.emit(-1)
    rows.editors[0].moved.emit(1)
    assert kept == [(TWO, ONE)]
    rows.editors[0].removed.emit()
    assert kept[-1] == (ONE,)
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
    rows.show_value((Question("商用は", "できます"),))
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
