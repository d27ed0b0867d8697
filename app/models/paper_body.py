"""What stands on an issued paper: a snapshot that never changes, written as JSON."""

from datetime import date
from enum import StrEnum

import msgspec
from msgspec import Struct

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen

THOUSAND = 1_000
"""A quantity is kept in thousandths: 1.5 hours are 1,500."""


class Standing(StrEnum):
    """What the issuer is for consumption tax, and so what his papers may show.

    Qualified: registered, a paper of his is a 適格請求書. Taxable: liable and not registered.
    Exempt: neither, and his papers show no tax apart.
    """

    QUALIFIED = "qualified"
    TAXABLE = "taxable"
    EXEMPT = "exempt"


class TaxMode(StrEnum):
    """Whether the prices of the lines are without the tax (added below) or hold it."""

    ADDED = "added"
    INSIDE = "inside"


class Rounding(StrEnum):
    """What becomes of a part of a yen of tax, once for each rate of a paper."""

    FLOOR = "floor"
    HALF_UP = "half_up"
    CEILING = "ceiling"


class PaperLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line: so much of something at a price; `rate` of tax in hundredths of a percent.

    A discount is a line with a price below zero; `is_reduced` marks the reduced rate (※).
    """

    text: str
    quantity: int = THOUSAND
    unit: str = ""
    unit_price: Yen = Yen(0)
    rate: int = 1_000
    is_reduced: bool = False

    @property
    def amount(self) -> Yen:
        """The price of the line; parts of a yen are cut, of a discount too."""
        product = self.quantity * self.unit_price
        cut = abs(product) // THOUSAND
        return Yen(cut if product >= 0 else -cut)


class RateSum(Struct, frozen=True, kw_only=True):
    """What the lines of one rate come to: without tax, the tax, and both."""

    rate: int
    is_reduced: bool
    net: Yen
    tax: Yen

    @property
    def total(self) -> Yen:
        """The amount with its tax."""
        return Yen(self.net + self.tax)


class Issuer(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who issues a paper; `bank` is where to pay to; seal and logo are digests of kept files."""

    name: str = ""
    trade_name: str = ""
    address: str = ""
    phone: str = ""
    mail: str = ""
    registration_number: str = ""
    bank: str = ""
    seal: str = ""
    logo: str = ""
    rounding: Rounding = Rounding.FLOOR


class PaperBody(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that stands on a paper.

    `supplied_on` is the day of the transaction, `due_on` the last day of payment, `valid_until`
    that of a quote, `withheld` the income tax that the payer keeps.
    """

    kind: PaperKind
    number: str
    issued_on: date
    subject: str
    recipient: str
    honorific: str
    recipient_address: str = ""
    issuer: Issuer
    standing: Standing
    tax_mode: TaxMode
    lines: tuple[PaperLine, ...]
    sums: tuple[RateSum, ...]
    total: Yen
    withheld: Yen = Yen(0)
    supplied_on: date | None = None
    due_on: date | None = None
    valid_until: date | None = None
    payment: str = ""
    notes: str = ""
    replaces: str = ""

    @property
    def net(self) -> Yen:
        """All lines without tax."""
        return Yen(sum(part.net for part in self.sums))

    @property
    def tax(self) -> Yen:
        """The tax of all rates."""
        return Yen(sum(part.tax for part in self.sums))

    @property
    def due(self) -> Yen:
        """What is to be paid: the total less what the payer keeps of it."""
        return Yen(self.total - self.withheld)


def written(body: PaperBody) -> str:
    """Return the snapshot as JSON."""
    return msgspec.json.encode(body).decode()


def read(text: str) -> PaperBody:
    """Return the snapshot that `written` wrote."""
    return msgspec.json.decode(text, type=PaperBody)
