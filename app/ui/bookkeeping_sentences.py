"""One sentence for every error of bookkeeping that a user can act on."""

from collections.abc import Mapping

from app.ui.words import Pair

BOOKKEEPING: Mapping[str, Pair] = {
    "AmountTooLargeError": Pair(
        "{row}行目の金額 {amount} は、このソフトが受け取れる上限（{limit}）を超えています。",
        "The amount {amount} of row {row} is more than this program takes ({limit}).",
    ),
}
