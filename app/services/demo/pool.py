"""Any number of invented offers that no rule objects to, to try a checker on."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from app.services.demo.offers import Offer

SaidT = TypeVar("SaidT")


class Craft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something to be sold, and what is said of it whoever buys it."""

    thing: str
    title: str
    hook: str
    made: str
    category: str
    price: int
    days: int
    gives: tuple[str, ...]
    steps: tuple[str, ...]
    option: tuple[str, int, int]


class Pool(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of `pool.toml`."""

    clients: tuple[tuple[str, ...], ...]
    openings: tuple[str, ...]
    cares: tuple[str, ...]
    dates: tuple[str, ...]
    prices: tuple[str, ...]
    closings: tuple[str, ...]
    requests: tuple[str, ...]
    questions: tuple[tuple[str, str], ...]
    craft: tuple[Craft, ...]


def clean_offers(folder: Path, count: int = 200) -> tuple[Offer, ...]:
    """Return up to `count` offers made of the words in this folder, each craft for each client."""
    text = (folder / "pool.toml").read_text(encoding="utf-8")
    pool = msgspec.convert(tomllib.loads(text), Pool)
    pairs = [(craft, client) for client in pool.clients for craft in pool.craft]
    made = [_offer(pool, place, *pair) for place, pair in enumerate(pairs)]
    return tuple(made[:count])


def _offer(pool: Pool, place: int, craft: Craft, client: Sequence[str]) -> Offer:
    """Return one offer: which sentences it takes follows from its place."""
    return Offer(
        title=f"{client[0]}{craft.title}",
        catchphrase=craft.hook,
        category=craft.category,
        body=_body(pool, place, craft, client),
        request=_taken(pool.requests, place),
        delivery_days=craft.days,
        revision_count=1 + place % 3,
        work_minutes=craft.price // 50,
        faq=(_taken(pool.questions, place), _taken(pool.questions, place + 2)),
        options=(craft.option, ("お届けを2日早める", 3000, 0)),
        price=craft.price + place % 4 * 1000,
    )


def _body(pool: Pool, place: int, craft: Craft, client: Sequence[str]) -> str:
    opening = _taken(pool.openings, place)
    steps = [f"{number}. {step}" for number, step in enumerate(craft.steps, start=1)]
    return "\n\n".join(
        (
            opening.format(client=client[0], thing=craft.thing, made=craft.made),
            "\n".join(("【このような方へ】", *(f"・{who}" for who in client[1:]))),
            "\n".join(("【進め方】", *steps)),
            "\n".join(("【お渡しするもの】", *(f"・{gift}" for gift in craft.gives))),
            _taken(pool.cares, place),
            _taken(pool.dates, place // 2),
            _taken(pool.prices, place // 3),
            _taken(pool.closings, place // 4),
        )
    )


def _taken(sentences: Sequence[SaidT], place: int) -> SaidT:
    return sentences[place % len(sentences)]
