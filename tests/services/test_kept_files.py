"""A file is read within bounds, known by content, and kept once."""

from pathlib import Path

import pytest

from app.capture.refusals import CutOffError, FileMissingError
from app.models.listing_fields import ListingField
from app.rulebook.catalog import Catalog
from app.services.kept_file_queries import kept_content
from app.services.kept_files import (
    IMAGE_LIMIT,
    FileTooLargeError,
    NotAnImageError,
    NotAPaperError,
    image_draft,
    read_image,
    read_paper,
)
from app.services.listing_images import add_service_images
from app.services.listing_queries import service_cards
from app.services.listings import edit_service
from app.storage.database import Database
from tests.capture.test_media import JPEG, PDF
from tests.services.listed import listed, png
from tests.services.sample import NOW


def test_a_picture_and_a_paper_are_read(tmp_path: Path) -> None:
    image, paper = tmp_path / "見本.txt", tmp_path / "許可.pdf"
    image.write_bytes(JPEG)
    paper.write_bytes(PDF)
    draft = read_image(image)
    assert (draft.name, draft.media_type, draft.content) == ("見本.txt", "image/jpeg", JPEG)
    assert len(draft.digest) == 64
    assert read_paper(paper).media_type == "application/pdf"
    assert read_paper(image).media_type == "image/jpeg"


def test_what_is_no_picture_is_refused_whatever_its_name(tmp_path: Path) -> None:
    file = tmp_path / "見本.png"
    file.write_text("これは文です", "utf-8")
    with pytest.raises(NotAnImageError) as refused:
        read_image(file)
    assert refused.value.details == {"file": "見本.png"}
    with pytest.raises(NotAPaperError):
        read_paper(file)
    file.write_bytes(PDF)
    with pytest.raises(NotAnImageError):
        read_image(file)
    file.write_bytes(png()[:-5])
    with pytest.raises(CutOffError):
        read_image(file)
    with pytest.raises(FileMissingError):
        read_image(tmp_path / "ない.png")
    with pytest.raises(FileMissingError):
        read_image(tmp_path)


def test_a_pasted_picture_is_held_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    assert image_draft("貼り付け.png", png()).media_type == "image/png"
    with pytest.raises(NotAnImageError):
        image_draft("貼り付け.png", b"text")
    monkeypatch.setattr("app.services.kept_files.IMAGE_LIMIT", 10)
    with pytest.raises(FileTooLargeError):
        image_draft("貼り付け.png", png())


def test_of_a_huge_file_no_byte_is_read(tmp_path: Path) -> None:
    file = tmp_path / "巨大.png"
    with file.open("wb") as stream:
        stream.truncate(500_000_000)
    file.chmod(0)
    with pytest.raises(FileTooLargeError) as refused:
        read_image(file)
    assert refused.value.details == {
        "file": "巨大.png",
        "limit": IMAGE_LIMIT,
        "found": 500_000_000,
    }


def test_the_same_bytes_are_kept_once_and_stay_when_undone(
    tmp_path: Path, database: Database, catalog: Catalog
) -> None:
    file = tmp_path / "見本.png"
    file.write_bytes(png())
    draft = read_image(file)
    service_id, _ = listed(database, catalog)
    database.write(add_service_images, service_id, [draft, draft], now=NOW)
    database.write(edit_service, service_id, {ListingField.IMAGES: ()})
    database.write(add_service_images, service_id, [draft], now=NOW)
    assert database.read(lambda reader: reader.value("SELECT COUNT(*) FROM kept_files")) == 1
    found = database.read(kept_content, draft.digest)
    assert found is not None
    assert (found.media_type, found.content) == ("image/png", png())
    database.undo()
    assert database.read(service_cards)[0].image_digest is None
    database.redo()
    assert database.read(service_cards)[0].image_digest == draft.digest
    assert database.verify().is_sound
