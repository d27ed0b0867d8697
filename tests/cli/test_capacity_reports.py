from collections.abc import Callable
from typing import Any

import pytest

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service, set_work_minutes
from app.services.orders import set_estimate
from app.storage.database import Database
from tests.cli.terminal import NOW, Terminal


def written(terminal: Terminal, command: Callable[..., Any], *args: object, **more: object) -> Any:
    """Run a command that the command line does not have."""
    book = Database.open(terminal.book, None)
    try:
        return book.write(command, *args, **more)[0]
    finally:
        book.close()


@pytest.fixture
def busy(terminal: Terminal) -> Terminal:
    terminal.add("--due-on", "2026-11-30")
    terminal.add()
    return terminal


def test_capacity_has_the_keys_of_the_contract(busy: Terminal) -> None:
    document = busy.ask("report", "capacity", "--minutes", "600", "--due-on", "2026-11-24")
    assert list(document) == ["rows", "total", "late", "slips", "slots"]
    total = document["total"]
    assert (total["earliest_on"], total["asked_on"]) == ("2026-11-25", "2026-11-24")
    assert (total["done_on"], total["asked_minutes"]) == ("2026-11-25", 600)
    assert (document["late"], document["slips"]) == ([], [])
    slots = document["slots"]
    assert slots == {
        "until_on": "2026-12-20",
        "free_minutes": 19 * 480,
        "free_slots": 0,
        "listings": [],
    }


def test_a_new_order_names_what_it_pushes_late(terminal: Terminal) -> None:
    terminal.add("--due-on", "2026-11-24")
    written(terminal, set_estimate, 1, 960, now=NOW)
    document = terminal.ask("report", "capacity", "--minutes", "60")
    late = {
        "number": "C-0001",
        "marketplace": "coconala",
        "title": document["late"][0]["title"],
        "due_on": "2026-11-24",
        "done_on": "2026-11-25",
        "before_on": "2026-11-25",
    }
    assert document["late"] == [late]
    assert document["slips"] == [late | {"done_on": "2026-11-26"}]
    said = terminal.run("report", "capacity", "--minutes", "60").out
    assert "間に合わない約束" in said
    assert "2026-11-26" in said


def test_listings_are_told_with_their_slots(terminal: Terminal) -> None:
    service = written(terminal, add_service, "ロゴ制作", Yen(30_000), now=NOW)
    written(terminal, set_work_minutes, service, 600)
    catalog = load_catalog(resources_dir() / "marketplaces")
    draft = ListingDraft(marketplace_id="coconala")
    written(terminal, add_listing, service, draft, catalog=catalog, now=NOW)
    (listing,) = terminal.ask("report", "capacity")["slots"]["listings"]
    assert listing == {
        "id": 1,
        "marketplace": "coconala",
        "title": "ロゴ制作",
        "state": "published",
        "work_minutes": 600,
        "net_per_hour": 2_340,
        "open_orders": 0,
        "slots": 15,
        "advice": "keep",
        "why": "room",
    }
    assert "ロゴ制作" in terminal.run("report", "capacity").out
