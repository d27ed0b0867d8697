"""Asks which other client is the same one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.services.client_queries import ClientName, client_names
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import SearchField
from app.ui.page import PageContext
from app.ui.tasks import Latest

MOST = 30
HEIGHT = 260


class PartnerDialog(Dialog):
    """Finds while typing, by name, reading or handle; `partner_chosen` carries the id."""

    partner_chosen = Signal(int)

    def __init__(self, context: PageContext, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Which client is the same one?")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self._context = context
        self._client_id = client_id
        self._latest = Latest()
        self.search = SearchField(context.theme, self.tr("Find"), self.tr("Name or reading"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Clients found"))
        self.found.setMinimumHeight(context.theme.px(HEIGHT))
        self.body.addWidget(self.search)
        self.body.addWidget(self.found)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Compare"))
        self.search.searched.connect(self._ask)
        self.search.moved.connect(self._move)
        self.found.itemActivated.connect(lambda _item: self.accept())
        self._ask("")

    def accept(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            self.partner_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            super().accept()

    def _ask(self, words: str) -> None:
        task = self._context.tasks.read(client_names, words, MOST)
        self._latest.ask(task).then(self._offer)

    def _offer(self, clients: tuple[ClientName, ...]) -> None:
        self.found.clear()
        for client in clients:
            if client.id != self._client_id:
                names = (self._context.face(site).name for site in client.marketplaces)
                sites = self._context.formats.listed(names)
                item = QListWidgetItem(f"{client.name}  {sites}".strip())
                item.setData(Qt.ItemDataRole.UserRole, client.id)
                self.found.addItem(item)
        self.found.setCurrentRow(0)

    def _move(self, step: int) -> None:
        row = self.found.currentRow() + step
        self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
