import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from app.services.reply_drafts import ReplyDraft, draft_of
from app.storage.database import Database
from app.ui.messages.composer_draft import DraftKeeper
from tests.services.rooms import CLIENT, add_room
from tests.store import new_book
from tests.ui.orders.desk import Desk

TYPE_ON = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.storage.database import Database
from app.ui.messages.composer import Composer
from tests.ui.orders.desk import make_desk
application = QApplication([])
book = Database.open(Path(sys.argv[1]), None)
desk = make_desk(application, book, load_catalog(resources_dir() / "marketplaces"), None)
composer = Composer(desk.context)
composer.show()
composer.show_conversation(int(sys.argv[2]))
composer.text.insertPlainText("what I was about to s")
desk.context.tasks.committed.connect(lambda changes: print(changes.command, flush=True))
application.exec()
"""


def test_what_was_typed_is_there_after_the_program_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "book"
    book = new_book(path)
    room, _ = book.write(add_room, (CLIENT, "Hello"))
    book.close()
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", TYPE_ON, str(path), str(room)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "save_draft\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    book = Database.open(path, None)
    draft = book.read(draft_of, room)
    assert draft is not None
    assert draft.body == "what I was about to s"
    book.close()


def test_closing_the_book_keeps_what_was_typed_a_moment_ago(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"))
    keeper = DraftKeeper(desk.context, QObject(desk.context.tasks))
    desk.context.tasks.closing.connect(keeper.keep)
    keeper.turn_to(room)
    keeper.note("just now", ())
    desk.context.tasks.close()
    draft = desk.database.read(draft_of, room)
    assert draft is not None
    assert draft.body == "just now"


def test_what_was_typed_before_the_answer_came_stays(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"))
    keeper = DraftKeeper(desk.context, QObject(desk.context.tasks))
    found: list[ReplyDraft | None] = []
    keeper.found.connect(found.append)
    keeper.turn_to(room)
    keeper.note("quick", ())
    keeper.keep()
    desk.until(lambda: desk.database.read(draft_of, room) is not None)
    assert found == []
    keeper.drop()
    desk.until(lambda: desk.database.read(draft_of, room) is None)
    keeper.turn_to(None)
    keeper.drop()
