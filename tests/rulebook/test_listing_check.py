"""The checker finds what a listing must not say, names why, and leaves honest listings alone."""

import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, UnknownMarketplaceError, load_catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.listing_check import MOST_READ, ListingChecker
from app.rulebook.listing_findings import (
    CheckedListing,
    CheckRule,
    CheckSeverity,
    ListingFinding,
    OtherListing,
    TextPart,
)
from app.rulebook.own_data import OwnData

TODAY = date(2026, 11, 27)
RESOURCES = resources_dir()
CATALOG = load_catalog(RESOURCES / "marketplaces")
RULES = load_guard_rules(RESOURCES / "listing_guard.toml", RESOURCES / "guard.toml")
CHECKER = ListingChecker(Guard(RULES))
FORBIDDEN = tomllib.loads((RESOURCES / "forbidden_sentences.toml").read_text(encoding="utf-8"))
SENTENCES = tomllib.loads(
    (Path(__file__).parent / "listing_sentences.toml").read_text(encoding="utf-8")
)
FEWEST = 5
BODY = (
    "はじめてのお店、独立される方に。想いをうかがって、長く使えるロゴをデザインします。"
    "進め方はヒアリングシートから。方向性の違う3案を、それぞれの考え方を添えてご提案します。"
)


def listing(site: str = "coconala", **changes: object) -> CheckedListing:
    given: dict[str, object] = {"marketplace_id": site, "title": "ロゴをデザインします"}
    return CheckedListing(**(given | changes))  # type: ignore[arg-type]


def check(wanted: CheckedListing, own: OwnData | None = None) -> tuple[ListingFinding, ...]:
    return CHECKER.check(wanted, CATALOG, TODAY, own or OwnData())


def rules(findings: Iterable[ListingFinding]) -> list[str]:
    bounds = {CheckRule.BRIEF, CheckRule.TOO_SHORT, CheckRule.TOO_FEW, CheckRule.WRONG_ENDING}
    return [one.rule for one in findings if one.rule not in bounds]


def sentences(kind: str) -> list[tuple[str, str]]:
    return [(rule, one) for rule, lists in SENTENCES.items() for one in lists[kind]]


@pytest.mark.parametrize("one", FORBIDDEN["sentences"])
def test_what_the_sites_help_forbids_is_found_with_its_source(one: dict[str, str]) -> None:
    findings = check(listing(body=one["text"]))
    found = next(finding for finding in findings if finding.rule == one["rule"])
    assert found.grounds.source == FORBIDDEN["source"]
    assert found.severity is CheckSeverity.WARN
    assert found.text is not None


def test_all_eight_sentences_of_the_help_are_gathered() -> None:
    assert len(FORBIDDEN["sentences"]) == 8


@pytest.mark.parametrize(("rule", "sentence"), sentences("catches"))
def test_what_a_rule_must_find(rule: str, sentence: str) -> None:
    assert rule in rules(check(listing(body=sentence)))


@pytest.mark.parametrize(("_rule", "sentence"), sentences("leaves"))
def test_what_is_left_alone(_rule: str, sentence: str) -> None:
    assert rules(check(listing(body=sentence))) == []


def test_every_rule_of_listings_has_its_sentences() -> None:
    for rule in load_guard_rules(RESOURCES / "listing_guard.toml").rules:
        assert len(SENTENCES[rule.id]["catches"]) >= FEWEST, rule.id
        assert len(SENTENCES[rule.id]["leaves"]) >= FEWEST, rule.id


def test_the_law_holds_on_the_sellers_own_page_and_the_sites_rules_do_not() -> None:
    text = "業界No.1の品質です。LINEでやり取りします。"
    assert rules(check(listing("direct", body=text))) == ["superlative"]


def test_every_text_of_a_listing_is_read_and_its_words_are_marked_there() -> None:
    wanted = listing(
        catchphrase="打ち合わせはZoomでもできます",
        options=(Option("3案追加", Yen(500)), Option("LINEで相談", Yen(500))),
        faq=(Question("業界No.1ですか", "必ず売れます"), Question("納期は？", "5日です")),
    )
    marked = {(one.place.field, one.place.row, one.place.part, one.words) for one in check(wanted)}
    assert {
        (ListingField.CATCHPHRASE, 0, TextPart.WHOLE, "Zoom"),
        (ListingField.OPTIONS, 1, TextPart.WHOLE, "LINEで相談"),
        (ListingField.FAQ, 0, TextPart.QUESTION, "業界No.1で"),
        (ListingField.FAQ, 0, TextPart.ANSWER, "必ず売れ"),
    } <= marked


def test_words_that_follow_each_other_are_found_each_by_its_own_rule() -> None:
    text = "必ず売れるバナーです。今だけ半額！ランサーズより安いです。"
    found = {one.rule: one.words for one in check(listing(body=text))}
    assert found["undated_discount"] == "今だけ半額！"
    assert found["other_platform"] == "ランサーズ"
    assert found["effect_claim"] == "必ず売れ"


def test_no_words_reach_from_one_field_into_the_next() -> None:
    assert rules(check(listing(catchphrase="業界", body="No", request=".1"))) == []


def test_own_data_are_found_and_told_as_own() -> None:
    found = check(listing(body="090-1234-5678 まで"), OwnData(phones=("090-1234-5678",)))
    assert [one.is_own for one in found if one.rule == "phone"] == [True]


