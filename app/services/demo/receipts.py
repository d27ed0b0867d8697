"""Receipts of the invented seller: real small PDFs and pictures, the same bytes each time."""

import struct
import zlib
from datetime import date

from app.models.money import Yen

PDF, PNG = "application/pdf", "image/png"
_WIDTH, _HEIGHT = 240, 340
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 340 310] /Contents 4 0 R"
    b" /Resources << /Font << /F1 5 0 R >> >> >>"
)
_FONT = (
    (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UTF16-H"
        b" /DescendantFonts [6 0 R] >>"
    ),
    (
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5"
        b" /FontDescriptor 7 0 R"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> >>"
    ),
    (
        b"<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /ItalicAngle 0"
        b" /FontBBox [-92 -250 1010 922] /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114 >>"
    ),
)
"""A font that every reader of PDFs brings along: none is embedded."""
_WHITE, _GREY, _INK = 255, 205, 60


def receipt_pdf(payee: str, on: date, amount: Yen, number: str) -> bytes:
    """Return a receipt as a PDF of one small page."""
    lines = [
        (20, 255, "領収書"),
        (11, 225, f"発行日 {on:%Y年%m月%d日}"),
        (11, 205, f"発行者 {payee}"),
        (11, 185, f"登録番号 {number}" if number else "登録番号 なし"),
        (16, 150, f"金額 ￥{amount:,}（税込）"),
        (11, 120, "宛名 水野デザイン室 様"),
    ]
    shown = "\n".join(
        f"BT /F1 {size} Tf 30 {top} Td <{_hex(text)}> Tj ET" for size, top, text in lines
    )
    content = f"0.6 w 20 100 300 190 re S\n{shown}".encode()
    return _pdf(
        _CATALOG,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        _PAGE,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        *_FONT,
    )


def receipt_picture(on: date, amount: Yen) -> bytes:
    """Return a till's slip as a picture in grey: words as bars, which no program can read."""
    bars = {
        70 + 22 * line: 90 + (on.toordinal() * 13 + amount * (line + 1)) % 90 for line in range(9)
    }
    rows = bytearray()
    for y in range(_HEIGHT):
        rows.append(0)  # each row as it is: no filter
        rows += _row(y, bars)
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes(rows), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")
    )


def _row(y: int, bars: dict[int, int]) -> bytes:
    """Return one row: grey around the slip, a heavy head, a bar for each line of words."""
    slip = bytearray([_GREY] * 20 + [_WHITE] * (_WIDTH - 40) + [_GREY] * 20)
    if not 15 <= y < _HEIGHT - 15:
        return bytes([_GREY] * _WIDTH)
    if 34 <= y < 50:
        slip[70:170] = bytes([_INK] * 100)
    for top, width in bars.items():
        if top <= y < top + 6:
            slip[36 : 36 + width] = bytes([_INK] * width)
    return bytes(slip)


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, numbered from one; the first is its catalogue."""
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start, count = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, start)
    return bytes(out)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
