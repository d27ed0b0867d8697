"""A terminal for tests: runs command lines in this process and keeps what they print."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

from app.cli.call import Environment, TourWish
from app.cli.run import run
from app.paths import resources_dir, user_paths
from app.storage.keychain import KeychainUnavailableError

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)


class FileKeychain:
    """A keychain that keeps its secrets in a dictionary, or is not there."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.secrets: dict[str, str] = {}
        self._is_there = is_there

    def get(self, name: str) -> str | None:
        if not self._is_there:
            raise KeychainUnavailableError(reason="NoKeyringError")
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        if not self._is_there:
            raise KeychainUnavailableError(reason="NoKeyringError")
        self.secrets[name] = secret

    def forget(self, name: str) -> None:
        self.secrets.pop(name, None)


@dataclass
class Printed:
    """What one command line came to."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


@dataclass
class Terminal:
    """A computer with one book."""

    home: Path
    keychain: FileKeychain = field(default_factory=FileKeychain)
    variables: dict[str, str] = field(default_factory=dict)
    now: datetime = NOW
    windows: list[tuple[Path | None, str | None]] = field(default_factory=list)
    tours: list[TourWish] = field(default_factory=list)

    @property
    def book(self) -> Path:
        return self.home / "book.tokuicho"

    def environment(self, out: StringIO, err: StringIO) -> Environment:
        return Environment(
            paths=user_paths({"TOKUICHO_HOME": str(self.home)}),
            variables=self.variables,
            out=out,
            err=err,
            now=lambda: self.now,
            resources=resources_dir(),
            language="ja",
            keychain=self.keychain,
            open_window=self._open_window,
            draw_tour=self._draw_tour,
        )

    def run(self, *words: str | Path) -> Printed:
        out, err = StringIO(), StringIO()
        code = run([str(word) for word in words], self.environment(out, err))
        return Printed(code, out.getvalue(), err.getvalue())

    def ask(self, *words: str | Path) -> Any:
        """Run a command line that must succeed, and return its JSON."""
        printed = self.run(*words, "--json")
        assert (printed.code, printed.err) == (0, "")
        return printed.document

    def init(self) -> None:
        assert self.run("init", "--encrypt", "none").code == 0

    def add(self, *words: str) -> Any:
        """Add an order of 50,000 yen at coconala."""
        order = ("--marketplace", "coconala", "--title", "ロゴ", "--price", "50000")
        return self.ask("order", "add", *order, "--client", "みなと", *words)

    def _open_window(self, store: Path | None, language: str | None) -> int:
        self.windows.append((store, language))
        return 0

    def _draw_tour(self, wish: TourWish) -> Sequence[Path]:
        self.tours.append(wish)
        return [wish.out / "today.png"]
