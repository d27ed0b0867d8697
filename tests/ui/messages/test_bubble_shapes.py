import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.types import MessageSource, Side
from app.ui.messages import bubble_shapes
from app.ui.messages.bubble_shapes import MOST_CHARACTERS, BubbleShapes, is_provisional, links_in
from app.ui.theme import Theme
from tests.ui.messages.inbox import file, line


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("見てください https://a.example/b?c=d#e。", ["https://a.example/b?c=d#e"]),
        ("（https://a.jp/b）と「http://c.jp」", ["https://a.jp/b", "http://c.jp"]),
        ("https://a.jp/x, https://b.jp.", ["https://a.jp/x", "https://b.jp"]),
        ("javascript:alert(1) file:///etc ftp://a.jp", []),
        ("", []),
    ],
)
def test_addresses_are_found_without_the_signs_around_them(text: str, found: list[str]) -> None:
    assert [link.address for link in links_in(text)] == found


def test_a_place_is_counted_as_qt_counts_it() -> None:
    (link,) = links_in("👍 https://a.jp")
    assert (link.start, link.length) == (3, 12)


@given(st.text())
def test_any_text_has_its_links_within_it(text: str) -> None:
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    for link in links_in(text):
        assert 0 <= link.start < link.start + link.length <= length


def test_mine_stand_right_and_theirs_left_never_too_wide(theme: Theme) -> None:
    shapes = BubbleShapes(theme)
    long = "長い文です。" * 60
    mine = shapes.shape(line(1, long, side=Side.ME), 600, 0)
    theirs = shapes.shape(line(2, long, side=Side.CLIENT), 600, 0)
    assert mine.bubble.right() == pytest.approx(600 - bubble_shapes.SIDE)
    assert theirs.bubble.left() == bubble_shapes.SIDE + bubble_shapes.AVATAR_ROOM
    for shape in (mine, theirs):
        assert shape.bubble.width() <= 600 * bubble_shapes.SHARE + 1
    assert shapes.shape(line(3, long), 2_000, 0).bubble.width() <= bubble_shapes.WIDEST + 1


def test_rules_files_and_marks_make_a_row_higher(theme: Theme) -> None:
    shapes = BubbleShapes(theme)
    plain = shapes.shape(line(1), 600, 0)
    ruled = shapes.shape(line(1), 600, 2)
    assert ruled.height == plain.height + 2 * bubble_shapes.RULE
    filed = shapes.shape(line(2, files=(file(), file("b.png"))), 600, 0)
    assert len(filed.tiles) == 2
    assert all(filed.bubble.contains(tile) for tile in filed.tiles)
    assert not filed.tiles[0].intersects(filed.tiles[1])
    copied = shapes.shape(line(3, source=MessageSource.COPIED), 600, 0)
    assert copied.height == plain.height + bubble_shapes.MARK_LINE


def test_a_file_alone_has_a_bubble_around_it(theme: Theme) -> None:
    shape = BubbleShapes(theme).shape(line(1, "", files=(file(),)), 600, 0)
    assert shape.bubble.contains(shape.tiles[0])
    assert shape.bubble.height() < 70


def test_a_very_long_message_is_cut_and_says_so(theme: Theme) -> None:
    shapes = BubbleShapes(theme)
    assert not shapes.shape(line(1, "a" * MOST_CHARACTERS), 600, 0).is_cut
    assert shapes.shape(line(2, "a" * (MOST_CHARACTERS + 1)), 600, 0).is_cut


def test_the_site_speaks_in_the_middle(theme: Theme) -> None:
    shape = BubbleShapes(theme).shape(line(1, "注文が確定しました", side=Side.SITE), 600, 0)
    assert shape.bubble.center().x() == pytest.approx(300)
    assert shape.bubble.height() == bubble_shapes.SYSTEM_LEAST


def test_what_was_measured_stays_until_it_is_forgotten(theme: Theme) -> None:
    shapes, one = BubbleShapes(theme), line(1)
    assert shapes.known_height(one, 600, 0) is None
    shape = shapes.shape(one, 600, 0)
    assert shapes.shape(one, 600, 0) is shape
    assert shapes.known_height(one, 600, 0) == shape.height
    shapes.forget_lines([1])
    assert shapes.known_height(one, 600, 0) is None
    assert shapes.shape(one, 600, 0) is not shape
    shapes.forget()
    assert shapes.known_height(one, 600, 0) is None


def test_only_so_much_is_kept(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubble_shapes, "KEPT", 4)
    monkeypatch.setattr(bubble_shapes, "KEPT_HEIGHTS", 8)
    shapes = BubbleShapes(theme)
    for number in range(30):
        shapes.shape(line(number), 600, 0)
    assert len(shapes._shapes) == 4
    assert len(shapes._heights) <= 9


def test_a_guess_is_of_the_right_size(theme: Theme) -> None:
    shapes = BubbleShapes(theme)
    for count in (1, 40, 200, 900):
        one = line(count, "あ" * count)
        guess, height = shapes.rough_height(one, 600, 1), shapes.shape(one, 600, 1).height
        assert guess == pytest.approx(height, rel=0.3)


@pytest.mark.parametrize(
    ("source", "side", "provisional"),
    [
        (MessageSource.PAGE, Side.ME, False),
        (MessageSource.PASTED, Side.CLIENT, False),
        (MessageSource.COPIED, Side.ME, True),
        (MessageSource.MAIL, Side.CLIENT, True),
        (MessageSource.MAIL, Side.SITE, False),
    ],
)
def test_what_is_not_certain_is_told(
    source: MessageSource, side: Side, *, provisional: bool
) -> None:
    assert is_provisional(line(1, source=source, side=side)) is provisional
