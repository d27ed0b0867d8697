import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.changes import Changes
from app.ui.tasks import Latest, Progress, Store, TaskRunner

pytestmark = pytest.mark.usefixtures("qapp")


class ListStore:
    """A store that is a list; commands and queries get the list."""

    def __init__(self) -> None:
        self.items: list[int] = []
        self.undone: list[int] = []

    def read(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return query(self.items, *args, **kwargs)

    def write(self, command: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        result = command(self.items, *args, **kwargs)
        return result, Changes(command.__name__, {"items": frozenset({len(self.items)})})

    def note(self, work: Callable[..., Changes], *args: Any, **kwargs: Any) -> Changes:
        return work(self.items, *args, **kwargs)

    def erase(self, work: Callable[..., Changes], *args: Any, **kwargs: Any) -> Changes:
        return work(self.items, *args, **kwargs)

    def undo(self) -> Changes | None:
        if not self.items:
            return None
        self.undone.append(self.items.pop())
        return Changes("add", {"items": frozenset({1})})

    def redo(self) -> Changes | None:
        if not self.undone:
            return None
        self.items.append(self.undone.pop())
        return Changes("add", {"items": frozenset({1})})


def add(items: list[int], item: int) -> str:
    items.append(item)
    return threading.current_thread().name


def count(items: list[int]) -> tuple[int, str]:
    return len(items), threading.current_thread().name


def fail(_items: list[int]) -> None:
    message = "on purpose"
    raise ValueError(message)


@pytest.fixture
def store() -> ListStore:
    return ListStore()


@pytest.fixture
def tasks(store: ListStore) -> Iterator[TaskRunner]:
    book: Store = store
    runner = TaskRunner(book)
    yield runner
    runner.close()
    runner.deleteLater()


def test_commands_run_on_the_writer_and_queries_on_a_reader(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    names: list[str] = []
    tasks.write(add, 1).then(names.append)
    tasks.read(count).then(lambda answer: names.append(answer[1]))
    qtbot.waitUntil(lambda: len(names) == 2)
    assert sorted(name.split("_")[0] for name in names) == ["reader", "writer"]


def test_results_and_commits_are_told_on_the_ui_thread_commit_first(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    told: list[tuple[str, bool]] = []
    main = threading.main_thread()
    tasks.committed.connect(lambda c: told.append((c.command, threading.current_thread() is main)))
    tasks.write(add, 1).then(lambda _: told.append(("result", threading.current_thread() is main)))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [("add", True), ("result", True)]


def test_an_error_goes_to_whoever_asked_else_to_all(tasks: TaskRunner, qtbot: QtBot) -> None:
    own: list[BaseException] = []
    common: list[BaseException] = []
    tasks.failed.connect(common.append)
    tasks.read(fail).otherwise(own.append)
    tasks.read(fail)
    qtbot.waitUntil(lambda: bool(own) and bool(common))
    assert [type(error) for error in own + common] == [ValueError, ValueError]


def test_the_end_is_told_whatever_came_of_it(tasks: TaskRunner, qtbot: QtBot) -> None:
    ended: list[str] = []
    tasks.read(count).finally_(lambda: ended.append("good"))
    tasks.read(fail).otherwise(lambda _: None).finally_(lambda: ended.append("bad"))
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert sorted(ended) == ["bad", "good"]


def test_an_answer_that_is_not_the_latest_is_dropped(tasks: TaskRunner, qtbot: QtBot) -> None:
    latest = Latest()
    seen: list[int] = []
    for number in range(5):
        latest.ask(tasks.run(abs, number)).then(seen.append)
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert seen == [4]
    assert latest.generation == 5


def test_an_answer_that_was_forgotten_is_dropped(tasks: TaskRunner, qtbot: QtBot) -> None:
    latest, seen = Latest(), list[int]()
    latest.forget()
    latest.ask(tasks.run(abs, 3)).then(seen.append)
    latest.forget()
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert seen == []


def test_a_callback_set_after_a_quick_answer_still_runs(tasks: TaskRunner, qtbot: QtBot) -> None:
    for _ in range(50):
        task = tasks.run(abs, -1)
        threading.Event().wait(0.002)
        seen: list[int] = []
        task.then(seen.append)
        qtbot.waitUntil(lambda: tasks.pending == 0)
        assert seen == [1]


def test_undo_and_redo_are_commits_too(tasks: TaskRunner, store: ListStore, qtbot: QtBot) -> None:
    commits: list[Changes] = []
    tasks.committed.connect(commits.append)
    tasks.write(add, 7)
    answers: list[Changes | None] = []
    tasks.undo().then(answers.append)
    tasks.redo().then(answers.append)
    tasks.redo().then(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert store.items == [7]
    assert answers[-1] is None
    assert len(commits) == 3


def test_commands_keep_their_order(tasks: TaskRunner, store: ListStore, qtbot: QtBot) -> None:
    for number in range(100):
        tasks.write(add, number)
    tasks.run_in_order(store.items.append, -1)
    qtbot.waitUntil(lambda: tasks.pending == 0)
    assert store.items == [*range(100), -1]


def test_long_work_tells_how_far_it_is_and_can_be_stopped(tasks: TaskRunner, qtbot: QtBot) -> None:
    progress = Progress(tasks)
    seen: list[tuple[int, int]] = []
    errors: list[BaseException] = []
    progress.advanced.connect(lambda done, whole: seen.append((done, whole)))
    going = threading.Event()

    def work(tell: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        tell(1, 3)
        going.wait(2)
        if cancelled():
            raise CancelledError
        tell(2, 3)

    tasks.run(work, progress.tell, progress.cancelled).otherwise(errors.append)
    qtbot.waitUntil(lambda: seen == [(1, 3)])
    progress.cancel()
    going.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], CancelledError)
    assert progress.is_cancelled
    assert seen == [(1, 3)]


def test_work_goes_on_when_nobody_looks_at_its_progress_any_more(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    dialog = QObject()
    progress = Progress(tasks, dialog)
    seen: list[tuple[int, int]] = []
    done: list[str] = []
    progress.advanced.connect(lambda *told: seen.append(told))
    going = threading.Event()

    def work(tell: Callable[[int, int], None]) -> str:
        tell(1, 2)
        going.wait(2)
        tell(2, 2)
        return "done"

    tasks.run(work, progress.tell).then(done.append)
    qtbot.waitUntil(lambda: seen == [(1, 2)])
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(progress)
    del progress
    going.set()
    qtbot.waitUntil(lambda: done == ["done"])
    assert seen == [(1, 2)]


def test_what_is_asked_for_after_the_end_is_ignored(
    tasks: TaskRunner, store: ListStore, qtbot: QtBot
) -> None:
    told: list[object] = []
    tasks.failed.connect(told.append)
    # A page asks anew at each commit, also at the last one before the end.
    tasks.committed.connect(lambda _: tasks.read(count).then(told.append).finally_(told.clear))
    tasks.write(add, 1)
    tasks.close()
    for task in (tasks.write(add, 2), tasks.read(count), tasks.undo(), tasks.run(abs, -1)):
        task.then(told.append).otherwise(told.append).finally_(lambda: told.append("ended"))
    qtbot.waitUntil(lambda: tasks.pending == 0)
    qtbot.wait(20)
    assert store.items == [1]
    assert told == []


def test_a_task_that_ended_holds_nothing_of_the_window(tasks: TaskRunner, qtbot: QtBot) -> None:
    class Window:
        def take(self, _number: int) -> None:
            """Take the answer."""

    window = Window()
    gone = weakref.ref(window)
    task = tasks.run(abs, -1).then(window.take)
    qtbot.waitUntil(lambda: tasks.pending == 0)
    del window
    assert gone() is None
    assert task is not None


def test_an_answer_for_a_widget_that_is_gone_is_dropped(tasks: TaskRunner, qtbot: QtBot) -> None:
    label = QLabel()
    told: list[str] = []
    go_on = threading.Event()
    tasks.run(go_on.wait, 5).then(label.setVisible).finally_(lambda: told.append("ended"))
    label.deleteLater()
    qtbot.waitUntil(lambda: not isValid(label))
    go_on.set()
    qtbot.waitUntil(lambda: told == ["ended"])


def test_what_is_not_kept_yet_is_kept_before_it_closes() -> None:
    store = ListStore()
    tasks = TaskRunner(store)
    tasks.closing.connect(lambda: tasks.write(add, 7))
    tasks.close()
    assert store.items == [7]
    tasks.deleteLater()
