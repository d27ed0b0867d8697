"""Variables are filled in, and a text with a wrong one is held back with the words marked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.models.types import RoomKind
from app.rulebook.catalog import Catalog
from app.rulebook.schema import LocalName
from app.services.reply_text import (
    ENGLISH,
    JAPANESE,
    JAPANESE_NAMES,
    MOST_FORMS_OF_ADDRESS,
    Inserted,
    ProblemKind,
    ReplyFacts,
    Variable,
    inserted_of,
    kept_text,
    language_of,
    message_limit,
    names_addressed,
    problems_of,
    resolve,
    variable_named,
)

TODAY = date(2026, 11, 23)
FACTS = ReplyFacts(
    site=LocalName(ja="ココナラ", en="coconala"),
    today=TODAY,
    me="ひなたデザイン",
    client="みなと",
    order="ロゴ制作",
    number="C-0001",
    due=date(2026, 11, 30),
    price=Yen(48_000),
)
NOTHING_KNOWN = ReplyFacts(site=FACTS.site, today=TODAY)


def held_back(text: str, inserted: tuple[Inserted, ...] = (), **changes: object) -> list[object]:
    facts = FACTS._replace(**changes)  # type: ignore[arg-type]
    found = problems_of(text, inserted, facts, {"みなと": True, "さくら": False, "Sakura": False})
    assert all(text[one.start : one.end] == one.words for one in found)
    return [(one.kind, one.words, one.variable, one.expected) for one in found]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("{顧客}様、{自分}です。", "みなと様、ひなたデザインです。"),
        ("「{注文}」{番号}の納期は{納期}", "「ロゴ制作」C-0001の納期は11月30日（月）"),
        ("{価格}、{サイト}、{今日}", "¥48,000、coconala、Mon, 23 November"),
        ("お値段は{価格}、{サイト}、{今日}", "お値段は48,000円、ココナラ、11月23日（月）"),
        ("{client}様 {due}", "みなと様 11月30日（月）"),
        ("Dear {client}: {due}, {price}", "Dear みなと: Mon, 30 November, ¥48,000"),
        ("{site} {number} {me} {today}", "coconala C-0001 ひなたデザイン Mon, 23 November"),
        ("\uff5b顧客\uff5d様、{ Due }まで", "みなと様、11月30日（月）まで"),
        ("変数のない文", "変数のない文"),
        ("", ""),
    ],
)  # fmt: skip
def test_variables_say_what_the_conversation_knows(body: str, text: str) -> None:
    composed = resolve(body, FACTS)
    assert composed.text == text
    assert [composed.text[one.start : one.end] for one in composed.spans] == [
        one.value for one in composed.inserted
    ]


def test_a_day_of_another_year_has_its_year() -> None:
    facts = FACTS._replace(due=date(2027, 1, 5))
    assert resolve("納期は{納期}", facts).text == "納期は2027年1月5日（火）"
    assert resolve("Due: {due}", facts).text == "Due: Tue, 5 January 2027"


def test_what_is_not_known_stands_as_it_was() -> None:
    composed = resolve("{顧客}様、{納期}、{価格}、{注文}、{なにか}", NOTHING_KNOWN)
    assert composed.text == "{顧客}様、{納期}、{価格}、{注文}、{なにか}"
    assert composed.inserted == ()
    assert resolve("{顧客}様", FACTS._replace(client="")).text == "{顧客}様"


def test_every_variable_has_japanese_names_and_net_is_none() -> None:
    assert set(JAPANESE_NAMES) == set(Variable)
    for variable, names in JAPANESE_NAMES.items():
        assert {variable_named(name) for name in names} == {variable}
    assert variable_named("net") is None
    assert variable_named("手取り") is None


def test_the_language_is_that_of_the_words_around_the_variables() -> None:
    assert language_of("{顧客} {納期}") == ENGLISH
    assert language_of("Dear {client},") == ENGLISH
    assert language_of("{client}さま") == JAPANESE


def test_a_finished_text_copies() -> None:
    composed = resolve("{顧客}様、{納期}に納品します。", FACTS)
    assert held_back(composed.text, composed.inserted) == []
    assert held_back("たくさんのご意見、みなとさん、ありがとう") == []
    assert held_back("body { color: red } と {} と {0 1}") == []


def test_what_is_not_filled_in_is_held_back() -> None:
    assert held_back("{顧客}様、{なにか}") == [
        (ProblemKind.UNRESOLVED, "{顧客}", Variable.CLIENT, None),
        (ProblemKind.UNRESOLVED, "{なにか}", None, None),
    ]


def test_a_day_that_has_changed_since_is_held_back_with_the_present_one() -> None:
    composed = resolve("納期は{納期}です。{納期}です。", FACTS)
    stale = (ProblemKind.STALE, "11月30日（月）", Variable.DUE, "12月2日（水）")
    assert held_back(composed.text, composed.inserted, due=date(2026, 12, 2)) == [stale, stale]
    (gone,) = held_back("11月30日（月）まで", composed.inserted, due=None)
    assert gone == (ProblemKind.STALE, "11月30日（月）", Variable.DUE, None)


def test_words_that_the_seller_took_out_are_not_stale() -> None:
    composed = resolve("納期は{納期}、番号は{番号}です", FACTS)
    assert held_back("納期は未定です", composed.inserted, due=None) == []
    number = (Inserted(Variable.NUMBER, "1", JAPANESE),)
    assert held_back("11月の件、C1です", number, number="2") == []
    assert held_back("第1番です", number, number="2") != []


def test_another_clients_name_is_held_back() -> None:
    other = (ProblemKind.OTHER_CLIENT, "さくら", Variable.CLIENT, "みなと")
    for text in (
        "さくら様",
        "いつもありがとうございます、さくら さん",
        "お世話になりますさくらさま",
    ):
        assert held_back(text) == [other]
    assert held_back("Dear Sakura,") == [
        (ProblemKind.OTHER_CLIENT, "Sakura", Variable.CLIENT, "みなと")
    ]
    assert held_back("桜様、さくら色の案です") == []


def test_of_names_that_end_alike_the_longest_counts() -> None:
    names = {"みなと": False, "株式会社みなと": True}
    assert problems_of("株式会社みなと様", (), FACTS, names) == ()
    assert len(problems_of("有限会社みなと様", (), FACTS, names)) == 1


def test_names_in_forms_of_address_are_few_and_bounded() -> None:
    assert {"さくら", "くら", "ら"} <= names_addressed("さくら様")
    assert names_addressed("ご確認ください。") == frozenset()
    assert "山田 太郎" in names_addressed("山田 太郎 様")
    many = "さくら様、" * 10_000 + "みなと様"
    assert "みなと" not in names_addressed(many)
    assert len(names_addressed(many)) <= 30 * MOST_FORMS_OF_ADDRESS


def test_what_was_put_in_is_kept_once_and_read_again() -> None:
    inserted = resolve("{顧客}様、{顧客}様、納期は{納期}", FACTS).inserted
    assert inserted_of(kept_text(inserted)) == tuple(dict.fromkeys(inserted))
    assert inserted_of("[]") == ()


@given(st.text(alphabet=st.sampled_from("{}顧客納期 a様。\n"), max_size=40))
def test_any_template_composes_and_its_spans_are_its_words(body: str) -> None:
    composed = resolve(body, FACTS)
    for span in composed.spans:
        assert composed.text[span.start : span.end] == span.inserted.value
    if not any(one.kind is ProblemKind.UNRESOLVED for one in problems_of(body, (), FACTS, {})):
        assert composed.text == body


def test_a_limit_is_told_where_it_is_known(catalog: Catalog) -> None:
    assert message_limit(catalog, "coconala", RoomKind.DIRECT, TODAY) == 2_000
    assert message_limit(catalog, "coconala", RoomKind.ROOM, TODAY) is None
    assert message_limit(catalog, "lancers", RoomKind.DIRECT, TODAY) is None
