"""What the user chose about the program itself, kept outside every book."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, Self, cast, get_args

ThemeChoice = Literal["auto", "light", "dark"]
TextScale = Literal["small", "standard", "large", "huge"]
LanguageChoice = Literal["auto", "ja", "en"]

FLAGS = ("reduce_motion", "stays_in_tray", "knows_tray")
"""What is either on or, by default, off."""

RECENT_BOOKS = 8
"""How many books the menu remembers."""


class Settings(NamedTuple):
    """Choices of one user on one computer; `auto` follows the system.

    Window geometry is not here: Qt keeps it in a form of its own.
    """

    theme: ThemeChoice = "auto"
    text_scale: TextScale = "standard"
    language: LanguageChoice = "auto"
    reduce_motion: bool = False
    stays_in_tray: bool = False
    """Closing the window hides it, and notices go on."""
    knows_tray: bool = False
    """It was said once where the window goes."""
    last_book: Path | None = None
    recent_books: tuple[Path, ...] = ()

    def with_book(self, book: Path) -> Self:
        """Return these settings with `book` as the last one opened, first of the recent ones."""
        others = (path for path in self.recent_books if path != book)
        recent = (book, *others)[:RECENT_BOOKS]
        return self._replace(last_book=book, recent_books=recent)

    def without_book(self, book: Path) -> Self:
        """Return these settings with no memory of `book`."""
        recent = tuple(path for path in self.recent_books if path != book)
        last = None if self.last_book == book else self.last_book
        return self._replace(last_book=last, recent_books=recent)


def load_settings(file: Path) -> Settings:
    """Read settings; what cannot be used gives way to its default.

    A file that is no JSON object is put aside as `settings.json.broken`, so that the next save
    destroys nothing a person may want to look at. A missing or unreadable file gives defaults.
    """
    try:
        content = json.loads(file.read_bytes())
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        put_aside(file)
        return Settings()
    return settings_from(cast("dict[str, object]", content))


def settings_from(content: Mapping[str, object]) -> Settings:
    """Build settings from decoded JSON, taking the default where a value is not understood."""
    default = Settings()
    theme = content.get("theme")
    size = content.get("text_scale")
    language = content.get("language")
    flags = {name: content.get(name) is True for name in FLAGS}
    last = content.get("last_book")
    recent = content.get("recent_books")
    return Settings(
        theme=cast("ThemeChoice", theme) if theme in get_args(ThemeChoice) else default.theme,
        text_scale=cast("TextScale", size) if size in get_args(TextScale) else default.text_scale,
        language=(
            cast("LanguageChoice", language)
            if language in get_args(LanguageChoice)
            else default.language
        ),
        **flags,
        last_book=Path(last) if isinstance(last, str) and last else None,
        recent_books=_paths(recent),
    )


def save_settings(file: Path, settings: Settings) -> None:
    """Write settings so that a reader finds the old file or the new one, never half of one.

    Raises:
        OSError: The folder cannot be made or written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(settings._asdict(), default=str, ensure_ascii=False, indent=2) + "\n"
    fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


def put_aside(file: Path) -> None:
    """Rename a broken settings file; a folder that cannot be written keeps it where it is."""
    try:
        file.replace(file.with_name(f"{file.name}.broken"))
    except OSError:
        return


def _paths(value: object) -> tuple[Path, ...]:
    """Read a list of paths, leaving out what is none."""
    if not isinstance(value, list):
        return ()
    return tuple(Path(item) for item in value if isinstance(item, str) and item)[:RECENT_BOOKS]
