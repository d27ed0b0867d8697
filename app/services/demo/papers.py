"""Pictures and papers that the demo book keeps, and the permits of the invented seller."""

import hashlib
import tomllib
from datetime import timedelta
from pathlib import Path

import msgspec

from app.models.listing_fields import Picture
from app.services.demo.plan import DemoSpec
from app.services.demo.sheet import Sheet


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A permit: days from today, and the picture of its paper; without a last day it is endless."""

    kind: str
    number: str
    issued: int
    note: str
    expires: int | None = None
    paper: str | None = None


class Off(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Days off, counted from today."""

    first: int
    last: int
    note: str
    pauses: bool = False


class OwnTime(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of `own_time.toml`."""

    new_year: str
    off: tuple[Off, ...]
    permit: tuple[Paper, ...]


def load_own_time(folder: Path) -> OwnTime:
    """Read the days off and the permits of the invented seller."""
    text = (folder / "own_time.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), OwnTime)


def write_pictures(sheet: Sheet, folder: Path, spec: DemoSpec) -> dict[str, Picture]:
    """Keep the pictures of this folder in the book, and return them by the name of their file."""
    found: dict[str, Picture] = {}
    for file in sorted((folder / "pictures").glob("*.png")):
        content = file.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        sheet.add(
            "kept_files",
            id=sheet.next_id("kept_files"),
            digest=digest,
            media_type="image/png",
            byte_count=len(content),
            kept_at=spec.now - timedelta(days=90),
            content=content,
        )
        found[file.stem] = Picture(file.name, digest)
    return found


def write_permits(sheet: Sheet, own: OwnTime, pictures: dict[str, Picture], spec: DemoSpec) -> None:
    """Add the permits."""
    for permit in own.permit:
        paper = pictures[permit.paper] if permit.paper else None
        expires = None if permit.expires is None else spec.today + timedelta(days=permit.expires)
        sheet.add(
            "permits",
            id=sheet.next_id("permits"),
            kind=permit.kind,
            number=permit.number,
            issued_on=spec.today + timedelta(days=permit.issued),
            expires_on=expires,
            is_endless=int(expires is None),
            note=permit.note,
            file_name=paper.name if paper else None,
            digest=paper.digest if paper else None,
            created_at=spec.now - timedelta(days=90),
        )
