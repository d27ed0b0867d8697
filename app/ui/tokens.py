"""The colours by name, light and dark: the only place where a colour is written as a number."""

from collections.abc import Mapping

LINEAR_UP_TO = 0.03928
"""Below this sRGB is linear (WCAG 2.2, relative luminance)."""
READABLE = 4.5
"""The least contrast of text by WCAG 2.2, 1.4.3."""
VISIBLE = 3.0
"""The least contrast of a mark or an edge by WCAG 2.2, 1.4.11."""

OWN_HUES = ("#5F7A12", "#8B5E3C", "#7A5AC8", "#3D7C8C")
"""What marketplaces added by the seller are given, in this order: `m_own1` to `m_own4`."""


def luminance(color: str) -> float:
    """Return the relative luminance (WCAG 2.2) of a colour written as #RRGGBB."""
    red, green, blue = (_linear(part / 255) for part in _parts(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21, whichever is the lighter one."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(color: str, other: str, share: float) -> str:
    """Return `color` with `share` (0 to 1) of `other` in it."""
    pairs = zip(_parts(color), _parts(other), strict=True)
    return _hex([round(one * (1 - share) + two * share) for one, two in pairs])


def marketplace_colors(key: str, hue: str, surface: str, *, is_dark: bool) -> dict[str, str]:
    """Return the solid, text and soft colour of a marketplace from one hue.

    The hue is a solid that reaches 4.5:1 on white; on a dark surface it is lightened. The text is
    moved away from its soft ground until it can be read there.
    """
    toward = "#FFFFFF" if is_dark else "#000000"
    solid = mixed(hue, "#FFFFFF", 0.28) if is_dark else hue
    soft = mixed(surface, hue, 0.24 if is_dark else 0.12)
    text = mixed(solid, toward, 0.2)
    while contrast(text, soft) < READABLE:
        text = mixed(text, toward, 0.08)
    return {f"m_{key}": solid, f"m_{key}_t": text, f"m_{key}_s": soft}


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _hex(parts: list[int]) -> str:
    return "#" + "".join(f"{min(max(part, 0), 255):02X}" for part in parts)


def _linear(channel: float) -> float:
    """Return a channel of sRGB as light."""
    return channel / 12.92 if channel <= LINEAR_UP_TO else ((channel + 0.055) / 1.055) ** 2.4


def _more_marketplaces(surface: str, *, is_dark: bool) -> dict[str, str]:
    hues = {f"own{number}": hue for number, hue in enumerate(OWN_HUES, 1)}
    hues |= {"lancers": "#7A5AC8", "crowdworks": "#3D7C8C"}
    colors: dict[str, str] = {}
    for key, hue in hues.items():
        colors |= marketplace_colors(key, hue, surface, is_dark=is_dark)
    return colors


LIGHT: Mapping[str, str] = {
    "bg": "#F6F5F1",
    "sidebar": "#EFEDE7",
    "surface": "#FFFFFF",
    "card": "#FFFFFF",
    "raised": "#FFFFFF",
    "board": "#EFEDE7",
    "sunken": "#EFEDE8",
    "chip": "#ECEAE4",
    "hover": "#F4F2ED",
    "pressed": "#EAE7E0",
    "border": "#E5E2DA",
    "border2": "#D3CFC5",
    "border3": "#86827A",
    "grid": "#ECEAE4",
    "text": "#1C1F26",
    "text2": "#50555F",
    "text3": "#62666F",
    "disabled": "#A5A7AB",
    "accent": "#2F4A9C",
    "accent_hover": "#263E86",
    "accent_press": "#1E326F",
    "on_accent": "#FFFFFF",
    "accent_text": "#2F4A9C",
    "accent_soft": "#E9EDF8",
    "accent_soft2": "#D6DEF3",
    "focus": "#4C6BD6",
    "ok": "#1B7348",
    "ok_soft": "#E3F3EA",
    "warn": "#8F5600",
    "warn_soft": "#FBF0DA",
    "warn_fill": "#E0A030",
    "bad": "#B93322",
    "bad_soft": "#FBE9E6",
    "bad_fill": "#C8412F",
    "info": "#1B6A8F",
    "info_soft": "#E2F1F8",
    "sat": "#2B63B8",
    "sun": "#C0392B",
    "bubble_me": "#E4E9F7",
    "bubble_you": "#FFFFFF",
    "tooltip": "#24272F",
    "tooltip_text": "#F5F4F0",
    "toast_link": "#AFC0FA",
    "shadow": "#1C1F26",
    "scrim": "#1C1F26",
    "m_coconala": "#0E8A74",
    "m_coconala_t": "#0A6B5A",
    "m_coconala_s": "#DFF3EE",
    "m_timeticket": "#C04A10",
    "m_timeticket_t": "#A8430F",
    "m_timeticket_s": "#FCEBE1",
    "m_anytimes": "#2E9BD3",
    "m_anytimes_t": "#12658F",
    "m_anytimes_s": "#E1F2FB",
    "m_requ": "#C0609A",
    "m_requ_t": "#91366B",
    "m_requ_s": "#F9E8F1",
    "m_skillcloud": "#B08A0A",
    "m_skillcloud_t": "#76590A",
    "m_skillcloud_s": "#F8F0D3",
    "m_direct": "#4B5363",
    "m_direct_t": "#505764",
    "m_direct_s": "#ECEDF0",
    **_more_marketplaces("#FFFFFF", is_dark=False),
}

DARK: Mapping[str, str] = {
    "bg": "#131417",
    "sidebar": "#0F1013",
    "surface": "#1B1D21",
    "card": "#202327",
    "raised": "#24272C",
    "board": "#17181B",
    "sunken": "#17181B",
    "chip": "#2B2E34",
    "hover": "#22252A",
    "pressed": "#2A2D33",
    "border": "#292C32",
    "border2": "#3A3E46",
    "border3": "#7C818B",
    "grid": "#26292F",
    "text": "#ECEBE8",
    "text2": "#B4B7BD",
    "text3": "#9296A0",
    "disabled": "#5C6068",
    "accent": "#4A66C9",
    "accent_hover": "#526ED0",
    "accent_press": "#3E58B6",
    "on_accent": "#FFFFFF",
    "accent_text": "#9DB1F5",
    "accent_soft": "#232B47",
    "accent_soft2": "#2D3860",
    "focus": "#8FA6F5",
    "ok": "#62C795",
    "ok_soft": "#183025",
    "warn": "#EBB55B",
    "warn_soft": "#352915",
    "warn_fill": "#D99A2B",
    "bad": "#F28B7D",
    "bad_soft": "#3B1F1C",
    "bad_fill": "#CE4636",
    "info": "#6DBFE3",
    "info_soft": "#142C38",
    "sat": "#8DB4F2",
    "sun": "#F28B7D",
    "bubble_me": "#29345A",
    "bubble_you": "#24272C",
    "tooltip": "#E9E8E4",
    "tooltip_text": "#1C1F26",
    "toast_link": "#2F4A9C",
    "shadow": "#000000",
    "scrim": "#000000",
    "m_coconala": "#2BAA90",
    "m_coconala_t": "#5BD0B7",
    "m_coconala_s": "#14302B",
    "m_timeticket": "#E9814A",
    "m_timeticket_t": "#F3A17A",
    "m_timeticket_s": "#382217",
    "m_anytimes": "#5DBDF0",
    "m_anytimes_t": "#7FC9F0",
    "m_anytimes_s": "#142B39",
    "m_requ": "#DB86B6",
    "m_requ_t": "#E8A0C8",
    "m_requ_s": "#351F2C",
    "m_skillcloud": "#CDA833",
    "m_skillcloud_t": "#DEC062",
    "m_skillcloud_s": "#302912",
    "m_direct": "#C3C8D2",
    "m_direct_t": "#AEB4BF",
    "m_direct_s": "#26292F",
    **_more_marketplaces("#1B1D21", is_dark=True),
}

AVATAR_HUES = (
    "#5B6FA8",
    "#8A6B52",
    "#4F8377",
    "#94607E",
    "#6E7F4A",
    "#7A6FA3",
    "#A06A4A",
    "#56789B",
)
"""The hues of clients; which one is chosen by the client's id, so that a rename recolours none."""
