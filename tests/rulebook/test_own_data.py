"""The seller's own data are found however they are written, and nothing else."""

import pytest

from app.rulebook.guard_rules import OwnField
from app.rulebook.own_data import NO_OWN_DATA, OwnData, own_patterns
from app.rulebook.seen_text import see

OWN = OwnData(
    phones=("090-1234-5678", "+81 3-1234-5678", "110"),
    mails=("hinata.d@example.co.jp", "no mail"),
    addresses=("〒150-0041 東京都渋谷区神南１丁目2-3 ひなたビル405", "みどり荘の二階", "二階"),
    bank_accounts=("三菱UFJ銀行 渋谷支店 普通 7654321", "ゆうちょ 記号10120 番号1234567 1", "なし"),
    names=("山田 太郎", "Taro Yamada", "ヤマダタロウ", "あい", "Yo", "港"),
)


def found(field: OwnField, text: str) -> list[str]:
    seen = see(text)
    spans = [match.span() for one in own_patterns(OWN, field) for match in one.finditer(seen.text)]
    places = [seen.span(*span) for span in spans]
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    "text",
    [
        "09012345678",
        "090 1234 5678",
        "０９０－１２３４－５６７８",
        "〇九〇・一二三四・五六七八",
        "ぜろきゅうぜろ、いちにさんよん、ごろくななはち",
        "ゼロキュウゼロイチニサンシゴロクシチハチ",
        "+81-90-1234-5678",
        "81 (0)90 1234 5678",
        "03(1234)5678",
        "09\u200b0-12\u200b34-5678",
    ],
)
def test_own_phones_are_found(text: str) -> None:
    assert text in found(OwnField.PHONES, text)


@pytest.mark.parametrize("text", ["090-1234-5679", "0901234567890", "110番", "10901234567"])
def test_other_numbers_are_no_own_phone(text: str) -> None:
    assert found(OwnField.PHONES, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "hinata.d@example.co.jp",
        "HINATA.D＠EXAMPLE．CO．JP",
        "hinata.d アット example どっと co.jp",
        "hinata.d(at)example(dot)co(dot)jp",
        "hinata.d★example.co.jp",
    ],
)
def test_own_mail_is_found(text: str) -> None:
    assert found(OwnField.MAILS, text) == [text]


@pytest.mark.parametrize("text", ["ahinata.d@example.co.jp", "hinata.d@example.com", "no mail"])
def test_other_mail_is_not_own(text: str) -> None:
    assert found(OwnField.MAILS, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "渋谷区神南1-2-3",
        "渋谷区神南一丁目二番三",
        "神南1の2の3",
        "渋谷区 神南 １丁目２番地３",
        "150-0041",
        "１５０００４１",
        "みどり荘の二階",
    ],
)
def test_own_addresses_are_found(text: str) -> None:
    assert found(OwnField.ADDRESSES, text) == [text]


@pytest.mark.parametrize("text", ["神南1-2-35", "渋谷区神南", "二階", "1-2-3", "1500042"])
def test_other_places_are_not_own(text: str) -> None:
    assert found(OwnField.ADDRESSES, text) == []


@pytest.mark.parametrize("text", ["7654321", "765 4321", "七六五四三二一", "12345671"])
def test_own_accounts_are_found(text: str) -> None:
    assert found(OwnField.BANK_ACCOUNTS, text) == [text]


@pytest.mark.parametrize("text", ["¥7,654,321", "17654321", "10120"])
def test_other_sums_are_no_account(text: str) -> None:
    assert found(OwnField.BANK_ACCOUNTS, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "山田太郎",
        "山田　太郎",
        "山 田 太 郎",
        "やまだたろう",
        "ﾔﾏﾀﾞﾀﾛｳ",
        "Yamada, Taro",
        "TARO YAMADA",
    ],
)
def test_own_names_are_found(text: str) -> None:
    assert found(OwnField.NAMES, text) == [text]


@pytest.mark.parametrize("text", ["山田さん", "太郎", "あい", "Yo", "港", "taro yamadai"])
def test_parts_of_names_are_not_own(text: str) -> None:
    assert found(OwnField.NAMES, text) == []


def test_without_own_data_nothing_is_looked_for() -> None:
    assert all(own_patterns(NO_OWN_DATA, field) == () for field in OwnField)
