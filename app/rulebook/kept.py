"""Keeps rulebooks as they were read, so that a start need not read their TOML again."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from app.rulebook.marketplace import Marketplace


class _Kept(msgspec.Struct):
    """What was read, and the whole files it was read from: only these very bytes make it good."""

    files: dict[str, bytes]
    marketplaces: list[Marketplace]


def kept_marketplaces(kept: Path, files: Sequence[Path]) -> list[Marketplace] | None:
    """Return what was read from these files before, None when that was not just this."""
    try:
        found = msgspec.msgpack.decode(kept.read_bytes(), type=_Kept)
    except (OSError, msgspec.DecodeError):
        return None
    return found.marketplaces if found.files == _contents(files) else None


def keep_marketplaces(kept: Path, files: Sequence[Path], read: list[Marketplace]) -> None:
    """Keep what was just read; a folder that cannot be written keeps nothing."""
    fresh = kept.with_name(f"{kept.name}.new")
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(msgspec.msgpack.encode(_Kept(_contents(files), read)))
        fresh.replace(kept)


def _contents(files: Sequence[Path]) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in files}
