from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from app.ui.rows_model import ID_ROLE, KEPT_WINDOWS, ROW_ROLE, WINDOW, RowsModel
from app.ui.tasks import Task

pytestmark = pytest.mark.usefixtures("qapp")

Row = tuple[int, str]


class Names(RowsModel[Row]):
    def column_names(self) -> Sequence[str]:
        return ("id", "name")

    def cell(self, row: Row, column: int, role: int) -> object:
        return row[column] if role == Qt.ItemDataRole.DisplayRole else None


class Book:
    """Answers questions when it is told to."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self._waiting: list[Callable[[], None]] = []

    def load(self, ids: Sequence[int]) -> Task[Mapping[int, Any]]:
        self.asked.append(list(ids))
        task: Task[Mapping[int, Any]] = Task(lambda error: pytest.fail(str(error)))
        rows = {row_id: (row_id, f"name {row_id}") for row_id in ids}

        def answer() -> None:
            if not task._is_dropped and task._done is not None:
                task._done(rows)

        self._waiting.append(answer)
        return task

    def answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            one()


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def model(book: Book) -> Names:
    made = Names(book.load)
    made.set_ids(array("q", range(10_000, 20_000)))
    return made


def test_it_keeps_the_rules_of_qt(model: Names, book: Book, qtmodeltester: ModelTester) -> None:
    model.index(0, 0).data()
    book.answer()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_only_the_window_in_view_is_asked_for_and_only_once(model: Names, book: Book) -> None:
    assert model.index(500, 1).data() is None
    assert model.index(501, 1).data() is None
    assert book.asked == [list(range(10_400, 10_600))]
    book.answer()
    assert model.index(500, 1).data() == "name 10500"
    assert model.index(500, 0).data(ROW_ROLE) == (10_500, "name 10500")
    assert len(book.asked) == 1


def test_rows_that_came_are_announced(model: Names, book: Book) -> None:
    seen: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: seen.append((first.row(), last.row())))
    model.index(9_999, 0).data()
    book.answer()
    assert seen == [(9_800, 9_999)]


def test_an_id_is_known_before_its_row_is(model: Names) -> None:
    assert model.index(3, 0).data(ID_ROLE) == 10_003
    assert model.position(10_003) == 3
    assert model.position(1) == -1


def test_answers_to_old_ids_are_dropped(model: Names, book: Book) -> None:
    model.index(0, 0).data()
    model.set_ids(array("q", [5, 6]))
    book.answer()
    assert model.index(0, 1).data() is None
    book.answer()
    assert model.index(0, 1).data() == "name 5"


def test_a_changed_row_is_loaded_again(model: Names, book: Book) -> None:
    model.index(0, 0).data()
    book.answer()
    model.reload(frozenset({10_001, 77}))
    assert model.index(0, 1).data() is None
    assert len(book.asked) == 2
    model.reload()
    book.answer()
    assert model.index(0, 1).data() is None


def test_windows_not_looked_at_for_longest_are_let_go(model: Names, book: Book) -> None:
    for number in range(KEPT_WINDOWS + 1):
        model.index(number * WINDOW, 0).data()
        book.answer()
    assert model.row(WINDOW) is not None
    assert model.row(0) is None


def test_heads_are_named_and_a_child_has_nothing(model: Names) -> None:
    across = Qt.Orientation.Horizontal
    assert [model.headerData(column, across) for column in range(3)] == ["id", "name", None]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert list(model.ids()[:2]) == [10_000, 10_001]
