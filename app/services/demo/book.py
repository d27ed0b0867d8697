"""Makes the demo book: a new file, filled in bulk, the same for the same seed."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Protocol

import msgspec

from app.models.types import TaxStatus
from app.rulebook.catalog import Catalog
from app.services.demo.amounts import Amounter
from app.services.demo.bookkeeping import BOOK_TABLES, closed, write_books
from app.services.demo.direct import write_direct
from app.services.demo.figures import write_figures
from app.services.demo.issued import write_issued
from app.services.demo.keeping import (
    Kept,
    load_keeping,
    with_doubles,
    write_keeping,
    write_templates,
)
from app.services.demo.listings import write_listings
from app.services.demo.money_flow import Settled, write_payouts
from app.services.demo.offers import load_offers
from app.services.demo.orders import write_orders
from app.services.demo.papers import load_own_time, write_permits, write_pictures
from app.services.demo.plan import DemoSpec, OrderPlan, past_orders
from app.services.demo.rooms import write_rooms
from app.services.demo.sheet import Sheet, insert_into
from app.services.demo.showcase import shown_names, shown_orders
from app.services.demo.standing import load_standing, write_standing
from app.services.demo.talks import ShownClient, Talks, shown_talks, write_talks
from app.services.demo.words import Name, Words, client_names, load_words
from app.services.demo.worktime import write_days_off, write_sessions
from app.services.price_table_queries import HOURLY_FLOOR
from app.storage.database import Database
from app.storage.journal_view import CLOSE
from app.storage.keys import Key

ANSWERED = "anytimes"
"""The one site whose undated fee the invented seller has confirmed; SkillCloud's is still asked."""

SITES = (
    "coconala",
    "timeticket",
    "anytimes",
    "skillcloud",
    "lancers",
    "crowdworks",
    "direct",
    "requ",
)
FACTS: dict[str, object] = {
    "name": "水野デザイン室",
    "is_demo": True,
    "tax_status": TaxStatus.EXEMPT,
    "monthly_target": 600_000,
    "weekly_minutes": 2_100,
    HOURLY_FLOOR: 2_000,
    "marketplaces": SITES,
}
TABLES = (
    "preferences",
    "rule_overrides",
    "services",
    "listings",
    "price_scenarios",
    "published_fields",
    "listing_figures",
    "kept_files",
    "permits",
    "days_off",
    "clients",
    "handles",
    "frozen_rules",
    "payouts",
    "orders",
    "payments",
    "work_sessions",
    "order_events",
    "checklist_items",
    "conversations",
    "messages",
    "attachments",
    "reading_marks",
    "drafts",
    "client_tags",
    "risk_notes",
    "disclosures",
    "templates",
    "rank_history",
    "standing_answers",
    "pro_dossiers",
    "pro_events",
    "pro_groups",
    "pro_evidence",
    "pro_labels",
    *BOOK_TABLES,
)


class Connection(Protocol):
    """What filling needs of a connection."""

    def execute(self, sql: str, values: Mapping[str, Any]) -> object:
        """Run one statement with named values."""

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> object:
        """Run one statement for every row."""


def make_demo(path: Path, folder: Path, catalog: Catalog, spec: DemoSpec, key: Key | None) -> None:
    """Make a demo book at `path` with the words in `folder`.

    Raises BookExistsError and what else `Database.create` raises.
    """
    sheet = Sheet()
    answer = _answer(catalog)
    sheet.add("rule_overrides", id=1, marketplace_id=ANSWERED, body=answer, changed_at=spec.now)
    own = catalog.with_overrides({ANSWERED: answer})
    settled = _fill(sheet, load_words(folder), folder, own, spec)
    database = Database.create(path, key)
    try:
        database.seed(_writer(sheet, settled, spec.today))
    finally:
        database.close()


