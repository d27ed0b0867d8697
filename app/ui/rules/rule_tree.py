"""All rules of one marketplace as a tree: what they say, since when, how sure, whose they are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.rulebook.marketplace import Marketplace
from app.ui.page import PageContext
from app.ui.rules.words import RuleWords

PLACE = Qt.ItemDataRole.UserRole
PERIOD_WIDTH, STANDING_WIDTH, HEIGHT = 168, 148, 216


class RuleTree(QTreeWidget):
    """Fees are open, the other parts closed; Enter or a double click opens a rule."""

    fee_opened = Signal(int)
    """The place of a fee in its list."""
    other_opened = Signal()

    def __init__(
        self, context: PageContext, words: RuleWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._words = words
        px = context.theme.px
        self.setAccessibleName(self.tr("Rules"))
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Rule"), self.tr("Holds"), self.tr("Known since")])
        self.setMinimumHeight(px(HEIGHT))
        self.setFont(context.theme.font("caption"))
        self.setUniformRowHeights(True)
        self.setIndentation(px(16))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, PERIOD_WIDTH), (2, STANDING_WIDTH)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, px(width))
        self.itemActivated.connect(self._open)

    def show_rules(self, marketplace: Marketplace, shipped: Marketplace | None) -> None:
        """Show a marketplace; what its shipped rulebook does not say is the seller's own."""
        self.clear()
        for key, name in self._words.sections().items():
            rules = getattr(marketplace, key)
            if not rules:
                continue
            known = () if shipped is None else getattr(shipped, key)
            own_count = sum(rule not in known for rule in rules)
            mine = self.tr("{n} mine").format(n=own_count) if own_count else ""
            section = QTreeWidgetItem(self, [f"{name} ({len(rules)})", "", mine])
            section.setFont(0, self._theme.font("caption_b"))
            for place, rule in enumerate(rules):
                is_own = rule not in known
                cells = [
                    self._words.line(rule),
                    self._words.period(rule),
                    self._words.standing(rule, is_own=is_own),
                ]
                item = QTreeWidgetItem(section, cells)
                item.setData(0, PLACE, (key, place))
                item.setToolTip(0, f"{cells[0]}\n{rule.source}")
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(cells))
                item.setForeground(2, self._theme.color("accent_text" if is_own else "text3"))
            section.setExpanded(key in ("fees", "choices"))

    def _open(self, item: QTreeWidgetItem, _column: int) -> None:
        place = item.data(0, PLACE)
        if place is None:
            return
        key, number = place
        if key == "fees":
            self.fee_opened.emit(number)
        else:
            self.other_opened.emit()
