from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.models.types import MessageSource, Side
from app.services.message_queries import MessageLine
from app.ui.messages.bubble_shapes import MOST_CHARACTERS
from app.ui.theme import Theme
from tests.ui.messages.inbox import bubbles, file, line, page_of, painted
from tests.ui.orders.desk import Desk

STATES = QStyle.StateFlag
ALL = (
    line(1, "こんにちは"),
    line(2, "こんにちは", side=Side.ME),
    line(3, "注文が確定しました", side=Side.SITE),
    line(4, "https://a.example を見てください"),
    line(5, "送りました", files=(file(), file("b.zip", None, "https://a.example/b"))),
    line(6, "コピー済み", side=Side.ME, source=MessageSource.COPIED),
    line(7, "メール", source=MessageSource.MAIL),
    line(8, "長い" * MOST_CHARACTERS),
    line(9, "\u202e逆さ\x00", sender="\u202e"),
)


def test_every_kind_of_message_looks_like_itself(desk: Desk) -> None:
    model, delegate = bubbles(desk, *ALL)
    pictures = {painted(delegate, model.index(row)) for row in range(len(ALL))}
    assert len(pictures) == len(ALL)


def test_it_looks_different_chosen_focused_dark_and_below_rules(
    desk: Desk,
) -> None:
    model, delegate = bubbles(desk, line(1))
    pictures = [
        painted(delegate, model.index(0), 600, state)
        for state in (STATES.State_None, STATES.State_Selected, STATES.State_HasFocus)
    ]
    model.set_page(page_of(line(1))._replace(target_id=1, is_unread=True))
    pictures.append(painted(delegate, model.index(0)))
    narrow = painted(delegate, model.index(0), 120)
    desk.context.theme.set_choice("dark")
    delegate.shapes.forget()
    pictures.append(painted(delegate, model.index(0)))
    assert len({*pictures, narrow}) == len(pictures) + 1


def test_a_row_is_as_high_as_it_was_measured(desk: Desk) -> None:
    model, delegate = bubbles(desk, line(1))
    option = QStyleOptionViewItem()
    option.rect.setWidth(600)
    hint = delegate.sizeHint(option, model.index(0))
    assert hint.height() == round(delegate.shapes.shape(line(1), 600, 1).height)
    assert delegate.sizeHint(option, model.index(9)).height() == 0
    assert isinstance(desk.context.theme, Theme)
    assert isinstance(model.lines[0], MessageLine)
