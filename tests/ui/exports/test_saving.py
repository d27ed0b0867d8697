"""A file is written where it was chosen, can be stopped, and is told of."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.export_requests import ExportRequest
from app.services.journal_files import JournalFile
from app.ui.exports import saving as module
from app.ui.exports.saving import ExportSaving, SavingLine
from app.ui.exports.targets import Targets
from tests.services.bookkeeping_samples import chart, sell
from tests.ui.today.context import World

REQUEST = ExportRequest(
    format=JournalFormat.YAYOI,
    first=date(2026, 1, 1),
    last=date(2026, 12, 31),
    chart=chart(),
)


@pytest.fixture
def saving(world: World, qtbot: QtBot) -> ExportSaving:
    window = QWidget()
    qtbot.addWidget(window)
    return ExportSaving(world.context, Targets(window), window)


def test_the_file_chosen_is_written(
    world: World,
    qtbot: QtBot,
    saving: ExportSaving,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world.database.write(sell, "1", date(2026, 9, 3))
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        asked.append(proposal)
        return str(tmp_path / "仕訳"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(saving.saved, timeout=60_000) as told:
        saving.ask(Targets().all()[0], REQUEST)
        assert saving.is_busy
        saving.write(tmp_path / "b.txt", REQUEST)  # no other meanwhile
    assert told.args[0].paths == (tmp_path / "仕訳.txt",)
    assert asked[0].endswith("_20260101_20261231.txt")
    qtbot.waitUntil(lambda: not saving.is_busy)
    assert not (tmp_path / "b.txt").exists()


def test_nothing_is_written_when_no_place_is_chosen(
    saving: ExportSaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    saving.ask(Targets().all()[0], REQUEST)
    assert not saving.is_busy


def test_a_place_that_takes_no_file_is_said(
    world: World, qtbot: QtBot, saving: ExportSaving, tmp_path: Path
) -> None:
    world.database.write(sell, "1", date(2026, 9, 3))
    saving.write(tmp_path / "missing" / "a.txt", REQUEST)
    world.settled(qtbot, lambda: bool(world.asked.errors))
    assert isinstance(world.asked.errors.pop(), FileNotWrittenError)


def test_a_long_writing_is_stopped(
    world: World, qtbot: QtBot, saving: ExportSaving, tmp_path: Path
) -> None:
    def sell_many(session: object) -> None:
        for number in range(600):
            sell(session, str(number), date(2026, 11, 3))  # type: ignore[arg-type]

    world.database.write(sell_many)
    saving.stop()  # there is nothing to stop yet
    with qtbot.waitSignals([saving.stopped, saving.ended], timeout=60_000):
        saving.started.connect(saving.stop)
        saving.write(tmp_path / "a.txt", REQUEST)
    assert not (tmp_path / "a.txt").exists()


@pytest.fixture
def line(world: World, qtbot: QtBot) -> SavingLine:
    made = SavingLine(world.context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_line_tells_how_far_and_what_was_written(
    line: SavingLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(module, "open_folder", opened.append)
    line.begin()
    assert line.bar.isVisible()
    assert not line.open.isVisible()
    line.tell(JournalFile((tmp_path / "a.txt",), 9, Yen(1_200)), "9 rows")
    assert line.told.text() == "Written: a.txt (9 rows, ¥1,200 in all)"
    line.open.click()
    assert opened == [tmp_path]
    paths = (tmp_path / "a.csv", tmp_path / "a-2.csv")
    line.tell(JournalFile(paths, 9, Yen(1_200)), "9 rows")
    assert "2 files" in line.told.text()
    assert "a-2.csv" in line.told.text()
    line.tell_stopped()
    assert (line.told.text(), line.open.isVisible()) == ("Stopped; no file was written.", False)
