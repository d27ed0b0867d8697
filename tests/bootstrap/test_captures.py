from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QDialog

from app.bootstrap import captures
from app.bootstrap.mail_means import KeychainMail
from app.services.order_queries import order_totals
from app.storage.backup import backups_of
from app.storage.opening import backup_folder
from app.ui.capture.dialog import CaptureDialog
from app.ui.evidence.intake_dialog import IntakeDialog
from tests.bootstrap.conftest import Office
from tests.services.evidence_samples import paper
from tests.site_mails import mail
from tests.store import new_book

SALES = (
    "売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名,購入者ID,購入者名,内訳,売上金額\r\n"
    '2026/11/08,90000010,70000001,ロゴを作ります,501,青空商店,基本料金,"23,400"\r\n'
)


@pytest.mark.parametrize("way", ["files", "text"])
def test_what_is_dropped_is_previewed_backed_up_and_taken_in(
    office: Office, tmp_path: Path, way: str
) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    window, database = office.desk.window, office.desk.database
    assert window is not None
    assert database is not None
    mail = KeychainMail(office.keychain, office.desk.shipped)
    file = tmp_path / "sales.csv"
    file.write_bytes(SALES.encode("cp932"))

    def take(dialog: QDialog) -> None:
        shown = cast("CaptureDialog", dialog)
        office.qtbot.waitUntil(lambda: shown.step is shown.preview, timeout=60_000)
        shown.accept()

    office.answer(CaptureDialog, take)
    if way == "files":
        captures.read_files(window, database, mail, [file])
    else:
        captures.read_text(window, database, mail, SALES)
    totals = database.read(order_totals)
    assert (totals.count, totals.net) == (1, 23_400)
    assert len(backups_of(path, backup_folder(path))) == 1
    window.view.undo()
    office.qtbot.waitUntil(lambda: database.read(order_totals).count == 0, timeout=60_000)


def test_choosing_can_be_left(office: Office) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    office.answer(CaptureDialog, QDialog.reject)
    assert office.desk.window is not None
    office.desk.window.act("capture")
    assert len(office.seen) == 1


def test_dropped_mails_and_the_mailbox_open_the_same_dialog(office: Office) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    window = office.desk.window
    assert window is not None

    def take(dialog: QDialog) -> None:
        shown = cast("CaptureDialog", dialog)
        office.qtbot.waitUntil(lambda: shown.step is shown.preview, timeout=60_000)
        shown.reject()

    office.answer(CaptureDialog, take)
    window.mails_dropped.emit([mail()])
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        shown = cast("CaptureDialog", dialog)
        office.qtbot.waitUntil(lambda: shown.step is shown.chooser, timeout=60_000)
        said.append(shown.note.text())
        shown.reject()

    office.answer(CaptureDialog, read)
    window.act("check_mail")
    assert len(office.seen) == 2
    assert said[0]


def test_a_dropped_receipt_is_offered_as_evidence_and_the_rest_is_captured(
    office: Office, tmp_path: Path
) -> None:
    path = office.home / "mine.tokuicho"
    path.parent.mkdir()
    new_book(path).close()
    office.desk.open(path)
    office.wait_for_window()
    window, database = office.desk.window, office.desk.database
    assert window is not None
    assert database is not None
    receipt = tmp_path / "領収書.pdf"
    receipt.write_bytes(paper().content)
    sales = tmp_path / "sales.csv"
    sales.write_bytes(SALES.encode("cp932"))
    means = KeychainMail(office.keychain, office.desk.shipped)
    captures.read_files(window, database, means, [receipt])
    (shown,) = window.findChildren(IntakeDialog)
    office.qtbot.waitUntil(lambda: len(shown.papers) == 1, timeout=60_000)
    shown.reject()

    def refuse(dialog: QDialog) -> None:
        office.qtbot.waitUntil(lambda: window.tasks.pending == 0, timeout=60_000)
        assert not [one for one in window.findChildren(IntakeDialog) if one.isVisible()]
        dialog.reject()

    office.answer(CaptureDialog, refuse)
    captures.read_files(window, database, means, [receipt, sales])
    office.qtbot.waitUntil(lambda: window.tasks.pending == 0, timeout=60_000)
    assert window.findChildren(IntakeDialog)
