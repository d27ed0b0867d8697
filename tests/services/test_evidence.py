"""Evidence is kept to the byte, corrected with its history, taken out of use, never deleted."""

import inspect
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from app.capture.refusals import FileMissingError
from app.models.money import Yen
from app.services import evidence as commands
from app.services.evidence import (
    EvidenceGoneError,
    EvidenceVoidError,
    attach_evidence,
    edit_evidence,
    keep_evidence,
    keep_papers,
    void_evidence,
)
from app.services.evidence_queries import FileState, evidence, file_state
from app.services.expense_queries import expense
from app.services.expenses import ExpenseMissingError, remove_expense
from app.services.history_queries import history_of
from app.services.kept_file_queries import kept_content
from app.services.kept_files import FileTooLargeError, read_paper
from app.services.order_drafts import EmptyFieldError, TooLongError
from app.services.order_lookup import OrderMissingError
from app.services.payout_lookup import PayoutMissingError
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, pay_out, sell, spend
from tests.services.evidence_samples import DAY, keep, paper, told

LATER = NOW + timedelta(days=2)


def test_a_file_is_kept_as_it_is_with_what_is_said_of_it(
    database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "領収書 11月.pdf"
    file.write_bytes(paper().content)
    note = told(counterparty=" 家電店 ", registration_number="t7000012050002", note=" 机 ")
    evidence_id, _ = database.write(keep_evidence, read_paper(file), note, now=NOW)
    file.unlink()
    found = database.read(evidence, evidence_id)
    assert found is not None
    assert (found.file_name, found.counterparty, found.note) == ("領収書 11月.pdf", "家電店", "机")
    assert (found.registration_number, found.stored_at) == ("T7000012050002", NOW)
    kept = database.read(kept_content, found.digest)
    assert kept is not None
    assert kept.content == paper().content
    assert found.digest == sha256(kept.content).hexdigest()
    assert database.read(file_state, evidence_id) is FileState.UNCHANGED
    assert database.verify().is_sound


def test_evidence_belongs_to_what_is_there(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 9, 3))
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 9, 24))
    expense_id, _ = database.write(spend, DAY, "supplies", 12_000)
    links = {"order_id": order_id, "payout_id": payout_id, "expense_id": expense_id}
    evidence_id = keep(database, **links)
    found = database.read(expense, expense_id)
    assert found is not None
    assert found.evidence_count == 1
    for wrong, refusal in (
        ("order_id", OrderMissingError),
        ("payout_id", PayoutMissingError),
        ("expense_id", ExpenseMissingError),
    ):
        with pytest.raises(refusal):
            keep(database, **{wrong: 99})
    database.write(remove_expense, expense_id)
    row = database.read(evidence, evidence_id)
    assert row is not None
    assert (row.expense_id, row.order_id, row.payout_id) == (None, order_id, payout_id)


def test_a_correction_keeps_what_was_said_before(database: Database) -> None:
    evidence_id = keep(database)
    note = told(amount=Yen(12_500), counterparty="家具店")
    database.write(edit_evidence, evidence_id, note, "金額の読み違い", now=LATER)
    _, change = database.read(history_of, "evidence", evidence_id)
    assert change.command == "edit_evidence"
    assert change.before == {"amount": 12_000, "counterparty": "家電店"}
    assert change.after == {"amount": 12_500, "counterparty": "家具店"}


def test_several_papers_are_kept_together_or_not_at_all(database: Database) -> None:
    one, other = (paper("1"), told()), (paper("2"), told(amount=None))
    ids, _ = database.write(keep_papers, [one, other], now=NOW)
    assert [database.read(file_state, number) for number in ids] == [FileState.UNCHANGED] * 2
    with pytest.raises(EmptyFieldError):
        database.write(keep_papers, [one, (paper("3"), told(counterparty=" "))], now=NOW)
    assert database.read(evidence, ids[1] + 1) is None


def test_a_correction_without_a_reason_is_refused(database: Database) -> None:
    evidence_id = keep(database)
    with pytest.raises(EmptyFieldError):
        database.write(edit_evidence, evidence_id, told(amount=Yen(1)), "  ", now=LATER)
    found = database.read(evidence, evidence_id)
    assert found is not None
    assert found.amount == 12_000


def test_evidence_is_attached_to_an_expense_and_let_go(database: Database) -> None:
    expense_id, _ = database.write(spend, DAY, "supplies", 12_000)
    evidence_id = keep(database)
    database.write(attach_evidence, evidence_id, expense_id)
    row = database.read(evidence, evidence_id)
    assert row is not None
    assert (row.expense_id, row.amount) == (expense_id, 12_000)
    database.write(attach_evidence, evidence_id, None)
    row = database.read(evidence, evidence_id)
    assert row is not None
    assert row.expense_id is None
    with pytest.raises(ExpenseMissingError):
        database.write(attach_evidence, evidence_id, 99)
    with pytest.raises(EvidenceGoneError):
        database.write(attach_evidence, 99, expense_id)


def test_void_evidence_stays_with_its_reason_and_stays_void(database: Database) -> None:
    evidence_id = keep(database)
    with pytest.raises(EmptyFieldError):
        database.write(void_evidence, evidence_id, " ", now=LATER)
    with pytest.raises(TooLongError):
        database.write(void_evidence, evidence_id, "あ" * 501, now=LATER)
    database.write(void_evidence, evidence_id, "二重に保存", now=LATER)
    found = database.read(evidence, evidence_id)
    assert found is not None
    assert (found.is_void, found.voided_at, found.void_reason) == (True, LATER, "二重に保存")
    with pytest.raises(EvidenceVoidError):
        database.write(void_evidence, evidence_id, "もう一度", now=LATER)
    with pytest.raises(EvidenceVoidError):
        database.write(edit_evidence, evidence_id, told(), "理由", now=LATER)
    database.undo()
    found = database.read(evidence, evidence_id)
    assert found is not None
    assert not found.is_void


def test_what_is_not_there_cannot_be_said_of(database: Database) -> None:
    with pytest.raises(EvidenceGoneError):
        database.write(edit_evidence, 9, told(), "理由", now=NOW)
    with pytest.raises(EvidenceGoneError):
        database.write(void_evidence, 9, "理由", now=NOW)


def test_no_command_deletes_evidence_or_makes_it_valid_again() -> None:
    found = [
        name
        for name, function in inspect.getmembers(commands, inspect.isfunction)
        if function.__module__ == commands.__name__ and not name.startswith("_")
    ]
    assert found == [
        "attach_evidence",
        "edit_evidence",
        "keep_evidence",
        "keep_papers",
        "void_evidence",
    ]


def test_a_huge_file_and_one_that_vanished_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "巨大.pdf"
    with file.open("wb") as stream:
        stream.truncate(500_000_000)
    with pytest.raises(FileTooLargeError):
        read_paper(file)
    file.unlink()
    with pytest.raises(FileMissingError):
        read_paper(file)


def test_a_name_in_broken_characters_is_kept_as_text(database: Database) -> None:
    name = "領収書.pdf".encode("cp932").decode("utf-8", "surrogateescape")
    found = database.read(evidence, keep(database, name=name))
    assert found is not None
    assert found.file_name == "領収書.pdf"
