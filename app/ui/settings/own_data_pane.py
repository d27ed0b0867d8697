"""The settings of what is the seller's own: what the guard looks for in his texts."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rulebook.guard_rules import OwnField
from app.rulebook.own_data import NO_OWN_DATA, OwnData
from app.services.own_data_queries import own_data
from app.ui.kit.fields import Field
from app.ui.kit.growing_text import GrowingText
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.pane import explained

if TYPE_CHECKING:
    from app.services import own_data as own_data_commands
else:
    own_data_commands = Later("app.services.own_data")

LINES = (1, 4)


class OwnDataPane(QWidget):
    """One value a line; kept when a field is left. Nothing of it leaves the book."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._kept = NO_OWN_DATA
        self.fields: dict[OwnField, GrowingText] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(12)
        why = self.tr(
            "Before a reply is copied, the guard looks for these in it, however they are written."
            " They stay in your encrypted book and are sent nowhere."
        )
        column.addWidget(explained(context.theme, why))
        for field, label, example in self._labels():
            text = GrowingText(context.theme, label, *LINES)
            text.setPlaceholderText(example)
            text.left.connect(self.save)
            self.fields[field] = text
            column.addWidget(Field(context.theme, label, text))
        column.addStretch(1)
        context.tasks.read(own_data).then(self._take)

    def save(self) -> None:
        """Keep what stands in the fields."""
        own = OwnData(**{field.value: self._lines(field) for field in OwnField})
        if own != self._kept:
            self._kept = own
            self._context.tasks.write(own_data_commands.set_own_data, own)

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)

    def _take(self, own: OwnData) -> None:
        self._kept = own
        for field, text in self.fields.items():
            if not text.toPlainText():
                text.setPlainText("\n".join(own.of(field)))

    def _lines(self, field: OwnField) -> tuple[str, ...]:
        lines = self.fields[field].toPlainText().splitlines()
        return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))

    def _labels(self) -> tuple[tuple[OwnField, str, str], ...]:
        return (
            (OwnField.PHONES, self.tr("Phone numbers"), "090-1234-5678"),
            (OwnField.MAILS, self.tr("Mail addresses"), "name@example.jp"),
            (OwnField.ADDRESSES, self.tr("Addresses"), self.tr("with the postal code")),
            (OwnField.BANK_ACCOUNTS, self.tr("Bank accounts"), self.tr("the account number")),
            (OwnField.NAMES, self.tr("Real name"), self.tr("if you work under another one")),
        )
