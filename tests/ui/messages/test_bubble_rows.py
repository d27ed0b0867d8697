from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.bubble_rows import TOP, BubbleRows
from app.ui.messages.bubble_shapes import BubbleShapes
from app.ui.theme import Theme
from tests.ui.messages.inbox import many, page_of

WIDTH = 600


def made(theme: Theme, count: int) -> tuple[BubbleModel, BubbleRows]:
    model = BubbleModel(lambda one: one.body)
    model.set_page(page_of(*many(0, count)))
    rows = BubbleRows(model, BubbleShapes(theme))
    rows.guess(WIDTH)
    return model, rows


def test_rows_lie_below_each_other(theme: Theme) -> None:
    _, rows = made(theme, 20)
    assert rows.top(0) == TOP
    for row in range(19):
        assert rows.top(row) + rows.height(row) == rows.top(row + 1)
    assert rows.bottom == rows.top(19) + rows.height(19)
    assert rows.between(rows.top(3), rows.top(6) - 1) == range(3, 6)
    assert (rows.row_at(-5), rows.row_at(10**9)) == (0, 19)


def test_without_rows_nothing_lies_anywhere(theme: Theme) -> None:
    _, rows = made(theme, 0)
    assert (len(rows), rows.row_at(5), rows.between(0, 100)) == (0, -1, range(0))
    assert rows.bottom == TOP
    assert not rows.measure(())


def test_measuring_moves_only_what_was_guessed_wrongly(theme: Theme) -> None:
    _, rows = made(theme, 30)
    assert not any(rows.is_known(row) for row in range(30))
    assert rows.measure(range(30))
    assert all(rows.is_known(row) for row in range(30))
    assert not rows.measure(range(30))
    assert rows.height(4) == rows.shape(4).height


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 30), st.integers(1, 9)), max_size=8))
def test_rows_that_come_and_go_end_as_if_all_were_taken_at_once(
    qapp: QApplication, steps: list[tuple[bool, int, int]]
) -> None:
    theme = Theme(qapp, resources_dir(), "light")
    model, rows = made(theme, 12)
    number = 100
    for comes, at, count in steps:
        place = min(at, len(model.lines))
        if comes:
            model.lines[place:place] = many(number, number + count)
            number += count
            rows.insert(place, place + count - 1)
        elif len(model.lines) > place + count:
            del model.lines[place : place + count]
            rows.remove(place, place + count - 1)
    rows.measure(range(len(rows)))
    fresh = BubbleRows(model, BubbleShapes(theme))
    fresh.guess(WIDTH)
    fresh.measure(range(len(fresh)))
    assert [rows.height(row) for row in range(len(rows))] == [
        fresh.height(row) for row in range(len(fresh))
    ]
    theme.deleteLater()
