"""Two hundred listings of honest sellers, put together from the demo's own services."""

import tomllib
from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any

from app.models.listing_fields import Option, Question
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.listing_findings import CheckedListing

LEAST_BODY, MOST_BODY, LEAST_REQUEST = 600, 1_500, 150


def clean_listings(count: int, seed: int = 4) -> list[CheckedListing]:
    """Return so many listings on coconala: each a demo service with its parts drawn anew."""
    file = resources_dir() / "demo" / "services.toml"
    every = tomllib.loads(file.read_text(encoding="utf-8"))["service"]
    services = [service for service in every if "permit" not in service]
    return list(islice(_drawn(services, Random(seed)), count))  # noqa: S311  the same every time


def _drawn(services: list[dict[str, Any]], dice: Random) -> Iterator[CheckedListing]:
    questions = [Question(*row) for service in services for row in service.get("faq", [])]
    options = [
        Option(title, Yen(price), days)
        for service in services
        for title, price, days in service.get("options", [])
    ]
    while True:
        service = dice.choice(services)
        yield CheckedListing(
            marketplace_id="coconala",
            title=service["title"],
            catchphrase=dice.choice(services)["catchphrase"],
            body=_paragraphs(services, "body", dice, LEAST_BODY),
            request=_paragraphs(services, "request", dice, LEAST_REQUEST),
            category=service["category"],
            faq=tuple(dice.sample(questions, 5)),
            options=tuple(dice.sample(options, 8)),
            image_count=dice.randint(1, 10),
            price=Yen(dice.randint(1, 90) * 1_000),
        )


def _paragraphs(services: list[dict[str, Any]], field: str, dice: Random, least: int) -> str:
    """Return paragraphs of several services, long enough and not too long."""
    pool = [part.strip() for one in services for part in one[field].strip().split("\n\n")]
    dice.shuffle(pool)
    text: str = pool.pop()
    while len(text) < least:
        text = f"{text}\n\n{pool.pop()}"
    return text[:MOST_BODY]
