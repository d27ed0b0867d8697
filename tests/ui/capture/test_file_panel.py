"""A file's panel tells its counts and, unfolded, what they are made of."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.capture.file_panel import FilePanel
from app.ui.capture.views import FileView, LeftOut, Sample
from tests.ui.today.context import World

FULL = FileView(
    "sales.csv",
    "Sales CSV",
    "coconala",
    new_count=8,
    changed_count=1,
    seen_count=412,
    new=tuple(Sample(f"仕事{n}", "¥1,000") for n in range(8)),
    changed=(Sample("名刺", "stage", "working", "completed"),),
    remarks=("11003034: older messages were not loaded",),
)


def panel_of(world: World, qtbot: QtBot, view: FileView) -> FilePanel:
    panel = FilePanel(world.context, view)
    qtbot.addWidget(panel)
    panel.resize(660, panel.height())
    return panel


def test_counts_are_heard_as_they_are_seen(world: World, qtbot: QtBot) -> None:
    panel = panel_of(world, qtbot, FULL)
    assert panel.words() == "Sales CSV, 8 new, 1 changed, 412 known already"


def test_enter_and_a_click_unfold_and_fold(world: World, qtbot: QtBot) -> None:
    panel = panel_of(world, qtbot, FULL)
    folded = panel.height()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert panel.is_open
    assert panel.height() > folded
    assert not panel.grab().isNull()
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton)
    assert panel.height() == folded


def test_lines_that_were_left_out_are_shown_at_once(world: World, qtbot: QtBot) -> None:
    lines = tuple(LeftOut(n, "Not a date") for n in range(40))
    panel = panel_of(world, qtbot, FileView("a.csv", "Sales CSV", left_out=lines))
    assert panel.is_open
    assert "40 left out" in panel.words()
    assert not panel.grab().isNull()


def test_a_warning_is_shown_at_once(world: World, qtbot: QtBot) -> None:
    view = FileView("a.csv", "Statement", remarks=("the account is overdrawn",), is_warning=True)
    assert panel_of(world, qtbot, view).is_open
    assert not panel_of(world, qtbot, FULL).is_open


def test_an_error_stands_alone_and_unfolds_nothing(world: World, qtbot: QtBot) -> None:
    panel = panel_of(world, qtbot, FileView("a.png", error="a.png is a picture."))
    assert panel.words() == "a.png is a picture."
    panel.toggle()
    assert not panel.is_open
    assert not panel.grab().isNull()


def test_a_long_error_stands_there_whole_whatever_the_width(world: World, qtbot: QtBot) -> None:
    short = panel_of(world, qtbot, FileView("a.csv", error="no")).height()
    told = "the balance is 7,800 where the amounts make 107,140; a line is missing. " * 2
    panel = panel_of(world, qtbot, FileView("a.csv", error=told))
    panel.show()
    wide = panel.height()
    panel.resize(400, wide)
    assert short < wide < panel.height()
    assert "…" not in "".join(panel._error_lines())
    assert not panel.grab().isNull()


def test_a_file_without_content_says_so(world: World, qtbot: QtBot) -> None:
    assert "nothing found" in panel_of(world, qtbot, FileView("a.csv", "Sales CSV")).words()
