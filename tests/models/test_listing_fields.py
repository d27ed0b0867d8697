"""The shared fields of a listing are read as they were kept."""

import json

from app.models.listing_fields import (
    FIELD_COLUMNS,
    ListingField,
    ListingFields,
    Option,
    Picture,
    Question,
    fields_of,
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


def test_the_fields_of_a_row_are_those_there_are() -> None:
    assert set(FIELD_COLUMNS) == {field.value for field in ListingField}
    said = ListingFields("ロゴ", options=(Option("急ぎ", Yen(3_000)),), price=Yen(5_000))
    kept = [json.dumps(value) if isinstance(value, tuple) else value for value in said]
    assert fields_of(kept) == said
    assert said.value(ListingField.PRICE) == 5_000
