"""The rows above the table of evidence: what can be done, and what is looked for."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.bookkeeping_types import EvidenceKind
from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.services.evidence_queries import EvidenceSearch
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import SearchField
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext
from app.ui.theme import Theme

DAY_WIDTH, AMOUNT_WIDTH, KIND_WIDTH = (126, 156), (84, 120), (108, 136)
"""The least and the most of each: all have to fit into the smallest window."""
LEAST_SEARCH, MOST_SEARCH = 180, 320


class Toolbar(QWidget):
    """Days and amounts are ranges; all that is filled in must hold. `asked` carries the search."""

    asked = Signal(object)
    add_wanted = Signal()
    verify_wanted = Signal()
    export_wanted = Signal()
    corrections_wanted = Signal()
    regulation_wanted = Signal()
    list_wanted = Signal()

    def __init__(
        self, context: PageContext, words: EvidenceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.search = SearchField(theme, self.tr("Counterparty"), self.tr("Search by counterparty"))
        self.search.setMinimumWidth(theme.px(LEAST_SEARCH))
        self.search.setMaximumWidth(theme.px(MOST_SEARCH))
        self.first, self.last = (
            self._day(name) for name in (self.tr("From day"), self.tr("To day"))
        )
        self.least, self.most = (
            self._money(name) for name in (self.tr("From amount"), self.tr("To amount"))
        )
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        _between(self.kind, theme, KIND_WIDTH)
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in EvidenceKind:
            self.kind.addItem(words.kind(kind), kind)
        self.unfiled = FilterChip(theme, self.tr("Unfiled"))
        self.void = FilterChip(theme, self.tr("Show void"))
        self.clear = Button(theme, self.tr("Clear"), "x", "ghost")
        self.verify = Button(theme, self.tr("Check all files"), "list-checks")
        self.export = Button(theme, self.tr("Export to a folder"), "download")
        self.more = Button(theme, self.tr("More"), "ellipsis")
        self.add = Button(theme, self.tr("Add evidence"), "plus", "primary")
        self._lay_out()
        self._connect()

    @property
    def sought(self) -> EvidenceSearch:
        """What is looked for now."""
        return EvidenceSearch(
            first=self.first.day,
            last=self.last.day,
            least=self.least.amount,
            most=self.most.amount,
            counterparty=self.search.words,
            kind=self.kind.currentData(),
            with_void=self.void.isChecked(),
            unfiled=self.unfiled.isChecked(),
        )

    @property
    def is_filtered(self) -> bool:
        """Whether anything is left out but void papers."""
        return self.sought not in {EvidenceSearch(), EvidenceSearch(with_void=True)}

    def show_unfiled(self) -> None:
        """Show the receipts that are no expense yet, and nothing else."""
        self._empty()
        with QSignalBlocker(self.unfiled):
            self.unfiled.setChecked(True)
        self._tell()

    def reset(self) -> None:
        """Look for everything."""
        self._empty()
        self._tell()

    def set_columns(self, actions: list[QAction]) -> None:
        """Offer these columns to be shown, beside what else there is."""
        menu = QMenu(self)
        menu.addAction(self.tr("Corrections and voids…"), self.corrections_wanted.emit)
        menu.addAction(
            self.tr("Rules for correcting and deleting (事務処理規程)…"),
            self.regulation_wanted.emit,
        )
        menu.addAction(self.tr("Export the list as CSV"), self.list_wanted.emit)
        menu.addSection(self.tr("Columns"))
        menu.addActions(actions)
        self.more.setMenu(menu)

    def _empty(self) -> None:
        fields = (self.first, self.last, self.least, self.most)
        blockers = [QSignalBlocker(one) for one in (*fields, self.unfiled, self.void)]
        self.search.show_words("")
        for day in (self.first, self.last):
            day.set_day(None)
        for amount in (self.least, self.most):
            amount.set_amount(None)
        self.kind.setCurrentIndex(0)
        for chip in (self.unfiled, self.void):
            chip.setChecked(False)
        del blockers

    def _day(self, name: str) -> DateField:
        context = self._context
        field = DateField(
            context.theme,
            context.formats,
            name,
            lambda: context.clock().astimezone(JST).date(),
            holiday_name,
        )
        _between(field, context.theme, DAY_WIDTH)
        field.setPlaceholderText(name)
        return field

    def _money(self, name: str) -> MoneyField:
        field = MoneyField(self._context.theme, name, name)
        _between(field, self._context.theme, AMOUNT_WIDTH)
        return field

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 24, 12)
        whole.setSpacing(8)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(8)
            whole.addLayout(row)
        upper.addWidget(self.search, 1)
        upper.addWidget(self.clear)
        upper.addStretch(1)
        for button in (self.verify, self.export, self.more, self.add):
            upper.addWidget(button)
        for one, other in ((self.first, self.last), (self.least, self.most)):
            lower.addWidget(one)
            lower.addWidget(Label(self._context.theme, "〜", "body", "text3"))
            lower.addWidget(other)
            lower.addSpacing(4)
        for widget in (self.kind, self.unfiled, self.void):
            lower.addWidget(widget)
        lower.addStretch(1)
        self.clear.hide()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _words: self._tell())
        for day in (self.first, self.last):
            day.day_changed.connect(lambda _day: self._tell())
        for amount in (self.least, self.most):
            amount.editingFinished.connect(self._tell)
        self.kind.activated.connect(lambda _place: self._tell())
        for chip in (self.unfiled, self.void):
            chip.toggled.connect(lambda _on: self._tell())
        self.clear.clicked.connect(self.reset)
        self.add.clicked.connect(self.add_wanted)
        self.verify.clicked.connect(self.verify_wanted)
        self.export.clicked.connect(self.export_wanted)

    def _tell(self) -> None:
        self.clear.setVisible(self.is_filtered or self.void.isChecked())
        self.asked.emit(self.sought)


def _between(widget: QWidget, theme: Theme, widths: tuple[int, int]) -> None:
    widget.setMinimumWidth(theme.px(widths[0]))
    widget.setMaximumWidth(theme.px(widths[1]))
