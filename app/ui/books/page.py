"""The page 帳簿: its tabs, each built when first looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.book_tab import BookTab, TabSpec
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import Page, PageContext

TAB_KEY = "books/tab"


class BooksPage(Page):
    """Turns between the tabs; `memory` is where the tab shown last is remembered."""

    def __init__(
        self,
        context: PageContext,
        tabs: Sequence[TabSpec],
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._specs = {tab.key: tab for tab in tabs}
        self._tabs: dict[str, BookTab] = {}
        self._memory = memory
        segments = [Segment(tab.key, tab.title) for tab in tabs]
        self._first = remembered_tab(memory, list(self._specs))
        self.switch = Segmented(
            context.theme, self.tr("Parts of the books"), segments, self._first, self
        )
        self.switch.chosen.connect(self.show_tab)
        self._stack = QStackedWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def title(self) -> str:
        return self.tr("Books")

    @property
    def summary(self) -> str:
        tab = self._stack.currentWidget()
        return tab.summary if isinstance(tab, BookTab) else ""

    def top_actions(self) -> Sequence[QWidget]:
        return (self.switch,)

    def activate(self) -> None:
        if self._stack.count() == 0:
            self.show_tab(self._first)
        else:
            self.tab(self.switch.current).activate()

    def open_target(self, **target: object) -> None:
        view = target.pop("view", None)
        if isinstance(view, str) and view in self._specs:
            self.show_tab(view)
        if target:
            self.tab(self.switch.current).open_target(**target)

    def focus_filter(self) -> None:
        self.tab(self.switch.current).focus_filter()

    def next_view(self) -> None:
        self.switch.choose_next()

    def tab(self, key: str) -> BookTab:
        """Return a tab, built now if it was never looked at."""
        if key not in self._tabs:
            made = self._specs[key].build(self.context, self)
            made.summary_changed.connect(self.heading_changed)
            self._tabs[key] = made
            self._stack.addWidget(made)
        return self._tabs[key]

    def show_tab(self, key: str) -> None:
        """Turn to a tab."""
        if self._memory is not None:
            self._memory.setValue(TAB_KEY, key)
        self.switch.choose(key)
        shown = self.tab(key)
        self._stack.setCurrentWidget(shown)
        shown.activate()
        self.heading_changed.emit()


def remembered_tab(memory: QSettings | None, keys: Sequence[str]) -> str:
    """Return the tab that was shown last, else the first."""
    found = str(memory.value(TAB_KEY, "")) if memory is not None else ""
    return found if found in keys else keys[0]
