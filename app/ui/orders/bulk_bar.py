"""The bar of what can be done with many chosen orders at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.models.types import Stage
from app.ui.kit.buttons import Button
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext


class BulkBar(ChosenBar):
    """Adds the stage that all chosen orders go to."""

    stage_wanted = Signal(object)

    def __init__(
        self, context: PageContext, words: OrderWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._stage = Button(context.theme, self.tr("Change stage"), "arrow-right")
        self._stage.setMenu(self._stages(words))
        self.add_button(self._stage)

    def _stages(self, words: OrderWords) -> QMenu:
        menu = QMenu(self)
        for stage in Stage:
            action = menu.addAction(words.stage(stage))
            action.triggered.connect(lambda _=False, to=stage: self.stage_wanted.emit(to))
        return menu
