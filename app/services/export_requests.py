"""What the seller asks to be written for another program: looked at first, then saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from app.handover.cells import Encoding
from app.models.bookkeeping_types import JournalFormat
from app.models.types import TaxStatus
from app.rulebook.chart import Chart
from app.rulebook.taxes import FULL_RATE
from app.services.export_name_queries import names_for
from app.services.journal_files import JournalFile, JournalWish, write_journal
from app.services.journal_preview import Preview, preview
from app.services.journal_queries import Unbooked, unbooked
from app.services.journal_words import JournalWords
from app.services.preference_queries import book_facts
from app.storage.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """The format and the days (civil, included); `sites` are the marketplaces' names by id."""

    format: JournalFormat
    first: date
    last: date
    chart: Chart
    sites: Mapping[str, str] = field(default_factory=dict)
    encoding: Encoding = Encoding.UTF_8


_OTHER_RATES = """
SELECT COUNT(DISTINCT o.id) FROM papers p JOIN orders o ON o.id = p.order_id
WHERE p.kind = 'invoice' AND p.voided_at IS NULL AND o.tax_status = 'taxable'
  AND o.earned_on BETWEEN :first AND :last
  AND EXISTS (SELECT 1 FROM json_each(p.body, '$.lines') l
    WHERE COALESCE(json_extract(l.value, '$.rate'), :full) <> :full)"""


class Look(NamedTuple):
    """The file to be, and what is in none because its amount is not known, of these days.

    `other_rates` are sales whose invoice has lines at another rate than they are booked at.
    """

    preview: Preview
    unbooked: Unbooked
    first: date | None = None
    last: date | None = None
    other_rates: int = 0


def look(reader: Reader, request: ExportRequest) -> Look:
    """Return what a file would hold; writes nothing."""
    wish = _wish(reader, request, lambda _done, _all: True)
    span = request.first, request.last
    return Look(preview(reader, wish), unbooked(reader, *span), *span, other_rates(reader, *span))


def other_rates(reader: Reader, first: date, last: date) -> int:
    """Return how many sold orders have an invoice with lines at another rate than the full one.

    Their sale is booked at the full rate all the same: what was sold is one amount.
    """
    span = {"first": first.isoformat(), "last": last.isoformat(), "full": FULL_RATE}
    return int(reader.value(_OTHER_RATES, span))


def save(
    reader: Reader,
    path: Path,
    request: ExportRequest,
    goes_on: Callable[[int, int], bool] = lambda _done, _all: True,
) -> JournalFile:
    """Write the file; `goes_on` is told rows done and all rows, and returns False to stop.

    Raises:
        NothingToExportError, FileNotWrittenError, AmountTooLargeError, StoppedError
    """
    return write_journal(reader, path, _wish(reader, request, goes_on))


def _wish(
    reader: Reader, request: ExportRequest, goes_on: Callable[[int, int], bool]
) -> JournalWish:
    return JournalWish(
        format=request.format,
        first=request.first,
        last=request.last,
        names=names_for(reader, request.format, request.chart),
        words=JournalWords(request.sites),
        taxable=book_facts(reader).tax_status is TaxStatus.TAXABLE,
        encoding=request.encoding,
        goes_on=goes_on,
    )
