"""The guard finds what sites do not want, however it is disguised, and leaves honest work alone."""

import tomllib
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from msgspec.structs import replace

from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Finding, Guard
from app.rulebook.guard_rules import GuardFile, Severity, load_guard_rules
from app.rulebook.own_data import OwnData
from app.rulebook.schema import Status

TODAY = date(2026, 11, 23)
SENTENCES = tomllib.loads(
    (Path(__file__).parent / "guard_sentences.toml").read_text(encoding="utf-8")
)
FEWEST = 5
OWN = OwnData(phones=("090-1234-5678",), names=("山田 太郎",))


@pytest.fixture(scope="module")
def file() -> GuardFile:
    return load_guard_rules(resources_dir() / "guard.toml")


@pytest.fixture(scope="module")
def guard(file: GuardFile) -> Guard:
    return Guard(file)


def sentences(kind: str) -> list[tuple[str, str]]:
    return [(rule, one) for rule, lists in SENTENCES.items() for one in lists.get(kind, ())]


def words(text: str, findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.rule, text[finding.start : finding.end]) for finding in findings]


@pytest.mark.parametrize(("rule", "sentence"), sentences("catches"))
def test_what_a_rule_must_catch(guard: Guard, catalog: Catalog, rule: str, sentence: str) -> None:
    found = words(sentence, guard.check(sentence, catalog, "coconala", TODAY))
    assert rule in [name for name, _ in found]


@pytest.mark.parametrize(("rule", "sentence"), sentences("leaves"))
def test_what_a_rule_must_leave_alone(
    guard: Guard, catalog: Catalog, rule: str, sentence: str
) -> None:
    found = words(sentence, guard.check(sentence, catalog, "coconala", TODAY))
    assert [one for one in found if rule in {one[0], "clean"}] == []


def test_every_rule_that_has_patterns_has_its_sentences(file: GuardFile) -> None:
    for rule in (rule for rule in file.rules if rule.patterns):
        assert len(SENTENCES[rule.id]["catches"]) >= FEWEST, rule.id
        assert len(SENTENCES[rule.id]["leaves"]) >= FEWEST, rule.id
    assert set(SENTENCES) - {rule.id for rule in file.rules} == {"clean"}


@pytest.mark.parametrize("sentence", SENTENCES["clean"]["leaves"])
def test_everyday_writing_is_clean_on_every_site(
    guard: Guard, catalog: Catalog, sentence: str
) -> None:
    assert [guard.check(sentence, catalog, site, TODAY) for site in catalog.ids] == [()] * 8


def test_rules_that_marketplaces_name_exist(file: GuardFile, catalog: Catalog) -> None:
    listings = load_guard_rules(resources_dir() / "listing_guard.toml")
    known = {rule.id for rule in (*file.rules, *listings.rules)}
    shops = [catalog.marketplace(name) for name in catalog.ids]
    named = {name for shop in shops for law in shop.wording for name in law.guards}
    allowed = {name for shop in shops for name in shop.allows}
    assert (named | allowed) - known == set()


def test_words_are_marked_as_they_were_typed(guard: Guard, catalog: Catalog) -> None:
    text = "こちらの ﾗ ｲ ﾝ で連絡、または ０９０ー１２３４ー５６７８ へ。"
    assert words(text, guard.check(text, catalog, "coconala", TODAY)) == [
        ("line", "ﾗ ｲ ﾝ で連絡"),
        ("phone", "０９０ー１２３４ー５６７８"),
    ]


def test_a_finding_tells_the_sites_wording_and_its_source(guard: Guard, catalog: Catalog) -> None:
    (finding,) = guard.check("Zoomで話しましょう", catalog, "coconala", TODAY)
    law = next(one for one in catalog.marketplace("coconala").wording if one.id == "outside_tools")
    assert (finding.text, finding.source, finding.status) == (law.text, law.source, law.status)
    assert finding.severity is Severity.ASK
    assert not finding.is_quotation


def test_where_no_wording_was_read_the_finding_says_so(guard: Guard, catalog: Catalog) -> None:
    (finding,) = guard.check("Zoomで話しましょう", catalog, "lancers", TODAY)
    assert finding.status is Status.UNCONFIRMED
    assert "not read" in finding.source


def test_words_that_are_only_risky_are_a_hint(guard: Guard, catalog: Catalog) -> None:
    (finding,) = guard.check("業界No.1の品質です", catalog, "coconala", TODAY)
    assert finding.severity is Severity.HINT
    assert guard.check("業界No.1の品質です", catalog, "lancers", TODAY) == ()


