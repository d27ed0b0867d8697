"""The ladder is printed with what each site asks the seller to do."""

from datetime import timedelta

from app.models.money import Yen
from app.models.types import Stage
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, step_order
from app.storage.database import Database
from tests.cli.terminal import NOW, Terminal


def sell(terminal: Terminal, price: int, days_ago: int, *stages: Stage) -> None:
    """Add an order of coconala and take it through these stages, so many days ago."""
    catalog = load_catalog(resources_dir() / "marketplaces")
    at = NOW - timedelta(days=days_ago)
    draft = OrderDraft(
        marketplace_id="coconala", title="ロゴ", price=Yen(price), client="港", purchased_at=at
    )
    database = Database.open(terminal.book, None)
    order_id, _ = database.write(add_order, draft, catalog=catalog, now=at)
    for stage in stages:
        database.write(step_order, order_id, stage, catalog=catalog, at=at, now=at)
    database.close()


def test_each_site_says_what_waiting_saves_and_what_is_about_to_expire(terminal: Terminal) -> None:
    terminal.run("init", "--encrypt", "none")
    sell(terminal, 1_000, 113, Stage.COMPLETED)
    sell(terminal, 5_000, 1, Stage.WORKING, Stage.DELIVERED)
    sell(terminal, 5_000, 1)
    document = terminal.ask("report", "escrow")
    assert [row["net"] for row in document["rows"]] == [7_800, 780, 0]
    (site,) = document["sites"]
    number = site["waiting"]["soon"][0]["number"]
    assert site == {
        "key": "coconala",
        "balance": 780,
        "orders": 1,
        "below_minimum": None,
        "waiting": {
            "missing": 2_220,
            "fee": 160,
            "soon": [{"number": number, "title": "ロゴ", "net": 3_900, "on": "2026-11-26"}],
            "is_enough": True,
        },
        "expires_on": "2026-11-30",
        "expiring": 780,
        "lapsed": 0,
        "open_orders": 1,
        "deliver_by": "2026-11-26",
        "period_ends_on": "2026-11-30",
        "arrives_on": "2026-12-07",
    }
    printed = terminal.run("report", "escrow").out
    assert "待てば浮く手数料" in printed
    assert "¥2,220" in printed


def test_a_site_without_windows_tells_of_no_period(terminal: Terminal) -> None:
    terminal.run("init", "--encrypt", "none")
    sell(terminal, 5_000, 1, Stage.COMPLETED)
    catalog = load_catalog(resources_dir() / "marketplaces")
    database = Database.open(terminal.book, None)
    draft = OrderDraft(marketplace_id="anytimes", title="掃除", price=Yen(5_000), client="港")
    database.write(add_order, draft, catalog=catalog, now=NOW)
    database.close()
    sites = {site["key"]: site for site in terminal.ask("report", "escrow")["sites"]}
    assert sites["anytimes"]["deliver_by"] is None
    assert sites["coconala"]["waiting"] is None
    assert "anytimes" in terminal.run("report", "escrow", "--lang", "en").out
    assert "sites" in terminal.ask("report", "escrow")
