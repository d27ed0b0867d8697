"""The fonts to draw with: the system's own Japanese ones, else those that are shipped."""

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QFontDatabase

BUNDLED_FAMILY = "Noto Sans JP"
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "win32": ("Yu Gothic UI", "Meiryo UI"),
    "darwin": (".AppleSystemUIFont", "Hiragino Sans"),
}
LINUX_FAMILIES = ("Noto Sans CJK JP", BUNDLED_FAMILY, "IPAexGothic")
BUNDLED_FILES = ("NotoSansJP-Regular.ttf", "NotoSansJP-SemiBold.ttf")


def find_fonts() -> None:
    """Have Qt find out which fonts there are: 10 ms that a thread can wait for."""
    QFontDatabase.hasFamily(BUNDLED_FAMILY)


def font_families(resources: Path) -> list[str]:
    """Return the families to draw with; the bundled one when the system has none of them."""
    wanted = FAMILIES.get(sys.platform, LINUX_FAMILIES)
    if any(QFontDatabase.hasFamily(family) for family in wanted):
        return list(wanted)
    for file in BUNDLED_FILES:
        QFontDatabase.addApplicationFont(str(resources / "fonts" / file))
    return [BUNDLED_FAMILY, *wanted]
