"""The checklist of an order: add, tick, reword, move and remove lines."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.services.order_details import ChecklistRow, OrderDetails
from app.services.order_drafts import ITEM_LENGTH, ChecklistEntry
from app.ui.kit.buttons import IconButton
from app.ui.kit.fields import TextField
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer_section import Section
from app.ui.page import PageContext


class ChecklistSection(Section):
    """Each line has a checkbox; Ctrl+Shift and the arrows move it, the cross removes it."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Checklist"))
        self._commands = commands
        self.count = Label(context.theme, "", "caption", "text3")
        self.head.addWidget(self.count)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.new = TextField(
            context.theme, self.tr("New line of the checklist"), self.tr("Add a line, then Enter")
        )
        self.new.setMaxLength(ITEM_LENGTH)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.new)
        self.new.returnPressed.connect(self._add)
        self._shown: tuple[ChecklistRow, ...] = ()
        self._refocus = -1

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        if is_new:
            self.new.clear()
        done = sum(item.done_at is not None for item in details.checklist)
        total = len(details.checklist)
        self.count.setText(f"{done}/{total}" if total else "")
        if not is_new and details.checklist == self._shown:
            return
        self._shown = details.checklist
        emptied(self._lines)
        for place, item in enumerate(details.checklist):
            self._lines.addWidget(_Line(self, item, place))
        if 0 <= self._refocus < total:
            self.line(self._refocus).box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refocus = -1

    def line(self, place: int) -> "_Line":
        """Return the widget of a line."""
        item = self._lines.itemAt(place)
        widget = None if item is None else item.widget()
        assert isinstance(widget, _Line)  # noqa: S101 - told to the type checker
        return widget

    def tip(self) -> str:
        """Return how a line is moved by key."""
        return self.tr("Ctrl+Shift+↑↓ moves the line")

    def up_name(self, item: ChecklistRow) -> str:
        """Return the name of the button that moves this line up."""
        return self.tr("Move up: {text}").format(text=item.text)

    def down_name(self, item: ChecklistRow) -> str:
        """Return the name of the button that moves this line down."""
        return self.tr("Move down: {text}").format(text=item.text)

    def remove_name(self, item: ChecklistRow) -> str:
        """Return the name of the button that removes this line."""
        return self.tr("Remove: {text}").format(text=item.text)

    def tick(self, item: ChecklistRow, *, is_done: bool) -> None:
        """Tick a line off or take the tick away."""
        self._commands.tick(item.id, is_done=is_done)

    def move_line(self, place: int, step: int) -> None:
        """Move a line up or down."""
        target = place + step
        if 0 <= target < len(self._shown):
            entries = self._entries()
            entries.insert(target, entries.pop(place))
            self._refocus = target
            self._save(entries)

    def remove(self, place: int) -> None:
        """Take a line out."""
        entries = self._entries()
        del entries[place]
        self._save(entries)

    def _add(self) -> None:
        text = self.new.text().strip()
        if text:
            self.new.clear()
            self._save([*self._entries(), ChecklistEntry(text)])

    def _entries(self) -> list[ChecklistEntry]:
        return [ChecklistEntry(item.text, item.id) for item in self._shown]

    def _save(self, entries: list[ChecklistEntry]) -> None:
        self._commands.set_checklist(self.order_id, entries)


class _Line(QWidget):
    """One thing to do."""

    def __init__(self, section: ChecklistSection, item: ChecklistRow, place: int) -> None:
        super().__init__()
        theme = section.context.theme
        self.box = _Box(item.text, lambda step: section.move_line(place, step))
        self.box.setChecked(item.done_at is not None)
        self.box.setToolTip(section.tip())
        self.box.toggled.connect(lambda is_on: section.tick(item, is_done=is_on))
        up = self._button(section, "chevron-up", section.up_name(item))
        down = self._button(section, "chevron-down", section.down_name(item))
        remove = self._button(section, "x", section.remove_name(item))
        up.clicked.connect(lambda: section.move_line(place, -1))
        down.clicked.connect(lambda: section.move_line(place, 1))
        remove.clicked.connect(lambda: section.remove(place))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box, 1)
        for button in (up, down, remove):
            button.setFixedSize(theme.px(26), theme.px(26))
            row.addWidget(button)

    @staticmethod
    def _button(section: ChecklistSection, icon: str, name: str) -> IconButton:
        return IconButton(section.context.theme, icon, name, is_plain=True)


class _Box(QCheckBox):
    """A checkbox whose line moves by key."""

    def __init__(self, text: str, move: Callable[[int], None]) -> None:
        super().__init__(text.replace("&", "&&"))
        self._move = move
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & both == both:
            self._move(step)
        else:
            super().keyPressEvent(event)
