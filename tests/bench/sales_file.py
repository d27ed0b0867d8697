"""A sales CSV of any length, as a seller of many years would download it: day after day."""

from datetime import date, timedelta
from random import Random

_HEADER = (
    "売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名"
    ",購入者ID,購入者名,内訳,売上金額"
)
_TITLES = tuple(f"あなたの{word}を心をこめて制作します" for word in "本歌絵店声旅夢家庭猫")
_YEARS = 6


def sales_file(rows: int, first_room: int = 60_000_000) -> bytes:
    """Return a CP932 file of so many payments; four of five are a room's base price."""
    random = Random(rows)  # noqa: S311  the same file for the same length
    first = date(2020, 11, 1)
    lines = [_HEADER]
    room = first_room
    for place in range(rows):
        is_base = place % 5 != 4 or place == 0
        room += is_base
        day = first + timedelta(days=place * _YEARS * 365 // rows)
        buyer = (room * 7919) % max(1, rows // 4)
        amount = random.randrange(5, 400) * 390 if is_base else random.randrange(1, 20) * 390
        lines.append(
            f"{day.year}/{day.month}/{day.day},{room},{80_000_000 + place}"
            f",{_TITLES[room % len(_TITLES)]},{10_000_000 + buyer},購入者{buyer}"
            f',{"基本料金" if is_base else "おひねり(追加)"},"{amount:,}"'
        )
    return "\r\n".join([*lines, ""]).encode("cp932")
