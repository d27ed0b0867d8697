"""Opens web pages, only ever on purpose: an address of a stranger is shown whole first."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.services.room_addresses import is_web_address
from app.ui.kit.dialog import Dialog
from app.ui.theme import Theme

TEXT_SIZE = (640, 520)
ADDRESS_HEIGHT = 84


def plain_address(address: str) -> str:
    """Return an address in letters that cannot pretend to be others."""
    return bytes(QUrl(address).toEncoded().data()).decode("ascii", "replace")


def host_of(address: str) -> str:
    """Return the host that will be asked, in ASCII."""
    return QUrl(plain_address(address)).host(QUrl.ComponentFormattingOption.FullyEncoded)


class AddressDialog(Dialog):
    """Shows where an address from a message leads before it is opened."""

    def __init__(self, theme: Theme, address: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Open this page?"), parent)
        self._address = plain_address(address)
        self.say(
            self.tr("This address stands in a message. It leads to: {host}").format(
                host=host_of(address)
            )
        )
        self.shown = text_box(self._address, self.tr("Address"), self)
        self.shown.setFixedHeight(theme.px(ADDRESS_HEIGHT))
        self.body.addWidget(self.shown)
        self.can_open = is_web_address(self._address)
        if self.can_open:
            self.add_accept(self.tr("Open in the browser"), icon="external-link")
        else:
            self.say(self.tr("It is no address of a web page, so it cannot be opened."))
        self.add_reject(self.tr("Cancel"))
        self.accepted.connect(self._open)

    def _open(self) -> None:
        open_address(self._address)


class TextDialog(Dialog):
    """Shows text to select from; nothing in it can be changed."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget) -> None:
        super().__init__(theme, title, parent)
        self.text = text_box(text, title, self)
        self.body.addWidget(self.text)
        self.add_reject(self.tr("Close"))
        self.resize(*(theme.px(side) for side in TEXT_SIZE))


def open_address(address: str) -> None:
    """Hand an address to the browser."""
    if is_web_address(address):
        QDesktopServices.openUrl(QUrl(address))


def text_box(text: str, name: str, parent: QWidget) -> QPlainTextEdit:
    """Return a box of text that can be selected and copied."""
    box = QPlainTextEdit(text, parent)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    return box
