"""Katakana as hiragana: one table for every comparison of words."""

TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
"""For `str.translate`: half-width kana must be made full-width before."""
