"""Invented orders by hand, and the rows that a sheet holds, for the tests of the demo book."""

from datetime import UTC, date, datetime, timedelta
from random import Random

from app.models.moments import JST
from app.models.types import Stage
from app.paths import resources_dir
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.sheet import Sheet, Value
from app.services.demo.words import load_words

FOLDER = resources_dir() / "demo"
WORDS = load_words(FOLDER)
SPEC = DemoSpec(today=date(2026, 11, 25))
NOW = SPEC.now
"""Wednesday, 2026-11-25 9:20 in Japan."""


def chance(seed: int) -> Random:
    """Return the same chance for the same seed."""
    return Random(seed)  # noqa: S311 - invented figures need no secret


def jst(year: int, month: int, day: int, hour: int = 12) -> datetime:
    """Return a moment in Japan's time."""
    return datetime(year, month, day, hour, tzinfo=JST)


def hours_ago(hours: float) -> datetime:
    """Return the moment so many hours before now."""
    return NOW - timedelta(hours=hours)


def plan(**changes: object) -> OrderPlan:
    """Return an order of 50,000 yen at coconala, bought three days ago and begun."""
    fields: dict[str, object] = {
        "marketplace_id": "coconala",
        "number": "11000000",
        "title": WORDS.services[0].items[0],
        "client": 0,
        "service": 0,
        "price": 50_000,
        "stage": Stage.WORKING,
        "purchased_at": hours_ago(72),
        "started_at": hours_ago(70),
    }
    return OrderPlan(**(fields | changes))  # type: ignore[arg-type]


def completed(at: datetime, **changes: object) -> OrderPlan:
    """Return an order completed at a moment, a week after it was bought."""
    bought = at - timedelta(days=7)
    started, delivered = bought + timedelta(hours=2), at - timedelta(days=1)
    course = {"purchased_at": bought, "started_at": started, "delivered_at": delivered}
    return plan(stage=Stage.COMPLETED, completed_at=at, **(course | changes))


def table(sheet: Sheet, name: str) -> list[dict[str, Value]]:
    """Return the rows of one table by column."""
    found = []
    for statement, rows in sheet.statements((name,)):
        columns = statement.partition("(")[2].partition(")")[0].split(", ")
        found += [dict(zip(columns, row, strict=True)) for row in rows]
    return found


def moment(value: Value) -> datetime:
    """Return the moment a column keeps as seconds."""
    assert isinstance(value, int)
    return datetime.fromtimestamp(value, UTC)
