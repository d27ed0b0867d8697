"""Words hint at a permit where something is sold, not where it is drawn or written about."""

from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.rulebook.permit_words import PermitWords
from app.rulebook.permits import NO_PERMIT

TODAY = date(2026, 11, 27)

HINTS = {
    "手作り弁当をお届けします": "food",
    "手づくりのお弁当": "food",
    "ﾃ作りクッキーを焼いてお届けします": "food",
    "お惣菜を作ってお届けします": "food",
    "中古カメラを販売します": "antique",
    "不用品を買い取ります。ブランド品買取もします": "antique",
    "法律相談に応じます": "lawyer",
    "退職代行します": "lawyer",
    "確定申告書の作成代行をします": "tax_accountant",
    "税務相談を承ります": "tax_accountant",
    "就業規則を作成します": "labour_consultant",
    "会社設立の登記申請を代行します": "judicial_scrivener",
    "商標登録の出願を代行します": "patent_attorney",
    "補助金の申請書の作成代行をします": "administrative_scrivener",
    "内容証明の作成をいたします": "administrative_scrivener",
    "航空券の予約を代行します": "travel",
    "転職先をご紹介します": "job_placement",
    "手作り石けんを販売します": "cosmetics",
    "自家製の梅酒をお届けします": "alcohol",
    "出張マッサージします": "massage",
    "ペットシッターします": "animal",
    "ベビーシッターします": "childcare",
    "推奨銘柄をお伝えします": "investment",
    "賃貸物件を仲介します": "real_estate",
    "エアコンの取り付け工事をします": "electrical_work",
}
FREE = (
    "手作り人形をお作りします",
    "手作りの編みぐるみをお届けします",
    "お弁当の写真を撮影します",
    "手作り弁当の献立を考えます",
    "パン屋のロゴを作ります",
    "中古車販売店のチラシを作ります",
    "行政書士事務所のロゴを作ります",
    "確定申告の入力のしかたを教えます",
    "旅行プランを提案します",
    "人材紹介会社のバナーを作ります",
    "手作り石けんのパッケージをデザインします",
    "日本酒のラベルをデザインします",
    "猫の似顔絵を描きます",
    "商標登録の出願の代行は含みません",
    "履歴書の書き方を教えます",
)


@pytest.fixture
def words(catalog: Catalog) -> PermitWords:
    return PermitWords(catalog.permits)


@pytest.mark.parametrize(("text", "kind"), HINTS.items())
def test_what_hints_at_a_permit(words: PermitWords, text: str, kind: str) -> None:
    hint = words.hint(text, TODAY)
    assert hint is not None
    assert hint.kind.id == kind
    assert text[hint.start : hint.end]


@pytest.mark.parametrize("text", FREE)
def test_what_is_free(words: PermitWords, text: str) -> None:
    assert words.hint(text, TODAY) is None


def test_every_shipped_kind_has_words_that_hint_at_it(words: PermitWords) -> None:
    assert {kind.id for kind in words.permits.kinds} == set(HINTS.values())


def test_what_the_seller_said_counts_before_the_words(words: PermitWords) -> None:
    bento = ["手作り弁当をお届けします", ""]
    assert getattr(words.needed(None, bento, TODAY), "id", None) == "food"
    assert getattr(words.needed("travel", bento, TODAY), "id", None) == "travel"
    assert words.needed(NO_PERMIT, bento, TODAY) is None
    assert words.needed(None, ["手作り", "人形"], TODAY) is None


def test_no_words_reach_from_one_text_into_the_next(words: PermitWords) -> None:
    assert words.needed(None, ["手作り", "弁当"], TODAY) is None
