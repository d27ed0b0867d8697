"""One Dovecot and one certificate for the tests of a worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mailbox.dovecot import Dovecot, make_certificate, running_with_mails


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificate")
    make_certificate(folder)
    return folder


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_with_mails() as server:
        yield server
