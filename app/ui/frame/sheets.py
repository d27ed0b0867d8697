"""Two dialogs that only tell: the keyboard shortcuts, and about the program."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QTextEdit, QWidget

from app.ui.frame.actions import Actions
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.theme import Theme

NOTICES = "NOTICES.md"
SHEET_WIDTH = 760
ABOUT_WIDTH = 600


class ShortcutSheet(Dialog):
    """Lists every action with keys, and the keys that work inside the pages."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Keyboard shortcuts")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.setMinimumWidth(theme.px(SHEET_WIDTH))
        self.setMaximumWidth(theme.px(SHEET_WIDTH) + 200)
        named = [
            (actions.keys_of(name), action.text().rstrip("…"))
            for name, action in actions.all()
            if actions.keys_of(name)
        ]
        self.body.addWidget(self._grid([*named, *self._inside_pages()]))
        self.add_accept(self.tr("Close"))

    def _inside_pages(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Arrow keys"), self.tr("Move in lists and on the board")),
            (self.tr("Enter / Space"), self.tr("Open / have a look")),
            ("Ctrl+Shift+←→", self.tr("Move the order to the next stage")),
            (self.tr("Menu, Shift+F10"), self.tr("Menu of what is chosen")),
            ("Esc", self.tr("Close the drawer, let go of the choice")),
        )

    def _grid(self, pairs: Sequence[tuple[str, str]]) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        half = (len(pairs) + 1) // 2
        for number, (keys, words) in enumerate(pairs):
            row, column = number % half, 2 * (number // half)
            grid.addWidget(Label(self.theme, keys, "caption_b", "text2", box), row, column)
            grid.addWidget(Label(self.theme, words, "caption", "text", box), row, column + 1)
        return box


class AboutDialog(Dialog):
    """The version, the licence, and what others made that ships with the program."""

    def __init__(
        self, theme: Theme, version: str, licence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("About Tokuicho")
        self.setWindowTitle(title)
        self.heading.setText(self.tr("Tokuicho {version}").format(version=version))
        self.say(self.tr("The order book of a freelancer on Japan's skill marketplaces."))
        self.say(self.tr("Licence: {licence}").format(licence=licence), "caption", "text3")
        self.setMinimumWidth(theme.px(ABOUT_WIDTH))
        notices = QTextEdit(self)
        notices.setMarkdown(_read(theme.resources / NOTICES))
        notices.setReadOnly(True)
        notices.setTabChangesFocus(True)
        notices.setAccessibleName(self.tr("Licences of what ships with the program"))
        notices.setMinimumHeight(theme.px(220))
        self.body.addWidget(notices)
        self.add_accept(self.tr("Close"))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""
