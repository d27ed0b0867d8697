"""Files are dropped, chosen or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.capture.chooser import FileChooser, paths_of
from tests.ui.today.context import World


def test_only_files_of_this_computer_are_taken(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.csv"), QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    assert paths_of(data) == [tmp_path / "b.csv"]


def test_buttons_serve_those_who_do_not_drag(world: World, qtbot: QtBot) -> None:
    chooser = FileChooser(world.context.theme)
    qtbot.addWidget(chooser)
    chooser.resize(640, 300)
    with qtbot.waitSignal(chooser.choose_wanted):
        QTest.mouseClick(chooser.choose, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(chooser.paste_wanted):
        QTest.mouseClick(chooser.paste, Qt.MouseButton.LeftButton)
    assert not chooser.grab().isNull()


def test_a_mail_is_dropped_without_a_file(world: World, qtbot: QtBot) -> None:
    chooser = FileChooser(world.context.theme)
    qtbot.addWidget(chooser)
    data = QMimeData()
    data.setData("message/rfc822", b"From: a@b.example\n\nx")
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(chooser.mails_dropped) as dropped:
        chooser.dropEvent(drop)
    assert dropped.args == [[b"From: a@b.example\n\nx"]]
    with qtbot.waitSignal(chooser.mail_wanted):
        QTest.mouseClick(chooser.mail, Qt.MouseButton.LeftButton)
