"""The file of a site's label: where the application stands, checklist, evidence and listings."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from app.models.types import ProStep
from app.rulebook.catalog import Catalog
from app.rulebook.certification import Application, DatedStep, application
from app.rulebook.schema import CertificationRule
from app.services.preference_queries import book_facts
from app.storage.reader import Reader


class StepRow(NamedTuple):
    """One step of the log."""

    id: int
    kind: ProStep
    on: date
    note: str


class EvidenceRow(NamedTuple):
    """One piece of evidence; `about` is the title of the work or listing it names, or the file."""

    id: int
    note: str
    order_id: int | None
    listing_id: int | None
    about: str
    digest: str | None


class GroupRow(NamedTuple):
    """One group of the checklist and what speaks for it."""

    id: int
    name: str
    note: str
    done_on: date | None
    evidence: tuple[EvidenceRow, ...]


class LabelRow(NamedTuple):
    """A listing that is on sale there, and whether it carries the label."""

    listing_id: int
    title: str
    has_label: bool


class WorkRow(NamedTuple):
    """A completed order, and the stars its buyer gave."""

    order_id: int
    title: str
    earned_on: date
    rating: int | None


class Dossier(NamedTuple):
    """The file of one marketplace's label; empty until something went into it."""

    marketplace_id: str
    rule: CertificationRule
    application: Application
    steps: tuple[StepRow, ...]
    groups: tuple[GroupRow, ...]
    listings: tuple[LabelRow, ...]
    interview_note: str

    @property
    def done(self) -> int:
        """How many groups are ready."""
        return sum(group.done_on is not None for group in self.groups)


def dossiers(reader: Reader, catalog: Catalog, today: date) -> tuple[Dossier, ...]:
    """Return the files of the seller's marketplaces that give a label, in his order."""
    chosen = book_facts(reader).marketplaces or catalog.ids
    found = (dossier(reader, catalog, site, today) for site in chosen if site in catalog.ids)
    return tuple(one for one in found if one is not None)


def dossier(reader: Reader, catalog: Catalog, marketplace_id: str, today: date) -> Dossier | None:
    """Return the file of a marketplace's label as it stands on a day; None where it gives none."""
    rule = catalog.marketplace(marketplace_id).certification(today)
    if rule is None:
        return None
    row = reader.row(
        "SELECT id, interview_note FROM pro_dossiers WHERE marketplace_id = ?", (marketplace_id,)
    )
    dossier_id, interview_note = row or (0, "")
    steps = _steps(reader, dossier_id)
    return Dossier(
        marketplace_id=marketplace_id,
        rule=rule,
        application=application([DatedStep(step.kind, step.on) for step in steps], rule, today),
        steps=steps,
        groups=_groups(reader, dossier_id),
        listings=_listings(reader, marketplace_id, dossier_id),
        interview_note=interview_note,
    )


def works(reader: Reader, marketplace_id: str, limit: int = 200) -> tuple[WorkRow, ...]:
    """Return completed orders that evidence may name, the newest first."""
    rows = reader.rows(
        "SELECT id, title, earned_on, rating_received FROM orders"
        " WHERE earned_on IS NOT NULL AND stage = 'completed' AND marketplace_id = ?"
        " ORDER BY earned_on DESC, id DESC LIMIT ?",
        (marketplace_id, limit),
    )
    return tuple(
        WorkRow(row, title, date.fromisoformat(on), stars) for row, title, on, stars in rows
    )


def _steps(reader: Reader, dossier_id: int) -> tuple[StepRow, ...]:
    rows = reader.rows(
        "SELECT id, kind, happened_on, note FROM pro_events WHERE dossier_id = ?"
        " ORDER BY happened_on, id",
        (dossier_id,),
    )
    return tuple(
        StepRow(step, ProStep(kind), date.fromisoformat(on), note) for step, kind, on, note in rows
    )


def _groups(reader: Reader, dossier_id: int) -> tuple[GroupRow, ...]:
    evidence: dict[int, list[EvidenceRow]] = defaultdict(list)
    for group_id, *rest in reader.rows(
        "SELECT e.group_id, e.id, e.note, e.order_id, e.listing_id,"
        " COALESCE(o.title, l.title, e.file_name, ''), e.digest"
        " FROM pro_groups g JOIN pro_evidence e ON e.group_id = g.id"
        " LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN listings l ON l.id = e.listing_id"
        " WHERE g.dossier_id = ? ORDER BY e.id",
        (dossier_id,),
    ):
        evidence[group_id].append(EvidenceRow(*rest))
    rows = reader.rows(
        "SELECT id, name, note, done_on FROM pro_groups WHERE dossier_id = ? ORDER BY position",
        (dossier_id,),
    )
    return tuple(
        GroupRow(
            group,
            name,
            note,
            None if day is None else date.fromisoformat(day),
            tuple(evidence[group]),
        )
        for group, name, note, day in rows
    )


def _listings(reader: Reader, marketplace_id: str, dossier_id: int) -> tuple[LabelRow, ...]:
    rows = reader.rows(
        "SELECT l.id, l.title, p.id IS NOT NULL FROM listings l"
        " LEFT JOIN pro_labels p ON p.listing_id = l.id AND p.dossier_id = ?"
        " WHERE l.marketplace_id = ? AND (l.state <> 'archived' OR p.id IS NOT NULL)"
        " ORDER BY l.title, l.id",
        (dossier_id, marketplace_id),
    )
    return tuple(LabelRow(listing, title, bool(has)) for listing, title, has in rows)
