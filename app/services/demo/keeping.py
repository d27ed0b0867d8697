"""What the invented seller keeps on his clients: notes, tags, risks, what he told of himself."""

import json
import tomllib
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import msgspec

from app.services.demo.plan import DemoSpec
from app.services.demo.sheet import Sheet
from app.services.demo.words import Name
from app.services.shipped_templates import load_shipped_templates
from app.services.template_queries import SETTLED

LEAST_CLIENTS = 60
"""In a smaller book nobody is there twice."""


class Risk(msgspec.Struct, frozen=True):
    """A fact that speaks for care, so many days ago."""

    fact: str
    evidence: str
    days: int


class Told(msgspec.Struct, frozen=True):
    """What the seller told of himself, so many days ago."""

    kind: str
    detail: str
    reason: str
    days: int


class Kept(msgspec.Struct, frozen=True):
    """What is kept on one client."""

    name: str
    about: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()
    told: tuple[Told, ...] = ()


class Double(msgspec.Struct, frozen=True):
    """Another record of a client who is there already."""

    name: str
    reading: str


class Keeping(msgspec.Struct, frozen=True):
    """The whole file."""

    client: tuple[Kept, ...]
    double: tuple[Double, ...]


OWN_TEMPLATES = ("first_greeting", "quote_thanks", "delivery", "delay", "rating_request")
"""The suggestions that the invented seller made his own."""


def load_keeping(folder: Path) -> Keeping:
    """Read what is kept on the clients of the demo book."""
    text = (folder / "clients.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Keeping)


def with_doubles(names: Sequence[Name], keeping: Keeping) -> list[Name]:
    """Let some of the last clients be others under another name."""
    if len(names) < LEAST_CLIENTS:
        return list(names)
    doubles = [Name(double.name, double.reading) for double in keeping.double]
    return [*names[: -len(doubles)], *doubles]


def write_keeping(sheet: Sheet, keeping: Keeping, places: dict[str, int], spec: DemoSpec) -> None:
    """Add risk notes and disclosures of the clients that the book has."""
    for kept in keeping.client:
        if kept.name not in places:
            continue
        client_id = places[kept.name] + 1
        for risk in kept.risks:
            sheet.add(
                "risk_notes",
                id=sheet.next_id("risk_notes"),
                client_id=client_id,
                fact=risk.fact,
                noted_on=spec.today - timedelta(days=risk.days),
                evidence=risk.evidence,
            )
        for told in kept.told:
            sheet.add(
                "disclosures",
                id=sheet.next_id("disclosures"),
                client_id=client_id,
                marketplace_id=None if told.kind == "bank" else "coconala",
                kind=told.kind,
                detail=told.detail,
                reason=told.reason,
                disclosed_at=spec.now - timedelta(days=told.days),
            )


def write_templates(sheet: Sheet, file: Path) -> None:
    """Add the templates he writes with; they are suggested no more."""
    shipped = {one.key: one for one in load_shipped_templates(file)}
    for place, key in enumerate(OWN_TEMPLATES):
        sheet.add(
            "templates",
            id=place + 1,
            name=shipped[key].name.ja,
            body=shipped[key].body.ja,
            marketplace_id=None,
            position=place,
        )
    sheet.add(
        "preferences",
        id=sheet.next_id("preferences"),
        name=SETTLED,
        value=json.dumps(OWN_TEMPLATES),
    )
