"""How banks write their statements: the layouts of their CSV files, as data from the resources."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import LocalName, Name, Rule, Text

BANKS_FILE = "banks.toml"
DateColumns = Annotated[tuple[Text, ...], Meta(min_length=1, max_length=3)]


class BankLayout(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The columns of one bank's statement by their names; see the head of the file."""

    id: Name
    code: str = ""
    name: LocalName
    day: DateColumns
    amount: str = ""
    received: str = ""
    spent: str = ""
    balance: str = ""
    texts: tuple[Text, ...] = ()
    memo: str = ""
    number: str = ""

    @property
    def needed(self) -> frozenset[str]:
        """The columns that the head of a file must have, as they are compared."""
        names = (*self.day, self.amount, self.received, self.spent, self.balance, *self.texts)
        return frozenset(plain_name(name) for name in (*names, self.number) if name)


class _Layouts(Struct, frozen=True, forbid_unknown_fields=True):
    layouts: tuple[BankLayout, ...]


def load_banks(folder: Path) -> tuple[BankLayout, ...]:
    """Read the layouts that banks use.

    Raises:
        RulebookError: The file is no TOML, has an unknown key, an id twice or no amount.
        OSError: It cannot be read.
    """
    layouts = shaped(BANKS_FILE, read_toml(folder / BANKS_FILE), _Layouts).layouts
    for place, layout in enumerate(layouts):
        key = f"layouts[{place}]"
        if any(other.id == layout.id for other in layouts[:place]):
            raise RulebookError(file=BANKS_FILE, key=f"{key}.id", reason=f"{layout.id} twice")
        check_amounts(BANKS_FILE, key, layout)
    return layouts


def check_amounts(file: str, key: str, layout: BankLayout) -> None:
    """Refuse a layout without one signed amount, or without both of the other two.

    Raises:
        RulebookError
    """
    if bool(layout.amount) == bool(layout.received and layout.spent):
        reason = "either `amount`, or `received` and `spent`"
        raise RulebookError(file=file, key=key, reason=reason)


def layout_of(header: Sequence[str], layouts: Sequence[BankLayout]) -> BankLayout | None:
    """Return the layout whose columns a head has, the one with most of them where several fit."""
    names = {plain_name(name) for name in header}
    fitting = [layout for layout in layouts if layout.needed <= names]
    return max(fitting, key=lambda layout: len(layout.needed), default=None)


def plain_name(name: str) -> str:
    """Return a column's name as it is compared: width-folded and without blanks."""
    return "".join(unicodedata.normalize("NFKC", name).split())
