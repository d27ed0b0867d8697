"""The clients who may be one: pair by pair, to be merged or told apart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.client_likeness import LikelyDouble
from app.ui.clients.commands import ClientCommands
from app.ui.clients.words import ClientWords
from app.ui.kit.buttons import Button
from app.ui.kit.dialog import Dialog
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.scrolled import scrolled
from app.ui.page import PageContext

SHOWN = 20
HEIGHT = 380
WIDE = 540


class DoublesDialog(Dialog):
    """Lists the surest pairs; what is decided goes, and the next come up."""

    compare_wanted = Signal(int, int)

    def __init__(
        self,
        context: PageContext,
        words: ClientWords,
        commands: ClientCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Clients who may be one")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setMinimumWidth(context.theme.px(WIDE))
        self._context = context
        self._words = words
        self._commands = commands
        self.lead = self.say(self.tr("The same person often has another name on another site."))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addWidget(scrolled(context.theme, self._lines, title, HEIGHT))
        self.add_reject(self.tr("Close"))

    def show_doubles(self, doubles: tuple[LikelyDouble, ...]) -> None:
        """List these pairs."""
        emptied(self._lines)
        if not doubles:
            self.lead.setText(self.tr("No two clients look alike."))
        for double in doubles[:SHOWN]:
            self._lines.addWidget(self._line(double))
        if len(doubles) > SHOWN:
            more = self.tr("{n} more pairs").format(n=len(doubles) - SHOWN)
            self._lines.addWidget(Label(self.theme, more, "caption", "text3"))

    def _line(self, double: LikelyDouble) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        names = f"{double.first} ＝ {double.second}"
        words.addWidget(Label(self.theme, names, "body_b", "text").wrapped())
        why = self._words.likeness(double.likeness)
        words.addWidget(Label(self.theme, why, "caption", "text3"))
        row.addLayout(words, 1)
        apart = Button(self.theme, self.tr("Two people"), kind="ghost")
        compare = Button(self.theme, self.tr("Compare…"))
        for button in (apart, compare):
            button.make_small()
            row.addWidget(button)
        pair = double.first_id, double.second_id
        apart.clicked.connect(lambda: self._commands.keep_apart(*pair))
        compare.clicked.connect(lambda: self.compare_wanted.emit(*pair))
        return holder
