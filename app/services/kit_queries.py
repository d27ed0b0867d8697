"""What an evidence kit holds: own figures, chosen works, own words; of clients nothing at all."""

import re
import unicodedata
from datetime import date, timedelta
from typing import NamedTuple

from app.models.money import Yen
from app.models.names import bare_name
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import Tally, Window, months_before
from app.services.pro_queries import Dossier, EvidenceRow, dossier
from app.services.standing_queries import HeldRow, held_ranks, tally
from app.storage.reader import Reader

SPANS = (None, 12, 3)
"""Over how many months the figures of a kit are counted; None is all time."""
HIDDEN = "◯◯"
"""What stands where a client's name, a mail address or a phone number stood."""
CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d-])\+?\d[\d() -]{8,14}\d(?![\d-])|https?://\S+"
)


class KitWork(NamedTuple):
    """A completed order that evidence names: what was sold, never what its client called it."""

    note: str
    service: str
    month: date
    amount: Yen | None
    rating: int | None


class KitGroup(NamedTuple):
    """One group of the checklist with the words of its evidence."""

    name: str
    note: str
    is_done: bool
    proofs: tuple[str, ...]


class EvidenceKit(NamedTuple):
    """All of a kit; figures by their months, None for all time."""

    made_on: date
    figures: tuple[tuple[int | None, Tally], ...]
    ranks: tuple[HeldRow, ...]
    works: tuple[KitWork, ...]
    listings: tuple[str, ...]
    groups: tuple[KitGroup, ...]


def evidence_kit(
    reader: Reader, catalog: Catalog, marketplace_id: str, today: date
) -> EvidenceKit | None:
    """Return the kit of a marketplace's label; None where it gives none."""
    found = dossier(reader, catalog, marketplace_id, today)
    if found is None:
        return None
    works = [
        _work(reader, proof, proof.order_id)
        for group in found.groups
        for proof in group.evidence
        if proof.order_id is not None
    ]
    kit = EvidenceKit(
        made_on=today,
        figures=_figures(reader, marketplace_id, today),
        ranks=held_ranks(reader, marketplace_id),
        works=tuple(work for work in works if work is not None),
        listings=tuple(row.title for row in found.listings if row.has_label),
        groups=_groups(found),
    )
    return _Mask(reader, kit).masked()


def _figures(
    reader: Reader, marketplace_id: str, today: date
) -> tuple[tuple[int | None, Tally], ...]:
    spans = []
    for months in SPANS:
        first = None if months is None else months_before(today + timedelta(days=1), months)
        spans.append((months, tally(reader, marketplace_id, Window(first, today))))
    return tuple(spans)


def _groups(found: Dossier) -> tuple[KitGroup, ...]:
    return tuple(
        KitGroup(
            group.name,
            group.note,
            group.done_on is not None,
            tuple(proof.note for proof in group.evidence),
        )
        for group in found.groups
    )


def _work(reader: Reader, proof: EvidenceRow, order_id: int) -> KitWork | None:
    row = reader.row(
        "SELECT COALESCE(s.title, l.title, ''), o.earned_on, o.gross, o.rating_received"
        " FROM orders o LEFT JOIN listings l ON l.id = o.listing_id"
        " LEFT JOIN services s ON s.id = l.service_id WHERE o.id = ? AND o.earned_on IS NOT NULL",
        (order_id,),
    )
    if row is None:
        return None
    title, earned_on, amount, rating = row
    return KitWork(proof.note, title, date.fromisoformat(earned_on).replace(day=1), amount, rating)


class _Mask:
    """Takes clients' names and ways to reach anyone out of the words of a kit."""

    def __init__(self, reader: Reader, kit: EvidenceKit) -> None:
        self._kit = kit
        words = _folded("\n".join(_words(kit)))
        names = {
            part
            for row in reader.rows(
                "SELECT name FROM clients UNION SELECT reading FROM clients"
                " UNION SELECT name FROM handles"
                " UNION SELECT site_id FROM handles WHERE site_id IS NOT NULL"
                " UNION SELECT DISTINCT sender FROM messages WHERE side = 'client'"
            )
            for part in (_folded(row[0]), _folded(bare_name(row[0])))
        }
        found = sorted((name for name in names if name and name in words), key=len, reverse=True)
        pattern = "|".join(re.escape(name) for name in found) or r"(?!)"
        self._names = re.compile(pattern, re.IGNORECASE)

    def masked(self) -> EvidenceKit:
        """Return the kit without them."""
        kit, clean = self._kit, self._clean
        return kit._replace(
            ranks=tuple(rank._replace(note=clean(rank.note)) for rank in kit.ranks),
            works=tuple(
                work._replace(note=clean(work.note), service=clean(work.service))
                for work in kit.works
            ),
            listings=tuple(map(clean, kit.listings)),
            groups=tuple(
                KitGroup(
                    clean(group.name),
                    clean(group.note),
                    group.is_done,
                    tuple(map(clean, group.proofs)),
                )
                for group in kit.groups
            ),
        )

    def _clean(self, text: str) -> str:
        normal = unicodedata.normalize("NFKC", text)
        return self._names.sub(HIDDEN, CONTACT.sub(HIDDEN, normal))


def _words(kit: EvidenceKit) -> list[str]:
    words = [rank.note for rank in kit.ranks] + list(kit.listings)
    for work in kit.works:
        words += [work.note, work.service]
    for group in kit.groups:
        words += [group.name, group.note, *group.proofs]
    return words


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()
