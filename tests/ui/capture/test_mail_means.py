"""What a mailbox needs of a computer can be given by more than one."""

from typing import TYPE_CHECKING

from app.bootstrap.mail_means import KeychainMail
from app.rulebook.catalog import Catalog
from app.storage.keychain import SystemKeychain
from tests.ui.capture.means import MailDesk

if TYPE_CHECKING:
    from app.ui.capture.mail_means import MailMeans


def test_a_keychain_and_a_tests_own_serve_alike() -> None:
    means: list[MailMeans] = [
        KeychainMail(SystemKeychain(), Catalog(())),
        MailDesk(Catalog(())),
    ]
    assert [one.trust for one in means] == [None, None]
