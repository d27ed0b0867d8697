"""Puts the right characters behind the glyphs of a PDF of Qt's, so that it is found and copied.

Qt leads glyphs back to characters by trying all of the first 65,536: 𠮷 has none then, and 行 the
radical ⾏. Its subsets hold the glyphs in the order in which they were drawn first, which is known.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

BLOCK = 100
"""A CMap takes so many characters at once."""
_FONT = re.compile(
    r"(?:^|\n)\d+ 0 obj\s*<< /Type /Font\n/Subtype /Type0\n/BaseFont /(\S+)"
    r"(?:(?!endobj).)*?/ToUnicode (\d+) 0 R",
    re.DOTALL,
)
_MAP = re.compile(r"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^\]]*)\])")
_START = re.compile(r"startxref\s+(\d+)\s+%%EOF\s*$")
_SIZE = re.compile(r"/Size (\d+)")
_LINKS = re.compile(r"/(?:Info|Root) \d+ 0 R")

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Drawn(NamedTuple):
    """What was drawn in one font: a character of each glyph in order, and the glyph of one."""

    characters: Sequence[str]
    glyph: Callable[[str], int]


def with_characters(pdf: bytes, drawn: Mapping[str, Drawn]) -> bytes:
    """Return the PDF with whole tables of characters, appended as the format allows.

    `drawn` is by the name of the font. A table that Qt filled otherwise is left as it is, and so is
    a file that is not as Qt writes it.
    """
    text = pdf.decode("latin-1")
    start = _START.search(text)
    size = _SIZE.findall(text)
    if start is None or not size:
        return pdf
    tables = {
        int(table): drawn[font].characters
        for font, table in _FONT.findall(text)
        if font in drawn and _agrees(_known(text, table), drawn[font])
    }
    out, places = bytearray(pdf), {}
    for number, characters in sorted(tables.items()):
        places[number] = len(out)
        body = _table(characters)
        out += (
            f"{number} 0 obj\n<< /Length {len(body)} >>\nstream\n{body}endstream\nendobj\n".encode()
        )
    if not places:
        return pdf
    at = len(out)
    entries = "".join(f"{number} 1\n{place:010} 00000 n \n" for number, place in places.items())
    links = "\n".join(dict.fromkeys(_LINKS.findall(text[text.rindex("trailer") :])))
    trailer = f"trailer\n<<\n/Size {size[-1]}\n{links}\n/Prev {start[1]}\n>>\n"
    out += f"xref\n{entries}{trailer}startxref\n{at}\n%%EOF\n".encode()
    return bytes(out)


def _known(text: str, table: str) -> dict[int, str]:
    """Return which characters Qt gave the glyphs of a font."""
    begin = text.index(f"\n{table} 0 obj")
    found = {}
    for first, _last, one, many in _MAP.findall(text[begin : text.index("endobj", begin)]):
        codes = [one] if one else re.findall(r"\w{4}", many)
        for offset, code in enumerate(codes):
            found[int(first, 16) + offset] = chr(int(code, 16))
    return found


def _agrees(known: Mapping[int, str], drawn: Drawn) -> bool:
    """Tell whether what Qt knows fits to the order of drawing; the glyph 0 stands for none."""
    return all(
        place <= len(drawn.characters) and _alike(sign, drawn.characters[place - 1], drawn.glyph)
        for place, sign in known.items()
        if place and sign != "\0"
    )


def _alike(one: str, other: str, glyph: Callable[[str], int]) -> bool:
    return (one.isspace() and other.isspace()) or glyph(one) == glyph(other)


def _table(characters: Sequence[str]) -> str:
    blocks = []
    for start in range(0, len(characters), BLOCK):
        some = characters[start : start + BLOCK]
        lines = "".join(
            f"<{start + place:04X}> <{sign.encode('utf-16-be').hex().upper()}>\n"
            for place, sign in enumerate(some, 1)
        )
        blocks.append(f"{len(some)} beginbfchar\n{lines}endbfchar\n")
    return _HEAD + "".join(blocks) + _TAIL
