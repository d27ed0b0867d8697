"""What the invented seller spends and banks, as the file of the demo book tells it."""

import tomllib
from pathlib import Path

import msgspec

from app.models.bookkeeping_types import PaidBy
from app.models.expense import WHOLE_SHARE
from app.models.money import Yen


class DemoAccount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A bank account, what it held at first, and the marketplaces that pay into it."""

    name: str
    opening: Yen
    sites: tuple[str, ...] = ()


class DemoPayer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a marketplace stands in a statement."""

    site: str
    text: str


class Spending(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is bought from a payee again and again; `bank` is what the bank prints for it."""

    payee: str
    account: str
    memo: str
    paid_by: PaidBy
    bank: str = ""
    number: str = ""
    share: int = WHOLE_SHARE


class DemoRecurring(Spending, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An expense of each month; one that `awaits` is not booked for this month yet."""

    amount: Yen
    day: int
    awaits: bool = False


class DemoHabit(Spending, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An expense of so many days ago, and of every so many days before it."""

    amounts: tuple[Yen, ...]
    days: int
    every: int


class DemoRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A suggestion rule that the seller had learned."""

    words: str
    account: str
    tax_class: str | None = None
    share: int = WHOLE_SHARE


class OpenLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of the first account's statement that nobody explained yet."""

    days: int
    amount: Yen
    text: str


class MoneyWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of `books.toml`."""

    card: str
    card_text: str
    private_text: str
    opening_card: Yen
    account: tuple[DemoAccount, ...]
    payer: tuple[DemoPayer, ...]
    recurring: tuple[DemoRecurring, ...]
    habit: tuple[DemoHabit, ...]
    rule: tuple[DemoRule, ...]
    open: tuple[OpenLine, ...]


def load_money_words(folder: Path) -> MoneyWords:
    """Read what is spent and banked, from the folder of the demo book."""
    text = (folder / "books.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), MoneyWords)
