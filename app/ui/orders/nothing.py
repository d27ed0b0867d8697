"""What stands where no order is: the first use, or filters that leave nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.orders.question import Question
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext


class Nothing(QWidget):
    """Teaches the first step, or names the filters and takes them away."""

    cleared = Signal()
    add_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._first = self._make_first()
        self._none = self._make_none()
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._first)
        self._layers.addWidget(self._none)

    def tell(self, question: Question, words: OrderWords) -> None:
        """Say why there is nothing."""
        if not question.is_filtered:
            self._layers.setCurrentWidget(self._first)
            return
        filters = self.tr("Filters that are on: {filters}").format(
            filters=self._named(question, words)
        )
        self._none.set_text(self.tr("No order matches"), filters)
        self._layers.setCurrentWidget(self._none)

    def _named(self, question: Question, words: OrderWords) -> str:
        where = question.where
        parts = [f"“{where.text}”"] if where.text else []
        parts += [question.client] if question.client else []
        parts += [self._context.face(site).name for site in where.marketplaces]
        parts += [words.stage(stage) for stage in where.stages]
        if where.ball is not None:
            parts.append(self._context.text.word(where.ball))
        return " ・ ".join(parts)

    def _make_first(self) -> EmptyState:
        theme = self._context.theme
        state = EmptyState(
            theme,
            "kanban",
            self.tr("Your orders will stand here, from the enquiry to the payout"),
            self.tr("Drop in the files your sites give, or add an order by hand."),
        )
        capture = Button(theme, self.tr("Import files"), "download", "primary")
        capture.clicked.connect(lambda: self._context.act("capture"))
        add = Button(theme, self.tr("Add order"), "plus", "ghost")
        add.clicked.connect(self.add_wanted)
        state.add_button(capture)
        state.add_button(add)
        return state

    def _make_none(self) -> EmptyState:
        theme = self._context.theme
        state = EmptyState(theme, "filter-x", self.tr("No order matches"), " ")
        clear = Button(theme, self.tr("Clear filters"), "x", "primary")
        clear.clicked.connect(self.cleared)
        state.add_button(clear)
        return state
