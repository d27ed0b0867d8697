"""The dialog leads from files to the book, one step at a time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.order_queries import order_ids
from app.services.reconciliation_queries import bank_accounts, bank_lines
from app.ui.capture.account_row import AccountRow
from app.ui.capture.dialog import CaptureDialog
from app.ui.capture.file_panel import FilePanel
from tests.site_mails import mail
from tests.ui.capture.files import GOOD, OTHER, own_csv, sales_csv
from tests.ui.today.context import World


@pytest.fixture
def dialog(world: World, qtbot: QtBot) -> CaptureDialog:
    made = CaptureDialog(world.context, lambda: None)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wait_for(dialog: CaptureDialog, step: object, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.step is step, timeout=60_000)


def test_dropped_files_are_previewed_and_taken(
    world: World, dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sales_csv(tmp_path, GOOD, OTHER)))])
    drop = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.chooser.dropEvent(drop)
    wait_for(dialog, dialog.preview, qtbot)
    assert dialog.accept_button.text() == "Take in 2"
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    assert len(world.database.read(order_ids)) == 2
    assert world.asked.toasts == [("2 taken in", True)]


def test_a_file_that_is_known_offers_nothing_to_take(
    world: World, dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = sales_csv(tmp_path, GOOD)
    dialog.take_files([path])
    wait_for(dialog, dialog.preview, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    again = CaptureDialog(world.context, lambda: None)
    qtbot.addWidget(again)
    again.take_files([path])
    wait_for(again, again.preview, qtbot)
    assert not again.accept_button.isEnabled()
    assert again.note.text() == "All of it is in the book already."


def test_the_columns_of_an_unknown_csv_are_asked_for(
    dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.take_files([own_csv(tmp_path)])
    wait_for(dialog, dialog.form, qtbot)
    assert dialog.form.boxes["title"].currentText() == "仕事名"
    assert dialog.form.site.currentData() == "lancers"
    dialog.accept()
    wait_for(dialog, dialog.preview, qtbot)
    assert dialog.accept_button.text() == "Take in 2"


def test_the_only_file_can_be_left_out(dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.take_files([own_csv(tmp_path)])
    wait_for(dialog, dialog.form, qtbot)
    QTest.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    wait_for(dialog, dialog.preview, qtbot)
    assert not dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    assert dialog.step is dialog.chooser


def test_leaving_while_files_are_read_closes_and_takes_nothing(
    world: World, dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [GOOD.replace("12000001", str(13_000_000 + n)) for n in range(3000)]
    dialog.take_files([sales_csv(tmp_path, *rows)])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    assert len(world.database.read(order_ids)) == 0


def test_an_empty_clipboard_is_said(dialog: CaptureDialog) -> None:
    dialog.take_text("  ")
    assert dialog.note.text() == "There is no text to paste."
    assert dialog.step is dialog.chooser


def test_each_file_has_its_panel(dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.html"
    broken.write_text("<html><body>途中", encoding="utf-8")
    dialog.take_files([broken, sales_csv(tmp_path, GOOD)])
    wait_for(dialog, dialog.preview, qtbot)
    panels = dialog.preview.findChildren(FilePanel)
    assert [panel.accessibleName() for panel in panels] == ["broken.html", "sales.csv"]
    assert dialog.accept_button.isEnabled()


def test_a_pasted_conversation_is_asked_about_before_it_is_previewed(
    world: World, dialog: CaptureDialog, qtbot: QtBot
) -> None:
    dialog.take_text("山吹\n5月29日 21:43\nはい\n港\n5月29日 21:50\nありがとう")
    wait_for(dialog, dialog.talk, qtbot)
    dialog.accept()
    assert dialog.step is dialog.talk
    dialog.talk.room.setText("41000001")
    dialog.talk.own.setCurrentIndex(dialog.talk.own.findData("港"))
    dialog.talk.client.setCurrentIndex(dialog.talk.client.findData("山吹"))
    dialog.accept()
    wait_for(dialog, dialog.preview, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    rows = world.database.read(lambda reader: reader.rows("SELECT side, source FROM messages"))
    assert rows == [("client", "pasted"), ("me", "pasted")]


def test_a_pasted_conversation_can_be_left_out_and_mails_are_dropped(
    dialog: CaptureDialog, qtbot: QtBot
) -> None:
    dialog.take_text("山吹\n5月29日 21:43\nはい")
    wait_for(dialog, dialog.talk, qtbot)
    dialog.skip_button.click()
    wait_for(dialog, dialog.preview, qtbot)
    assert not dialog.accept_button.isEnabled()
    dialog.take_mails([mail()])
    wait_for(dialog, dialog.preview, qtbot)
    assert dialog.accept_button.isEnabled()
    dialog.check_mail()
    assert dialog.step is dialog.preview, "without a mailbox there is nothing to look into"


STATEMENT = "取引日,入出金(円),取引後残高(円),入出金内容\n20261104,-330,99670,手数料\n"


def statement(folder: Path, text: str = STATEMENT) -> Path:
    path = folder / "meisai.csv"
    path.write_text(text, encoding="cp932")
    return path


def test_a_statement_is_taken_into_the_account_that_was_named(
    world: World, dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.take_files([statement(tmp_path)])
    wait_for(dialog, dialog.preview, qtbot)
    (row,) = dialog.preview.findChildren(AccountRow)
    assert row.name.text() == "楽天銀行"
    row.name.setText("事業用")
    with qtbot.waitSignal(dialog.flow.previewed, timeout=60_000):
        row.name.editingFinished.emit()
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    (account,) = world.database.read(bank_accounts)
    assert (account.name, account.open_lines) == ("事業用", 1)


def test_the_columns_of_an_unknown_bank_are_asked_for_as_a_statements(
    world: World, dialog: CaptureDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "お取引日,出金額,入金額,残高,摘要\n2026/11/04,330,,99670,手数料\n"
    dialog.take_files([statement(tmp_path, text)])
    wait_for(dialog, dialog.form, qtbot)
    assert dialog.form.switch.current == "bank"
    dialog.accept()
    wait_for(dialog, dialog.preview, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    (line,) = world.database.read(bank_lines)
    assert (line.amount, line.text) == (-330, "手数料")
