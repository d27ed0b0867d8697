"""A file comes out of the book as it went in, or not at all."""

import pytest

from app.models.changes import Changes
from app.rulebook.catalog import Catalog
from app.services.kept_file_queries import KeptFileDamagedError, kept_content
from app.services.listing_images import add_service_images
from app.storage.connections import Connection
from app.storage.database import Database
from tests.services.listed import listed, picture
from tests.services.sample import NOW


def harm(connection: Connection) -> Changes:
    """Change a byte of every file, as a failing disk would."""
    connection.execute("UPDATE kept_files SET content = zeroblob(length(content))")
    return Changes()


def test_a_file_whose_bytes_changed_is_not_shown(database: Database, catalog: Catalog) -> None:
    service_id, _ = listed(database, catalog)
    image = picture("見本.png")
    database.write(add_service_images, service_id, [image], now=NOW)
    assert database.read(kept_content, "00") is None
    database.note(harm)
    with pytest.raises(KeptFileDamagedError):
        database.read(kept_content, image.digest)
