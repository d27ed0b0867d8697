"""The standing of the invented seller: ranks he held, answers, and the story of his label."""

import tomllib
from datetime import date
from pathlib import Path

import msgspec

from app.models.types import ProStep
from app.services.demo.sheet import Sheet, Value
from app.services.demo.words import Words

SITE = "coconala"
DOSSIER = 1


class HeldRank(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rank and the day from which it was held."""

    rank: str
    since: date
    note: str = ""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A step of the application."""

    kind: ProStep
    on: date
    note: str = ""


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group of the checklist; `proofs` are words about works of the book."""

    name: str
    note: str = ""
    done: date | None = None
    proofs: tuple[str, ...] = ()


class StandingFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of `standing.toml`."""

    answers: tuple[str, ...]
    labels: tuple[str, ...]
    interview: str
    rank: tuple[HeldRank, ...]
    step: tuple[Step, ...]
    group: tuple[Group, ...]


def load_standing(folder: Path) -> StandingFile:
    """Return what the file in this folder tells."""
    text = (folder / "standing.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), StandingFile)


def write_standing(sheet: Sheet, file: StandingFile, words: Words, today: date) -> None:
    """Add ranks, answers, and the file of the label to the book."""
    for held in file.rank:
        _add(
            sheet,
            "rank_history",
            marketplace_id=SITE,
            rank_id=held.rank,
            since_on=held.since,
            note=held.note,
        )
    for measure in file.answers:
        row = {"marketplace_id": SITE, "measure": measure, "is_met": 1, "answered_on": today}
        _add(sheet, "standing_answers", **row)
    _add(sheet, "pro_dossiers", marketplace_id=SITE, interview_note=file.interview)
    for step in file.step:
        row = {"dossier_id": DOSSIER, "kind": step.kind, "happened_on": step.on, "note": step.note}
        _add(sheet, "pro_events", **row)
    _write_groups(sheet, file)
    _write_labels(sheet, file, words)


def _write_groups(sheet: Sheet, file: StandingFile) -> None:
    done = _completed(sheet)
    for position, group in enumerate(file.group):
        group_id = _add(
            sheet,
            "pro_groups",
            dossier_id=DOSSIER,
            position=position,
            name=group.name,
            note=group.note,
            done_on=group.done,
        )
        for proof in group.proofs:
            _add(
                sheet,
                "pro_evidence",
                group_id=group_id,
                note=proof,
                order_id=done.pop() if done else None,
                listing_id=None,
                file_name=None,
                digest=None,
            )


def _write_labels(sheet: Sheet, file: StandingFile, words: Words) -> None:
    for place, service in enumerate(words.services):
        listing_id = sheet.listing_id(place, SITE)
        if service.title in file.labels and listing_id is not None:
            _add(sheet, "pro_labels", dossier_id=DOSSIER, listing_id=listing_id)


def _completed(sheet: Sheet) -> list[Value]:
    """Return completed orders of the site, the newest last."""
    return [
        order
        for order, site, stage in sheet.rows("orders", "id", "marketplace_id", "stage")
        if site == SITE and stage == "completed"
    ]


def _add(sheet: Sheet, table: str, **values: object) -> int:
    row_id = sheet.next_id(table)
    sheet.add(table, id=row_id, **values)
    return row_id
