"""The tags of a client: chips that are taken off with a click, and a field that adds."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout

from app.services.client_details import ClientDetails
from app.services.client_drafts import TAG_LENGTH
from app.services.client_queries import TagCount
from app.ui.clients.commands import ClientCommands
from app.ui.kit.buttons import Button
from app.ui.kit.completing import dressed
from app.ui.kit.fields import TextField
from app.ui.kit.flow import FlowRow
from app.ui.kit.headed import Headed
from app.ui.page import PageContext


class TagsSection(Headed):
    """Enter adds what is typed; known tags are offered."""

    changed = Signal()

    def __init__(self, context: PageContext, commands: ClientCommands) -> None:
        super().__init__(context.theme, "")
        self.heading.setText(self.tr("Tags"))
        self._theme = context.theme
        self._commands = commands
        self._client_id = 0
        self._shown: tuple[str, ...] | None = None
        self.chips = FlowRow(self)
        self.field = TextField(context.theme, self.tr("Add a tag"), self.tr("Add a tag"))
        self.field.setMaxLength(TAG_LENGTH)
        self._known = QStringListModel([], self)
        completer = dressed(QCompleter(self._known, self))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(self.chips)
        inner.addWidget(self.field)
        self.body.addLayout(inner)
        self.field.returnPressed.connect(self._add)

    def set_known(self, tags: tuple[TagCount, ...]) -> None:
        """Offer these tags while typing."""
        self._known.setStringList([tag.name for tag in tags])

    def show_details(self, details: ClientDetails) -> None:
        """Show the tags of this client."""
        if details.line.id != self._client_id:
            self.field.clear()
        self._client_id = details.line.id
        self.field.setEnabled(details.line.erased_at is None)
        if self._shown == details.line.tags:
            return
        self._shown = details.line.tags
        chips = []
        for name in details.line.tags:
            chip = Button(self._theme, name, "x")
            chip.make_small()
            chip.setAccessibleName(self.tr("Take off {tag}").format(tag=name))
            chip.setToolTip(self.tr("Take off {tag}").format(tag=name))
            chip.clicked.connect(lambda _=False, tag=name: self._take_off(tag))
            chips.append(chip)
        self.chips.set_widgets(chips)

    def _add(self) -> None:
        name = self.field.text().strip()
        if name and self._client_id:
            self._commands.tag([self._client_id], name)
            self.field.clear()

    def _take_off(self, name: str) -> None:
        self._commands.untag([self._client_id], name)
