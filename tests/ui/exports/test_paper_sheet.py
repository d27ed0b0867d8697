"""A sheet says every figure, as rich text and as plain text."""

from app.models.money import Yen
from app.ui.exports.figure_table import Figure
from app.ui.exports.paper_sheet import Part, sheet_html, sheet_text
from app.ui.formats import Formats

PARTS = [Part("収入<1>", [Figure("売上&他", Yen(1_200)), Figure("計", Yen(1_200), is_sum=True)])]


def test_rich_text_is_escaped_and_sums_are_bold() -> None:
    html = sheet_html("青色", PARTS, ["税務判断は"], Formats("ja"))
    assert "<h2>青色</h2>" in html
    assert "収入&lt;1&gt;" in html
    assert "売上&amp;他" in html
    assert "<b>¥1,200</b>" in html
    assert "<p>税務判断は</p>" in html


def test_plain_text_has_a_line_for_each_figure() -> None:
    text = sheet_text("青色", PARTS, ["税務判断は"], Formats("ja"))
    assert text.splitlines() == [
        *("青色", "", "収入<1>", "  売上&他\t¥1,200", "  計\t¥1,200", "", "税務判断は")
    ]
