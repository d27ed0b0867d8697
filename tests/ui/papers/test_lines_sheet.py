"""The lines of a paper are written by the keyboard alone."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from app.paths import resources_dir
from app.ui.kit.choice_box import ChoiceBox
from app.ui.papers.draft_lines import PRICE, QUANTITY, RATE, TEXT, DraftLines
from app.ui.papers.kit import PaperKit
from app.ui.papers.lines_sheet import LinesSheet
from app.ui.style_sheet import style_sheet
from app.ui.tokens import LIGHT
from tests.services.paper_samples import DAY, line
from tests.ui.today.context import World

ENTER = Qt.Key.Key_Return
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(world: World, kit: PaperKit, qtbot: QtBot) -> LinesSheet:
    context = world.context
    model = DraftLines(context, kit.rules.rates_on(DAY), context.tasks)
    made = LinesSheet(context.theme, model, "Lines")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def model_of(sheet: LinesSheet) -> DraftLines:
    model = sheet.model()
    assert isinstance(model, DraftLines)
    return model


def open_editor(sheet: LinesSheet) -> QWidget:
    return next(
        one
        for one in sheet.viewport().findChildren(QWidget)
        if isinstance(one, (QLineEdit, ChoiceBox)) and one.isVisible()
    )


def type_in(sheet: LinesSheet, text: str) -> None:
    QTest.keyClick(sheet, ENTER)
    editor = open_editor(sheet)
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, ENTER)
    QApplication.processEvents()


def test_the_cells_stand_below_their_heads(sheet: LinesSheet) -> None:
    plain, roomy = (sheet_rule(kind) for kind in ("QHeaderView::section", "roomy"))
    gap = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    assert sheet.property("cells") == "roomy"
    assert plain == roomy + gap


def sheet_rule(of: str) -> int:
    """Return the padding at the left and right that the style sheet gives to something."""
    text = style_sheet(LIGHT, round, resources_dir())
    found = re.search(of + r"[^{]*\{ padding: 0 (\d+)px", text)
    assert found is not None
    return int(found[1])


def test_enter_writes_a_cell_and_goes_on_to_the_next(sheet: LinesSheet) -> None:
    sheet.begin()
    for text in ("撮影", "2", "時間", "8000"):
        type_in(sheet, text)
    assert sheet.currentIndex().column() == RATE
    (written,) = model_of(sheet).lines
    assert (written.text, written.quantity, written.unit, written.unit_price) == (
        "撮影",
        2_000,
        "時間",
        8_000,
    )
    QTest.keyClick(sheet, ENTER)
    box = open_editor(sheet)
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(1)
    QTest.keyClick(box, ENTER)
    assert model_of(sheet).lines[0].is_reduced
    assert (sheet.currentIndex().row(), sheet.currentIndex().column()) == (1, TEXT)


def test_a_cell_left_empty_below_the_last_line_begins_none(sheet: LinesSheet) -> None:
    sheet.begin()
    type_in(sheet, "")
    assert model_of(sheet).lines == ()
    assert model_of(sheet).rowCount() == 1
    assert sheet.currentIndex().column() == QUANTITY


def test_lines_move_and_go_by_the_keyboard(sheet: LinesSheet) -> None:
    model = model_of(sheet)
    model.set_lines((line("一"), line("二"), line("三")))
    sheet.setCurrentIndex(model.index(2, PRICE))
    QTest.keyClick(sheet, Qt.Key.Key_Up, ALT)
    assert [one.text for one in model.lines] == ["一", "三", "二"]
    assert (sheet.currentIndex().row(), sheet.currentIndex().column()) == (1, PRICE)
    QTest.keyClick(sheet, Qt.Key.Key_Down, ALT)
    QTest.keyClick(sheet, Qt.Key.Key_Delete, CTRL)
    assert [one.text for one in model.lines] == ["一", "二"]
    sheet.setCurrentIndex(model.index(0, TEXT))
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.currentIndex().column() == QUANTITY


def test_the_sheet_grows_with_its_lines_up_to_a_bound(sheet: LinesSheet) -> None:
    model = model_of(sheet)
    least = sheet.height()
    model.set_lines((line(),) * 9)
    more = sheet.height()
    model.set_lines((line(),) * 200)
    assert least < more < sheet.height() < 2 * more
