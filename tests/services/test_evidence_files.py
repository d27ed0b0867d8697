"""Evidence is handed over as a folder with its index: whole, or not at all."""

import csv
import io
from hashlib import sha256
from pathlib import Path

import pytest

from app.handover.file_names import FileNames
from app.handover.files import FileNotWrittenError
from app.handover.folders import FolderTakenError
from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.services.evidence import void_evidence
from app.services.evidence_files import (
    HEADER,
    INDEX,
    KINDS,
    EvidenceWish,
    NoEvidenceError,
    evidence_name,
    write_evidence,
)
from app.services.evidence_queries import EVERYTHING, EvidenceSearch, evidence
from app.services.journal_files import StoppedError
from app.services.kept_file_queries import KeptFileDamagedError
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.evidence_samples import keep, paper
from tests.services.test_evidence_queries import forget
from tests.services.test_kept_file_queries import harm


@pytest.fixture
def book(database: Database) -> Database:
    keep(database, "一", registration_number="T7000012050002")
    keep(database, "二")
    keep(database, "三", counterparty="=A1/甲", amount=None, kind=EvidenceKind.CONTRACT)
    keep(database, "四", counterparty="髙﨑𠮷商店", amount=Yen(0))
    database.write(void_evidence, 4, "-誤り", now=NOW)
    return database


def index(folder: Path) -> list[list[str]]:
    raw = (folder / INDEX).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_each_file_has_a_name_that_tells_it_and_a_line_in_the_index(
    book: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "証憑"
    told: list[tuple[int, int]] = []

    def goes_on(done: int, whole: int) -> bool:
        told.append((done, whole))
        return True

    assert book.read(write_evidence, folder, EvidenceWish(search=EVERYTHING, goes_on=goes_on)) == 4
    head, *lines = index(folder)
    assert tuple(head) == HEADER
    names = [line[4] for line in lines]
    assert names == [
        "20261120_12000_家電店_領収書.pdf",
        "20261120_12000_家電店_領収書_2.pdf",
        "20261120_金額なし_=A1\uff0f甲_契約書.pdf",
        "20261120_0_髙﨑𠮷商店_領収書.pdf",
    ]
    assert sorted([*names, INDEX]) == sorted(path.name for path in folder.iterdir())
    for line, text in zip(lines, "一二三四", strict=True):
        content = (folder / line[4]).read_bytes()
        assert content == paper(text).content
        assert line[6] == sha256(content).hexdigest()
    assert [line[0] for line in lines] == ["1", "2", "3", "4"]
    assert lines[0][1:4] == ["2026-11-20", "12000", "家電店"]
    assert lines[0][7:] == ["T7000012050002", ""]
    assert (lines[2][2], lines[2][3]) == ("", "'=A1/甲")
    assert lines[3][8] == "'-誤り"
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_a_selection_is_what_the_search_finds(book: Database, tmp_path: Path) -> None:
    search = EvidenceSearch(counterparty="家電", most=Yen(12_000))
    assert book.read(write_evidence, tmp_path / "a", EvidenceWish(search=search)) == 2
    assert book.read(write_evidence, tmp_path / "b", EvidenceWish()) == 3
    nobody = EvidenceWish(search=EvidenceSearch(counterparty="ない店"))
    with pytest.raises(NoEvidenceError):
        book.read(write_evidence, tmp_path / "c", nobody)
    assert not (tmp_path / "c").exists()


def test_nothing_is_written_when_it_is_stopped_or_a_file_is_damaged(
    book: Database, tmp_path: Path
) -> None:
    place = tmp_path / "out"
    place.mkdir()
    stopped = EvidenceWish(goes_on=lambda done, _all: done < 2)
    with pytest.raises(StoppedError):
        book.read(write_evidence, place / "a", stopped)
    book.note(harm)
    with pytest.raises(KeptFileDamagedError):
        book.read(write_evidence, place / "a", EvidenceWish())
    book.note(forget)
    with pytest.raises(KeptFileDamagedError):
        book.read(write_evidence, place / "a", EvidenceWish())
    assert list(place.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(book: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileNotWrittenError):
        book.read(write_evidence, tmp_path / "file" / "証憑", EvidenceWish())
    with pytest.raises(FolderTakenError):
        book.read(write_evidence, tmp_path / "file", EvidenceWish())


def test_every_kind_has_a_name_and_an_unknown_file_no_suffix(book: Database) -> None:
    assert set(KINDS) == set(EvidenceKind)
    row = book.read(evidence, 1)
    assert row is not None
    lost = row._replace(media_type=None)
    assert evidence_name(lost, FileNames()) == "20261120_12000_家電店_領収書"
