"""The accounts a seller books on and the classes of consumption tax, as data from the resources."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import BasisPoints, Count, LocalName, Name, Rule, Status, Text

CHART_FILE = "chart.toml"
TAX_CLASSES_FILE = "tax_classes.toml"


class AccountKind(StrEnum):
    """Which of the five kinds an account is of."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"


class TaxSide(StrEnum):
    """Whether a class of consumption tax is one of sales, of purchases, or of neither."""

    SALE = "sale"
    PURCHASE = "purchase"
    NONE = "none"


class Account(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One account: `number` orders accounts, `blue` and `white` are its lines on the tax forms.

    `below_zero` says of assets and debts that they can be less than nothing.
    """

    id: Name
    name: LocalName
    kind: AccountKind
    number: Count
    blue: str = ""
    white: str = ""
    below_zero: bool = False


class TaxClass(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One class of consumption tax, and the words that other programs have for it.

    `rate` is the tax within an amount before tax, in basis points; `share` how much of it may be
    deducted on a purchase, up to 10,000. In a year reckoned by the kind of business (簡易課税) some
    programs have other words for a sale: `{kind}` in them is the kind.
    """

    id: Name
    name: LocalName
    side: TaxSide
    rate: BasisPoints = 0
    share: Count = 0
    yayoi: Text
    yayoi_simplified: str = ""
    moneyforward: Text
    moneyforward_simplified: str = ""
    moneyforward_invoice: str = ""
    freee: Text
    freee_simplified: str = ""
    status: Status = Status.CONFIRMED


class _Chart(Struct, frozen=True, forbid_unknown_fields=True):
    source: Rule
    accounts: tuple[Account, ...]


class _TaxClasses(Struct, frozen=True, forbid_unknown_fields=True):
    source: Rule
    classes: tuple[TaxClass, ...]


class Chart:
    """All accounts and classes by their ids.

    `KeyError` for an id that no file names: ids come from code and from the book, never typed.
    """

    def __init__(self, accounts: tuple[Account, ...], classes: tuple[TaxClass, ...]) -> None:
        self.accounts = {one.id: one for one in sorted(accounts, key=lambda one: one.number)}
        self.tax_classes = {one.id: one for one in classes}

    def account(self, account_id: str) -> Account:
        """Return one account."""
        return self.accounts[account_id]

    def tax_class(self, class_id: str) -> TaxClass:
        """Return one class of consumption tax."""
        return self.tax_classes[class_id]

    def of_kind(self, kind: AccountKind) -> tuple[Account, ...]:
        """Return the accounts of one kind, by number."""
        return tuple(one for one in self.accounts.values() if one.kind is kind)


def load_chart(folder: Path) -> Chart:
    """Read the accounts and tax classes of a folder.

    Raises:
        RulebookError: A file is no TOML, has an unknown key or an id twice.
        OSError: A file cannot be read.
    """
    chart = shaped(CHART_FILE, read_toml(folder / CHART_FILE), _Chart)
    classes = shaped(TAX_CLASSES_FILE, read_toml(folder / TAX_CLASSES_FILE), _TaxClasses)
    _check_once(CHART_FILE, "accounts.id", [one.id for one in chart.accounts])
    _check_once(CHART_FILE, "accounts.number", [str(one.number) for one in chart.accounts])
    _check_once(TAX_CLASSES_FILE, "classes.id", [one.id for one in classes.classes])
    return Chart(chart.accounts, classes.classes)


def _check_once(file: str, key: str, values: list[str]) -> None:
    for value in values:
        if values.count(value) > 1:
            raise RulebookError(file=file, key=key, reason=f"{value} stands there twice")