def _fill(
    sheet: Sheet, words: Words, folder: Path, catalog: Catalog, spec: DemoSpec
) -> list[Settled]:
    random = Random(spec.seed)
    talks = shown_talks(folder, spec)
    names = _names(
        words, (*shown_names(folder), *(talk.client for talk in talks.talk)), spec, random
    )
    keeping = load_keeping(folder)
    names = with_doubles(names, keeping)
    _write_facts(sheet)
    pictures = write_pictures(sheet, folder, spec)
    write_listings(sheet, load_offers(folder), words, pictures, spec.now)
    own_time = load_own_time(folder)
    write_permits(sheet, own_time, pictures, spec)
    write_days_off(sheet, own_time, spec)
    plans = _plans(words, folder, spec, random, names)
    known: dict[str, Kept | ShownClient] = {kept.name: kept for kept in keeping.client}
    known |= {client.name: client for client in talks.client}
    _write_clients(sheet, names, known, spec)
    _write_handles(sheet, plans, names, talks)
    write_keeping(sheet, keeping, {name.name: place for place, name in enumerate(names)}, spec)
    write_templates(sheet, folder.parent / "templates" / "suggestions.toml")
    amounter = Amounter(catalog)
    write_orders(sheet, plans, amounter, words, spec.now)
    for row in amounter.rows:
        sheet.add("frozen_rules", **dict(zip(_RULE_COLUMNS, row, strict=True)))
    nets = sheet.column("orders", "net")
    write_direct(sheet, plans)
    write_issued(sheet, plans, names, pictures)
    settled = write_payouts(sheet, plans, nets, catalog, spec.now)
    settled = write_books(sheet, folder, plans, names, settled, spec)
    told = write_talks(sheet, talks, plans, names, spec)
    rest = replace(spec, messages=spec.messages - talks.message_count)
    write_rooms(sheet, plans, names, words, rest, told)
    write_sessions(sheet, plans, spec)
    write_figures(sheet, spec)
    write_standing(sheet, load_standing(folder), words, spec.today)
    return settled


_RULE_COLUMNS = ("id", "marketplace_id", "kind", "digest", "body")


def _answer(catalog: Catalog) -> str:
    """Return the override that makes the site's only candidate its fee."""
    found = msgspec.to_builtins(catalog.marketplace(ANSWERED).choices[0])
    return msgspec.json.encode(
        {"fees": [{**found, "id": "own_text", "status": "confirmed"}]}
    ).decode()


def _names(words: Words, first: Sequence[str], spec: DemoSpec, random: Random) -> list[Name]:
    """Return the clients: those that are shown first."""
    shown = dict.fromkeys(first)
    known = {shop[0]: shop[1] for shop in words.shops}
    names = [Name(name, known.get(name, "")) for name in shown]
    others = client_names(words, random, max(0, spec.clients) + len(shown))
    names += [name for name in others if name.name not in shown]
    return names[: max(1, spec.clients)]


def _plans(
    words: Words, folder: Path, spec: DemoSpec, random: Random, names: Sequence[Name]
) -> list[OrderPlan]:
    places = {name.name: place for place, name in enumerate(names)}
    shown = shown_orders(folder, words, spec, places, spec.orders)[: spec.orders]
    past = list(past_orders(words, spec, random, spec.orders - len(shown)))
    regulars = max(1, len(names) // 8)
    for plan in past:
        is_regular = random.random() < 0.45
        plan.client = random.randrange(regulars) if is_regular else random.randrange(len(names))
    past.sort(key=lambda plan: plan.began_at)
    for plan in shown:
        plan.client %= len(names)
    return past + shown


def _write_facts(sheet: Sheet) -> None:
    for name, value in FACTS.items():
        text = json.dumps(value, ensure_ascii=False)
        sheet.add("preferences", id=sheet.next_id("preferences"), name=name, value=text)


def _write_clients(
    sheet: Sheet,
    names: Sequence[Name],
    known: Mapping[str, Kept | ShownClient],
    spec: DemoSpec,
) -> None:
    for place, name in enumerate(names):
        client = known.get(name.name, ShownClient(name.name))
        sheet.add(
            "clients",
            id=place + 1,
            name=name.name,
            reading=name.reading,
            note=client.note,
            created_at=spec.now,
            about=client.about,
        )
        for tag in client.tags:
            sheet.add("client_tags", id=sheet.next_id("client_tags"), client_id=place + 1, name=tag)


def _write_handles(
    sheet: Sheet, plans: Sequence[OrderPlan], names: Sequence[Name], talks: Talks
) -> None:
    sites: dict[int, dict[str, None]] = {}
    for plan in plans:
        sites.setdefault(plan.client, {})[plan.marketplace_id] = None
    places = {name.name: place for place, name in enumerate(names)}
    for talk in talks.talk:
        sites.setdefault(places[talk.client], {})[talk.marketplace] = None
    for place, name in enumerate(names):
        for site in sites.get(place, ()):
            sheet.add(
                "handles",
                id=sheet.next_id("handles"),
                client_id=place + 1,
                marketplace_id=site,
                name=name.name,
                site_id=None,
            )


def _writer(sheet: Sheet, settled: Sequence[Settled], today: date) -> Callable[[Connection], None]:
    def write(connection: Connection) -> None:
        for statement, rows in sheet.statements(TABLES):
            connection.executemany(statement, rows)
        connection.executemany(
            "UPDATE orders SET payout_id = ?, payment_state = ? WHERE id = ?",
            [(one.payout_id, one.state, one.order_id) for one in settled],
        )
        month, closed_at = closed(today)
        connection.execute(CLOSE, {"month": month})
        connection.executemany(
            insert_into("closed_months", ("month", "closed_at")),
            [(month, int(closed_at.timestamp()))],
        )

    return write
