import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.ui.messages.conversation_addresses import (
    AddressDialog,
    TextDialog,
    host_of,
    open_address,
    plain_address,
)
from tests.ui.orders.desk import Desk


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def note(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return found


def test_an_address_cannot_pretend_to_be_another() -> None:
    assert host_of("https://coconala.com@evil.example/x") == "evil.example"
    assert host_of("https://\u0441\u043econala.com/").startswith("xn--conala")
    assert "\u202e" not in plain_address("https://a.example/\u202egpj.exe")
    assert plain_address("https://a.example/\u202egpj.exe").isascii()


def test_it_is_opened_only_after_a_second_step(desk: Desk, opened: list[str]) -> None:
    dialog = AddressDialog(desk.context.theme, "https://a.example/b", desk.window())
    assert dialog.can_open
    assert dialog.shown.toPlainText() == "https://a.example/b"
    dialog.reject()
    assert opened == []
    dialog.accept()
    assert opened == ["https://a.example/b"]


def test_what_is_no_page_is_never_opened(desk: Desk, opened: list[str]) -> None:
    dialog = AddressDialog(desk.context.theme, "file:///etc/passwd", desk.window())
    assert not dialog.can_open
    dialog.accept()
    open_address("javascript:alert(1)")
    assert opened == []


def test_text_can_be_selected_and_not_changed(desk: Desk) -> None:
    dialog = TextDialog(desk.context.theme, "Select text", "はい", desk.window())
    assert dialog.text.toPlainText() == "はい"
    assert dialog.text.isReadOnly()
    assert dialog.text.accessibleName() == "Select text"
