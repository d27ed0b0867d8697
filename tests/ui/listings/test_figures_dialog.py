"""Figures are typed in, or pasted and read before they are kept."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.types import FigureSource, ListingMeasure
from app.services.figure_queries import FigureRow, figure_rows
from app.ui.listings.figures_dialog import FiguresDialog
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import Shelf, details, put, quiet
from tests.ui.today.context import World


def dialog(world: World, qtbot: QtBot, shelf: Shelf) -> FiguresDialog:
    words = ListingWords(world.context)
    made = FiguresDialog(world.context, words, details(world, shelf), date(2026, 11, 23))
    words.setParent(made)
    qtbot.addWidget(made)
    return made


def rows(world: World, shelf: Shelf) -> tuple[FigureRow, ...]:
    return world.database.read(figure_rows, shelf.here)


def test_typed_numbers_are_noted_for_their_days(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    made = dialog(world, qtbot, shelf)
    made.accept()
    assert made.told.text() == "Type a number, or paste what the site shows."
    made.accept()
    assert rows(world, shelf) == ()
    made.numbers[ListingMeasure.VIEWS].setText("１，２３４，５６７")
    made.rolling.setChecked(True)
    assert not made.first.isEnabled()
    made.accept()
    quiet(world, qtbot)
    (row,) = rows(world, shelf)
    assert (row.number, row.is_rolling, row.source) == (1_234_567, True, FigureSource.TYPED)
    assert row.to_on == date(2026, 11, 22)


def test_a_pasted_block_is_read_first(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    made = dialog(world, qtbot, shelf)
    made.pasted.setPlainText("閲覧数 320\nお気に入り 12")
    world.settled(qtbot, lambda: made.told.text() == "2 figures were read.")
    made.pasted.setPlainText("なにもない")
    world.settled(qtbot, lambda: made.told.text() not in {"", "2 figures were read."})
    made.pasted.setPlainText("")
    world.settled(qtbot, lambda: made.told.text() == "")
    made.pasted.setPlainText("閲覧数 320")
    world.settled(qtbot, lambda: made.told.text() == "1 figures were read.")
    made.accept()
    quiet(world, qtbot)
    (row,) = rows(world, shelf)
    assert (row.number, row.source) == (320, FigureSource.PASTED)
    assert QApplication.activeModalWidget() is None


def test_pasted_figures_that_disagree_keep_their_reason_and_are_not_kept(
    world: World, qtbot: QtBot
) -> None:
    shelf = put(world)
    made = dialog(world, qtbot, shelf)
    made.pasted.setPlainText("閲覧数 320\n閲覧数 400")
    world.settled(qtbot, lambda: "400" in made.told.text())
    why = made.told.text()
    made.accept()
    assert made.told.text() == why
    assert rows(world, shelf) == ()


def test_a_file_is_read_and_one_that_contradicts_itself_is_refused(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    shelf = put(world)
    made = dialog(world, qtbot, shelf)
    title = details(world, shelf).listings[0].fields.title
    file = tmp_path / "figures.csv"
    head = "サービス名,閲覧数,お気に入り\r\n"
    file.write_text(f"{head}{title},320,12\r\n{title},400,12\r\n", "utf-8")
    made.read_file(file)
    world.settled(qtbot, lambda: "400" in made.told.text())
    assert file.name in made.told.text()
    made.accept()
    assert rows(world, shelf) == ()
    file.write_text(f"{head}{title},320,12\r\n", "utf-8")
    made.read_file(file)
    world.settled(qtbot, lambda: made.told.text() == "2 figures were read.")
    made.accept()
    quiet(world, qtbot)
    assert {(row.number, row.source) for row in rows(world, shelf)} == {
        (320, FigureSource.CAPTURED),
        (12, FigureSource.CAPTURED),
    }
