"""Images come behind those that are there, are put in order, and are removed."""

import pytest

from app.models.listing_fields import ListingField, Picture
from app.rulebook.catalog import Catalog
from app.services.listing_details import listing_details
from app.services.listing_images import add_listing_images, add_service_images
from app.services.listings import edit_listing, edit_service
from app.services.service_lookup import ImageMissingError
from app.storage.database import Database
from tests.services.listed import listed, picture
from tests.services.sample import NOW


def test_a_listing_shows_the_images_of_its_service_until_it_has_its_own(
    database: Database, catalog: Catalog
) -> None:
    service_id, (listing_id,) = listed(database, catalog, "coconala")

    def names() -> list[str]:
        found = database.read(listing_details, listing_id)
        assert found is not None
        return [image.name for image in found.fields.images]

    database.write(add_service_images, service_id, [picture("1"), picture("22")], now=NOW)
    assert names() == ["1", "22"]
    one, two = picture("1"), picture("22")
    turned = (Picture("22", two.digest), Picture("1", one.digest))
    database.write(edit_service, service_id, {ListingField.IMAGES: turned})
    assert names() == ["22", "1"]
    database.write(add_listing_images, listing_id, [picture("1"), picture("333")], now=NOW)
    assert names() == ["22", "1", "333"]
    database.write(edit_service, service_id, {ListingField.IMAGES: ()})
    assert names() == ["22", "1", "333"]
    with pytest.raises(ImageMissingError):
        database.write(edit_listing, listing_id, {ListingField.IMAGES: (Picture("何", "00" * 32),)})
