"""What the capture dialog shows of a file: counts, samples and the lines that were left out."""

from dataclasses import dataclass
from typing import NamedTuple


class Sample(NamedTuple):
    """One thing a file brings; `before` and `after` are empty for a new one."""

    title: str
    detail: str
    before: str = ""
    after: str = ""


class LeftOut(NamedTuple):
    """One line that is left out; None where the place is not known."""

    line: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class FileView:
    """One file: what it is, what taking it would do, and why not, if it cannot be taken.

    `kind` is the word for it, `marketplace_id` empty where none is known; with an `error` nothing
    of the file is taken. A bank's statement is of `account`; `accounts` are those it could be of.
    With `is_warning` a remark should be read before the file is taken.
    """

    name: str
    kind: str = ""
    marketplace_id: str = ""
    new_count: int = 0
    changed_count: int = 0
    seen_count: int = 0
    new: tuple[Sample, ...] = ()
    changed: tuple[Sample, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()
    error: str = ""
    account: str = ""
    is_new_account: bool = False
    accounts: tuple[str, ...] = ()
    is_warning: bool = False

    @property
    def brings(self) -> int:
        """Return how many things taking the file adds or changes."""
        return 0 if self.error else self.new_count + self.changed_count
