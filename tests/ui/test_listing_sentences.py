"""The sentences about listings are those of the window."""

from app.ui.error_sentences import SENTENCES
from app.ui.listing_sentences import LISTINGS


def test_every_sentence_of_listings_is_said_by_the_window() -> None:
    assert LISTINGS.items() <= SENTENCES.items()
    assert all(pair.ja.endswith("。") and pair.en for pair in LISTINGS.values())
