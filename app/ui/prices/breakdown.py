"""A plain-text breakdown of a price for a client, which names no marketplace at all."""

import unicodedata
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from app.models.money import Yen
from app.rulebook.bills import Bill
from app.ui.formats import Formats


def breakdown(
    formats: Formats, title: str, bill: Bill, names: Sequence[str], site_names: Iterable[str]
) -> str:
    """Return what a client pays and for what, line by line.

    `names` are the options' in the order of the payments after the base. Words that hold the name
    of a marketplace are left out: no site wants to read of another.
    """
    said = [_fold(name) for name in site_names]

    def clean(text: str) -> str:
        folded = _fold(text)
        return "" if any(name in folded for name in said if name) else text.strip()

    lines = [clean(title)] if clean(title) else []
    lines.append(_line(formats, _base(), bill.base.price))
    for place, payment in enumerate(bill.payments[1:]):
        name = clean(names[place]) if place < len(names) else ""
        lines.append(_line(formats, name or _option(), payment.price))
    if bill.tax:
        lines.append(_line(formats, _tax(), bill.tax))
    if bill.buyer_fee:
        lines.append(_line(formats, _fee(), bill.buyer_fee))
    lines.append(_line(formats, _total(), bill.buyer_total))
    return "\n".join(lines)


def _line(formats: Formats, name: str, amount: Yen) -> str:
    colon = "：" if formats.language == "ja" else ": "
    return f"{name}{colon}{formats.money(amount)}"


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace(" ", "")


def _base() -> str:
    return QCoreApplication.translate("Breakdown", "Base price")


def _option() -> str:
    return QCoreApplication.translate("Breakdown", "Option")


def _tax() -> str:
    return QCoreApplication.translate("Breakdown", "Consumption tax")


def _fee() -> str:
    return QCoreApplication.translate("Breakdown", "Service fee")


def _total() -> str:
    return QCoreApplication.translate("Breakdown", "Total to pay")
