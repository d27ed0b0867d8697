"""What the seller fills in for an enquiry, and when it becomes an order; knows no store."""

from dataclasses import dataclass
from datetime import date

from app.models.types import TaxStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class EnquiryDraft:
    """An enquiry that no file tells: who asks, where, and in which words.

    Without `title` it is named after the words.
    """

    marketplace_id: str
    client: str
    text: str
    title: str = ""
    tax_status: TaxStatus = TaxStatus.EXEMPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """How an enquiry becomes an order: the promised day, and the site's number where it is known.

    Without `number` the order keeps the one of the book until a capture brings the site's.
    """

    due_on: date | None = None
    number: str | None = None
