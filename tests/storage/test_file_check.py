"""Checking a book finds files that changed and files that are not there."""

from pathlib import Path

from app.models.changes import Changes
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.listing_images import add_service_images
from app.storage.connections import Connection
from tests.services.listed import listed, picture
from tests.services.sample import NOW
from tests.services.test_kept_file_queries import harm
from tests.store import new_book


def forget(connection: Connection) -> Changes:
    connection.execute("DELETE FROM kept_files")
    return Changes()


def test_verify_names_each_file_that_changed_or_is_missing(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book")
    catalog = load_catalog(resources_dir() / "marketplaces")
    service_id, _ = listed(book, catalog, "coconala")
    image = picture("見本.png")
    book.write(add_service_images, service_id, [image], now=NOW)
    assert book.verify().is_sound
    book.note(harm)
    assert book.verify().problems == (f"kept file {image.digest}: its content has changed",)
    book.note(forget)
    assert book.verify().problems == (f"kept file {image.digest}: it is not there",)
    book.close()
