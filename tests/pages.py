"""The bytes of a book as they lie on the disk, decrypted page by page, free pages too."""

import struct
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.storage.keys import Key

PAGE, RESERVED, SALT, IV = 4096, 80, 16, 16
LOG_HEAD, FRAME_HEAD = 32, 24


def bytes_of(path: Path, key: Key | None) -> bytes:
    """Return all pages of a book and of the log beside it."""
    pages = _pages(path.read_bytes(), key)
    log = path.with_name(f"{path.name}-wal")
    return pages + (_frames(log.read_bytes(), key) if log.exists() else b"")


def _pages(raw: bytes, key: Key | None) -> bytes:
    if key is None:
        return raw
    pages = (raw[start : start + PAGE] for start in range(0, len(raw), PAGE))
    return b"".join(_page(page, key, is_first=place == 0) for place, page in enumerate(pages))


def _frames(raw: bytes, key: Key | None) -> bytes:
    if key is None:
        return raw
    found = []
    for start in range(LOG_HEAD, len(raw), FRAME_HEAD + PAGE):
        (number,) = struct.unpack(">I", raw[start : start + 4])
        page = raw[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]
        found.append(_page(page, key, is_first=number == 1))
    return b"".join(found)


def _page(page: bytes, key: Key, *, is_first: bool) -> bytes:
    start, end = SALT if is_first else 0, PAGE - RESERVED
    cipher = Cipher(algorithms.AES(key.raw), modes.CBC(page[end : end + IV])).decryptor()
    return cipher.update(page[start:end]) + cipher.finalize()
