"""Takes clients out of the table: as a CSV file, or as text to paste."""

from PySide6.QtCore import QObject

from app.models.moments import day_of
from app.services.client_queries import ClientLine, client_lines
from app.ui.clients.columns import Column
from app.ui.clients.words import ClientWords
from app.ui.lines.export import LinesExport
from app.ui.page import PageContext


class ClientsExport(LinesExport[Column, ClientLine]):
    """The clients of the table, cell by cell."""

    def __init__(
        self, context: PageContext, words: ClientWords, parent: QObject | None = None
    ) -> None:
        super().__init__(context, tuple(Column), client_lines, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def done(self, count: int, file: str) -> str:
        text = self.tr("Exported {n} clients to {file}")
        return text.format(n=f"{count:,}", file=file)

    def cell(self, row: ClientLine, column: Column) -> str | int | None:
        if column is Column.ORDERS:
            return row.orders
        if column is Column.NET:
            return row.net
        if column is Column.RATING:
            return None if row.rating is None else f"{row.rating:.2f}"
        if column is Column.LAST:
            return None if row.last_at is None else day_of(row.last_at).isoformat()
        if column is Column.NEXT:
            return None if row.next_on is None else row.next_on.isoformat()
        return self._words.text(row, column)
