"""Katakana become hiragana one by one, and nothing else changes."""

import unicodedata

from app.models.kana import TO_HIRAGANA


def test_every_pair_has_the_same_name_but_for_its_kind() -> None:
    for katakana, hiragana in TO_HIRAGANA.items():
        name = unicodedata.name(chr(katakana))
        assert unicodedata.name(chr(hiragana)) == name.replace("KATAKANA", "HIRAGANA")


def test_the_long_sign_and_kanji_stay() -> None:
    assert "ラーメン二丁目".translate(TO_HIRAGANA) == "らーめん二丁目"
