"""Reads a file of the rulebook strictly: what is wrong is named by file, key and reason."""

from pathlib import Path
from typing import TypeVar

import msgspec

from app.errors import AppError

ShapeT = TypeVar("ShapeT")


class RulebookError(AppError):
    """A rulebook cannot be used (`file` its name, `key` the place in it, `reason`)."""


def read_toml(path: Path) -> object:
    """Return what a TOML file holds.

    Raises:
        RulebookError: It is no TOML.
        OSError: It cannot be read.
    """
    import tomllib  # noqa: PLC0415  a start that reads what was kept does without it

    try:
        return tomllib.loads(path.read_bytes().decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RulebookError(file=path.name, key="", reason=str(error)) from error


def shaped(file: str, data: object, shape: type[ShapeT]) -> ShapeT:
    """Return the data as a struct of this shape.

    Raises:
        RulebookError: A key is unknown or missing, or a value cannot be.
    """
    try:
        return msgspec.convert(data, shape)
    except msgspec.ValidationError as error:
        reason, _, place = str(error).partition(" - at `$")
        key = place.removesuffix("`").removeprefix(".")
        raise RulebookError(file=file, key=key, reason=reason) from error
