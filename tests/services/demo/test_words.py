"""The invented words: complete, and with places only for what is filled in."""

from pathlib import Path
from string import Formatter

import msgspec
import pytest

from app.services.demo.talk import CLOSING, OPENING, ROUND, START, SYSTEM, WAITING
from app.services.demo.words import client_names, load_words
from tests.services.demo.plans import WORDS, chance

FILLED_IN = {"item", "day", "price", "client"}
SPOKEN = {
    line.topic
    for line in (*OPENING, *START, *WAITING, *ROUND, *CLOSING)
    if line.topic not in SYSTEM
}


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("topic", sorted(SPOKEN))
def test_every_topic_has_sentences_with_places_that_are_filled_in(topic: str) -> None:
    sentences: tuple[str, ...] = getattr(WORDS.talk, topic)
    assert len(sentences) >= 2
    for sentence in sentences:
        assert places(sentence) <= FILLED_IN
        assert sentence.format(item="ロゴ", day="明日", price="500", client="kaito").strip()


def test_item_day_and_price_are_named_somewhere() -> None:
    sentences = [s for topic in SPOKEN for s in getattr(WORDS.talk, topic)]
    assert {"item", "day", "price"} <= set().union(*map(places, sentences))


def test_words_that_are_said_as_they_stand_have_no_places() -> None:
    talk = WORDS.talk
    for text in (*talk.system, *talk.files, *talk.checklist, *talk.notes, *talk.quote_basis):
        assert places(text) == set()
    assert len(talk.system) > max(SYSTEM.values())


def test_every_service_has_a_price_hours_and_titles_of_its_own() -> None:
    titles = [title for service in WORDS.services for title in service.items]
    assert len(set(titles)) == len(titles)
    assert all(service.price > 0 and service.hours > 0 for service in WORDS.services)
    assert all(service.items for service in WORDS.services)


def test_words_that_lack_something_are_refused(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text("shops = []", encoding="utf-8")
    with pytest.raises(msgspec.ValidationError, match="family"):
        load_words(tmp_path)


@pytest.mark.parametrize("count", [0, 3, 130, 3_000])
def test_as_many_clients_are_invented_as_asked_for_and_no_two_share_a_name(count: int) -> None:
    names = client_names(WORDS, chance(7), count)
    assert len(names) == count
    assert len({name.name for name in names}) == count


def test_shops_come_first_and_then_people_nicknames_and_companies() -> None:
    names = client_names(WORDS, chance(7), 400)
    shops = len(WORDS.shops)
    assert [tuple(name) for name in names[:shops]] == list(WORDS.shops)
    invented = [name.name for name in names[shops:]]
    people = {f"{family} {given}" for family, _ in WORDS.family for given, _ in WORDS.given}
    assert len(people.intersection(invented)) > len(invented) * 0.3
    assert any(name.startswith(WORDS.nicknames) for name in invented)
    last = tuple(last for last, _ in WORDS.company_last)
    assert any(name.startswith("株式会社") and name.endswith(last) for name in invented)


def test_a_name_taken_twice_is_told_apart_by_a_number() -> None:
    few = msgspec.structs.replace(
        WORDS,
        shops=(),
        family=(("佐伯", "さえき"),),
        given=(("亮", "りょう"),),
        nicknames=("kaito",),
        company_first=(("青葉", "あおば"),),
        company_last=(("商店", "しょうてん"),),
    )
    names = client_names(few, chance(1), 1_000)
    twins = [name for name in names if name.reading == "さえき りょう"]
    assert len(twins) > 1
    assert all(name.name.startswith("佐伯 亮") for name in twins)
    assert len({name.name for name in names}) == 1_000


def test_the_same_chance_invents_the_same_clients() -> None:
    assert client_names(WORDS, chance(3), 60) == client_names(WORDS, chance(3), 60)
    assert client_names(WORDS, chance(3), 60) != client_names(WORDS, chance(4), 60)
