"""The inbox on the big book: its list, opening a conversation, and a room of 100,000 messages."""

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from random import Random

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from app.paths import resources_dir
from app.services.conversation_queries import thread_ids, thread_rows
from app.services.message_queries import PAGE, opening_page
from app.settings import Settings
from app.storage.connections import Access, Connection, connect
from app.storage.database import Database
from app.ui.application import Interface, OpenBook, build_window
from app.ui.frame.main_window import MainWindow
from app.ui.frame.queries import FrameQueries
from app.ui.messages.page import MessagesPage
from app.ui.page import MarketplaceFace
from tests.bench.big_book import catalog, own_copy
from tests.bench.measure_stalls import Ticker
from tests.bench.ratios import Budget, Ratio, median_ms
from tests.store import KEY

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
LARGE = 100_000
OPENED = 40
FRAMES = 240
STEP = 60
LIST_LIMIT = 3
PAGE_LIMIT = 5
"""Opening asks three things (how far was read, the messages, their files), barely it is one."""
FIRST_LIMIT_MS = 1_000.0
OPEN_LIMIT_MS = 60.0
FRAME_LIMIT_MS = 16.0
STALL_LIMIT_MS = 50.0
LONGEST_MS = 20_000

_THREADS = (
    "SELECT id FROM conversations WHERE archived_at IS NULL"
    " ORDER BY is_pinned DESC, last_message_at DESC, id DESC"
)
_MESSAGES = (
    "SELECT id, sent_at, position, side, sender, label, body, source FROM messages"
    " WHERE conversation_id = ? ORDER BY sent_at DESC, position DESC, id DESC LIMIT 201"
)


def measure() -> list[Ratio | Budget]:
    """Add a large room to a copy of the big book, and work in the inbox as a seller does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with own_copy() as database:
        large = _large_room(database)
        raw = connect(database.path, KEY, Access.READ)
        try:
            figures = _questions(database, raw, large)
        finally:
            raw.close()
        interface = Interface(application, resources_dir(), Settings(language="ja"))
        faces = {name: MarketplaceFace(name, "?", "direct") for name in catalog().ids}
        window = build_window(interface, OpenBook(database, catalog(), faces, lambda: NOW))
        window.resize(1440, 900)
        window.show()
        window.start(FrameQueries())
        try:
            return [*figures, *_on_screen(window, large)]
        finally:
            window.tasks.close()
            window.close()


def _large_room(database: Database) -> int:
    """Add a room in which 100,000 things were said over the years; return its id."""
    database.write(_fill)
    found = database.read(lambda reader: reader.value("SELECT MAX(id) FROM conversations"))
    return int(found)


def _fill(session: Session) -> None:
    connection = session.connection()
    connection.exec_driver_sql(
        "INSERT INTO conversations (marketplace_id, room, title, last_message_at,"
        " last_client_at, last_own_at, last_side)"
        " VALUES ('coconala', 'large', '長い部屋', 1790000000, 1790000000, 1790000001, 'me')"
    )
    connection.exec_driver_sql(
        "INSERT INTO messages (conversation_id, sent_at, position, side, sender, body)"
        " WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " SELECT (SELECT MAX(id) FROM conversations), 1690000000 + i * 1000, 0,"
        " CASE i % 3 WHEN 0 THEN 'me' ELSE 'client' END, '山田',"
        " substr('いつもお世話になっております。ご確認をお願いいたします。よろしくお願いします。',"
        " 1, 8 + i % 32) || i FROM n",
        (LARGE - 1,),
    )


def _questions(database: Database, raw: Connection, large: int) -> list[Ratio | Budget]:
    ids = database.read(thread_ids, NOW)
    listed = median_ms(partial(database.read, thread_ids, NOW))
    bare_list = median_ms(lambda: len(raw.execute(_THREADS).fetchall()))
    opened = median_ms(partial(database.read, opening_page, large))
    bare_page = median_ms(lambda: len(raw.execute(_MESSAGES, (large,)).fetchall()))
    rows = median_ms(partial(database.read, thread_rows, ids[:PAGE]))
    return [
        Ratio("ids of all conversations", listed, bare_list, LIST_LIMIT),
        Ratio("the last page of a room of 100,000", opened, bare_page, PAGE_LIMIT),
        Budget("200 rows of conversations", rows, OPEN_LIMIT_MS),
    ]


def _on_screen(window: MainWindow, large: int) -> list[Ratio | Budget]:
    _settle()
    began = time.perf_counter()
    window.navigate("messages")
    page = window.page
    assert isinstance(page, MessagesPage)
    _until(lambda: page.talk.row is not None and bool(page.talk.model.lines))
    page.repaint()
    first = (time.perf_counter() - began) * 1000
    _settle()
    ids, random = page.threads.model.ids, Random(3)  # noqa: S311  the same places in every run
    opened = [_opened(page, random.choice(ids)) for _ in range(OPENED)]
    into_large = _opened(page, large)
    _settle()
    ticker = Ticker()
    frames = _scrolled(page)
    _jump(page, -1)
    _jump(page, 1)
    return [
        Budget("the inbox is shown first", first, FIRST_LIMIT_MS),
        Budget("a conversation is opened, median", statistics.median(opened), OPEN_LIMIT_MS),
        Budget("a room of 100,000 is opened", into_large, OPEN_LIMIT_MS),
        Budget("a frame while scrolling in it, median", statistics.median(frames), FRAME_LIMIT_MS),
        Budget("longest stall meanwhile", ticker.latest_ms, STALL_LIMIT_MS),
    ]


def _opened(page: MessagesPage, conversation_id: int) -> float:
    """Open a conversation and return when its messages are on the screen."""
    opened: list[bool] = []
    connection = page.talk.opened.connect(lambda: opened.append(True))
    began = time.perf_counter()
    page.open_target(conversation_id=conversation_id)
    _until(lambda: bool(opened))
    page.talk.view.viewport().repaint()
    taken = (time.perf_counter() - began) * 1000
    page.talk.opened.disconnect(connection)
    return taken


def _scrolled(page: MessagesPage) -> list[float]:
    """Scroll up through the room, screen after screen, and return how long each frame took."""
    view, taken = page.talk.view, []
    for _ in range(FRAMES):
        began = time.perf_counter()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - STEP)
        view.viewport().repaint()
        taken.append((time.perf_counter() - began) * 1000)
        QApplication.processEvents()
    return taken


def _jump(page: MessagesPage, end: int) -> None:
    done: list[bool] = []
    connection = page.talk.opened.connect(lambda: done.append(True))
    page.talk.loader.go_to_end(end)
    _until(lambda: bool(done))
    page.talk.opened.disconnect(connection)


def _until(is_so: Callable[[], bool]) -> None:
    end = time.perf_counter() + LONGEST_MS / 1000
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        assert time.perf_counter() < end, "it takes far too long"


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(1_500, loop.quit)
    loop.exec()
