"""Finds words in titles regardless of width, kana and case."""

import unicodedata

KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def folded(text: str) -> str:
    """Return the text as it is compared: NFKC, case folded, katakana as hiragana."""
    return unicodedata.normalize("NFKC", text).casefold().translate(KATAKANA_TO_HIRAGANA)


def holds_all(text: str, words: str) -> bool:
    """Tell whether a text holds every word of a search."""
    inside = folded(text)
    return all(word in inside for word in folded(words).split())
