"""The site's own words."""

import pytest

from app.capture.site_words import stage_of
from app.models.types import Stage


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("納品送付", Stage.DELIVERED),
        ("完了済み", Stage.COMPLETED),
        ("見積り（返答待ち）", Stage.INQUIRY),
        ("キャンセル", Stage.CANCELLED),
        ("キャンセルリクエスト中", None),
        ("", None),
    ],
)
def test_a_word_tells_a_stage_only_where_it_is_known(word: str, stage: Stage | None) -> None:
    assert stage_of(word) is stage