def test_a_handmade_lunch_is_blocked_until_its_licence_is_shown_and_a_doll_is_not() -> None:
    bento = listing(title="手作り弁当をお届けします")
    (first, *_) = check(bento)
    assert (first.rule, first.severity, first.words) == (
        CheckRule.PERMIT,
        CheckSeverity.BLOCK,
        "手作り弁当",
    )
    assert first.about == "food"
    assert "食品衛生法" in first.grounds.source
    assert "coconala.com/news/1118" in first.grounds.source
    law = next(iter(check(listing(permit_kind="lawyer"))))
    assert law.grounds.source == "弁護士法 第72条; coconala.com/news/1118"
    shown = listing(title=bento.title, shown_permits=frozenset({"food"}))
    assert CheckRule.PERMIT not in rules(check(shown))
    assert CheckRule.PERMIT not in rules(check(listing(title="手作り人形をお作りします")))


def test_what_the_seller_said_of_the_permit_counts_before_the_words() -> None:
    said = listing(title="手作り弁当をお届けします", permit_kind="none")
    assert CheckRule.PERMIT not in rules(check(said))
    (found,) = [one for one in check(listing(permit_kind="travel")) if one.rule == "permit"]
    assert (found.about, found.words) == ("travel", "")


def test_a_permit_that_blocks_nothing_is_a_warning(catalog: Catalog) -> None:
    (found,) = [one for one in check(listing(body="ペットシッターします")) if one.rule == "permit"]
    assert found.severity is CheckSeverity.WARN
    away = CHECKER.check(listing("lancers", body="退職代行します"), catalog, TODAY)
    law = next(one for one in away if one.rule == "permit")
    assert law.grounds.source.startswith("弁護士法 第72条")
    alone = CHECKER.check(listing("lancers", permit_kind="travel"), catalog, TODAY)
    assert next(one for one in alone if one.rule == "permit").grounds.source == "旅行業法 第3条"


def test_a_copy_of_another_own_listing_on_the_site_is_found() -> None:
    same = OtherListing(7, "別の題名です", BODY.replace("3案", "4案") + "\n")
    other = OtherListing(8, "違うサービス", "写真の切り抜きを承ります。" * 9)
    (found,) = [
        one
        for one in check(listing(body=BODY, others=(other, same)))
        if one.rule == CheckRule.DUPLICATE
    ]
    assert (found.found, found.about, found.place.field) == (7, "別の題名です", ListingField.BODY)
    assert found.grounds.source == "coconala.com/news/1118"


def test_the_same_title_is_a_copy_and_where_no_rule_is_known_nothing_is() -> None:
    twin = OtherListing(7, "ロゴを デザインします", "")
    (found,) = [one for one in check(listing(others=(twin,))) if one.rule == "duplicate"]
    assert (found.place.field, found.words) == (ListingField.TITLE, "ロゴをデザインします")
    assert rules(check(listing("lancers", others=(twin,)))) == []
    assert rules(check(listing(title="", others=(OtherListing(7, "", "短い"),), body="短い"))) == []


def test_what_blocks_stands_in_front_and_hints_stand_last() -> None:
    wanted = listing(title="手作り弁当をお届けします", body="Zoomで")
    severities = [one.severity for one in check(wanted)]
    assert severities == sorted(severities, key=list(CheckSeverity).index)
    assert severities[0] is CheckSeverity.BLOCK
    assert severities[-1] is CheckSeverity.HINT


def test_of_a_huge_text_the_unread_rest_is_told() -> None:
    found = check(listing(body="あ" * 1_000_000 + "LINEで連絡"))
    (unread,) = [one for one in found if one.rule == CheckRule.UNREAD]
    assert unread.place.field is ListingField.BODY
    assert unread.start == MOST_READ - len("ロゴをデザインします")
    assert "line" not in rules(found)


def test_an_unknown_marketplace_is_refused() -> None:
    with pytest.raises(UnknownMarketplaceError):
        check(listing("nowhere"))


TEXT = st.text(max_size=120) | st.sampled_from(
    [one for _, one in sentences("catches")] + [one["text"] for one in FORBIDDEN["sentences"]]
)
LISTINGS = st.builds(
    CheckedListing,
    marketplace_id=st.sampled_from(CATALOG.ids),
    title=TEXT,
    catchphrase=TEXT,
    body=TEXT,
    request=TEXT,
    category=TEXT,
    faq=st.lists(st.builds(Question, TEXT, TEXT), max_size=3).map(tuple),
    options=st.lists(st.builds(Option, TEXT, st.just(Yen(500))), max_size=3).map(tuple),
    image_count=st.integers(0, 20),
    price=st.none() | st.integers(0, 2_000_000).map(Yen),
    permit_kind=st.sampled_from([None, "none", "food", "unknown"]),
    others=st.lists(st.builds(OtherListing, st.integers(1, 9), TEXT, TEXT), max_size=2).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(LISTINGS)
def test_the_checker_never_fails_and_quotes_what_it_marks(wanted: CheckedListing) -> None:
    texts = dict(wanted.texts())
    for finding in check(wanted):
        text = texts.get(finding.place, "")
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.words
        assert finding.rule
        assert finding.rule == CheckRule.UNREAD or finding.grounds.source


HOSTILE = (
    "期間限定",
    "必ず",
    "手作り弁当",
    "がん",
    "1月1日",
    "通常1円",
    "検索",
    "株の",
    "R18",
    "登記",
    "、",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_takes_time_in_proportion(piece: str) -> None:
    def fastest(length: int) -> float:
        wanted = listing(body=(piece * length)[:length])
        return min(seconds(wanted) for _ in range(3))

    small = fastest(2_000)
    assert fastest(16_000) < 8 * small * 3


def seconds(wanted: CheckedListing) -> float:
    began = perf_counter()
    check(wanted)
    return perf_counter() - began
