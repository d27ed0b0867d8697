"""The words about listings are those of the command line."""

from app.cli.error_text import SENTENCES
from app.cli.listing_text import LISTING_FIELDS, LISTING_SENTENCES, LISTING_WORDS
from app.cli.word_text import FIELDS, WORDS
from app.models.listing_fields import ListingField
from app.services.listing_drafts import SERVICE_TITLE


def test_every_word_of_listings_is_known_to_the_command_line() -> None:
    assert LISTING_SENTENCES.items() <= SENTENCES.items()
    assert LISTING_WORDS.keys() <= WORDS.keys()
    assert LISTING_FIELDS.items() <= FIELDS.items()


def test_every_field_that_an_error_can_name_has_a_name() -> None:
    assert {*ListingField, SERVICE_TITLE, "url"} <= FIELDS.keys()
