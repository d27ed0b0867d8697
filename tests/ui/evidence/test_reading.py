"""Papers are read within limits, and what can be seen of them is decoded."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.capture.refusals import CutOffError, FileMissingError
from app.services.kept_files import FileTooLargeError, NotAnImageError, NotAPaperError
from app.ui.evidence.reading import (
    LARGEST_SIDE,
    kept_picture,
    papers_among,
    pasted_paper,
    picture,
    read_papers,
)
from tests.services.evidence_samples import keep, paper
from tests.services.test_kept_file_queries import harm
from tests.ui.evidence.pictures import png
from tests.ui.orders.desk import Desk


@pytest.mark.usefixtures("qapp")
def test_good_files_are_read_and_bad_ones_refused_each_with_its_reason(tmp_path: Path) -> None:
    good, image, text, cut, huge = (
        tmp_path / name for name in ("a.pdf", "b.png", "c.txt", "d.pdf", "e.pdf")
    )
    good.write_bytes(paper().content)
    image.write_bytes(png())
    text.write_text("x")
    cut.write_bytes(b"%PDF-1.7 cut off")
    with huge.open("wb") as stream:
        os.truncate(stream.fileno(), 500_000_000)
    read = read_papers([good, text, image, cut, huge, tmp_path / "gone.pdf"])
    assert [one.name for one in read.papers] == ["a.pdf", "b.png"]
    assert [type(one) for one in read.refused] == [
        NotAPaperError,
        CutOffError,
        FileTooLargeError,
        FileMissingError,
    ]


def test_papers_are_told_from_other_files_by_how_they_begin(tmp_path: Path) -> None:
    names = ("a.pdf", "b.csv", "c.csv", "d.HEIC")
    pdf, disguised, text, photograph = (tmp_path / name for name in names)
    pdf.write_bytes(paper().content)
    disguised.write_bytes(png())
    text.write_text("a,b\n1,2\n")
    photograph.write_bytes(b"ftypheic")
    found = papers_among([pdf, disguised, text, tmp_path, tmp_path / "gone.pdf", photograph])
    assert found == [pdf, disguised, photograph]


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_was_copied_is_a_paper() -> None:
    read = pasted_paper(picture(png()), "pasted.png")
    (paper_,) = read.papers
    assert (paper_.name, paper_.media_type, read.refused) == ("pasted.png", "image/png", ())
    assert picture(paper_.content).width() == 60
    (refusal,) = pasted_paper(QImage(), "pasted.png").refused
    assert isinstance(refusal, NotAnImageError)


@pytest.mark.usefixtures("qapp")
def test_an_image_is_decoded_no_larger_than_it_is_looked_at() -> None:
    assert picture(png()).width() == 60
    assert picture(png(width=2_400, height=1_200)).width() == LARGEST_SIDE
    assert picture(b"%PDF-1.7").isNull()


def test_what_is_not_in_the_book_or_harmed_cannot_be_seen(desk: Desk) -> None:
    keep(desk.database, "1")
    assert desk.database.read(kept_picture, "0" * 64).isNull()
    digest = paper("1").digest
    assert desk.database.read(kept_picture, digest).isNull()
    desk.database.note(harm)
    assert desk.database.read(kept_picture, digest).isNull()
