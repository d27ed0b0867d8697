"""Colours, type, icons and the one style sheet of the window, for one mode and text size."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from app.settings import TextScale, ThemeChoice
from app.ui.font_families import font_families
from app.ui.icons import Icons, Look, stroke_for
from app.ui.style_sheet import style_sheet
from app.ui.tokens import DARK, LIGHT


class TypeRole(NamedTuple):
    """One role of the type scale: pixels at scale 1, line height, weight."""

    size: int
    line: int
    weight: int


TYPE: Mapping[str, TypeRole] = {
    "micro": TypeRole(11, 16, 400),
    "micro_b": TypeRole(11, 16, 600),
    "caption": TypeRole(12, 18, 400),
    "caption_b": TypeRole(12, 18, 600),
    "body": TypeRole(13, 20, 400),
    "body_b": TypeRole(13, 20, 600),
    "large": TypeRole(14, 22, 400),
    "large_b": TypeRole(14, 22, 600),
    "subtitle": TypeRole(15, 24, 600),
    "title": TypeRole(20, 28, 600),
    "figure": TypeRole(24, 32, 600),
    "display": TypeRole(28, 36, 600),
}

SCALES: Mapping[TextScale, float] = {"small": 0.92, "standard": 1.0, "large": 1.15, "huge": 1.3}

PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip_text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border2",
    QPalette.ColorRole.Dark: "border3",
    QPalette.ColorRole.Shadow: "shadow",
}
TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)

TABULAR = "tnum"
MOST_WIDTHS = 8_000
ICON_GAP = 4
"""Qt leaves 4 px between a button's icon and text; the icon's picture is widened by as many."""


class Theme(QObject):
    """What the window looks like; given to whatever paints or needs a font.

    Sizes are pixels of the interface; `px` applies the seller's text size to them.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        choice: ThemeChoice = "auto",
        scale: TextScale = "standard",
        *,
        reduce_motion: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._resources = resources
        self._choice: ThemeChoice = choice
        self._scale: TextScale = scale
        self._reduce_motion = reduce_motion
        self._is_contrast_high = False
        self._icons = Icons(resources / "icons")
        self._families = font_families(resources)
        # Kept: what it hands out lives no longer than its wrapper.
        self._hints = application.styleHints()
        self._forget()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._follow_contrast()

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def text_scale(self) -> TextScale:
        return self._scale

    @property
    def is_dark(self) -> bool:
        """Tell which of the two colour tables is in use."""
        return self._is_dark

    @property
    def is_contrast_high(self) -> bool:
        return self._is_contrast_high

    @property
    def resources(self) -> Path:
        """The folder of icons, fonts and translations."""
        return self._resources

    @property
    def scale(self) -> float:
        """How much larger than the design everything is drawn."""
        return SCALES[self._scale]

    def set_choice(self, choice: ThemeChoice) -> None:
        """Turn light, dark or after the system."""
        self._choice = choice
        self.apply()

    def set_text_scale(self, scale: TextScale) -> None:
        """Make all type larger or smaller."""
        self._scale = scale
        self.apply()

    def set_reduce_motion(self, *, reduce: bool) -> None:
        """Do without animations."""
        self._reduce_motion = reduce

    def set_high_contrast(self, *, high: bool) -> None:
        """Draw edges and quiet text stronger."""
        self._is_contrast_high = high
        self.apply()

    def apply(self) -> None:
        """Hand palette, font and style sheet to the application and tell every painter."""
        self._forget()
        hints = self._hints
        if self._choice == "auto":
            hints.unsetColorScheme()
        else:
            dark, light = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
            hints.setColorScheme(dark if self._is_dark else light)
        self._application.setPalette(self._palette())
        self._application.setFont(self.font("body"))
        self._application.setStyleSheet(style_sheet(self._colors, self.px, self._resources))
        self.changed.emit()

    def color(self, name: str, alpha: float | None = None) -> QColor:
        """Return the colour of a token, with an opacity from 0 to 1 if one is given."""
        key = (name, alpha)
        known = self._color_cache.get(key)
        if known is None:
            known = QColor(self._colors[name])
            if alpha is not None:
                known.setAlphaF(alpha)
            self._color_cache[key] = known
        return known

    def has_color(self, name: str) -> bool:
        """Tell whether there is a token of this name."""
        return name in self._colors

    def font(self, role: str = "body") -> QFont:
        """Return the font of a role of the type scale; its figures are all of one width."""
        known = self._fonts.get(role)
        if known is None:
            known = self.font_of(TYPE[role].size, TYPE[role].weight)
            self._fonts[role] = known
        return known

    def font_of(self, size: float, weight: int) -> QFont:
        """Return a font of any size, in pixels at scale 1 (the glyph of a mark)."""
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(max(round(size * self.scale), 1))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # PySide6 refuses a plain string here, although its stub allows one.
        font.setFeature(QFont.Tag(TABULAR), 1)
        return font

    def metrics(self, role: str = "body") -> QFontMetricsF:
        """Return the measures of a role's font."""
        known = self._metrics.get(role)
        if known is None:
            known = QFontMetricsF(self.font(role))
            self._metrics[role] = known
        return known

    def width(self, text: str, role: str = "body") -> float:
        """Return how wide a text is; what is drawn again and again is measured once."""
        key = (text, role)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > MOST_WIDTHS:
                self._widths.clear()
            known = self._widths[key] = self.metrics(role).horizontalAdvance(text)
        return known

    def line(self, role: str = "body") -> int:
        """Return the height of a line of text."""
        return self.px(TYPE[role].line)

    def px(self, length: float) -> int:
        """Return a length of the design at the seller's text size."""
        return round(length * self.scale)

    def pixmap(
        self, name: str, color: str = "text2", size: int = 16, ratio: float = 1.0
    ) -> QPixmap:
        """Return an icon as a picture; `ratio` is the device pixel ratio it is drawn for."""
        look = Look(name, self._colors[color], size, ratio, stroke_for(size), is_filled=False)
        return self._icons.pixmap(look)

    def filled_pixmap(self, name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon filled with its colour (a star of a rating)."""
        look = Look(name, self._colors[color], size, ratio, stroke_for(size), is_filled=True)
        return self._icons.pixmap(look)

    def icon(self, name: str, color: str = "text2", size: int = 16, gap: int = 0) -> QIcon:
        """Return an icon for a button or an action, `gap` pixels wider than it is high."""
        icon = QIcon()
        for ratio in (1.0, self._application.devicePixelRatio()):
            drawn = self.pixmap(name, color, size, ratio)
            icon.addPixmap(_widened(drawn, size, gap, ratio) if gap else drawn)
        return icon

    def animations_ms(self, milliseconds: int) -> int:
        """Return how long an animation may take: 0 when motion is unwanted."""
        wants_none = self._reduce_motion or self._application.platformName() == "offscreen"
        return 0 if wants_none or self._system_reduces_motion() else milliseconds

    def _system_reduces_motion(self) -> bool:
        # Qt tells this from 6.12 on.
        accessibility = self._hints.accessibility()
        preference = getattr(accessibility, "motionPreference", None)
        return preference is not None and "Reduced" in str(preference())

    def _follow_system(self) -> None:
        if self._choice == "auto" and self._wants_dark() != self._is_dark:
            self.apply()

    def _follow_contrast(self) -> None:
        """Take the contrast the system is set to, now and whenever it is set anew."""
        # Qt tells this from 6.10 on.
        accessibility = getattr(self._hints, "accessibility", None)
        if accessibility is None:
            return
        known = accessibility()
        told = getattr(known, "contrastPreferenceChanged", None)
        if told is not None:
            told.connect(self.take_contrast)
            self.take_contrast(known.contrastPreference())

    def take_contrast(self, preference: object) -> None:
        """Draw as the system wants it: `preference` is a `Qt.ContrastPreference`."""
        if _is_high(preference) != self._is_contrast_high:
            self.set_high_contrast(high=_is_high(preference))

    def _wants_dark(self) -> bool:
        if self._choice != "auto":
            return self._choice == "dark"
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def _forget(self) -> None:
        """Choose the colour table anew and let go of everything made from the old one."""
        self._is_dark = self._wants_dark()
        self._colors = dict(DARK if self._is_dark else LIGHT)
        if self._is_contrast_high:
            self._colors |= {"border": self._colors["border3"], "text3": self._colors["text2"]}
        self._color_cache: dict[tuple[str, float | None], QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self._icons.forget()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in PALETTE.items():
            palette.setColor(role, self.color(name))
        for role in TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("disabled"))
        return palette


def _is_high(preference: object) -> bool:
    return getattr(preference, "name", "") == "HighContrast"


def _widened(drawn: QPixmap, size: int, gap: int, ratio: float) -> QPixmap:
    """Return the picture with empty room to its right."""
    wide = QPixmap(round((size + gap) * ratio), round(size * ratio))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide
