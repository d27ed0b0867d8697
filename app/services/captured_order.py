"""An order, its payments and its client as they will stand once a capture is taken."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from app.models.money import Yen, total
from app.models.types import PaymentKind, Stage, TaxStatus


@dataclass(slots=True)
class Person:
    """A client behind a handle; without `client_id` he is new to the book.

    `place` numbers the new ones of a capture; `is_named_anew` when the site's id became known.
    """

    marketplace_id: str
    name: str
    site_id: str | None
    client_id: int | None = None
    handle_id: int | None = None
    place: int = -1
    is_named_anew: bool = False


@dataclass(slots=True)
class CapturedPayment:
    """One payment as it will stand; without `id` it is new.

    An `identity` that ends in `:listed` is that of a price on a list: its fee and net are only
    reckoned, until the site tells the net.
    """

    kind: PaymentKind
    price: Yen | None = None
    tax: Yen | None = None
    gross: Yen | None = None
    fee: Yen | None = None
    net: Yen | None = None
    settled_on: date | None = None
    identity: str | None = None
    id: int | None = None

    @property
    def is_listed(self) -> bool:
        """Whether only a list told of it."""
        return self.identity is not None and self.identity.endswith(LISTED)

    @property
    def is_estimate(self) -> bool:
        """Whether the site has not yet told the net: typed in, or only listed."""
        return self.identity is None or self.identity.endswith(LISTED)


LISTED = ":listed"


class KnownOrder(NamedTuple):
    """What the book knows of an order before a capture; moments in seconds UTC."""

    id: int
    number: str
    title: str
    kind: str
    stage: Stage
    client_id: int | None
    client: str
    rule_id: int | None
    tax_status: TaxStatus
    gross: Yen | None
    fee: Yen | None
    net: Yen | None
    quote_price: Yen | None
    purchased_at: int | None
    started_at: int | None
    earned_on: date | None
    due_on: date | None
    payments: tuple[CapturedPayment, ...]
    deadlines: dict[str, int]


@dataclass(slots=True)
class CapturedOrder:
    """An order as it will stand; without `known` it is new.

    `stage` is None until a file tells one. `purchased_on`, `started_at` and `completed_on` are
    what files tell; `rule_on` is the day whose rules hold, None where the order keeps its rule.
    `moments` are when stages began, where that is told to the second; `is_returned` that the work
    was sent back first. `files` has a bit for each file that brings something to it.
    """

    marketplace_id: str
    number: str
    known: KnownOrder | None = None
    title: str = ""
    stage: Stage | None = None
    tax_status: TaxStatus = TaxStatus.EXEMPT
    person: Person | None = None
    purchased_on: date | None = None
    started_at: int | None = None
    completed_on: date | None = None
    due_on: date | None = None
    rule_on: date | None = None
    gross_listed: Yen | None = None
    payments: list[CapturedPayment] = field(default_factory=list)
    deadlines: dict[str, int] | None = None
    files: int = 0
    kind_told: str = "text"
    moments: dict[Stage, datetime] = field(default_factory=dict)
    is_returned: bool = False

    @property
    def kind(self) -> str:
        """The kind of service; few files tell it, and what is sold as text is the rule."""
        return self.kind_told if self.known is None else self.known.kind

    @property
    def first_day(self) -> date | None:
        """The first day that is told of it, None where none is."""
        days = (self.purchased_on, self.completed_on, *(one.settled_on for one in self.payments))
        return min((day for day in days if day is not None), default=None)

    @property
    def is_renumbered(self) -> bool:
        """Whether the book knows it by another number: as an enquiry of its own."""
        return self.known is not None and self.known.number != self.number

    @property
    def is_ended(self) -> bool:
        """Whether it was cancelled or refunded."""
        return self.stage in {Stage.CANCELLED, Stage.REFUNDED}

    @property
    def gross(self) -> Yen | None:
        """What the buyer pays, None while any part is unknown."""
        return self._total("gross")

    @property
    def fee(self) -> Yen | None:
        """What the site keeps, None while any part is unknown."""
        return self._total("fee")

    @property
    def net(self) -> Yen | None:
        """What is left, None while any part is unknown."""
        return self._total("net")

    def _total(self, name: str) -> Yen | None:
        payments = self.payments
        if len(payments) == 1:
            only: Yen | None = getattr(payments[0], name)
            return only
        if not payments and self.known is not None:
            known: Yen | None = getattr(self.known, name)
            return known
        return total([getattr(payment, name) for payment in payments])
