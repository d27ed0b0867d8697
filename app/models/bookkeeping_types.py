"""The words of bookkeeping: how a year is kept, what a line or a paper is, who paid."""

from enum import StrEnum


class Recognition(StrEnum):
    """On which day an order counts as sold."""

    ACCEPTANCE = "acceptance"
    DELIVERY = "delivery"


class BooksForm(StrEnum):
    """Which return a year's books serve."""

    BLUE = "blue"
    WHITE = "white"


class WithheldAs(StrEnum):
    """Which account takes up the income tax that payers keep back."""

    OWNER_DRAW = "owner_draw"
    PREPAID = "withholding_prepaid"


class PrivateShare(StrEnum):
    """When the share of an expense that is not the business's is taken out of the books."""

    EACH = "each"
    YEAR_END = "year_end"


class AdjustmentKind(StrEnum):
    """What is taken off a sale after it was made."""

    DISCOUNT = "discount"
    REFUND = "refund"
    FEE_BACK = "fee_back"


class EntryPurpose(StrEnum):
    """What an own entry was made for: the seller's own, or a step of the year's end."""

    OWN = ""
    RECLASS = "reclass"
    TAX_DUE = "tax_due"


class PayoutKind(StrEnum):
    """What became of proceeds that left the balance."""

    TRANSFER = "transfer"
    AUTOMATIC = "automatic"
    POINTS = "points"
    FORFEITED = "forfeited"


class PayoutCause(StrEnum):
    """Why another amount arrived than was expected."""

    TRANSFER_FEE = "transfer_fee"
    POINTS = "points"
    NETTED_PURCHASE = "netted_purchase"
    REFUND = "refund"
    OTHER = "other"


class LineUse(StrEnum):
    """What a line of a bank statement turned out to be."""

    OPEN = "open"
    PAYOUT = "payout"
    ORDER = "order"
    EXPENSE = "expense"
    CARD = "card"
    OWN = "own"
    INTEREST = "interest"
    OUTSIDE = "outside"


TRANSIT = "transit"
"""The part of a line outside of the business that goes to, or comes from, another own account.

The journal books it between that account and money on its way, so that both statements agree.
"""
CONSUMPTION_TAX = "consumption_tax"
"""The part of the debts that holds the consumption tax due of a year until it is paid."""


class PaidBy(StrEnum):
    """Where the money of an expense came from."""

    BANK = "bank"
    CARD = "card"
    OWN = "own"
    CASH = "cash"
    BALANCE = "balance"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    RECEIPT = "receipt"
    INVOICE = "invoice"
    STATEMENT = "statement"
    CONTRACT = "contract"
    FEE_NOTE = "fee_note"
    OTHER = "other"


class PaperKind(StrEnum):
    """A paper the seller issues."""

    QUOTE = "quote"
    DELIVERY_NOTE = "delivery_note"
    INVOICE = "invoice"
    RECEIPT = "receipt"


class DirectOrigin(StrEnum):
    """Where the client of direct work came from: outside the marketplaces."""

    OWN_SITE = "own_site"
    REFERRAL = "referral"
    REPEAT = "repeat"
    SOCIAL = "social"
    EVENT = "event"
    OTHER = "other"


class JournalFormat(StrEnum):
    """A program, or kind of program, that journals are written for."""

    YAYOI = "yayoi"
    MONEYFORWARD = "moneyforward"
    FREEE = "freee"
    FREEE_DEALS = "freee_deals"
    HLEDGER = "hledger"
    BEANCOUNT = "beancount"
    CSV = "csv"
    XLSX = "xlsx"
