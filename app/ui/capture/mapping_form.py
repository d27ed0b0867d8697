"""The step that asks what an unknown CSV is, and which of its columns means what."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.capture.bank_mapping import BANK_FIELDS, BankMapping, is_like_statement
from app.capture.column_mapping import COLUMN_FIELDS, ColumnMapping
from app.ui.capture.column_boxes import ColumnBoxes
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext

ORDERS, BANK = "orders", "bank"


class MappingForm(QScrollArea):
    """Orders of a marketplace, or a bank's statement: `mapping` returns what was said."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self._intro = Label(theme, "", "body", "text2").wrapped()
        segments = (
            Segment(ORDERS, self.tr("Orders of a marketplace")),
            Segment(BANK, self.tr("Statement of a bank")),
        )
        self.switch = Segmented(theme, self.tr("What the file is"), segments)
        self.site = ChoiceBox()
        self._site_row = Field(theme, self.tr("Marketplace"), self.site)
        self._orders = ColumnBoxes(theme, {name: self._word(name) for name in COLUMN_FIELDS})
        self.boxes = self._orders.boxes
        self._bank = ColumnBoxes(theme, {name: self._bank_word(name) for name in BANK_FIELDS})
        self.bank_boxes = self._bank.boxes
        self._build()

    def ask(
        self,
        file: str,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        suggestion: Mapping[str, str],
        bank_suggestion: Mapping[str, str] | None = None,
    ) -> None:
        """Show the columns of a file, with what their names suggest chosen."""
        words = self.tr("{file}: which column means what? The answer is remembered.")
        self._intro.setText(words.format(file=file))
        named = [key for key in self._context.marketplaces if key in file.casefold()]
        self.site.setCurrentIndex(max(self.site.findData(named[0]) if named else 0, 0))
        self._orders.ask(header, rows, suggestion)
        self._bank.ask(header, rows, bank_suggestion or {})
        self.turn_to(BANK if is_like_statement(dict(bank_suggestion or {})) else ORDERS)

    def turn_to(self, kind: str) -> None:
        """Ask about orders or about a statement."""
        self.switch.choose(kind)
        self._show(kind)

    def mapping(self) -> ColumnMapping | BankMapping | None:
        """Return what was chosen; None while something is missing, which the form then says."""
        is_well = self._check()
        if self.switch.current == BANK:
            return BankMapping(**self._bank.chosen()) if is_well else None
        if not self.site.currentData():
            self._site_row.set_error(self.tr("Choose the marketplace."))
            return None
        if not is_well:
            return None
        chosen = {name: column or None for name, column in self._orders.chosen().items()}
        title = chosen.pop("title")
        site = str(self.site.currentData())
        return ColumnMapping(marketplace_id=site, title=title or "", **chosen)  # type: ignore[arg-type]

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        self.site.addItem(self.tr("(choose)"), "")
        for key, face in self._context.marketplaces.items():
            self.site.addItem(face.name, key)
        self.site.currentIndexChanged.connect(lambda _index: self._site_row.set_error(""))
        self.switch.chosen.connect(self._show)
        for boxes in (self._orders, self._bank):
            boxes.changed.connect(self._take)
        for widget in (self._intro, self.switch, self._site_row, self._orders, self._bank):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self._show(ORDERS)

    def _show(self, kind: str) -> None:
        for widget in (self._site_row, self._orders):
            widget.setVisible(kind == ORDERS)
        self._bank.setVisible(kind == BANK)
        self._check()

    def _take(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> bool:
        """Say at a box what is missing or chosen twice; tell whether all is well."""
        if self.switch.current == BANK:
            return self._bank.check(self._missing_of_bank())
        is_titled = bool(self._orders.chosen()["title"])
        missing = {} if is_titled else {"title": self.tr("Choose the column with the title.")}
        return self._orders.check(missing)

    def _missing_of_bank(self) -> dict[str, str]:
        chosen = self._bank.chosen()
        missing = {}
        if not chosen["day_column"]:
            missing["day_column"] = self.tr("Choose the column with the day.")
        both = bool(chosen["received"] and chosen["spent"])
        if chosen["amount"] and (chosen["received"] or chosen["spent"]):
            missing["amount"] = self.tr("Choose either this one, or in and out.")
        elif not chosen["amount"] and not both:
            name = "spent" if chosen["received"] else "received"
            missing[name] = self.tr("Choose in and out, or one column with a sign.")
        return missing

    def _word(self, name: str) -> str:
        words = {
            "title": self.tr("Title (needed)"),
            "number": self.tr("Order number"),
            "client": self.tr("Client"),
            "gross": self.tr("Price before the fee"),
            "net": self.tr("Take-home after the fee"),
            "purchased_on": self.tr("Day of purchase"),
            "settled_on": self.tr("Day of completion"),
            "due_on": self.tr("Due date"),
            "stage": self.tr("Stage"),
            "kind": self.tr("Kind of payment"),
        }
        return words[name]

    def _bank_word(self, name: str) -> str:
        words = {
            "day_column": self.tr("Day (needed)"),
            "text": self.tr("Description"),
            "received": self.tr("Money in"),
            "spent": self.tr("Money out"),
            "amount": self.tr("In and out in one column, with a sign"),
            "balance": self.tr("Balance"),
            "memo": self.tr("Memo"),
        }
        return words[name]
