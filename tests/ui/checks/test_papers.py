"""A paper is opened as a file named by what it is, and gone with the book."""

from typing import TYPE_CHECKING

from app.handover.files import NoProgramForFileError
from app.services.permit_drafts import PermitDraft
from app.services.permits import add_permit
from app.ui.checks.papers import Papers, papers_of
from tests.services.permit_samples import CONTENT, PAPER
from tests.ui.orders.desk import NOW, Desk

if TYPE_CHECKING:
    from pathlib import Path


def test_a_paper_is_shown_as_what_it_is(desk: Desk) -> None:
    program = PAPER._replace(name="../../許可証.exe")
    draft = PermitDraft(kind="antique", is_endless=True, paper=program)
    desk.database.write(add_permit, draft, catalog=desk.catalog, now=NOW)
    shown: list[Path] = []
    papers = papers_of(desk.context, shown.append)
    assert isinstance(papers, Papers)
    assert papers_of(desk.context) is papers
    papers.open(PAPER.digest)
    papers.open("0" * 64)
    desk.until(lambda: bool(shown) and not desk.context.tasks.pending)
    (path,) = shown
    assert path.name == f"{PAPER.digest[:12]}.pdf"
    assert path.read_bytes() == CONTENT
    papers.open(PAPER.digest)
    desk.until(lambda: len(shown) == 2)
    assert shown[1] == path
    papers.close()
    assert not path.exists()


def test_where_no_program_shows_it_that_is_said(desk: Desk) -> None:
    draft = PermitDraft(kind="antique", is_endless=True, paper=PAPER)
    desk.database.write(add_permit, draft, catalog=desk.catalog, now=NOW)
    papers_of(desk.context, lambda _path: False).open(PAPER.digest)
    desk.until(lambda: bool(desk.errors))
    error = desk.errors.pop(0)
    assert isinstance(error, NoProgramForFileError)
    assert error.details == {"kind": "PDF"}


def test_a_paper_not_in_the_book_yet_is_shown_too(desk: Desk) -> None:
    shown: list[Path] = []
    papers_of(desk.context, shown.append).open_unkept(PAPER)
    assert [path.read_bytes() for path in shown] == [CONTENT]


def test_a_full_disk_is_told_of(desk: Desk) -> None:
    papers = papers_of(desk.context)
    papers.show_content("no/such/folder.pdf", CONTENT)
    assert [type(error).__name__ for error in desk.errors] == ["FileNotWrittenError"]
