"""What the command palette lists: groups of things to open and actions to do."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.frame.matching import holds_all

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MOST_IN_GROUP, MOST_OF_SEVERAL = 8, 4
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)

IN_BOOK = ("client", "order", "message", "listing", "expense", "paper", "evidence")
"""The kinds that are looked for in the book; pages and actions are known beforehand."""

PREFIXES = {">": ("action", "page"), "@": ("client",), "#": ("order",)}


Marks = tuple[tuple[int, int], ...]
"""Start and end of each found word in a text, in characters."""


class PaletteItem(NamedTuple):
    """One line: `kind` is page, action or one of `IN_BOOK`, `key` what is opened or done.

    `also` holds words it can be found by that are not shown; `conversation_id` is a message's.
    """

    kind: str
    key: str
    title: str
    snippet: str = ""
    icon: str = ""
    marketplace_id: str | None = None
    keys: str = ""
    also: str = ""
    title_marks: Marks = ()
    snippet_marks: Marks = ()
    conversation_id: int | None = None


class Question(NamedTuple):
    """What was typed: the words, and the kinds it asks for (all when empty)."""

    words: str
    kinds: tuple[str, ...]

    def wants(self, kind: str) -> bool:
        """Tell whether things of this kind are asked for."""
        return not self.kinds or kind in self.kinds


def question_of(text: str) -> Question:
    """Read the prefix: > for actions, @ for clients, # for orders, wide or narrow."""
    stripped = text.strip()
    mark = {"＞": ">", "＠": "@", "＃": "#"}.get(stripped[:1], stripped[:1])  # noqa: RUF001 - wide ones
    if mark in PREFIXES:
        return Question(stripped[1:].strip(), PREFIXES[mark])
    return Question(stripped, ())


def matching(items: Iterable[PaletteItem], question: Question) -> list[PaletteItem]:
    """Return those of the pages and actions that hold all the words."""
    return [
        item
        for item in items
        if question.wants(item.kind) and holds_all(f"{item.title} {item.also}", question.words)
    ]


class PaletteModel(QAbstractListModel):
    """The groups one after another, each under its head; a head is a line with a text alone."""

    def __init__(self, heads: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self._lines: list[PaletteItem | str] = []

    def show_items(self, items: Sequence[PaletteItem]) -> None:
        """List these, grouped by kind in the order of the heads, at most eight of each.

        Where several kinds were found in the book there are fewer of each, so that all are seen.
        """
        self.beginResetModel()
        self._lines = []
        is_mixed = len({item.kind for item in items if item.kind in IN_BOOK}) > 1
        for kind, head in self._heads.items():
            most = MOST_OF_SEVERAL if is_mixed and kind in IN_BOOK else MOST_IN_GROUP
            group = [item for item in items if item.kind == kind][:most]
            if group:
                self._lines += [head, *group]
        self.endResetModel()

    def item(self, row: int) -> PaletteItem | None:
        """Return the item of a line; None for a head or beyond the end."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, PaletteItem) else None

    def next_item(self, row: int, step: int) -> int:
        """Return the line of the next item in a direction, round at the ends; -1 for none."""
        count = len(self._lines)
        for distance in range(1, count + 1):
            at = (row + step * distance) % count
            if self.item(at) is not None:
                return at
        return -1

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ITEM_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line if isinstance(line, str) else f"{line.title} {line.snippet}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.item(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
