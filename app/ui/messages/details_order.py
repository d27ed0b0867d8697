"""The order of a conversation in its details: how far it is, what it brings, what is to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.services.conversation_details import ConversationDetails
from app.services.order_details import ChecklistRow, OrderDetails, order_details
from app.services.order_queries import OrderRow
from app.ui.kit.buttons import Button
from app.ui.kit.chips import StatusChip
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer_figures import PriceBox, StageLine
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.tasks import Latest


class OrderPart(QWidget):
    """One order at a time; where the client has several, a list chooses."""

    shown = Signal(object)
    """The `OrderDetails` that are shown now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._words = OrderWords(context, self)
        self.commands = OrderCommands(context, self._words, self)
        self._latest = Latest()
        self._conversation_id = 0
        self._details: OrderDetails | None = None
        theme = context.theme
        self.heading = Label(theme, self.tr("Order"), "caption_b", "text2")
        self.chip = StatusChip(theme)
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Which order of the client"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.title = Label(theme, "", "subtitle").wrapped()
        self.stages = StageLine(context, self._words)
        self.price = PriceBox(context)
        self.checklist = _Checklist(context, self.commands)
        self.open = Button(theme, self.tr("Open the order"), "arrow-right", "link")
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self.open.clicked.connect(self._open)

    @property
    def details(self) -> OrderDetails | None:
        """The order that is shown."""
        return self._details

    def show_details(self, details: ConversationDetails) -> None:
        """Show the order of this conversation, or the one chosen before in it."""
        is_new = details.id != self._conversation_id
        self._conversation_id = details.id
        shown = None if is_new or self._details is None else self._details.row.id
        ids = [row.id for row in details.orders]
        self._fill_choice(details.orders)
        self.setVisible(bool(ids))
        if ids:
            self._show_order(shown if shown in ids else ids[0])
        else:
            self._details = None

    def _fill_choice(self, orders: tuple[OrderRow, ...]) -> None:
        self.choice.clear()
        for row in orders:
            self.choice.addItem(f"{row.number} {row.title}", row.id)
        self.choice.setVisible(len(orders) > 1)

    def _choose(self, place: int) -> None:
        self._show_order(int(self.choice.itemData(place)))

    def _show_order(self, order_id: int) -> None:
        self.choice.setCurrentIndex(self.choice.findData(order_id))
        task = self._context.tasks.read(order_details, order_id, message_limit=0)
        self._latest.ask(task).then(self._take)

    def _take(self, details: OrderDetails | None) -> None:
        self._details = details
        if details is None:
            return
        chip = self._words.chip(details.row)
        self.chip.show_text(*(chip or ("",)))
        self.title.setText(details.row.title)
        self.stages.show_details(details)
        self.price.show_details(details)
        self.checklist.show_lines(details.checklist)
        self.shown.emit(details)

    def _open(self) -> None:
        if self._details is not None:
            self._context.navigate("orders", order_id=self._details.row.id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.chip)
        column.addLayout(head)
        for part in (self.choice, self.title, self.stages, self.price, self.checklist):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        column.addLayout(foot)


class _Checklist(QWidget):
    """The lines of a checklist, to be ticked."""

    def __init__(self, context: PageContext, commands: OrderCommands) -> None:
        super().__init__()
        self._commands = commands
        self._shown: tuple[ChecklistRow, ...] | None = None
        theme = context.theme
        self.count = Label(theme, "", "caption", "text3")
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Checklist"), "caption_b", "text2"), 1)
        head.addWidget(self.count)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self.lines)

    def show_lines(self, lines: tuple[ChecklistRow, ...]) -> None:
        """Show these lines; nothing at all where there is none."""
        self.setVisible(bool(lines))
        done = sum(line.done_at is not None for line in lines)
        self.count.setText(f"{done} / {len(lines)}")
        if lines == self._shown:
            return
        had_focus = self._focused()
        self._shown = lines
        emptied(self.lines)
        for place, line in enumerate(lines):
            box = self._box(line)
            self.lines.addWidget(box)
            if place == had_focus:
                box.show()
                box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _box(self, line: ChecklistRow) -> QCheckBox:
        box = QCheckBox(line.text.replace("&", "&&"))
        box.setAccessibleName(line.text)
        box.setToolTip(line.text)
        box.setChecked(line.done_at is not None)
        box.toggled.connect(lambda is_on: self._commands.tick(line.id, is_done=is_on))
        return box

    def _focused(self) -> int:
        """Return which line has the keyboard, -1 for none."""
        for place in range(self.lines.count()):
            item = self.lines.itemAt(place)
            widget = None if item is None else item.widget()
            if widget is not None and widget.hasFocus():
                return place
        return -1
