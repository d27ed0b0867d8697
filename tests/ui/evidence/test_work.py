"""Long works on evidence: with progress, a stop, and one sentence of what came of them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from app.services.evidence_queries import EVERYTHING, EvidenceSearch, FileState
from app.ui.evidence.work import EvidenceWork, free_place
from tests.services.test_kept_file_queries import harm
from tests.ui.orders.desk import TODAY, Desk


class Told:
    """What a work said."""

    def __init__(self, work: EvidenceWork) -> None:
        self.said: list[str] = []
        self.began: list[str] = []
        self.states: dict[int, FileState] = {}
        work.ended.connect(self.said.append)
        work.began.connect(self.began.append)
        work.checked.connect(self.states.update)


def work_of(desk: Desk) -> tuple[EvidenceWork, Told]:
    work = EvidenceWork(desk.context, desk.window())
    return work, Told(work)


def test_all_files_are_checked(locker: Desk) -> None:
    work, told = work_of(locker)
    work.check()
    work.check()
    locker.until(lambda: bool(told.said))
    assert told.said == ["All 4 files are unchanged since they were taken in."]
    assert (told.began, len(told.states)) == (["Checking the files"], 4)
    locker.database.note(harm)
    work.check()
    locker.until(lambda: len(told.said) == 2)
    assert told.said[1] == "4 of 4 files are not what was taken in: see below."


def test_a_folder_is_written_with_its_index(
    locker: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, told = work_of(locker)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("What is shown", True))
    work.ask_folder(EvidenceSearch(counterparty="文具"), is_filtered=True)
    locker.until(lambda: bool(told.said))
    folder = tmp_path / f"evidence-{TODAY.isoformat()}"
    assert told.said == [f"Wrote 1 papers and index.csv to {folder}"]
    assert sorted(one.name for one in folder.iterdir()) == [
        "20261103_500_文具店_領収書.pdf",
        "index.csv",
    ]
    work.ask_folder(EvidenceSearch(), is_filtered=False)
    locker.until(lambda: len(told.said) == 2)
    second = folder.with_name(f"{folder.name}-2")
    assert len(list(second.iterdir())) == 5
    assert free_place(folder) == folder.with_name(f"{folder.name}-3")


def test_what_was_not_chosen_is_not_written(locker: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    work, told = work_of(locker)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("", False))
    work.ask_folder(EvidenceSearch(counterparty="文具"), is_filtered=True)
    work.ask_folder(EvidenceSearch(), is_filtered=False)
    assert not work.is_busy
    assert told.began == []


def test_stopping_leaves_nothing(locker: Desk, tmp_path: Path) -> None:
    work, told = work_of(locker)
    work.stop()
    work.began.connect(lambda _words: work.stop())
    place = tmp_path / "place"
    place.mkdir()
    work.write(EVERYTHING, place / "out")
    locker.until(lambda: bool(told.said))
    assert told.said == ["Stopped; nothing was written."]
    assert list(place.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told_of(locker: Desk, tmp_path: Path) -> None:
    work, told = work_of(locker)
    work.write(EVERYTHING, tmp_path / "no" / "such" / "out")
    locker.until(lambda: told.said == [""])
    assert [type(one).__name__ for one in locker.errors] == ["FileNotWrittenError"]


def test_the_rules_are_saved_as_a_text(
    locker: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, _ = work_of(locker)
    file = tmp_path / "rules.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    work.ask_regulation()
    locker.until(lambda: bool(locker.toasts))
    assert "2026年11月25日から施行する" in file.read_text("utf-8-sig")
