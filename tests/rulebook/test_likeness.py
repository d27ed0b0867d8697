"""Two texts are as alike as the pieces they share; space and length do not deceive."""

from hypothesis import given
from hypothesis import strategies as st

from app.rulebook.likeness import Likeness

BODY = "想いをうかがって、長く使えるロゴをデザインします。はじめてのお店にも、長く続いた会社にも。"


def test_the_same_text_with_other_line_breaks_is_the_same() -> None:
    assert Likeness().share(BODY, BODY.replace("。", "。\n\n")) == 1.0


def test_a_changed_word_leaves_a_text_nearly_the_same() -> None:
    longer = (
        BODY * 1 + "写真の切り抜きや明るさの調整も含みます。書き出しの形式はご希望に合わせます。"
    )
    assert Likeness().share(longer, longer.replace("会社", "店舗")) > 0.8


def test_other_texts_are_not_alike() -> None:
    other = "電話で30分、転職の相談に乗ります。履歴書の書き方や面接の受け答えを一緒に考えます。"
    assert Likeness().share(BODY, other) < 0.1
    assert Likeness().share(BODY, "") == 0.0
    assert Likeness().share(BODY * 9 + other * 5, BODY) < 0.5


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_share_lies_between_nothing_and_all_and_asks_no_order(one: str, other: str) -> None:
    likeness = Likeness(most_kept=1)
    share = likeness.share(one, other)
    assert 0.0 <= share <= 1.0
    assert share == likeness.share(other, one)
