"""The fonts to draw with: the system's own Japanese ones, else those that are shipped."""

import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Lock, Thread

from PySide6.QtGui import QFontDatabase

BUNDLED_FAMILY = "Noto Sans JP"
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "win32": ("Yu Gothic UI", "Meiryo UI"),
    "darwin": (".AppleSystemUIFont", "Hiragino Sans"),
}
LINUX_FAMILIES = ("Noto Sans CJK JP", BUNDLED_FAMILY, "IPAexGothic")
BUNDLED_FILES = ("NotoSansJP-Regular.ttf", "NotoSansJP-SemiBold.ttf")

_found: dict[Path, list[str]] = {}
_finding = Lock()


def font_families(resources: Path) -> list[str]:
    """Return the families to draw with; the bundled one when the system has none of them."""
    with _finding:
        if resources not in _found:
            _found[resources] = _find(resources)
        return _found[resources]


def find_meanwhile(resources: Path) -> None:
    """Begin to look for them on a thread: fontconfig reads the list of all fonts, for 10 ms."""
    if sys.platform.startswith("linux"):
        Thread(target=font_families, args=(resources,), name="fonts", daemon=True).start()


def _find(resources: Path) -> list[str]:
    wanted = FAMILIES.get(sys.platform, LINUX_FAMILIES)
    if any(QFontDatabase.hasFamily(family) for family in wanted):
        return list(wanted)
    for file in BUNDLED_FILES:
        QFontDatabase.addApplicationFont(str(resources / "fonts" / file))
    return [BUNDLED_FAMILY, *wanted]
