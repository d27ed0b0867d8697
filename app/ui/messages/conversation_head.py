"""The head over a conversation: with whom, where, about what, and what can be done with it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.conversation_queries import ThreadRow
from app.ui.kit.buttons import IconButton
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.messages.threads_words import ThreadWords
from app.ui.page import PageContext

HEIGHT, SIDE = 64, 24
PART = 30


class ConversationHead(Painted):
    """Names the conversation; its buttons ask for things by name."""

    asked = Signal(str)
    """pin, open or details."""
    menu_wanted = Signal(QPoint)

    def __init__(self, context: PageContext, words: ThreadWords, parent: QWidget) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._words = words
        self._row: ThreadRow | None = None
        theme = context.theme
        self.pin = IconButton(theme, "pin", self.tr("Pin"), is_plain=True, parent=self)
        self.open = IconButton(
            theme, "external-link", self.tr("Open on the site"), is_plain=True, parent=self
        )
        self.more = IconButton(theme, "ellipsis", self.tr("More"), is_plain=True, parent=self)
        self.details = IconButton(
            theme, "panel-right", self.tr("Details"), is_plain=True, parent=self
        )
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 16, 0)
        self._box.setSpacing(2)
        self._box.addStretch(1)
        for button in (self.pin, self.open, self.more, self.details):
            self._box.addWidget(button)
        self.pin.clicked.connect(lambda: self.asked.emit("pin"))
        self.open.clicked.connect(lambda: self.asked.emit("open"))
        self.details.clicked.connect(lambda: self.asked.emit("details"))
        self.more.clicked.connect(self._open_menu)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def show_row(self, row: ThreadRow, address: str | None) -> None:
        """Show a conversation, which can be opened on its site where the address is known."""
        self._row = row
        self.pin.set_icon("pin-off" if row.is_pinned else "pin")
        self.pin.set_name(self.tr("Unpin") if row.is_pinned else self.tr("Pin"))
        self.open.setEnabled(address is not None)
        known = self.tr("Open on the site")
        self.open.set_name(known if address else self.tr("The address is not known"))
        name, title = self._words.name(row), self._words.title(row)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{self._place(row)} {title}")
        self.setToolTip(title)
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.line(0, height - 1, width, height - 1)
        row = self._row
        if row is None:
            return
        px, words = self.theme.px, self._words
        room = self.pin.x() - SIDE - 12
        face = self._context.face(row.marketplace_id)
        place = self._place(row)
        taken = self.theme.width(place, "caption") + px(34)
        name_room = max(80.0, room - taken)
        name = min(self.theme.width(words.name(row), "subtitle"), name_room)
        title = words.title(row)
        y = px(9) if title else px(20)
        brush.text(SIDE, y, words.name(row), "subtitle", "text", name_room)
        x = SIDE + name + 10
        brush.mark(x, y + px(3), face.colour, face.glyph, px(18))
        left = room + SIDE - x - px(24)
        if left > px(PART):
            brush.text(x + px(24), y + px(3), place, "caption", "text3", left)
        brush.text(SIDE, px(34), title, "caption", "text2", room)

    def _place(self, row: ThreadRow) -> str:
        name = self._context.face(row.marketplace_id).name
        number = self._words.number(row)
        return f"{name} ・ {number}" if number else name

    def _open_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
