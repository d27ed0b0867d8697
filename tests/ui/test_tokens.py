import pytest

from app.ui.tokens import DARK, LIGHT, OWN_HUES, contrast, luminance, marketplace_colors, mixed

TEXTS = ("text", "text2", "text3", "accent_text", "ok", "warn", "bad", "info")
GROUNDS = ("surface", "bg", "sidebar", "board", "card", "hover", "chip", "accent_soft")
SITES = (
    "coconala",
    "timeticket",
    "anytimes",
    "requ",
    "skillcloud",
    "lancers",
    "crowdworks",
    "direct",
    *(f"own{number}" for number in range(1, len(OWN_HUES) + 1)),
)
BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(
    colors: dict[str, str], text: str, ground: str
) -> None:
    assert contrast(colors[text], colors[ground]) >= 4.5


@BOTH
@pytest.mark.parametrize("tone", ["ok", "warn", "bad", "info"])
def test_a_status_word_can_be_read_on_its_chip(colors: dict[str, str], tone: str) -> None:
    assert contrast(colors[tone], colors[f"{tone}_soft"]) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["accent", "accent_hover", "accent_press", "bad_fill"])
def test_the_words_of_a_filled_button_can_be_read(colors: dict[str, str], ground: str) -> None:
    assert contrast(colors["on_accent"], colors[ground]) >= 4.5


@BOTH
def test_a_toast_and_its_link_can_be_read(colors: dict[str, str]) -> None:
    assert contrast(colors["tooltip_text"], colors["tooltip"]) >= 4.5
    assert contrast(colors["toast_link"], colors["tooltip"]) >= 4.5


@BOTH
@pytest.mark.parametrize("edge", ["border3", "focus"])
@pytest.mark.parametrize("ground", ["surface", "board"])
def test_edges_of_fields_and_of_the_focus_are_seen(
    colors: dict[str, str], edge: str, ground: str
) -> None:
    assert contrast(colors[edge], colors[ground]) >= 3


@BOTH
@pytest.mark.parametrize("site", SITES)
def test_a_marketplace_is_read_on_its_mark_and_seen_in_a_bar(
    colors: dict[str, str], site: str
) -> None:
    assert contrast(colors[f"m_{site}_t"], colors[f"m_{site}_s"]) >= 4.5
    assert contrast(colors[f"m_{site}"], colors["surface"]) >= 3


def test_both_tables_name_the_same_colours() -> None:
    assert set(LIGHT) == set(DARK)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert luminance("#FFFFFF") == pytest.approx(1)


def test_a_mixed_colour_lies_between_the_two() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#102030", "#FFFFFF", 0) == "#102030"


@pytest.mark.parametrize("hue", OWN_HUES)
@pytest.mark.parametrize(("surface", "is_dark"), [("#FFFFFF", False), ("#1B1D21", True)])
def test_a_marketplace_of_the_sellers_own_is_readable_too(
    hue: str, surface: str, *, is_dark: bool
) -> None:
    colors = marketplace_colors("x", hue, surface, is_dark=is_dark)
    assert contrast(colors["m_x_t"], colors["m_x_s"]) >= 4.5
