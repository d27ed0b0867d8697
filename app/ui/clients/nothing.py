"""What stands where no client is: the first use, or filters that leave nobody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.ui.clients.question import Question
from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
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

    def tell(self, question: Question) -> None:
        """Say why there is nobody."""
        if not question.is_filtered:
            self._layers.setCurrentWidget(self._first)
            return
        text = self.tr("Filters that are on: {filters}")
        self._none.set_text(
            self.tr("No client matches"), text.format(filters=" ・ ".join(self._named(question)))
        )
        self._layers.setCurrentWidget(self._none)

    def _named(self, question: Question) -> list[str]:
        where = question.where
        parts = [f"“{where.text}”"] if where.text else []
        parts += [self._context.face(site).name for site in where.marketplaces]
        parts += where.tags
        parts += [self.tr("Regulars")] if where.is_regular else []
        parts += [self.tr("Take care")] if where.is_risky else []
        return parts + ([self.tr("Erased")] if where.is_erased else [])

    def _make_first(self) -> EmptyState:
        theme = self._context.theme
        state = EmptyState(
            theme,
            "users-round",
            self.tr("Your clients will stand here, over all sites"),
            self.tr("They come in with orders and messages. You can also add one by hand."),
        )
        capture = Button(theme, self.tr("Import files"), "download", "primary")
        capture.clicked.connect(lambda: self._context.act("capture"))
        add = Button(theme, self.tr("Add client"), "plus", "ghost")
        add.clicked.connect(self.add_wanted)
        state.add_button(capture)
        state.add_button(add)
        return state

    def _make_none(self) -> EmptyState:
        theme = self._context.theme
        state = EmptyState(theme, "filter-x", self.tr("No client matches"), " ")
        clear = Button(theme, self.tr("Clear filters"), "x", "primary")
        clear.clicked.connect(self.cleared)
        state.add_button(clear)
        return state
