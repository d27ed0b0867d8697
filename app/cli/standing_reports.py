"""The report `standing`: ranks reached, what the next one asks for, and applications for labels."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.tables import Column, table
from app.cli.text import UNKNOWN, day_text, label, money, word
from app.cli.word_text import LABELS
from app.models.moments import JST
from app.rulebook.ladders import Measured, Rung, Tally
from app.rulebook.schema import LocalName, RankRule
from app.services.pro_queries import Dossier, dossiers
from app.services.standing_queries import SiteStanding, standings

RATES = ("completion_rate", "satisfaction_rate", "task_approval_rate", "reward_percentile")
"""Measures in basis points."""


def standing_report(call: Call, arguments: Namespace) -> Answer:
    """Print where the seller stands on each ladder, and the state of his applications."""
    del arguments
    today = call.now().astimezone(JST).date()
    with call.book() as database:
        catalog = call.catalog(database)
        rows = database.read(standings, catalog, today)
        files = database.read(dossiers, catalog, today)
    document: dict[str, object] = {
        "rows": [_document(row) for row in rows],
        "labels": [_label_document(file) for file in files],
    }
    language = call.language
    heads = [Column(label(name, language)) for name in ("marketplace", "rank", "next_rank")]
    heads += [Column(label("evaluates_on", language)), Column(label("needed", language))]
    text = table(heads, [_line(row, language) for row in rows])
    states = [f"{_name(file.rule.name, language)}: {_state(file, language)}" for file in files]
    return Answer(document, "\n\n".join(part for part in (text, "\n".join(states)) if part))


def _document(row: SiteStanding) -> dict[str, object]:
    forecast = row.forecast
    possible = None if forecast.possible is None else forecast.rungs[forecast.possible].rank
    return {
        "key": row.marketplace_id,
        "evaluates_on": row.evaluates_on,
        "held": row.held.rank_id if row.held else None,
        "reached": _id(forecast.rank),
        "possible": _id(possible),
        "unanswered": [criterion.measure for criterion in forecast.open],
        "next": _id(forecast.next.rank) if forecast.next else None,
        "measures": [_measure(one) for one in _measures(forecast.next)],
        "falling": _tally(row.falling),
        "open_orders": _tally(row.open_orders),
    }


def _measure(one: Measured) -> dict[str, object]:
    return {
        "measure": one.criterion.measure,
        "months": one.criterion.months,
        "value": one.value,
        "minimum": one.criterion.minimum,
        "is_met": one.is_met,
        "missing": one.missing,
        "steps": one.steps,
    }


def _label_document(file: Dossier) -> dict[str, object]:
    return {
        "key": file.marketplace_id,
        **file.application._asdict(),
        "groups": len(file.groups),
        "groups_done": file.done,
        "listings": [row.listing_id for row in file.listings if row.has_label],
    }


def _line(row: SiteStanding, language: str) -> list[str]:
    forecast = row.forecast
    open_ = [one for one in _measures(forecast.next) if one.is_met is not True]
    return [
        row.marketplace_id,
        _name(forecast.rank.name, language) if forecast.rank else UNKNOWN,
        _name(forecast.next.rank.name, language) if forecast.next else UNKNOWN,
        day_text(row.evaluates_on),
        ", ".join(_needed(one, language) for one in open_) or UNKNOWN,
    ]


def _needed(one: Measured, language: str) -> str:
    key = f"measure_{one.criterion.measure}"
    name = label(key, language) if key in LABELS else one.criterion.measure
    if one.value is None and one.is_met is None:
        return f"{name}?"
    return f"{name} {_amount(one, one.value)}/{_amount(one, one.criterion.minimum)}"


def _amount(one: Measured, value: int | None) -> str:
    if value is None:
        return UNKNOWN
    match one.criterion.measure:
        case "sales_amount":
            return money(value)
        case "rating":
            return f"{value // 100}.{value % 100:02d}"
        case name if name in RATES:
            return f"{value // 100}%"
        case _:
            return f"{value:,}"


def _state(file: Dossier, language: str) -> str:
    found = file.application
    since = f" ({day_text(found.since_on)})" if found.since_on else ""
    return f"{word(found.state, language)}{since}"


def _measures(rung: Rung | None) -> tuple[Measured, ...]:
    return () if rung is None else rung.measures


def _tally(tally: Tally) -> dict[str, object]:
    return {"sales": tally.sales, "amount": tally.amount, "unknown": tally.unknown}


def _id(rank: RankRule | None) -> str | None:
    return None if rank is None else rank.id


def _name(name: LocalName, language: str) -> str:
    return name.ja if language == "ja" else name.en
