"""Files that go into the book as they are: read within limits, known by content, kept once."""

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.capture.media import IMAGES, PAPERS, Media, is_whole, media_of
from app.capture.refusals import CutOffError, FileMissingError
from app.errors import AppError
from app.models.kept_file import KeptFile

IMAGE_LIMIT = 20_000_000
"""Bytes: a photograph of the newest cameras has fewer, and no site takes as many."""
PAPER_LIMIT = 50_000_000
"""Bytes: a permit of many scanned pages has fewer; the book and its backups carry each of them."""


class FileTooLargeError(AppError):
    """The file is larger than what is kept (`file`, `limit`, `found` in bytes); it was not read."""


class NotAnImageError(AppError):
    """The file is no picture that the sites take (`file`)."""


class NotAPaperError(AppError):
    """The file is neither a PDF nor a picture (`file`)."""


class FileDraft(NamedTuple):
    """A file that was read and may be kept."""

    name: str
    media_type: str
    digest: str
    content: bytes


def read_image(path: Path) -> FileDraft:
    """Read a picture.

    Raises:
        FileMissingError, FileTooLargeError, NotAnImageError, CutOffError
    """
    return _read(path, IMAGES, IMAGE_LIMIT, NotAnImageError)


def read_paper(path: Path) -> FileDraft:
    """Read a paper: a PDF, or a picture of it.

    Raises:
        FileMissingError, FileTooLargeError, NotAPaperError, CutOffError
    """
    return _read(path, PAPERS, PAPER_LIMIT, NotAPaperError)


def image_draft(name: str, content: bytes) -> FileDraft:
    """Take a picture that is no file, pasted from the clipboard.

    Raises:
        FileTooLargeError, NotAnImageError, CutOffError
    """
    if len(content) > IMAGE_LIMIT:
        raise FileTooLargeError(file=name, limit=IMAGE_LIMIT, found=len(content))
    return _draft(name, content, IMAGES, NotAnImageError)


def keep_file(session: Session, draft: FileDraft, *, now: datetime) -> str:
    """Keep a file unless the book has its bytes already, and return its digest.

    It is half a step: what refers to the digest is written in the same command.
    """
    if session.scalar(select(KeptFile.id).where(KeptFile.digest == draft.digest)) is None:
        session.add(
            KeptFile(
                digest=draft.digest,
                media_type=draft.media_type,
                byte_count=len(draft.content),
                kept_at=now,
                content=draft.content,
            )
        )
        session.flush()
    return draft.digest


def _read(path: Path, wanted: Collection[Media], limit: int, refusal: type[AppError]) -> FileDraft:
    return _draft(path.name, _content(path, limit), wanted, refusal)


def _draft(
    name: str, content: bytes, wanted: Collection[Media], refusal: type[AppError]
) -> FileDraft:
    media = media_of(content)
    if media is None or media not in wanted:
        raise refusal(file=name)
    if not is_whole(content, media):
        raise CutOffError(file=name, line=None)
    return FileDraft(name, media.value, sha256(content).hexdigest(), content)


def _content(path: Path, limit: int) -> bytes:
    """Return the bytes of a file; of one that is too large none is read."""
    try:
        found = path.stat()
        if not S_ISREG(found.st_mode):  # a pipe nobody writes to would be waited for for ever
            raise FileMissingError(file=path.name, reason="")
        if found.st_size > limit:
            raise FileTooLargeError(file=path.name, limit=limit, found=found.st_size)
        return path.read_bytes()
    except OSError as error:
        raise FileMissingError(file=path.name, reason=error.strerror or "") from error
