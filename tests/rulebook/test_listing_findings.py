"""Every text of a listing has its own place, in the order of the form."""

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.rulebook.listing_findings import CheckedListing, Place, TextPart


def test_every_text_has_its_place() -> None:
    listing = CheckedListing(
        marketplace_id="coconala",
        title="題",
        catchphrase="短",
        body="文",
        request="願",
        category="分",
        options=(Option("一", Yen(500)), Option("二", Yen(600))),
        faq=(Question("問", "答"),),
    )
    assert list(listing.texts()) == [
        (Place(ListingField.TITLE), "題"),
        (Place(ListingField.CATCHPHRASE), "短"),
        (Place(ListingField.CATEGORY), "分"),
        (Place(ListingField.BODY), "文"),
        (Place(ListingField.REQUEST), "願"),
        (Place(ListingField.OPTIONS, 0), "一"),
        (Place(ListingField.OPTIONS, 1), "二"),
        (Place(ListingField.FAQ, 0, TextPart.QUESTION), "問"),
        (Place(ListingField.FAQ, 0, TextPart.ANSWER), "答"),
    ]
