"""Runs commands and queries off the UI thread and reports back on it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar
from weakref import ref

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.models.changes import Changes

P = ParamSpec("P")
R = TypeVar("R")


class Store(Protocol):
    """What the runner needs of an open book."""

    def read(self, query: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a query, whose first argument is a reader."""

    def write(
        self, command: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[R, Changes]:
        """Run a command, whose first argument is a session, in one transaction."""

    def note(
        self, work: Callable[Concatenate[Any, P], Changes], *args: P.args, **kwargs: P.kwargs
    ) -> Changes:
        """Write what the history does not keep; the first argument is a connection."""

    def erase(
        self, work: Callable[Concatenate[Any, P], Changes], *args: P.args, **kwargs: P.kwargs
    ) -> Changes:
        """Take something out for good; the first argument is a connection."""

    def undo(self) -> Changes | None:
        """Take the last change back; None when there is none."""

    def redo(self) -> Changes | None:
        """Repeat what was taken back last; None when there is nothing."""


class Task(Generic[R]):
    """A call under way; its callbacks run on the UI thread."""

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        self._done: Callable[[R], object] | None = None
        self._failed: Callable[[BaseException], object] | None = failed
        self._ended: Callable[[], object] | None = None
        self._is_dropped = False

    def then(self, done: Callable[[R], object]) -> "Task[R]":
        """Call this with the result."""
        self._done = done
        return self

    def otherwise(self, failed: Callable[[BaseException], object]) -> "Task[R]":
        """Call this with the error instead of showing it."""
        self._failed = failed
        return self

    def finally_(self, ended: Callable[[], object]) -> "Task[R]":
        """Call this at the end, whatever came of it."""
        self._ended = ended
        return self

    def drop(self) -> None:
        """Want the outcome no more: no callback will run."""
        self._is_dropped = True
        self._let_go()

    def finish(self, future: "Future[R]") -> None:
        """Hand the outcome to the callbacks."""
        done, failed = _unless_gone(self._done), _unless_gone(self._failed)
        ended = _unless_gone(self._ended)
        self._let_go()
        if self._is_dropped or future.cancelled():
            return
        try:
            error = future.exception()
            if error is None:
                if done is not None:
                    done(future.result())
            elif failed is not None:
                failed(error)
        finally:
            if ended is not None:
                ended()

    def _let_go(self) -> None:
        """Hold nothing of the window: the last to hold this task may be the thread that ran it."""
        self._done = self._failed = self._ended = None


def _unless_gone(callback: Callable[P, R] | None) -> Callable[P, R] | None:
    """Return a callback, or None where it is a method of a widget Qt has deleted meanwhile."""
    owner = getattr(callback, "__self__", None)
    return None if isinstance(owner, QObject) and not isValid(owner) else callback


class Latest:
    """Gives a page's questions numbers, so that an answer that came late is dropped.

    `ask(task)` drops the task asked before it.
    """

    def __init__(self) -> None:
        self._task: Task[Any] | None = None
        self.generation = 0

    def ask(self, task: Task[R]) -> Task[R]:
        """Make this the question whose answer counts."""
        if self._task is not None:
            self._task.drop()
        self._task = task
        self.generation += 1
        return task

    def forget(self) -> None:
        """Want no answer any more."""
        if self._task is not None:
            self._task.drop()
        self._task = None


class Progress(QObject):
    """How far long work has come; made and deleted on the UI thread.

    The work is given `tell` and `cancelled`, which know nothing of this object: it may go, with the
    dialog that shows it, while the work still tells.
    """

    advanced = Signal(int, int)
    """Done and whole, in the work's own unit; the whole is 0 while it is unknown."""

    def __init__(self, tasks: "TaskRunner", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = Event()
        self.tell: Callable[[int, int], None] = partial(tasks.advance, ref(self))
        self.cancelled: Callable[[], bool] = self._cancel.is_set

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancel.is_set()


class TaskRunner(QObject):
    """One writer thread, two reader threads, one signal for every commit."""

    committed = Signal(object)
    """`Changes`, on the UI thread, before the result is handed over."""
    failed = Signal(object)
    """The error of a task that has no `otherwise`."""
    closing = Signal()
    """The last moment to keep what is not kept yet."""
    _announced = Signal(object)
    _finished = Signal(object, object)
    _advanced = Signal(object, int, int)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="reader")
        self._pending = 0
        self._is_closed = False
        # Queued even where a call ended before it was watched: callbacks are set after the start.
        self._announced.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    def write(
        self, command: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Task[R]:
        """Run a command; announce what it changed, then hand over its result."""

        def run() -> R:
            result, changes = self._store.write(command, *args, **kwargs)
            self._announced.emit(changes)
            return result

        return self._start(self._writer, run)

    def read(
        self, query: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Task[R]:
        """Answer a query and hand over its result."""
        return self._start(self._readers, lambda: self._store.read(query, *args, **kwargs))

    def note(
        self, work: Callable[Concatenate[Any, P], Changes], *args: P.args, **kwargs: P.kwargs
    ) -> Task[Changes | None]:
        """Write what the history does not keep (a draft, a reading mark), after the commands."""
        return self._start(
            self._writer, lambda: self._announce(self._store.note(work, *args, **kwargs))
        )

    def erase(
        self, work: Callable[Concatenate[Any, P], Changes], *args: P.args, **kwargs: P.kwargs
    ) -> Task[Changes | None]:
        """Take something out of rows and history for good, after the commands."""
        return self._start(
            self._writer, lambda: self._announce(self._store.erase(work, *args, **kwargs))
        )

    def undo(self) -> Task[Changes | None]:
        """Take the last change back."""
        return self._start(self._writer, lambda: self._announce(self._store.undo()))

    def redo(self) -> Task[Changes | None]:
        """Repeat what was taken back last."""
        return self._start(self._writer, lambda: self._announce(self._store.redo()))

    def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Task[R]:
        """Do work that needs no book (reading a file) on a reader thread."""
        return self._start(self._readers, lambda: work(*args, **kwargs))

    def run_in_order(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Task[R]:
        """Do work (a backup) on the writer thread, after the commands asked for before."""
        return self._start(self._writer, lambda: work(*args, **kwargs))

    def advance(self, progress: "ref[Progress]", done: int, whole: int) -> None:
        """Say on any thread how far work has come: this object lives as long as the threads do."""
        self._advanced.emit(progress, done, whole)

    @property
    def pending(self) -> int:
        """How many tasks have not told their outcome yet."""
        return self._pending

    def close(self) -> None:
        """Let the running work end, forget what waits, and stop.

        From now on nothing is begun and nothing told: the pages that asked are on their way out.
        """
        self.closing.emit()
        self._is_closed = True
        self._readers.shutdown(cancel_futures=True)
        self._writer.shutdown()

    def _announce(self, changes: Changes | None) -> Changes | None:
        if changes is not None:
            self._announced.emit(changes)
        return changes

    def _start(self, pool: ThreadPoolExecutor, call: Callable[[], R]) -> Task[R]:
        task: Task[R] = Task(self.failed.emit)
        if self._is_closed:
            task.drop()
            return task
        self._pending += 1
        pool.submit(call).add_done_callback(lambda future: self._finished.emit(task, future))
        return task

    def _finish(self, task: Task[Any], future: "Future[Any]") -> None:
        self._pending -= 1
        if self._is_closed:
            task.drop()
        task.finish(future)

    def _advance(self, progress: "ref[Progress]", done: int, whole: int) -> None:
        shown = progress()
        if shown is not None and isValid(shown) and not self._is_closed:
            shown.advanced.emit(done, whole)

    def _tell(self, changes: Changes) -> None:
        if not self._is_closed:
            self.committed.emit(changes)
