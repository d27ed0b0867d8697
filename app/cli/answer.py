"""What a command answers: one document for programs, one text for people."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from app.models.moments import JST, from_epoch

DONE = 0
OUR_FAULT = 1
USERS_FAULT = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """The document that `--json` prints, the text otherwise, lines for standard error, the code."""

    document: dict[str, object]
    text: str
    code: int = DONE
    notes: tuple[str, ...] = field(default=())


def document_text(document: dict[str, object]) -> str:
    """Return the document as JSON: days and moments in ISO 8601, unknown as null."""
    return json.dumps(document, ensure_ascii=False, indent=2, default=_plain)


def moment_json(seconds: int | None) -> str | None:
    """Return a moment in Japan's time with its offset."""
    return None if seconds is None else from_epoch(seconds).isoformat()


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(JST).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum | Path):
        return str(value)
    raise TypeError(type(value).__name__)
