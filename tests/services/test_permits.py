"""A permit is kept with its days and its paper, written anew, and removed; its paper is a file."""

from datetime import date
from pathlib import Path

import pytest

from app.rulebook.catalog import Catalog
from app.rulebook.permits import PermitState
from app.services.kept_file_queries import kept_content
from app.services.kept_files import NotAPaperError, read_paper
from app.services.permit_drafts import PermitDraft, UnknownPermitError
from app.services.permit_queries import PermitRow, permit_book
from app.services.permits import PermitGoneError, add_permit, edit_permit, remove_permit
from app.storage.database import Database
from tests.services.permit_samples import CONTENT, PAPER, TODAY
from tests.services.sample import NOW

END = date(2027, 3, 31)
FOOD = PermitDraft(
    kind="food", number=" 第12号 ", issued_on=TODAY, expires_on=END, note=" 保健所 ", paper=PAPER
)


def only(database: Database, catalog: Catalog) -> PermitRow:
    (row,) = database.read(permit_book, catalog=catalog, today=TODAY).permits
    return row


def test_a_permit_is_kept_with_its_paper(database: Database, catalog: Catalog) -> None:
    database.write(add_permit, FOOD, catalog=catalog, now=NOW)
    row = only(database, catalog)
    assert (row.kind, row.number, row.note) == ("food", "第12号", "保健所")
    assert (row.issued_on, row.expires_on, row.state) == (TODAY, END, PermitState.VALID)
    assert row.digest is not None
    kept = database.read(kept_content, row.digest)
    assert kept is not None
    assert (kept.media_type, kept.content) == ("application/pdf", CONTENT)


def test_an_edit_keeps_the_paper_unless_it_is_dropped(database: Database, catalog: Catalog) -> None:
    permit, _ = database.write(add_permit, FOOD, catalog=catalog, now=NOW)
    endless = PermitDraft(kind="antique", expires_on=END, is_endless=True)
    database.write(edit_permit, permit, endless, catalog=catalog, now=NOW)
    row = only(database, catalog)
    assert (row.kind, row.is_endless, row.expires_on) == ("antique", True, None)
    assert row.file_name == "許可証.pdf"
    dropped = PermitDraft(kind="food", drops_paper=True)
    database.write(edit_permit, permit, dropped, catalog=catalog, now=NOW)
    row = only(database, catalog)
    assert (row.file_name, row.digest, row.state) == (None, None, PermitState.NO_PAPER)


def test_a_removed_permit_is_gone_and_what_is_gone_is_refused(
    database: Database, catalog: Catalog
) -> None:
    permit, _ = database.write(add_permit, FOOD, catalog=catalog, now=NOW)
    database.write(remove_permit, permit)
    assert database.read(permit_book, catalog=catalog, today=TODAY).permits == ()
    with pytest.raises(PermitGoneError):
        database.write(remove_permit, permit)
    with pytest.raises(PermitGoneError):
        database.write(edit_permit, permit, FOOD, catalog=catalog, now=NOW)


def test_what_cannot_be_leaves_the_book_as_it_was(database: Database, catalog: Catalog) -> None:
    with pytest.raises(UnknownPermitError):
        database.write(add_permit, PermitDraft(kind="magic"), catalog=catalog, now=NOW)
    assert database.read(permit_book, catalog=catalog, today=TODAY).permits == ()


def test_a_paper_is_a_pdf_or_a_picture(tmp_path: Path) -> None:
    file = tmp_path / "許可証.pdf"
    file.write_bytes(b"MZ this is a program")
    with pytest.raises(NotAPaperError):
        read_paper(file)
    file.write_bytes(CONTENT)
    assert read_paper(file).media_type == "application/pdf"
