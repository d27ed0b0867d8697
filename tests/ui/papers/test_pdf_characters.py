"""Tables of characters are replaced where they agree with what was drawn, and never else."""

import zlib

import pytest

from app.ui.papers.pdf_characters import BLOCK, Drawn, with_characters
from tests.pdf_text import text_of

TABLE = "<0000> <0000> <0000>\n<0001> <0003> [<2F8F> <0009> <0000> ]\n"
SHOWN = "/F1 12 Tf <0001> Tj <0002> Tj <0003> Tj"
GLYPHS = {"⾏": 7, "行": 7, " ": 3, "𠮷": 9}


def pdf(table: str = TABLE, trailer: str = "/Size 9 \n/Info 1 0 R\n/Root 2 0 R\n") -> bytes:
    """Return a PDF as Qt writes one, of one font, whose texts are packed."""

    font = (
        "1 0 obj\n<< /Type /Font\n/Subtype /Type0\n/BaseFont /Noto\n/Encoding /Identity-H\n"
        "/DescendantFonts [4 0 R]\n/ToUnicode 5 0 R>>\nendobj\n"
    )
    unicode_table = f"5 0 obj\n<< /Length 9 >>\nstream\n{table}\nendstream\nendobj\n"
    page = b"6 0 obj\n<< >>\nstream\n" + zlib.compress(SHOWN.encode()) + b"endstream\nendobj\n"
    end = f"xref\ntrailer\n<<\n{trailer}>>\nstartxref\n99\n%%EOF\n"
    return b"%PDF\n" + (font + unicode_table).encode() + page + end.encode()


def of(*signs: str) -> dict[str, Drawn]:
    return {"Noto": Drawn(signs, lambda sign: GLYPHS.get(sign, 0))}


def test_a_glyph_gets_the_character_that_was_drawn() -> None:
    assert text_of(pdf()) == "行\t\0"
    whole = with_characters(pdf(), of("行", " ", "𠮷"))
    assert text_of(whole) == "行 𠮷"
    assert whole.startswith(pdf())
    assert b"/Prev 99" in whole
    assert whole.count(b"/Root 2 0 R") == 2


def test_the_new_table_is_where_the_file_says() -> None:
    whole = with_characters(pdf(), of("行", " ", "𠮷")).decode("latin-1")
    at = int(whole.rsplit("startxref\n", 1)[1].split()[0])
    assert whole[at : at + 5] == "xref\n"
    place = int(whole[at:].split("\n")[2].split()[0])
    assert whole[place:].startswith("5 0 obj")


def test_many_characters_are_written_in_blocks() -> None:
    signs = tuple(chr(0x4E00 + place) for place in range(BLOCK + 1))
    whole = with_characters(pdf("<0000> <0000> <0000>\n"), of(*signs))
    assert f"{BLOCK} beginbfchar".encode() in whole
    assert b"1 beginbfchar" in whole


@pytest.mark.parametrize(
    "given",
    [
        (pdf(), of(" ", "行", "𠮷")),
        (pdf(), of("行")),
        (pdf(), {"Other": of("行")["Noto"]}),
        (pdf(trailer="/Root 2 0 R\n"), of("行", " ", "𠮷")),
        (b"%PDF\nno end", of("行", " ", "𠮷")),
    ],
)
def test_a_file_that_is_otherwise_is_left_as_it_is(given: tuple[bytes, dict[str, Drawn]]) -> None:
    content, drawn = given
    assert with_characters(content, drawn) == content
