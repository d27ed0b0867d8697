"""What a command is about is found, or said to be gone."""

import pytest

from app.rulebook.catalog import Catalog
from app.services.listing_states import archive_listings
from app.services.listings import edit_service
from app.services.order_lookup import ListingMissingError
from app.services.service_lookup import ServiceMissingError, check_images
from app.storage.database import Database
from tests.services.listed import listed


def test_what_is_not_there_is_said_to_be_gone(database: Database, catalog: Catalog) -> None:
    listed(database, catalog, "coconala")
    with pytest.raises(ServiceMissingError):
        database.write(edit_service, 99, {})
    with pytest.raises(ListingMissingError):
        database.write(archive_listings, [1, 99])
    _, changes = database.write(archive_listings, [])
    assert changes.rows == {}
    database.write(check_images, None)
