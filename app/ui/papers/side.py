"""The paper under the cursor: what can be done with it, and its pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaperKind
from app.services.paper_queries import PaperDetails, paper
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.papers.commands import PaperCommands
from app.ui.papers.preview import Preview
from app.ui.papers.sheet import Sheet
from app.ui.papers.words import PaperWords
from app.ui.tasks import Latest

NEXT = (
    PaperKind.QUOTE,
    PaperKind.DELIVERY_NOTE,
    PaperKind.INVOICE,
    PaperKind.RECEIPT,
)


class PaperSide(QWidget):
    """Shows one paper, as it was issued."""

    convert_wanted = Signal(object, object)
    """The details of the paper, and the kind of the new one."""
    reissue_wanted = Signal(object)
    void_wanted = Signal(object)

    def __init__(
        self,
        context: PageContext,
        words: PaperWords,
        commands: PaperCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context, self._words, self._commands = context, words, commands
        self._latest = Latest()
        self._paper_id = 0
        self.details: PaperDetails | None = None
        self.title = Label(theme, "", "large_b")
        self.told = Label(theme, "", "caption", "text2").wrapped()
        self.save = Button(theme, self.tr("Save PDF"), "download")
        self.open = Button(theme, self.tr("Open"), "external-link")
        self.print = Button(theme, self.tr("Print"), "printer")
        self.more = Button(theme, self.tr("Next"), "ellipsis")
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        self.preview = Preview(theme, self.tr("The paper as it was issued"))
        self._lay_out()
        self._connect()
        self.hide()

    def show_paper(self, paper_id: int) -> None:
        """Load a paper; 0 shows none."""
        self._paper_id = paper_id
        if not paper_id:
            self._latest.forget()
            self._take(None)
            return
        self._latest.ask(self._context.tasks.read(paper, paper_id)).then(self._take)

    def reload(self) -> None:
        """Ask for the paper again."""
        self.show_paper(self._paper_id)

    def _take(self, details: PaperDetails | None) -> None:
        self.details = details
        self.setVisible(details is not None)
        if details is None:
            return
        row = details.row
        self.title.setText(f"{self._words.kind(row.kind)} {row.number}")
        self.told.setText(self._told(details))
        self.told.set_color("bad" if row.is_void else "text2")
        self._fill_menu(details)
        self._commands.with_sheet(details.body, lambda sheet: self._draw(row.id, sheet))

    def _draw(self, paper_id: int, sheet: Sheet) -> None:
        if paper_id == self._paper_id:
            self.preview.show_sheet(sheet)

    def _told(self, details: PaperDetails) -> str:
        row = details.row
        parts = [self._words.state(row)]
        if row.replaced_by is not None:
            parts = [self.tr("Replaced by {number}").format(number=row.replaced_by)]
        if details.void_reason:
            parts.append(details.void_reason)
        if details.order_number:
            parts.append(self.tr("Order {number}").format(number=details.order_number))
        if details.digest is not None:
            parts.append(self.tr("a copy is kept as evidence"))
        return " ・ ".join(parts)

    def _fill_menu(self, details: PaperDetails) -> None:
        menu, row = self._menu, details.row
        menu.clear()
        for kind in NEXT:
            told = self._words.new(kind)
            if kind is row.kind:
                told = self.tr("Write another one like it")
            action = menu.addAction(told)
            action.triggered.connect(
                lambda _=False, one=kind: self.convert_wanted.emit(details, one)
            )
        menu.addSeparator()
        if row.order_id is not None:
            menu.addAction(
                self.tr("Show the order"),
                lambda: self._context.navigate("orders", order_id=row.order_id),
            )
        if row.replaced_by is None:
            menu.addAction(
                self.tr("Correct and issue anew…"), lambda: self.reissue_wanted.emit(details)
            )
        if not row.is_void:
            menu.addAction(self.tr("Void…"), lambda: self.void_wanted.emit(details))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.save, self.open, self.print, self.more):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.preview, 1)

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.open.clicked.connect(self.open_file)
        self.print.clicked.connect(self._print)

    def open_file(self) -> None:
        """Show the PDF in the program that shows PDFs."""
        if self.details is not None:
            self._commands.open(self.details)

    def _save(self) -> None:
        if self.details is not None:
            self._commands.save(self.details, self)

    def _print(self) -> None:
        if self.details is not None:
            self._commands.print(self.details, self)
