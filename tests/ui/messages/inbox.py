"""What the tests of the inbox share: rooms on a desk, the page on them, pictures of parts."""

from datetime import timedelta

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.types import MessageSource, Side
from app.services.conversation_queries import ThreadRow, thread_rows
from app.services.message_queries import AttachedFile, MessageLine, MessagePage
from app.ui.id_list_model import Index
from app.ui.messages.bubble_delegate import BubbleDelegate
from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.bubble_words import BubbleWords
from app.ui.messages.conversation import ConversationPane
from app.ui.messages.conversation_view import ConversationView
from app.ui.messages.page import MessagesPage
from app.ui.messages.thread_commands import ThreadCommands
from app.ui.messages.threads_words import ThreadWords
from tests.services.spoken import CLIENT, ME, SITE, add_room
from tests.ui.orders.desk import NOW, Desk

TODAY_AT = NOW - timedelta(hours=2)

__all__ = ["CLIENT", "ME", "SITE", "TODAY_AT", "add_room"]


def line(number: int = 1, body: str = "こんにちは", **fields: object) -> MessageLine:
    """Return a message of the client, an hour after the one before; or with other fields."""
    given: dict[str, object] = {
        "id": number,
        "sent_at": int(NOW.timestamp()) - 3_600 * (1_000 - number),
        "position": 0,
        "side": Side.CLIENT,
        "sender": "山田",
        "label": None,
        "body": body,
        "source": MessageSource.PAGE,
    }
    return MessageLine(**(given | fields))  # type: ignore[arg-type]


def file(name: str = "a.pdf", size: int | None = 1_300_000, url: str | None = None) -> AttachedFile:
    """Return a file that came with a message."""
    return AttachedFile(1, name, size, url)


def page_of(*lines: MessageLine, older: bool = False, newer: bool = False) -> MessagePage:
    """Return a page of these messages."""
    return MessagePage(lines, has_older=older, has_newer=newer)


def many(first: int, last: int) -> list[MessageLine]:
    """Return messages of different lengths."""
    return [line(number, "あ" * (7 + number * 37 % 160)) for number in range(first, last)]


def bubbles(desk: Desk, *lines: MessageLine) -> tuple[BubbleModel, BubbleDelegate]:
    """Return a model of these messages and what paints them."""
    words = BubbleWords(desk.context, desk.context.tasks)
    model = BubbleModel(words.sentence, desk.context.tasks)
    model.set_page(page_of(*lines))
    return model, BubbleDelegate(desk.context, words, desk.context.tasks)


def shown(desk: Desk, view: QWidget, width: int = 620, height: int = 500) -> None:
    """Show a widget without a screen."""
    window = view.window()
    if window is view:
        desk.windows.append(view)
        desk.qtbot.addWidget(view)
    for widget in (window, view):
        widget.resize(width, height)
        widget.show()


def view_of(desk: Desk, *lines: MessageLine) -> ConversationView:
    """Return a view of these messages, shown."""
    model, delegate = bubbles(desk, *lines)
    view = ConversationView(delegate, model, desk.window())
    shown(desk, view)
    return view


def row_of(desk: Desk, conversation_id: int) -> ThreadRow:
    """Return a conversation as the book has it now."""
    return desk.database.read(thread_rows, [conversation_id])[conversation_id]


def words(desk: Desk) -> ThreadWords:
    """Return what says things about conversations."""
    return ThreadWords(desk.context, desk.context.tasks)


def commands(desk: Desk) -> ThreadCommands:
    """Return what changes conversations."""
    return ThreadCommands(desk.context, words(desk), desk.context.tasks)


def pane(desk: Desk) -> ConversationPane:
    """Return the middle pane alone, shown."""
    made = ConversationPane(desk.context, words(desk), commands(desk), desk.window())
    shown(desk, made)
    return made


def opened(desk: Desk, conversation_id: int) -> ConversationPane:
    """Return the middle pane with a conversation in it."""
    made = pane(desk)
    with desk.qtbot.waitSignal(made.opened, timeout=60_000):
        made.show_conversation(conversation_id)
    made.show_row(row_of(desk, conversation_id))
    return made


def inbox(desk: Desk, width: int = 1240) -> MessagesPage:
    """Return the page, shown, with its list loaded."""
    page = MessagesPage(desk.context)
    shown(desk, page, width, 800)
    with desk.qtbot.waitSignal(page.threads.counted, timeout=60_000):
        page.activate()
    desk.until(lambda: not desk.context.tasks.pending)
    return page


def painted(
    delegate: QStyledItemDelegate,
    index: Index,
    width: int = 600,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
) -> bytes:
    """Return the picture of one row."""
    option = QStyleOptionViewItem()
    option.rect.setWidth(width)
    option.rect.setHeight(max(1, delegate.sizeHint(option, index).height()))
    option.state = state
    picture = QPixmap(option.rect.size())
    picture.fill()
    painter = QPainter(picture)
    delegate.paint(painter, option, index)
    painter.end()
    return bytes(picture.toImage().constBits())
