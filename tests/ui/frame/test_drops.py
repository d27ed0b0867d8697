from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from app.ui.frame.drops import FileDrops, files_in
from app.ui.frame.overlays import DropOverlay
from app.ui.theme import Theme

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def drops(theme: Theme, window: QMainWindow) -> FileDrops:
    return FileDrops(theme, window)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEYS)


def test_files_dragged_over_the_window_are_taken_where_they_fall(
    window: QMainWindow, drops: FileDrops, qtbot: QtBot, tmp_path: Path
) -> None:
    data = files(tmp_path / "売上.csv")
    event = enter(data)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    overlay = window.findChild(DropOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    with qtbot.waitSignal(drops.files_taken) as taken:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEYS))
    assert taken.args == [[tmp_path / "売上.csv"]]
    assert not overlay.isVisible()


def test_a_folder_brings_the_files_that_lie_in_it(tmp_path: Path) -> None:
    folder, parts, empty = tmp_path / "領収書", tmp_path / "page_files", tmp_path / "空"
    for made in (folder, parts, empty, folder / "去年"):
        made.mkdir()
    for name in ("b.pdf", "a.jpg", ".DS_Store"):
        (folder / name).touch()
    (parts / "logo.png").touch()
    found = files_in(files(folder, parts, empty, tmp_path / "売上.csv"))
    assert found == [folder / "a.jpg", folder / "b.pdf", parts, empty, tmp_path / "売上.csv"]


def test_a_folder_that_may_not_be_read_is_left_to_who_tells_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert files_in(files(tmp_path)) == [tmp_path]


def test_a_drag_that_leaves_takes_its_target_away(
    window: QMainWindow, drops: FileDrops, tmp_path: Path
) -> None:
    assert drops.parent() is window
    data = files(tmp_path)
    QApplication.sendEvent(window, enter(data))
    QApplication.sendEvent(window, QDragLeaveEvent())
    overlay = window.findChild(DropOverlay)
    assert overlay is not None
    assert not overlay.isVisible()


def test_words_that_are_dragged_are_no_files(window: QMainWindow, drops: FileDrops) -> None:
    assert drops.parent() is window
    data = QMimeData()
    data.setText("only words")
    event = enter(data)
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_what_was_copied_is_taken_as_files_or_as_text(
    drops: FileDrops, qtbot: QtBot, tmp_path: Path
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(files(tmp_path))
    with qtbot.waitSignal(drops.files_taken) as taken:
        drops.paste()
    assert taken.args == [[tmp_path]]
    clipboard.setText("決済No,金額")
    with qtbot.waitSignal(drops.text_taken) as text:
        drops.paste()
    assert text.args == ["決済No,金額"]
    clipboard.clear()


def test_a_mail_that_a_mail_program_gives_without_a_file_is_taken(
    drops: FileDrops, window: QMainWindow, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setData("message/rfc822", b"From: a@b.example\n\nx")
    event = enter(data)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    with qtbot.waitSignal(drops.mails_taken) as taken:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEYS))
    assert taken.args == [[b"From: a@b.example\n\nx"]]
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(drops.mails_taken):
        drops.paste()
