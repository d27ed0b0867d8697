"""The mailbox is looked into off the window's thread, and what is found is previewed."""

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.services.mailbox_queries import MailAccount, mailbox
from app.services.mailboxes import set_mailbox
from app.ui.capture.dialog import CaptureDialog
from app.ui.capture.mail_check import MailCheck
from tests.mailbox.dovecot import HOST, PASSWORD, USER, Dovecot, running_with_mails, trusting
from tests.mailbox.hostile import serving, silent
from tests.ui.capture.means import MailDesk
from tests.ui.today.context import World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Dovecot is a server of Unix")


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_with_mails() as server:
        yield server


@pytest.fixture
def desk(world: World, dovecot: Dovecot) -> MailDesk:
    account = MailAccount(HOST, USER, dovecot.tls, days=3_650)
    world.database.write(set_mailbox, account)
    made = MailDesk(world.catalog, trusting(dovecot.home))
    made.secrets[account.secret_name] = PASSWORD
    return made


def shown(world: World, desk: MailDesk, qtbot: QtBot) -> CaptureDialog:
    dialog = CaptureDialog(world.context, lambda: None, None, desk)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_mails_of_the_mailbox_are_previewed_and_taken(
    world: World, desk: MailDesk, qtbot: QtBot
) -> None:
    dialog = shown(world, desk, qtbot)
    dialog.chooser.mail.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.preview, timeout=60_000)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
    rooms = world.database.read(lambda reader: reader.rows("SELECT room FROM conversations"))
    assert len(rooms) == 2


def test_an_empty_mailbox_says_so(world: World, desk: MailDesk, qtbot: QtBot) -> None:
    kept = world.database.read(mailbox)
    assert kept is not None
    world.database.write(set_mailbox, kept._replace(days=1, folder="友人"))
    dialog = shown(world, desk, qtbot)
    dialog.check_mail()
    qtbot.waitUntil(lambda: dialog.step is dialog.chooser and bool(dialog.note.text()))
    assert "no mails" in dialog.note.text()


def test_without_a_mailbox_or_a_password_it_is_asked_for(world: World, qtbot: QtBot) -> None:
    desk = MailDesk(world.catalog)
    dialog = shown(world, desk, qtbot)
    for _ in range(2):
        dialog.check_mail()
        qtbot.waitUntil(lambda: dialog.step is dialog.chooser and bool(dialog.note.text()))
        assert "Mailbox" in dialog.note.text()
        world.database.write(set_mailbox, MailAccount("imap.home.example", "u"))


def test_a_wrong_password_is_told(world: World, desk: MailDesk, qtbot: QtBot) -> None:
    desk.secrets = dict.fromkeys(desk.secrets, "wrong")
    check = MailCheck(world.context, desk, shown(world, desk, qtbot))
    with qtbot.waitSignal(check.failed, timeout=60_000) as told:
        check.start()
    assert isinstance(told.args[0], AppError)


def test_a_silent_server_can_be_left(world: World, desk: MailDesk, qtbot: QtBot) -> None:
    with serving(silent) as port:
        world.database.write(set_mailbox, MailAccount(HOST, USER, port))
        dialog = shown(world, desk, qtbot)
        dialog.check_mail()
        qtbot.wait(300)
        dialog.reject()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)


def test_stopping_says_that_nothing_was_taken(world: World, desk: MailDesk, qtbot: QtBot) -> None:
    with serving(silent) as port:
        world.database.write(set_mailbox, MailAccount(HOST, USER, port))
        dialog = shown(world, desk, qtbot)
        dialog.check_mail()
        qtbot.wait(300)
        dialog.work.cancelled.emit()
        qtbot.waitUntil(lambda: dialog.step is dialog.chooser, timeout=10_000)
        assert "Stopped" in dialog.note.text()
