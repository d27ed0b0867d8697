"""Names of files that every system takes: safe characters, not too long, each once in a folder."""

import unicodedata
from collections.abc import Sequence

PART_LENGTH = 40
"""Characters of one part of a name: three bytes each, and a name has 255 bytes at most."""

_FULL_WIDTH = 0xFEE0
_UNSAFE = {ord(sign): ord(sign) + _FULL_WIDTH for sign in '<>:"/\\|?*_'}
_KEPT = "LMNPSZ"
"""The kinds of characters of a name: letters, marks, numbers, signs and blanks."""


def safe_part(text: str) -> str:
    """Return a text as part of a name: signs no system takes are full-width, others are left out.

    The line that parts of a name are joined by is full-width too.
    """
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    kept = (sign for sign in plain if unicodedata.category(sign)[0] in _KEPT)
    line = "".join(kept).translate(_UNSAFE)
    return line[:PART_LENGTH].strip(" .")


class FileNames:
    """Gives each file of a folder a name that no other has, whatever the case of letters."""

    def __init__(self, *taken: str) -> None:
        self._taken = {name.casefold() for name in taken}

    def name(self, parts: Sequence[str], suffix: str) -> str:
        """Return the parts joined by lines, with a number where that is taken already."""
        stem = "_".join(safe_part(part) for part in parts)
        name, number = f"{stem}{suffix}", 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem}_{number}{suffix}"
        self._taken.add(name.casefold())
        return name
