"""The letters of a paper: the fonts that ship, how wide texts are, where they break, what lacks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont, QTextLayout, QTextOption

from app.ui.font_families import BUNDLED_FILES
from app.ui.kit.harmless import many_lines

GETA = "〓"
"""What stands for a sign that the font does not have, as printers set it."""
ELLIPSIS = "…"
SMALLEST = 0.62
"""A line that is too wide is set smaller, down to this part of its size, and then cut."""
_VARIANTS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_UNSEEN = frozenset({0x200B, 0x200C, 0x200D, 0x2060})


class Lettering:
    """Fonts in tenths of a millimetre; `fonts` is the folder of the fonts."""

    def __init__(self, fonts: Path) -> None:
        ids = [QFontDatabase.addApplicationFont(str(fonts / name)) for name in BUNDLED_FILES]
        self._families = QFontDatabase.applicationFontFamilies(ids[0])
        self._raw, self._bold = (QRawFont(str(fonts / name), 10) for name in BUNDLED_FILES)
        self._made: dict[tuple[int, bool, int], QFont] = {}

    def font(self, size: int, *, is_bold: bool = False, spacing: int = 0) -> QFont:
        """Return the font of this size; `spacing` is how wide its letters stand, in percent."""
        key = (size, is_bold, spacing)
        if key not in self._made:
            font = QFont(self._families)
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setFeature(QFont.Tag("locl"), 0)  # its digits for Latin have no characters
            font.setFeature(QFont.Tag("liga"), 0)
            if spacing:
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
            self._made[key] = font
        return self._made[key]

    def width(self, text: str, size: int, *, is_bold: bool = False) -> float:
        """Return how wide a line is."""
        return QFontMetricsF(self.font(size, is_bold=is_bold)).horizontalAdvance(text)

    def fitting(self, text: str, width: float, size: int, *, is_bold: bool = False) -> int:
        """Return the size at which a line fits into a width, not below the smallest."""
        taken = self.width(text, size, is_bold=is_bold)
        if taken <= width:
            return size
        return max(int(size * width / taken), int(size * SMALLEST))

    def cut(self, text: str, width: float, size: int, *, is_bold: bool = False) -> str:
        """Return a line that is no wider, with … where it was cut."""
        if self.width(text, size, is_bold=is_bold) <= width:
            return text
        least, most = 0, len(text)
        while least < most:
            middle = (least + most + 1) // 2
            if self.width(text[:middle] + ELLIPSIS, size, is_bold=is_bold) <= width:
                least = middle
            else:
                most = middle - 1
        return text[:least].rstrip() + ELLIPSIS

    def lines(self, text: str, width: float, size: int, *, is_bold: bool = False) -> list[str]:
        """Return a text broken into lines where the width ends, and where it breaks itself."""
        found: list[str] = []
        for part in self.shown(text).split("\n"):
            found += self._broken(part, width, size, is_bold=is_bold) if part else [""]
        return found

    def missing(self, texts: Sequence[str]) -> str:
        """Return the signs that the font does not have, each once, in their order."""
        signs = dict.fromkeys("".join(map(many_lines, texts)))
        return "".join(sign for sign in signs if self._lacks(sign))

    def shown(self, text: str) -> str:
        """Return a text as it is printed: 〓 for what lacks, nothing for what is unseen."""
        plain = many_lines(text)
        if plain.isascii():
            return plain
        return "".join(
            GETA if self._lacks(sign) else sign for sign in plain if ord(sign) not in _UNSEEN
        )

    def glyph(self, sign: str, *, is_bold: bool) -> int:
        """Return the number of a sign's glyph in a font."""
        return int((self._bold if is_bold else self._raw).glyphIndexesForString(sign)[0])

    def _lacks(self, sign: str) -> bool:
        code = ord(sign)
        if sign == "\n" or code in _UNSEEN or any(code in some for some in _VARIANTS):
            return False
        return not self._raw.supportsCharacter(code)

    def _broken(self, text: str, width: float, size: int, *, is_bold: bool) -> list[str]:
        layout = QTextLayout(text, self.font(size, is_bold=is_bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        raw = text.encode("utf-16-le")
        found = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            found.append(raw[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip())
        layout.endLayout()
        return found
