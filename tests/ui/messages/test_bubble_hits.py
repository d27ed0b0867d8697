from PySide6.QtCore import QPointF

from app.ui.messages.bubble_hits import thing_at
from app.ui.messages.bubble_shapes import MOST_CHARACTERS, BubbleShapes, Link
from app.ui.theme import Theme
from tests.ui.messages.inbox import file, line


def test_a_link_is_hit_where_it_is_written_and_not_beside_it(theme: Theme) -> None:
    one = line(1, "こちらです\nhttps://a.example/b")
    shape = BubbleShapes(theme).shape(one, 600, 0)
    on_link = shape.text_at + QPointF(20, 30)
    found = thing_at(one, shape, on_link)
    assert isinstance(found, Link)
    assert found.address == "https://a.example/b"
    assert thing_at(one, shape, shape.text_at + QPointF(20, 8)) is None
    assert thing_at(one, shape, QPointF(5, 5)) is None


def test_a_file_is_hit_on_its_tile(theme: Theme) -> None:
    one = line(1, files=(file("a.png"), file("b.png")))
    shape = BubbleShapes(theme).shape(one, 600, 0)
    assert thing_at(one, shape, shape.tiles[1].center()) == one.files[1]


def test_the_end_of_a_cut_message_leads_to_the_whole(theme: Theme) -> None:
    one = line(1, "長い" * MOST_CHARACTERS)
    shape = BubbleShapes(theme).shape(one, 600, 0)
    low = QPointF(shape.bubble.center().x(), shape.bubble.bottom() - 8)
    assert thing_at(one, shape, low) == one
