"""What speaks for care with a client: in his drawer, and before an order is accepted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.risk_queries import RiskNoteRow
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.harmless import one_line
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

RADIUS = 10
MOST_QUOTED = 160


def quoted(message: str) -> str:
    """Return the beginning of a message, in one line."""
    text = " ".join(one_line(message).split())
    return f"{text[:MOST_QUOTED]}…" if len(text) > MOST_QUOTED else text


class RiskPanel(Painted):
    """Shows risk notes on `bad_soft`; hidden while there are none.

    With `is_open` each can be changed and taken away: `edit_wanted` and `remove_wanted` carry it.
    """

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self, context: PageContext, *, is_open: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._is_open = is_open
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(12, 10, 8, 12)
        self._lines.setSpacing(2)
        self.setAccessibleName(self.tr("Take care"))
        self.hide()

    def show_notes(self, notes: Sequence[RiskNoteRow]) -> None:
        """Show these notes."""
        emptied(self._lines)
        for note in notes:
            self._add(note)
        self.setAccessibleDescription("。".join(note.fact for note in notes))
        self.setVisible(bool(notes))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), RADIUS, "bad_soft")

    def _add(self, note: RiskNoteRow) -> None:
        theme = self._context.theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(Label(theme, f"⚠ {note.fact}", "body_b", "bad").wrapped(), 1)
        if self._is_open:
            for icon, name, signal in (
                ("pencil", self.tr("Edit the risk note"), self.edit_wanted),
                ("trash-2", self.tr("Remove the risk note"), self.remove_wanted),
            ):
                button = IconButton(theme, icon, name, is_plain=True)
                button.clicked.connect(lambda _=False, tell=signal: tell.emit(note))
                row.addWidget(button)
        self._lines.addWidget(holder)
        day = self._context.formats.full_day(note.noted_on)
        told = f"{day} ・ {note.evidence}" if note.evidence else day
        self._lines.addWidget(Label(theme, told, "caption", "text2").wrapped())
        if note.message:
            text = self.tr("From a message: “{text}”").format(text=quoted(note.message))
            self._lines.addWidget(Label(theme, text, "caption", "text2").wrapped())
        if self._is_open and note.conversation_id is not None:
            said = Button(theme, self.tr("Open the message"), "message-square", "link")
            said.clicked.connect(lambda: self._open_message(note))
            self._lines.addWidget(said, 0, Qt.AlignmentFlag.AlignLeft)

    def _open_message(self, note: RiskNoteRow) -> None:
        self._context.navigate(
            "messages", conversation_id=note.conversation_id, message_id=note.message_id
        )
