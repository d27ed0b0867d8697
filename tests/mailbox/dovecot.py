"""A Dovecot of the test's own on loopback, and certificates that only the test trusts."""

import getpass
import grp
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from imapclient import imap_utf7

from app.mailbox.fetching import Login
from app.mailbox.imap import Server
from tests.site_mails import IN_ROOM, ROOM_TEXT, SENT, mail

USER = "seller"
PASSWORD = 'ひみつ pass"word'  # noqa: S105  of a server that lives for one test
HOST = "localhost"

_CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap
listen = 127.0.0.1, ::1
ssl = required
ssl_cert = <{home}/cert.pem
ssl_key = <{home}/key.pem
mail_location = maildir:{home}/mail
default_internal_user = {inner}
default_login_user = {login}
default_internal_group = {inner_group}
first_valid_uid = 0
mail_uid = {me}
mail_gid = {group}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {home}/users
}}
userdb {{
  driver = static
  args = uid={me} gid={group} home={home}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {tls}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


def make_certificate(folder: Path, name: str = HOST) -> None:
    """Write a certificate that vouches for itself, and its key."""
    subprocess.run(  # noqa: S603
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")),
            *("-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"),
        ],
        check=True,
        capture_output=True,
    )


def trusting(folder: Path) -> ssl.SSLContext:
    """Return a context that trusts this test's certificate and no other."""
    return ssl.create_default_context(cafile=str(folder / "cert.pem"))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Dovecot:
    """The server, and what a test puts into its mailbox."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.tls, self.plain = free_port(), free_port()
        self.inbox = home / "mail"

    def login(self, *, password: str = PASSWORD, trusted: bool = True) -> Login:
        context = trusting(self.home) if trusted else None
        return Login(Server(HOST, self.tls, context), USER, password)

    def put(self, name: str, mail: bytes, folder: str = "", flags: str = "") -> None:
        """Put a mail into a folder of the mailbox as a delivery does."""
        place = self.inbox / (f".{folder}" if folder else "")
        for part in ("cur", "new", "tmp"):
            (place / part).mkdir(parents=True, exist_ok=True)
        (place / "cur" / f"{name}:2,{flags}").write_bytes(mail)

    def flags(self, folder: str = "") -> list[str]:
        place = self.inbox / (f".{folder}" if folder else "") / "cur"
        return sorted(path.name.partition(":2,")[2] for path in place.iterdir())

    @contextmanager
    def running(self) -> Iterator["Dovecot"]:
        """Run it; it ends with the block."""
        make_certificate(self.home)
        (self.home / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
        (self.home / "run").mkdir()
        config = _CONFIG.format(home=self.home, plain=self.plain, tls=self.tls, **self._users())
        (self.home / "dovecot.conf").write_text(config, encoding="utf-8")
        dovecot = shutil.which("dovecot") or "/usr/sbin/dovecot"
        command = [dovecot, "-F", "-c", str(self.home / "dovecot.conf")]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as server:  # noqa: S603
            try:
                self._wait(server)
                yield self
            finally:
                server.terminate()

    def _users(self) -> dict[str, str]:
        """Return who runs what: the test's own user, or for root those that Debian made for it."""
        if os.geteuid():
            me, group = getpass.getuser(), grp.getgrgid(os.getegid()).gr_name
            names = {"me": me, "group": group, "login": me, "inner": me, "inner_group": group}
        else:
            names = {"me": "nobody", "group": "nogroup"}
            names |= {"login": "dovenull", "inner": "dovecot", "inner_group": "dovecot"}
            for path in (self.inbox, *self.inbox.rglob("*")):
                shutil.chown(path, "nobody", "nogroup")
            self.home.chmod(0o755)
        return names

    def _wait(self, server: "subprocess.Popen[bytes]") -> None:
        for _ in range(100):
            if server.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.tls), timeout=1).close()
            except OSError:
                time.sleep(0.1)
            else:
                return
        errors = (
            server.stderr.read().decode() if server.poll() is not None and server.stderr else ""
        )
        log = self.home / "log"
        raise RuntimeError(errors + (log.read_text() if log.exists() else ""))


def is_installed() -> bool:
    """Tell whether there is a Dovecot to start, and something to make certificates with."""
    has_dovecot = shutil.which("dovecot") or Path("/usr/sbin/dovecot").exists()
    return bool(has_dovecot) and shutil.which("openssl") is not None


@contextmanager
def running_with_mails() -> Iterator[Dovecot]:
    """Run a Dovecot with a mailbox of six mails; where there is none, say so loudly."""
    if not is_installed():
        pytest.skip("NO DOVECOT HERE: the mailbox is not tested against a real server")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        server = Dovecot(Path(home))
        server.put("1", mail(message_id="<1@mail.coconala.com>"))
        server.put("2", mail(IN_ROOM, ROOM_TEXT, message_id="<2@mail.coconala.com>"), flags="S")
        server.put("3", mail("[ココナラ] 今だけ！", "広告", message_id="<3@mail.coconala.com>"))
        server.put("4", mail("週末", "友人より", sender="友人 <a@b.example>"))
        large = mail(
            files=[("大.zip", b"\1" * 3_000_000)], message_id="<5@x>", at=SENT + timedelta(hours=1)
        )
        server.put("5", large)
        server.put("6", mail(), folder=imap_utf7.encode("ココナラ").decode())
        others = imap_utf7.encode("友人").decode()
        server.put("7", mail("週末", sender="友人 <a@b.example>"), folder=others)
        with server.running():
            yield server
