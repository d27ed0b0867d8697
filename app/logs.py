"""The log file, which private text never enters."""

import faulthandler
import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Self

OWN_LOGGER = "app"
LOG_BYTES = 1_000_000
LOG_FILES = 3

LINE = "{moment} {level} {logger} {text}"
MOMENT = "%Y-%m-%dT%H:%M:%S%z"


class Public(str):
    """A word that may stand in the log: a name out of our own code, never a user's word."""

    __slots__ = ()


class PublicFormatter(logging.Formatter):
    """Says where and what kind of thing happened, and nothing that a user wrote.

    A message is written as its template; arguments are filled in only when each of them is a
    `Public` word. Other libraries put values into their templates, so of their records only the
    place in the code is written. Of an exception the types and the places are written, not the
    message: an `IntegrityError` would quote a client's name.
    """

    def format(self, record: logging.LogRecord) -> str:
        line = LINE.format(
            moment=self.formatTime(record, MOMENT),
            level=record.levelname,
            logger=record.name,
            text=_public_text(record),
        )
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{public_traceback(error)}"


def public_traceback(error: BaseException) -> str:
    """Return the types and places of an error and its causes, without messages or values."""
    return "\n".join(_public_traceback(error, set()))


def _public_traceback(error: BaseException, seen: set[int]) -> list[str]:
    seen.add(id(error))
    cause = error.__cause__
    if cause is None and not error.__suppress_context__:
        cause = error.__context__
    lines = [] if cause is None or id(cause) in seen else _public_traceback(cause, seen)
    frames = traceback.extract_tb(error.__traceback__)
    return [
        *lines,
        f"  {type(error).__module__}.{type(error).__qualname__}",
        *(f"    {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames),
    ]


def _place(filename: str) -> str:
    """Shorten a path to its last three parts: the rest names the user's home."""
    return "/".join(Path(filename).parts[-3:])


def _public_text(record: logging.LogRecord) -> str:
    name = record.name
    if name != OWN_LOGGER and not name.startswith(f"{OWN_LOGGER}."):
        return f"{_place(record.pathname)}:{record.lineno}"
    template = str(record.msg)
    arguments = record.args if isinstance(record.args, tuple) else ()
    if arguments and all(isinstance(argument, Public) for argument in arguments):
        return template % arguments
    return template


class QuietRotatingFile(RotatingFileHandler):
    """A log file that goes on growing where another process keeps it from being renamed."""

    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:
            self.stream = self._open()


class Logs:
    """The open log of one run: a context manager that takes all its handlers away again."""

    def __init__(self, log_file: Path, crash_file: Path) -> None:
        self.log_file = log_file
        self._crash_file = crash_file
        self._handler: logging.Handler | None = None
        self._crash: IO[bytes] | None = None

    def __enter__(self) -> Self:
        """Begin to log; a folder that cannot be written means no log, not no program."""
        root = logging.getLogger()
        self._handler = self._open_handler()
        self._handler.setFormatter(PublicFormatter())
        root.addHandler(self._handler)
        logging.getLogger(OWN_LOGGER).setLevel(logging.INFO)
        if not faulthandler.is_enabled():
            self._watch_for_crashes()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None

    def _open_handler(self) -> logging.Handler:
        try:
            self.log_file.parent.mkdir(parents=True, exist_ok=True)
            return QuietRotatingFile(
                self.log_file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
            )
        except OSError:
            return logging.NullHandler()

    def _watch_for_crashes(self) -> None:
        try:
            self._crash_file.parent.mkdir(parents=True, exist_ok=True)
            self._crash = self._crash_file.open("ab")
        except OSError:
            return
        faulthandler.enable(self._crash)
