"""The shared fields of a listing are read as they were kept."""

import json

from app.models.listing_fields import (
    ListingField,
    Option,
    Picture,
    Question,
    own_fields_of,
    rows_of,
)
from app.models.money import Yen


def test_rows_come_back_as_they_were_kept() -> None:
    options = (Option("急ぎ", Yen(3_000)), Option("追加", Yen(500), 2))
    assert rows_of(json.dumps(options), Option._make) == options
    questions = (Question("何日ですか", "3日です"),)
    assert rows_of(json.dumps(questions), Question._make) == questions
    pictures = (Picture("見本.png", "ab" * 32),)
    assert rows_of(json.dumps(pictures), Picture._make) == pictures


def test_own_fields_are_a_set() -> None:
    assert own_fields_of('["title", "price"]') == {ListingField.PRICE, ListingField.TITLE}
    assert own_fields_of("[]") == frozenset()
