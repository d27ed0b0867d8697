"""A mailbox is tried, kept with its password in the keychain, and forgotten."""

import sys
from collections.abc import Iterator

import pytest

from app.services.mailbox_queries import MailAccount, mailbox
from app.services.mailboxes import set_mailbox
from app.ui.settings.mailbox_pane import MailboxPane
from tests.mailbox.dovecot import HOST, PASSWORD, USER, Dovecot, running_with_mails, trusting
from tests.mailbox.hostile import serving, silent
from tests.ui.capture.means import MailDesk
from tests.ui.orders.desk import Desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Dovecot is a server of Unix")


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_with_mails() as server:
        yield server


def shown(desk: Desk, means: MailDesk) -> MailboxPane:
    pane = MailboxPane(desk.context, means)
    desk.qtbot.addWidget(pane)
    pane.show()
    is_kept = desk.database.read(mailbox) is not None
    desk.until(lambda: pane.forget.isVisible() is is_kept)
    return pane


def fill(pane: MailboxPane, port: int, password: str = PASSWORD) -> None:
    pane.host.setText(HOST)
    pane.port.setText(str(port))
    pane.user.setText(USER)
    pane.password.setText(password)


def test_a_mailbox_is_tried_a_folder_chosen_and_all_of_it_kept(
    desk: Desk, dovecot: Dovecot
) -> None:
    means = MailDesk(desk.catalog, trusting(dovecot.home))
    pane = shown(desk, means)
    fill(pane, dovecot.tls)
    pane.test.click()
    desk.until(lambda: pane.folder.count() == 3)
    assert "3" in pane.note.text()
    pane.folder.setCurrentText("ココナラ")
    pane.period.setCurrentIndex(pane.period.findData(90))
    pane.save.click()
    wanted = MailAccount(HOST, USER, dovecot.tls, "ココナラ", 90)
    desk.until(lambda: desk.database.read(mailbox) == wanted)
    assert means.secrets == {wanted.secret_name: PASSWORD}
    desk.until(lambda: pane.password.text() == "")
    again = shown(desk, means)
    assert (again.folder.currentText(), again.period.currentData()) == ("ココナラ", 90)
    again.test.click()
    desk.until(lambda: again.folder.count() == 3)
    again.period.setCurrentIndex(again.period.findData(7))
    again.save.click()
    desk.until(lambda: desk.database.read(mailbox) == wanted._replace(days=7))
    again.forget.click()
    desk.until(lambda: desk.database.read(mailbox) is None)
    assert means.secrets == {}
    desk.until(lambda: not again.forget.isVisible())


def test_a_wrong_password_is_told_in_a_sentence(desk: Desk, dovecot: Dovecot) -> None:
    pane = shown(desk, MailDesk(desk.catalog, trusting(dovecot.home)))
    fill(pane, dovecot.tls, "wrong")
    pane.test.click()
    desk.until(lambda: USER in pane.note.text())
    assert desk.errors == []


def test_a_trial_can_be_stopped(desk: Desk) -> None:
    pane = shown(desk, MailDesk(desk.catalog))
    with serving(silent) as port:
        fill(pane, port)
        pane.test.click()
        desk.qtbot.wait(200)
        before = pane.test.text()
        pane.test.click()
        desk.until(lambda: pane.test.text() != before)
    assert pane.note.text()


def test_what_is_missing_is_said_and_a_locked_keychain_keeps_nothing(desk: Desk) -> None:
    means = MailDesk(desk.catalog)
    pane = shown(desk, means)
    assert pane.account() is None
    fill(pane, 993, "")
    pane.port.setText("abc")
    pane.test.click()
    pane.save.click()
    assert pane.account() is None
    pane.port.setText("９９３")
    pane.save.click()
    assert pane.account() == MailAccount(HOST, USER)
    means.is_locked = True
    pane.password.setText("secret")
    pane.save.click()
    desk.until(lambda: bool(pane.note.text()))
    assert desk.database.read(mailbox) is None


def test_a_period_of_another_version_is_kept(desk: Desk) -> None:
    desk.database.write(set_mailbox, MailAccount("imap.home.example", "u", days=45))
    pane = MailboxPane(desk.context, MailDesk(desk.catalog))
    desk.qtbot.addWidget(pane)
    desk.until(lambda: pane.host.text() == "imap.home.example")
    assert pane.period.currentData() == 45


def test_a_bug_goes_to_the_window(desk: Desk) -> None:
    means = MailDesk(desk.catalog)
    pane = shown(desk, means)
    fill(pane, 993)
    means.secrets = None  # type: ignore[assignment]
    pane.save.click()
    desk.until(lambda: len(desk.errors) == 1)
