"""What the palette opens in the books that no menu names: closing, the year, exports, papers."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.ui.frame.palette_items import PaletteItem


class Place(NamedTuple):
    """Where something is done: its icon, other words it is found by, and the target in 帳簿."""

    icon: str
    also: str
    target: Mapping[str, object]


PLACES: Mapping[str, Place] = {
    "close_month": Place(
        "lock", "close month 締め 月次 ロック", {"view": "journal", "close": True}
    ),
    "year_books": Place(
        "calendar",
        "year end opening balance 年度 期首残高 年末 締め 決算",
        {"view": "journal", "year_books": True},
    ),
    "export_journal": Place(
        "download",
        "export yayoi moneyforward freee csv excel 書き出し 弥生 マネーフォワード 仕訳",
        {"view": "exports", "part": "files"},
    ),
    "tax_form": Place(
        "file-text",
        "tax return export 書き出し 確定申告 青色申告決算書 収支内訳書",
        {"view": "exports", "part": "forms"},
    ),
    "consumption_tax": Place(
        "file-text",
        "tax export 書き出し 消費税 インボイス 2割特例 簡易課税",
        {"view": "exports", "part": "tax"},
    ),
    "add_delivery_note": Place(
        "file-text", "paper issue 納品書 書類 発行", {"view": "papers", "new": "delivery_note"}
    ),
    "add_receipt": Place(
        "file-text", "paper issue 領収書 書類 発行", {"view": "papers", "new": "receipt"}
    ),
}


def place_items() -> list[PaletteItem]:
    """Return them as lines of the palette."""
    words = PlaceWords()
    return [
        PaletteItem("action", key, words.title(key), icon=place.icon, also=place.also)
        for key, place in PLACES.items()
    ]


def target_of(key: str) -> Mapping[str, object] | None:
    """Return where a line leads in 帳簿; None where it is none of them."""
    return PLACES[key].target if key in PLACES else None


class PlaceWords(QObject):
    """Names them."""

    def title(self, key: str) -> str:
        """Return what the line says."""
        return {
            "close_month": self.tr("Close a month"),
            "year_books": self.tr("The year's books"),
            "export_journal": self.tr("Export the journal"),
            "tax_form": self.tr("Lines of the tax form"),
            "consumption_tax": self.tr("Consumption tax"),
            "add_delivery_note": self.tr("Write a delivery note"),
            "add_receipt": self.tr("Write a receipt"),
        }[key]
