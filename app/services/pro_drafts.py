"""What the seller fills in for the file of a label; knows no store."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

GROUP_LENGTH = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDraft:
    """What speaks for a group: words, and a work, a listing or a file they are about."""

    note: str
    order_id: int | None = None
    listing_id: int | None = None
    file_name: str | None = None
    digest: str | None = None


def file_evidence(note: str, path: Path) -> EvidenceDraft:
    """Return a draft about a file: the book keeps its name and its SHA-256, never the file.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return EvidenceDraft(note=note, file_name=path.name, digest=digest)