def test_direct_work_has_no_guard(guard: Guard, catalog: Catalog) -> None:
    text = "山田太郎です。LINEか090-1234-5678で直接お支払いください"
    assert guard.check(text, catalog, "direct", TODAY, OWN) == ()
    assert guard.check("", catalog, "coconala", TODAY, OWN) == ()


def test_what_a_site_allows_is_left_alone(guard: Guard, catalog: Catalog) -> None:
    assert guard.check("Zoomでどうですか", catalog, "skillcloud", TODAY) == ()
    own = catalog.with_overrides({"coconala": '{"allows": ["line"]}'})
    assert guard.check("LINEでどうですか", own, "coconala", TODAY) == ()


def test_a_rule_that_does_not_hold_yet_is_silent(file: GuardFile, catalog: Catalog) -> None:
    rules = tuple(replace(rule, valid_from=TODAY) for rule in file.rules)
    guard = Guard(GuardFile(parts=file.parts, rules=rules))
    assert guard.check("LINEで", catalog, "lancers", date(2026, 11, 22)) == ()
    assert guard.check("LINEで", catalog, "lancers", TODAY) != ()


def test_what_the_law_forbids_is_found_where_no_site_holds_the_money(
    file: GuardFile, catalog: Catalog
) -> None:
    lawful = tuple(
        replace(rule, is_law=True) if rule.id == "absolute_claim" else rule for rule in file.rules
    )
    guard = Guard(GuardFile(parts=file.parts, rules=lawful))
    text = "業界No.1の品質です。LINEでどうぞ"
    assert [one.rule for one in guard.check(text, catalog, "direct", TODAY)] == ["absolute_claim"]


def test_own_data_are_told_from_others(guard: Guard, catalog: Catalog) -> None:
    text = "山 田 太 郎 です。090-1234-5678 か 080-1111-2222 へ"
    found = guard.check(text, catalog, "coconala", TODAY, OWN)
    assert [(one.rule, one.is_own) for one in found] == [
        ("real_name", True),
        ("phone", True),
        ("phone", False),
    ]
    assert not any(one.is_own for one in guard.check(text, catalog, "coconala", TODAY))


def test_findings_that_meet_are_one(guard: Guard, catalog: Catalog) -> None:
    text = "https://line.me/ti/p/abc と a@b.example.com"
    assert words(text, guard.check(text, catalog, "coconala", TODAY)) == [
        ("line", "https://line.me/ti/p/abc"),
        ("mail", "a@b.example.com"),
    ]


def test_a_site_may_name_itself_and_link_to_itself(guard: Guard, catalog: Catalog) -> None:
    text = "ランサーズの https://www.lancers.jp/work をご覧ください"
    assert guard.check(text, catalog, "lancers", TODAY) == ()
    rules = [one.rule for one in guard.check(text, catalog, "coconala", TODAY)]
    assert rules == ["other_platform", "url"]


def test_a_closed_site_and_one_without_pages_are_no_other_platform(
    guard: Guard, catalog: Catalog
) -> None:
    text = "REQUと直接の見積り、店とShopの比較"
    own = {
        "id": "shop", "name": {"ja": "店", "en": "Shop"}, "glyph": "店", "colour": "own1",
        "number_prefix": "X", "escrow": True, "kinds": ["text"],
    }  # fmt: skip
    wider = catalog.with_overrides({"shop": str(own).replace("'", '"').replace("True", "true")})
    assert guard.check(text, wider, "coconala", TODAY) == ()
    assert [one.rule for one in guard.check("REQUで", wider, "shop", date(2022, 12, 1))] == [
        "other_platform"
    ]


def seconds(guard: Guard, catalog: Catalog, text: str) -> float:
    began = perf_counter()
    guard.check(text, catalog, "coconala", TODAY, OWN)
    return perf_counter() - began


def test_a_clean_text_of_two_thousand_characters_takes_under_fifty_milliseconds(
    guard: Guard, catalog: Catalog
) -> None:
    text = ("".join(SENTENCES["clean"]["leaves"]) * 3)[:2_000]
    seconds(guard, catalog, text)
    assert min(seconds(guard, catalog, text) for _ in range(5)) < 0.05


HOSTILE = (
    "a", "0", "a ", "a@", "a.", "東", "東京都渋谷区", "0-", " ", "銀行支店", "http://", "の", "dot",
    "〇九", "手数料が", "らいん", "口座1", "市", "LINE",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_takes_time_in_proportion(
    guard: Guard, catalog: Catalog, piece: str
) -> None:
    def fastest(length: int) -> float:
        text = (piece * length)[:length]
        return min(seconds(guard, catalog, text) for _ in range(3))

    small = fastest(2_000)
    assert fastest(16_000) < 8 * small * 3
