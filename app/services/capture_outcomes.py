"""What a capture brings, file by file: the same counts before it is taken and after."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.capture.facts import CaptureKind, RejectionReason
from app.errors import AppError
from app.services.collector_rest import set_aside

SAMPLES_SHOWN = 50
"""So many rows of each file, new and changed ones apart, are shown before it is taken."""


class CaptureCancelledError(AppError):
    """The seller stopped a capture; nothing of it is in the book."""


class Refusal(StrEnum):
    """Why a line that was understood does not fit what the book knows."""

    NET_ABOVE_GROSS = "net_above_gross"
    ORDER_ENDED = "order_ended"
    ORDER_UNKNOWN = "order_unknown"
    BEFORE_BOOK = "before_book"
    STEP_ILLEGAL = "step_illegal"
    STEP_STALE = "step_stale"


class Remark(StrEnum):
    """What a capture leaves as it is, and the seller should know."""

    GROSS_LEFT_OPEN = "gross_left_open"
    STAGE_KEPT = "stage_kept"
    STAGE_UNKNOWN = "stage_unknown"
    DAY_UNKNOWN = "day_unknown"
    PARTIAL_ROOM = "partial_room"
    ROOM_WITHOUT_ORDER = "room_without_order"
    ENQUIRY_JOINED = "enquiry_joined"
    TEXT_ON_SITE = "text_on_site"
    FORWARDED = "forwarded"
    NOTICE = "notice"
    ADVERTISEMENTS = "advertisements"
    OTHER_SENDERS = "other_senders"
    NOT_BELIEVED = "not_believed"
    BALANCE_GAP = "balance_gap"
    BELOW_ZERO = "below_zero"
    PAYOUTS_FOUND = "payouts_found"


class Refused(NamedTuple):
    """A line that was left out; `line` counts from 1, None where the place is not known."""

    line: int | None
    reason: RejectionReason | Refusal
    detail: str


class Noted(NamedTuple):
    """A remark on the order or room of this number, on the whole file where it is ''."""

    number: str
    remark: Remark
    detail: str


class FieldChange(NamedTuple):
    """One field of an order: what the book says, and what it will say.

    `field` is one of number, stage, gross, fee, net, due_on, purchased_on, earned_on, client,
    payments, messages, of a bank's line booked_on and amount; the values are of the field's own
    type, None while unknown.
    """

    field: str
    before: object
    after: object


class Sample(NamedTuple):
    """One order as it will be; `fields` holds the fields that change."""

    is_new: bool
    number: str
    title: str
    client: str
    fields: tuple[FieldChange, ...]


class FileOutcome(NamedTuple):
    """What one file brings; `error` says why a file could not be read at all.

    `new`, `changed` and `seen` count what the file is made of: payments of a sales CSV, orders of
    a list, messages of a room (and its order where that is new or changes), what mails tell, lines
    of a statement, which is of `account`.
    `ignored` counts mails that tell nothing: advertisements, and those of other senders.
    """

    name: str
    kind: CaptureKind | None = None
    marketplace_id: str = ""
    new: int = 0
    changed: int = 0
    seen: int = 0
    rejected: tuple[Refused, ...] = ()
    remarks: tuple[Noted, ...] = ()
    samples: tuple[Sample, ...] = ()
    error: AppError | None = None
    ignored: int = 0
    account: str = ""
    is_new_account: bool = False

    @property
    def is_understood(self) -> bool:
        """Whether anything in the file could be read."""
        return bool(self.new or self.changed or self.seen or self.ignored)


class CapturePreview(NamedTuple):
    """What a capture would bring; `accounts` are those of banks that the book has."""

    files: tuple[FileOutcome, ...]
    accounts: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether taking it would change nothing."""
        return not any(file.new or file.changed for file in self.files)


class CaptureResult(NamedTuple):
    """What a capture brought; `order_count` counts the orders that were added."""

    files: tuple[FileOutcome, ...]
    order_count: int


class Watch:
    """Lets long work say how far it is, and be stopped.

    `progress` is called with what is done and the whole, in rows; `cancelled` says whether to stop.
    """

    STEP = 2_000
    """Rows between two looks."""

    def __init__(
        self,
        progress: Callable[[int, int], object] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._whole = 0
        self._unseen = 0

    def expect(self, rows: int) -> None:
        """Count these rows to the whole."""
        self._whole += rows

    def read(self, rows: int) -> None:
        """Note that a file of so many rows is read; they are neither done nor expected yet.

        Raises:
            CaptureCancelledError: The seller wants no more of it.
        """
        self.passed(0)
        if rows >= self.STEP:
            set_aside()

    def passed(self, rows: int) -> None:
        """Note that so many more rows are done.

        Raises:
            CaptureCancelledError: The seller wants no more of it.
        """
        self._done += rows
        self._unseen += rows
        if self._unseen >= self.STEP:
            self._unseen = 0
            set_aside()
        if self._cancelled is not None and self._cancelled():
            raise CaptureCancelledError
        if self._progress is not None:
            self._progress(min(self._done, self._whole), self._whole)


class Tally:
    """Counts what one file brings while it is planned."""

    __slots__ = ("changed", "new", "rejected", "remarks", "seen")

    def __init__(self) -> None:
        self.new = 0
        self.changed = 0
        self.seen = 0
        self.rejected: list[Refused] = []
        self.remarks: list[Noted] = []

    def refuse(self, line: int | None, reason: Refusal, detail: str) -> None:
        """Leave out a line."""
        self.rejected.append(Refused(line, reason, detail))

    def note(self, number: str, remark: Remark, detail: str = "") -> None:
        """Remark on an order, once."""
        noted = Noted(number, remark, detail)
        if noted not in self.remarks[-3:]:
            self.remarks.append(noted)


def by_line(rejected: Sequence[Refused]) -> tuple[Refused, ...]:
    """Return the lines left out in the order of the file."""
    return tuple(sorted(rejected, key=lambda one: one.line or 0))
