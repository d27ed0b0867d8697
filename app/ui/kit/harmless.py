"""Text of strangers, shown so that it cannot disguise itself: no controls, no turned direction."""

_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0xFEFF)
_LINE = dict.fromkeys(_DIRECTIONS, "") | dict.fromkeys(_CONTROLS, " ")
_TEXT = {code: " " for code in _CONTROLS if code not in (0x0A, 0x2028, 0x2029)} | {
    **dict.fromkeys(_DIRECTIONS, ""),
    0x2028: "\n",
    0x2029: "\n",
}


def one_line(text: str) -> str:
    """Return a name or a title as one line, without signs that turn or hide text."""
    return text.translate(_LINE)


def many_lines(text: str) -> str:
    """Return running text; its line ends stay."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_TEXT)
