"""Letters: what fits, where lines break, and which signs are missing."""

from PySide6.QtWidgets import QApplication

from app.ui.papers.lettering import ELLIPSIS
from tests.ui.papers.written import letters


def test_rare_signs_of_names_are_there_and_an_emoji_is_told(qapp: QApplication) -> None:
    del qapp
    assert letters().missing(["髙﨑𠮷", "葛󠄀城", "株式会社\n本店"]) == ""
    assert letters().missing(["祝😀", "😀🎉"]) == "😀🎉"
    assert letters().shown("祝😀です\u200d") == "祝〓です"
    assert letters().shown("plain") == "plain"


def test_a_line_that_is_too_wide_is_set_smaller_and_then_cut(qapp: QApplication) -> None:
    del qapp
    text = "株式会社" * 20
    size = letters().fitting(text, 1_000, 40)
    assert size == int(40 * 0.62)
    assert 24 < letters().fitting("株式会社" * 9, 1_000, 40) < 40
    cut = letters().cut(text, 500, size)
    assert cut.endswith(ELLIPSIS)
    assert letters().width(cut, size) <= 500
    assert letters().fitting("短い", 1_000, 40) == 40
    assert letters().cut("短い", 1_000, 40) == "短い"


def test_text_breaks_where_its_room_ends_and_where_it_says(qapp: QApplication) -> None:
    del qapp
    lines = letters().lines("𠮷野家の看板\n\n二行目", 120, 30)
    assert "".join(lines) == "𠮷野家の看板二行目"
    assert "" in lines
    assert all(letters().width(line, 30) <= 120 for line in lines)


def test_fonts_have_two_weights_and_may_be_spaced(qapp: QApplication) -> None:
    del qapp
    bold, plain = letters().font(30, is_bold=True), letters().font(30)
    assert bold.weight() > plain.weight()
    assert letters().font(30, spacing=125).letterSpacing() == 125
    assert letters().glyph("A", is_bold=True) > 0
