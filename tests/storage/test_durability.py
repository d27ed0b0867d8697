"""What was acknowledged survives a kill, a full disk and a folder that takes nothing."""

import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.book_errors import DiskFullError, ReadOnlyBookError
from app.storage.database import Database
from app.storage.keys import Key
from tests.storage.commands import add_client, names
from tests.store import KEY, dump, new_book, template

WRITE_ON = """
import sys
from pathlib import Path
from app.storage.database import Database
from tests.storage.commands import add_client
from tests.store import KEY
book = Database.open(Path(sys.argv[1]), KEY if sys.argv[2] else None)
place = 0
while True:
    def two_clients(session, place=place):
        add_client(session, f"{place}")
        add_client(session, f"{place} again")
    book.write(two_clients)
    print(place, flush=True)
    place += 1
"""


@pytest.mark.parametrize("after", [1, 7, 30])
def test_a_killed_program_loses_nothing_it_had_acknowledged_and_tears_nothing(
    tmp_path: Path, key: Key | None, after: int
) -> None:
    path = tmp_path / "book"
    new_book(path, key).close()
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", WRITE_ON, str(path), "key" if key else ""],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    acknowledged = [int(process.stdout.readline()) for _ in range(after)]
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    acknowledged += [int(line) for line in rest.split()]
    book = Database.open(path, key)
    found = book.read(names)
    whole = [f"{place}{again}" for place in range(len(found) // 2) for again in ("", " again")]
    assert found == whole
    assert len(found) // 2 - len(acknowledged) in {0, 1}
    assert book.verify().is_sound
    sets = "SELECT COUNT(*), COUNT(finished_at) FROM change_sets"
    assert book.read(lambda reader: reader.row(sets)) == (len(found) // 2,) * 2
    book.close()


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """Mount a disk of 2 MB."""
    yield from mounted("size=2m")


def mounted(options: str) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if mount is None or umount is None:
        pytest.skip("no mount here: what a full disk does is NOT tested")
    done = subprocess.run(  # noqa: S603
        [mount, "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if done.returncode:
        pytest.skip("may not mount here: what a full disk does is NOT tested")
    yield folder
    subprocess.run([umount, "-l", str(folder)], check=True)  # noqa: S603
    folder.rmdir()


def fill(folder: Path, leave: int) -> Path:
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(folder).free - leave))
    return ballast


def test_a_full_disk_refuses_the_command_and_keeps_the_book(
    small_disk: Path, key: Key | None
) -> None:
    path = small_disk / "book"
    book = new_book(path, key)
    book.write(add_client, "田中")
    before = dump(book)
    ballast = fill(small_disk, 64 * 1024)
    with pytest.raises(DiskFullError) as caught:
        book.write(add_client, "x" * 300_000)
    assert caught.value.details["path"] == path
    assert dump(book) == before
    with pytest.raises(DiskFullError) as caught:
        book.backup(small_disk / "backups")
    assert caught.value.details["path"] == small_disk / "backups"
    assert list((small_disk / "backups").iterdir()) == []
    ballast.unlink()
    book.write(add_client, "佐藤")
    assert book.read(names) == ["田中", "佐藤"]
    assert book.verify().is_sound
    book.close()


def test_a_full_disk_makes_no_half_book(small_disk: Path) -> None:
    fill(small_disk, 64 * 1024)
    with pytest.raises(DiskFullError):
        Database.create(small_disk / "book", KEY)
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


def test_a_write_protected_disk(small_disk: Path) -> None:
    path = small_disk / "book"
    book = new_book(path, KEY)
    book.write(add_client, "田中")
    book.close()
    mount = shutil.which("mount") or "mount"
    subprocess.run([mount, "-o", "remount,ro", str(small_disk)], check=True)  # noqa: S603
    with pytest.raises(ReadOnlyBookError):
        Database.open(path, KEY)
    with pytest.raises(ReadOnlyBookError):
        Database.create(small_disk / "other", KEY)
    reading = Database.open(path, KEY, read_only=True)
    assert reading.read(names) == ["田中"]
    with pytest.raises(ReadOnlyBookError):
        reading.backup(small_disk / "backups")
    reading.close()


def test_a_file_size_limit_is_a_refusal_too(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(template(None))
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from app.errors import AppError; from app.storage.database import Database\n"
        "from tests.storage.commands import add_client, names\n"
        "book = Database.open(Path(sys.argv[1]), None); book.write(add_client, 'a')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try: book.write(add_client, 'x' * 400_000)\n"
        "except AppError as error: print(type(error).__name__, book.read(names))\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "DiskFailedError ['a']\n", done.stderr
    book = Database.open(path, None)
    assert book.read(names) == ["a"]
    book.close()


READ_ON = """
import sys
from pathlib import Path
from app.storage.database import Database
from tests.storage.commands import names
from tests.store import KEY
book = Database.open(Path(sys.argv[1]), KEY if sys.argv[2] else None, read_only=True)
print(len(book.read(names)))
if sys.argv[3]:
    book.backup(Path(sys.argv[3]))
book.close()
"""


def read_elsewhere(path: Path, key: Key | None, backups: Path | None = None) -> str:
    """Read a book in a program of its own; return how many clients it saw."""
    words = [str(path), "key" if key else "", str(backups or "")]
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", READ_ON, *words], capture_output=True, text=True, check=False
    )
    assert not done.stderr
    return done.stdout.strip()


def test_who_reads_beside_a_program_that_lost_its_locks_takes_nothing_away(
    tmp_path: Path, key: Key | None
) -> None:
    """A dialog for files opens and closes each one it lists: POSIX then drops a program's locks."""
    path = tmp_path / "book"
    book = new_book(path, key)
    book.write(add_client, "田中")
    for name in ("book", "book-wal", "book-shm"):
        path.with_name(name).open("rb").close()
    assert read_elsewhere(path, key, tmp_path / "backups") == "1"
    book.write(add_client, "佐藤")
    assert read_elsewhere(path, key) == "2"
    assert path.with_name("book-wal").stat().st_size > 0
    book.close()
    assert read_elsewhere(path, key) == "2"


def test_what_a_killed_program_left_in_its_log_is_read(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "book"
    new_book(path, key).close()
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", WRITE_ON, str(path), "key" if key else ""],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.communicate()
    seen = int(read_elsewhere(path, key))
    assert seen >= 2
    assert read_elsewhere(path, key) == str(seen)
