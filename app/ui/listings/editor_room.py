"""Where the editor stands: built in steps once it is wanted, so that the page turns at once."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.listings.commands import ListingCommands
from app.ui.listings.editor import ServiceEditor
from app.ui.listings.thumbnails import Thumbnails
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_details import ServiceDetails


class EditorRoom(QWidget):
    """Opens a service in the editor; who asks for `editor` earlier gets it then."""

    listing_wanted = Signal()
    duplicate_wanted = Signal()
    stood = Signal()
    """A service is to be seen whole for the first time."""

    def __init__(
        self,
        context: PageContext,
        words: ListingWords,
        commands: ListingCommands,
        pictures: Thumbnails,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._given = (context, words, commands, pictures)
        self._wanted: ServiceDetails | None = None
        self._listing_id: int | None = None
        self._is_new = False
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._go_on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def editor(self) -> ServiceEditor:
        """The editor, hidden until a service is open."""
        made = ServiceEditor(*self._given, self)
        made.hide()
        made.listing_wanted.connect(self.listing_wanted)
        made.duplicate.clicked.connect(self.duplicate_wanted)
        made.stood.connect(self.stood)
        self._column.addWidget(made)
        return made

    @property
    def is_whole(self) -> bool:
        """Whether all that was asked for is to be seen."""
        return self._wanted is None and (not self.has_editor or self.editor.form.is_whole)

    @property
    def has_editor(self) -> bool:
        """Whether the editor is made."""
        return "editor" in self.__dict__

    def open(
        self, details: "ServiceDetails", listing_id: int | None, *, is_new: bool = False
    ) -> None:
        """Show a service, and one of its listings if one is wanted; go on writing a new one."""
        self._wanted, self._listing_id = details, listing_id
        self._is_new |= is_new
        if self.has_editor and self.editor.has_form:
            self._go_on()
        else:
            self._step.start()

    def focus_tabs(self) -> None:
        """Go to the tabs of the service that is open."""
        self.editor.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Take one step a turn: the editor, some fields and more of them, the service."""
        if self._wanted is None:
            return
        if not self.has_editor:
            self.editor.setVisible(False)
            self._step.start()
        elif not self.editor.has_form:
            self.editor.make_form()
            self._step.start()
        else:
            details, self._wanted = self._wanted, None
            self.editor.show_details(details, self._listing_id)
            self.editor.show()
            if self._is_new:
                self._is_new = False
                self.editor.form.begin()
