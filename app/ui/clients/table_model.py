"""The clients as lines of a table: what each cell says."""

from PySide6.QtCore import QObject

from app.services.client_queries import ClientLine
from app.ui.clients.columns import SHAPES, Column
from app.ui.clients.words import ClientWords
from app.ui.lines.model import LinesModel
from app.ui.row_store import RowStore


class ClientsModel(LinesModel[Column, ClientLine]):
    """One client a line."""

    def __init__(
        self, words: ClientWords, rows: RowStore[ClientLine], parent: QObject | None = None
    ) -> None:
        super().__init__(SHAPES, rows, parent)
        self._words = words

    def head(self, column: Column) -> str:
        return self._words.head(column)

    def text(self, row: ClientLine, column: Column) -> str:
        return self._words.text(row, column)

    def sentence(self, row: ClientLine) -> str:
        return self._words.sentence(row)

    def has_tip(self, column: Column) -> bool:
        return column in {Column.NAME, Column.SITES, Column.TAGS}
