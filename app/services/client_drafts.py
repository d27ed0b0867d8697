"""What the seller fills in about a client; knows no store."""

from dataclasses import dataclass
from datetime import date, datetime

from app.errors import AppError
from app.models.types import PersonalKind

TAG_LENGTH = 40
FACT_LENGTH = 500
DETAIL_LENGTH = 500


class ClientErasedError(AppError):
    """The personal data of this client was erased (`id`): he is nobody any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientEdit:
    """Who a client is: his name, the reading it sorts by, what he does and where.

    The seller's own note on him stays as it is where `note` is None, and so do the names he goes
    by where `handles` is None: pairs of a marketplace and a name.
    """

    name: str
    reading: str = ""
    about: str = ""
    note: str | None = None
    handles: tuple[tuple[str, str], ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskDraft:
    """A fact that speaks for care with a client, its day, and what proves it."""

    fact: str
    noted_on: date
    evidence: str = ""
    message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureDraft:
    """What of the seller's own personal information goes to whom, and what for.

    Without `disclosed_at` it is now; a conversation names its client and marketplace where they
    are not given.
    """

    kind: PersonalKind
    detail: str = ""
    reason: str = ""
    client_id: int | None = None
    marketplace_id: str | None = None
    conversation_id: int | None = None
    disclosed_at: datetime | None = None
