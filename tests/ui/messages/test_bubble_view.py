import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt

from app.ui.messages.bubble_model import MOST
from app.ui.messages.bubble_view import END, UNREAD_TOP, Anchor, BubbleView
from tests.ui.messages.inbox import bubbles, line, many, page_of, shown, view_of
from tests.ui.orders.desk import Desk


def top_of(view: BubbleView, message_id: int) -> int:
    """Return how far below the upper edge a message lies."""
    row = view._lines.place_of(message_id)
    assert row is not None
    return view.visualRect(view.model().index(row, 0)).top()


def bar(view: BubbleView) -> int:
    return view.verticalScrollBar().value()


def test_it_opens_at_the_end_and_goes_to_a_message(desk: Desk) -> None:
    view = view_of(desk, *many(0, 200))
    assert view.is_at_end
    assert bar(view) > 5_000
    view.show_message(50)
    assert top_of(view, 50) == pytest.approx(UNREAD_TOP, abs=1)
    view.show_end()
    assert view.is_at_end
    view.choose(199)
    view.choose(9_999)
    assert [one.id for one in view.chosen()] == [199]


def test_what_is_seen_stays_still_while_messages_come_before_and_after(desk: Desk) -> None:
    view = view_of(desk, *many(300, 500))
    view.show_message(400, 37)
    model = view._lines
    model.prepend(page_of(*many(100, 300), older=True))
    still(desk, view)
    model.append(page_of(*many(500, 700), newer=True))
    still(desk, view)
    model.prepend(page_of(*(line(n, "い" * 90) for n in range(100))))
    still(desk, view)
    model.append(page_of(*many(700, 1_400), newer=True))
    still(desk, view)
    assert len(model.lines) == MOST


def still(desk: Desk, view: BubbleView) -> None:
    """Wait until all is measured; the message that was gone to has not moved."""
    desk.until(lambda: not view._ahead._timer.isActive())
    assert top_of(view, 400) == pytest.approx(37, abs=1)


def test_measuring_what_was_guessed_moves_nothing_in_sight(desk: Desk) -> None:
    view = view_of(desk, *many(0, 300))
    for _ in range(40):
        row = view.rows.row_at(bar(view) + 250)
        number = view._lines.lines[row].id
        before = top_of(view, number)
        view.verticalScrollBar().setValue(bar(view) - 120)
        assert top_of(view, number) == pytest.approx(before + 120, abs=2)


def test_who_reads_the_end_sees_what_comes_and_who_reads_elsewhere_is_not_moved(
    desk: Desk,
) -> None:
    view = view_of(desk, *many(0, 100))
    view._lines.append(page_of(*many(100, 103)))
    assert view.is_at_end
    view.show_message(20)
    view._lines.append(page_of(*many(103, 106)))
    assert top_of(view, 20) == pytest.approx(UNREAD_TOP, abs=1)


def test_it_asks_for_more_before_an_end_is_reached(desk: Desk) -> None:
    view = view_of(desk, *many(0, 100))
    asked: list[str] = []
    view.older_wanted.connect(lambda: asked.append("older"))
    view.newer_wanted.connect(lambda: asked.append("newer"))
    view.verticalScrollBar().setValue(10)
    assert asked == [], "there is nothing more"
    view._lines.has_older = view._lines.has_newer = True
    view.verticalScrollBar().setValue(0)
    assert asked == ["older"]
    assert not view.is_at_end
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert asked == ["older", "newer"]


def test_another_width_and_another_look_keep_the_place(desk: Desk) -> None:
    view = view_of(desk, *many(0, 200))
    view.show_message(80, 0)
    view.window().resize(420, 500)
    view.resize(420, 500)
    desk.until(lambda: view.rows.width == view.viewport().width())
    assert top_of(view, 80) == pytest.approx(0, abs=1)
    view.restyle()
    assert top_of(view, 80) == pytest.approx(0, abs=1)
    view.resize(420, 300)
    assert view.anchor().message_id is not None


def test_it_tells_what_was_seen_and_paints_it(desk: Desk) -> None:
    view = view_of(desk, *many(0, 50))
    seen: list[int] = []
    view.seen.connect(lambda one: seen.append(one.id))
    view.setFocus()
    view.choose(49)
    view.grab()
    assert seen[-1] == 49
    view.show_message(5)
    view.grab()
    assert 5 <= seen[-1] < 20


def test_geometry_answers_for_what_is_not_there(desk: Desk) -> None:
    view = view_of(desk)
    nowhere = view.model().index(3, 0)
    assert view.visualRect(nowhere) == QRect()
    assert not view.indexAt(QPoint(5, 5)).isValid()
    view.scrollTo(nowhere)
    view.setSelection(QRect(0, 0, 9, 9), QItemSelectionModel.SelectionFlag.Select)
    view.doItemsLayout()
    assert view.anchor() == END
    assert view.chosen() == []
    assert view.horizontalOffset() == 0
    view.grab()


def test_rows_are_chosen_by_a_rectangle_and_scrolled_to(desk: Desk) -> None:
    view = view_of(desk, *many(0, 60))
    view.show_message(10, 0)
    area = QRect(10, 10, 200, 300)
    view.setSelection(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    chosen = [one.id for one in view.chosen()]
    assert chosen[0] == 10
    assert len(chosen) > 1
    selection = QItemSelection(view.model().index(10, 0), view.model().index(11, 0))
    assert not view.visualRegionForSelection(selection).isEmpty()
    for number in (0, 59, 30):
        index = view.model().index(number, 0)
        view.scrollTo(index)
        rect = view.visualRect(index)
        assert rect.top() >= 0
        assert rect.top() < view.viewport().height()
    assert view.indexAt(view.visualRect(view.model().index(30, 0)).center()).row() == 30


def test_an_anchor_that_went_leads_to_the_end(desk: Desk) -> None:
    view = view_of(desk, *many(0, 60))
    view.hold(Anchor(9_999, 5))
    assert view.is_at_end


def test_a_view_is_made_before_it_is_shown(desk: Desk) -> None:
    model, delegate = bubbles(desk)
    view = BubbleView(delegate, model, desk.window())
    model.set_page(page_of(*many(0, 30)))
    view.show_message(10)
    shown(desk, view)
    assert top_of(view, 10) == pytest.approx(UNREAD_TOP, abs=1)
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
