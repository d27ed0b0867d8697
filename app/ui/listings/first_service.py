"""What stands on the page 出品 before there is a service: it teaches the first step."""

from PySide6.QtCore import Signal

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext


class FirstService(EmptyState):
    """Says what will be here and how it comes."""

    add_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context.theme,
            "store",
            self.tr("What you sell will stand here"),
            self.tr(
                "Write a service once, then add marketplaces: each takes your words, counts them"
                " against its limits, and shows what you have not updated there yet."
            ),
        )
        add = Button(context.theme, self.tr("Add a service"), "plus", "primary")
        add.clicked.connect(self.add_wanted)
        self.add_button(add)
