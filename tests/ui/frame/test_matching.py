import pytest

from app.ui.frame.matching import folded, holds_all


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("株式会社ミナモ", "みなも"),
        ("ＬＰ制作", "lp"),
        ("ﾛｺﾞデザイン", "ろご デザ"),
        ("Settings settings", "set"),
    ],
)
def test_width_kana_and_case_do_not_matter(text: str, words: str) -> None:
    assert holds_all(text, words)


def test_every_word_must_be_there() -> None:
    assert not holds_all("ロゴ制作", "ロゴ 名刺")
    assert folded("ヴ") == "ゔ"
