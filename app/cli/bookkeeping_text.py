"""The command line's sentences for errors of bookkeeping."""

BOOKKEEPING_SENTENCES: dict[str, tuple[str, str]] = {
    "AmountTooLargeError": (
        "{row} 行目の金額 {amount} 円は、このソフトが受け取れる上限 {limit} 円を超えています。",
        "Row {row}: ¥{amount} is more than this program takes (¥{limit}); nothing was written.",
    ),
}
