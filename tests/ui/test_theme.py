import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.paths import resources_dir
from app.ui.font_families import BUNDLED_FAMILY, BUNDLED_FILES
from app.ui.theme import PALETTE, TYPE, Theme


def test_a_theme_switch_reaches_palette_and_painters(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply()
    light = qapp.palette().color(QPalette.ColorRole.Window)
    with qtbot.waitSignal(theme.changed):
        theme.set_choice("dark")
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("bg") != light
    theme.set_choice("light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == light


def test_no_widget_keeps_an_old_colour_after_two_switches(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    theme.apply()
    button = QPushButton("x")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(button)
    button.resize(120, 32)
    button.show()
    qapp.processEvents()
    before = button.grab().toImage()
    theme.set_choice("dark")
    qapp.processEvents()
    assert button.grab().toImage() != before
    theme.set_choice("light")
    qapp.processEvents()
    assert button.grab().toImage() == before


@pytest.mark.parametrize(("scale", "size", "line"), [("standard", 13, 20), ("huge", 17, 26)])
def test_a_text_size_multiplies_size_and_line(
    theme: Theme, scale: str, size: int, line: int
) -> None:
    theme.set_text_scale(scale)  # type: ignore[arg-type]
    assert theme.font("body").pixelSize() == size
    assert theme.line("body") == line
    theme.set_text_scale("standard")


def test_figures_are_of_one_width(theme: Theme) -> None:
    assert theme.width("1111") == pytest.approx(theme.width("8888"))


def test_only_two_weights_are_used() -> None:
    assert {role.weight for role in TYPE.values()} == {400, 600}


def test_japanese_is_drawn_with_a_japanese_font(theme: Theme) -> None:
    family = QFontInfo(theme.font("body")).family()
    assert any(name in family for name in ("JP", "Gothic", "Hiragino", "Meiryo", "AppleSystem"))


def test_the_bundled_fonts_are_there_under_their_name() -> None:
    folder = resources_dir() / "fonts"
    assert all((folder / file).stat().st_size > 1_000_000 for file in BUNDLED_FILES)
    assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE").read_text(encoding="utf-8").upper()


def test_the_bundled_family_is_used_where_the_system_has_none(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.font_families.QFontDatabase.hasFamily", lambda _family: False)
    theme = Theme(qapp, resources_dir(), "light")
    assert theme.font("body").families()[0] == BUNDLED_FAMILY
    theme.deleteLater()


def test_high_contrast_strengthens_edges_and_quiet_text(theme: Theme) -> None:
    theme.set_high_contrast(high=True)
    assert theme.color("border") == theme.color("border3")
    assert theme.color("text3") == theme.color("text2")
    assert theme.is_contrast_high


def test_every_role_of_the_palette_has_a_colour(theme: Theme) -> None:
    assert all(theme.has_color(name) for name in PALETTE.values())
    assert not theme.has_color("no such colour")


def test_nothing_moves_in_tests_and_where_motion_is_unwanted(theme: Theme) -> None:
    assert QGuiApplication.platformName() == "offscreen"
    assert theme.animations_ms(200) == 0


def test_an_icon_with_a_gap_is_wider_than_high(theme: Theme) -> None:
    sizes = theme.icon("plus", "text2", 16, gap=4).availableSizes()
    assert all(size.width() > size.height() for size in sizes)


def test_auto_follows_nothing_where_the_system_says_nothing(qapp: QApplication) -> None:
    theme = Theme(qapp, resources_dir(), "auto")
    theme.apply()
    assert theme.choice == "auto"
    assert not theme.is_dark
    theme.deleteLater()


def test_the_contrast_the_system_is_set_to_is_taken(theme: Theme, qtbot: QtBot) -> None:
    quiet = theme.color("text3").name()
    with qtbot.waitSignal(theme.changed):
        theme.take_contrast(Qt.ContrastPreference.HighContrast)
    assert theme.is_contrast_high
    assert theme.color("text3").name() != quiet
    with qtbot.assertNotEmitted(theme.changed):
        theme.take_contrast(Qt.ContrastPreference.HighContrast)
    with qtbot.waitSignal(theme.changed):
        theme.take_contrast(Qt.ContrastPreference.NoPreference)
    assert theme.color("text3").name() == quiet


def test_a_change_of_the_systems_contrast_reaches_the_theme(theme: Theme, qtbot: QtBot) -> None:
    hints = theme._hints.accessibility()
    with qtbot.waitSignal(theme.changed):
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.is_contrast_high


def test_what_was_measured_is_measured_anew_in_another_size(theme: Theme) -> None:
    small = theme.width("得意帳")
    assert theme.width("得意帳") == small == theme.metrics().horizontalAdvance("得意帳")
    theme.set_text_scale("huge")
    assert theme.width("得意帳") > small
    theme.set_text_scale("standard")
