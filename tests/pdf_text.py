"""The text of a PDF as Qt writes it: its glyphs, led back to characters by the font's table."""

import re
import unicodedata
import zlib

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_RANGE = re.compile(r"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^\]]*)\])")
_SHOWN = re.compile(r"/F(\d+) \d|<(\w{4})> Tj")


def text_of(pdf: bytes) -> str:
    """Return all characters shown, in their order, after NFKC.

    A glyph without a character is left out: Qt names none for some digits, and spaces are tabs.
    """
    tables = _tables(pdf)
    shown = []
    for match in _STREAM.finditer(pdf):
        font: dict[str, str] = {}
        for name, glyph in _SHOWN.findall(_unpacked(match[1])):
            if name:
                font = tables.get(name, {})
            else:
                shown.append(font.get(glyph.upper(), ""))
    return unicodedata.normalize("NFKC", "".join(shown))


def _tables(pdf: bytes) -> dict[str, dict[str, str]]:
    """Return by the number of each font which character a glyph is."""
    raw = pdf.decode("latin-1")
    fonts = re.findall(
        r"(\d+) 0 obj\s*<< /Type /Font\s(?:(?!endobj).)*?/ToUnicode (\d+) 0 R", raw, re.DOTALL
    )
    found = {}
    for font, table in fonts:
        start = raw.rindex(f"\n{table} 0 obj")
        found[font] = _characters(raw[start : raw.index("endobj", start)])
    return found


def _characters(table: str) -> dict[str, str]:
    characters = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, signs in re.findall(r"<(\w{4})> <(\w+)>", block):
            characters[code] = bytes.fromhex(signs).decode("utf-16-be")
    for first, last, one, many in _RANGE.findall(table):
        codes = re.findall(r"\w{4}", many) if many else [one]
        for offset in range(int(last, 16) - int(first, 16) + 1):
            code = int(codes[offset], 16) if many else int(one, 16) + offset
            characters[f"{int(first, 16) + offset:04X}"] = chr(code)
    return characters


def _unpacked(stream: bytes) -> str:
    try:
        return zlib.decompress(stream).decode("latin-1")
    except zlib.error:
        return ""
