"""What a seller has on sale: images, words of his own, absences, and what the sites show."""

import struct
import zlib
from datetime import date, datetime
from hashlib import sha256

from app.models.listing_fields import FieldValue, ListingField
from app.models.money import Yen
from app.models.types import FigureSource, ListingMeasure, ListingState
from app.rulebook.catalog import Catalog
from app.services.absences import plan_absence
from app.services.figure_drafts import FigureDraft
from app.services.kept_files import FileDraft
from app.services.listing_drafts import ListingDraft
from app.services.listing_figures import note_figures
from app.services.listing_images import add_service_images
from app.services.listings import (
    add_listing,
    add_service,
    archive_service,
    edit_listing,
)
from app.services.published_texts import record_published
from app.storage.database import Database
from tests.services.sample import NOW

AWAY = date(2026, 12, 20)


def png(shade: int = 0) -> bytes:
    """Return the bytes of a picture of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    dot = zlib.compress(bytes([0, shade]))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def picture(name: str) -> FileDraft:
    """Return a picture that was read from a file of this name; each name has other bytes."""
    content = png(len(name))
    return FileDraft(name, "image/png", sha256(content).hexdigest(), content)


def listed(
    database: Database,
    catalog: Catalog,
    *sites: str,
    state: ListingState = ListingState.PUBLISHED,
    now: datetime = NOW,
    **fields: FieldValue,
) -> tuple[int, tuple[int, ...]]:
    """Add a service with these fields and a listing on each site; return their ids."""
    said = {"price": Yen(30_000), **fields}
    service_id, _ = database.write(
        add_service,
        "ロゴを作ります",
        fields={ListingField(name): value for name, value in said.items()},
        now=NOW,
    )
    listings = []
    for site in sites:
        draft = ListingDraft(marketplace_id=site, state=state)
        one, _ = database.write(add_listing, service_id, draft, catalog=catalog, now=now)
        listings.append(one)
    return service_id, tuple(listings)


def fill_listed(database: Database, catalog: Catalog) -> None:
    """Let listing 1 of the filled book have what every command needs, and add an archived one.

    Listing 1 is paused, with words of its own; one absence is planned, another under way.
    """
    write = database.write
    write(add_service_images, 1, [picture("見本.png")], now=NOW)
    write(edit_listing, 1, {ListingField.BODY: "丁寧に作ります"})
    write(record_published, 1, [ListingField.TITLE], now=NOW)
    count = FigureDraft(
        listing_id=1,
        measure=ListingMeasure.VIEWS,
        number=120,
        from_on=date(2026, 10, 1),
        to_on=date(2026, 10, 31),
    )
    write(note_figures, [count], FigureSource.TYPED, now=NOW)
    other, _ = listed(database, catalog, "timeticket")
    write(archive_service, other, now=NOW)
    write(plan_absence, AWAY, AWAY, now=NOW)
    write(plan_absence, NOW.date(), NOW.date(), "帰省", now=NOW)
