from PySide6.QtTest import QTest

from app.rulebook.guard_rules import OwnField
from app.rulebook.own_data import OwnData
from app.services.own_data import set_own_data
from app.services.own_data_queries import own_data
from app.ui.settings.own_data_pane import OwnDataPane
from tests.ui.orders.desk import Desk


def test_a_value_a_line_is_kept_when_a_field_is_left(desk: Desk) -> None:
    desk.database.write(set_own_data, OwnData(phones=("090-1234-5678",), names=("水野 彩",)))
    pane = OwnDataPane(desk.context)
    desk.qtbot.addWidget(pane)
    pane.show()
    phones, mails = pane.fields[OwnField.PHONES], pane.fields[OwnField.MAILS]
    desk.until(lambda: phones.toPlainText() == "090-1234-5678")
    assert pane.fields[OwnField.NAMES].toPlainText() == "水野 彩"
    mails.setPlainText("me@example.jp\n\n me@example.jp \nmy@example.jp")
    mails.left.emit()
    wanted = ("me@example.jp", "my@example.jp")
    desk.until(lambda: desk.database.read(own_data).mails == wanted)
    assert desk.database.read(own_data).phones == ("090-1234-5678",)


def test_closing_keeps_too_and_nothing_new_is_no_change(desk: Desk) -> None:
    pane = OwnDataPane(desk.context)
    desk.qtbot.addWidget(pane)
    pane.show()
    pane.save()
    QTest.keyClicks(pane.fields[OwnField.BANK_ACCOUNTS], "1234567")
    pane.hide()
    desk.until(lambda: desk.database.read(own_data).bank_accounts == ("1234567",))
