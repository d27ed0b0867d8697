"""Questions about the files inside the book: their bytes, and whether they are still the same."""

from hashlib import sha256
from typing import NamedTuple

from app.errors import AppError
from app.storage.reader import Reader


class KeptFileDamagedError(AppError):
    """The bytes of a kept file are no longer what its digest says (`digest`)."""


class KeptContent(NamedTuple):
    """A file of the book as it was taken in."""

    media_type: str
    content: bytes


def kept_content(reader: Reader, digest: str) -> KeptContent | None:
    """Return a file by its SHA-256, None when the book has none of it.

    Raises:
        KeptFileDamagedError: Its bytes have another digest by now.
    """
    row = reader.row("SELECT media_type, content FROM kept_files WHERE digest = ?", (digest,))
    if row is None:
        return None
    found = KeptContent(*row)
    if sha256(found.content).hexdigest() != digest:
        raise KeptFileDamagedError(digest=digest)
    return found
