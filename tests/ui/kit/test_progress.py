from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.kit.progress import Stepper, WorkBar
from app.ui.theme import Theme


def test_the_steps_say_where_it_stands(theme: Theme, qtbot: QtBot) -> None:
    stepper = Stepper(theme, "Stage")
    qtbot.addWidget(stepper)
    stepper.resize(stepper.sizeHint())
    nothing = stepper.grab().toImage()
    stepper.set_steps(["Bought", "At work", "Done"], 1)
    assert stepper.accessibleDescription() == "At work (2/3)"
    half = stepper.grab().toImage()
    stepper.set_steps(["Bought", "At work", "Done"], 2)
    whole = stepper.grab().toImage()
    stepper.set_steps(["Bought", "At work", "Cancelled"], 2, is_stopped=True)
    assert nothing != half != whole != nothing
    assert stepper.grab().toImage() != whole


def test_long_work_shows_its_share_and_can_be_stopped(theme: Theme, qtbot: QtBot) -> None:
    bar = WorkBar(theme, "Reading")
    qtbot.addWidget(bar)
    progress, stop = bar.findChild(QProgressBar), bar.findChild(QPushButton)
    assert progress is not None
    assert stop is not None
    assert progress.maximum() == 0
    bar.set_progress(300, 1000)
    assert (progress.value(), progress.maximum()) == (300, 1000)
    bar.set_text("Writing")
    assert progress.accessibleName() == "Writing"
    with qtbot.waitSignal(bar.cancelled):
        stop.click()


def test_a_long_word_takes_the_room_that_short_neighbours_leave(theme: Theme, qtbot: QtBot) -> None:
    stepper = Stepper(theme, "Stage")
    qtbot.addWidget(stepper)
    stepper.set_steps(["制作中", "納品・確認待ち", "完了"], 0)
    assert stepper.room_of(1, 70) > theme.width("納品・確認待ち", "micro_b")
    assert stepper.room_of(0, 70) == 68
    stepper.set_steps(["納品・確認待ち", "納品・確認待ち"], 0)
    assert [stepper.room_of(number, 70) for number in (0, 1)] == [68, 68]


def test_short_words_stand_where_the_long_ones_find_no_room(theme: Theme, qtbot: QtBot) -> None:
    stepper = Stepper(theme, "Stage")
    qtbot.addWidget(stepper)
    stepper.set_steps(["見積り・相談", "納品・確認待ち"], 0, short=["相談", "納品"])
    assert list(stepper._words(200)) == ["見積り・相談", "納品・確認待ち"]
    assert list(stepper._words(50)) == ["相談", "納品"]
