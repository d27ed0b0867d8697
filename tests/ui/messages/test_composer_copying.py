import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.ui.messages.composer_copying import Copying, open_in_browser
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import Desk


def test_a_page_is_opened_in_the_sellers_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    open_in_browser("https://site.example/rooms/1")
    assert [url.toString() for url in urls] == ["https://site.example/rooms/1"]


def test_without_an_address_it_is_only_copied_and_what_is_forgotten_is_not(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"), marketplace_id="direct")
    opened: list[str] = []
    owner = QObject(desk.context.tasks)
    copying = Copying(desk.context, opened.append, owner)
    copying.begin(room, "forgotten", (), None)
    copying.forget()
    copying.begin(room, "Thank you", (), None)
    desk.until(lambda: len(desk.toasts) == 1)
    assert QGuiApplication.clipboard().text() == "Thank you"
    assert opened == []
    bodies = desk.database.read(lambda reader: reader.rows("SELECT body FROM messages"))
    assert ("forgotten",) not in bodies
