"""The messages of one conversation that are in memory: a window of it, moved as one scrolls."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from app.models.moments import day_of
from app.models.types import MessageSource
from app.services.message_queries import MessageLine, MessagePage
from app.ui.id_list_model import NOWHERE, Index

MOST = 1_200
"""So many messages are in memory; what is farther away is asked for again."""


class BubbleModel(QAbstractListModel):
    """`UserRole` gives a message; `day_above` and `is_first_unread` tell the rules above it."""

    def __init__(
        self,
        sentence: Callable[[MessageLine], str],
        parent: QObject | None = None,
        *,
        silent: str = "",
    ) -> None:
        super().__init__(parent)
        self.lines: list[MessageLine] = []
        self.has_older = self.has_newer = False
        self.unread_id: int | None = None
        self._sentence = sentence
        self._silent = silent

    def set_page(self, page: MessagePage) -> None:
        """Show these messages in place of those before."""
        page = self._worded(page)
        self.beginResetModel()
        self.lines = list(page.lines)
        self.has_older, self.has_newer = page.has_older, page.has_newer
        if page.is_unread:
            self.unread_id = page.target_id
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.unread_id = None
        self.set_page(MessagePage((), has_older=False, has_newer=False))

    def prepend(self, page: MessagePage) -> None:
        """Add what was said before, and let go of the far end where there is too much."""
        page = self._worded(page)
        self.has_older = page.has_older
        if page.lines:
            self.beginInsertRows(NOWHERE, 0, len(page.lines) - 1)
            self.lines[:0] = page.lines
            self.endInsertRows()
        if len(self.lines) > MOST:
            self._drop(MOST, len(self.lines))
            self.has_newer = True

    def append(self, page: MessagePage) -> None:
        """Add what was said after, and let go of the beginning where there is too much."""
        page = self._worded(page)
        self.has_newer = page.has_newer
        if page.lines:
            start = len(self.lines)
            self.beginInsertRows(NOWHERE, start, start + len(page.lines) - 1)
            self.lines += page.lines
            self.endInsertRows()
        if len(self.lines) > MOST:
            self._drop(0, len(self.lines) - MOST)
            self.has_older = True

    def renew(self, page: MessagePage) -> None:
        """Show what these messages are now; what only follows is added, the rest shown anew."""
        page = self._worded(page)
        kept = len(self.lines)
        if list(page.lines[:kept]) == self.lines:
            self.append(page._replace(lines=page.lines[kept:]))
        else:
            self.set_page(page._replace(has_older=self.has_older))

    def _worded(self, page: MessagePage) -> MessagePage:
        """Let a message that a mail told of, but did not quote, say that much."""
        if not any(_is_silent(line) for line in page.lines):
            return page
        lines = (
            line._replace(body=self._silent) if _is_silent(line) else line for line in page.lines
        )
        return page._replace(lines=tuple(lines))

    def place_of(self, message_id: int) -> int | None:
        """Return in which row a message is, None when it is not in memory."""
        return next((row for row, line in enumerate(self.lines) if line.id == message_id), None)

    def day_above(self, row: int) -> date | None:
        """Return the day that begins with this message."""
        day = day_of(self.lines[row].sent_at)
        if row == 0 or day_of(self.lines[row - 1].sent_at) != day:
            return day
        return None

    def is_first_unread(self, row: int) -> bool:
        """Tell whether the rule of what is unread stands above this message."""
        return self.lines[row].id == self.unread_id

    def rules_above(self, row: int) -> int:
        """Return how many rules stand above a message."""
        return (self.day_above(row) is not None) + self.is_first_unread(row)

    def said_by(self, rows: Sequence[int]) -> list[MessageLine]:
        """Return the messages of these rows, oldest first."""
        return [self.lines[row] for row in sorted(rows)]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(line)
        return None

    def _drop(self, start: int, end: int) -> None:
        self.beginRemoveRows(NOWHERE, start, end - 1)
        del self.lines[start:end]
        self.endRemoveRows()


def _is_silent(line: MessageLine) -> bool:
    return line.source is MessageSource.MAIL and not line.body
