"""The general ledger (総勘定元帳) of a year: every account with its rows, for paper."""

from collections.abc import Iterable, Sequence

from app.models.money import Yen
from app.services.journal_queries import JournalRow
from app.services.ledger_queries import YearBalance
from app.ui.books.paper import Paper
from app.ui.books.words import BookWords

Cells = list[str | int | None]


def whole_ledger(
    words: BookWords,
    balances: Iterable[YearBalance],
    rows: Sequence[JournalRow],
    said: tuple[str, str, Sequence[str]],
) -> list[Paper]:
    """Return a page an account, in the order of the chart; `rows` come by day.

    `said` are the words for the opening balance and below the title, and the heads of the columns.
    """
    opening_word, below, heads = said
    begun: dict[str, int] = {}
    for one in balances:
        begun[one.account] = begun.get(one.account, 0) + one.opening
    lines: dict[str, list[Cells]] = {}
    left = dict(begun)
    for account, opening in begun.items():
        shown = words.natural(account, Yen(opening))
        lines[account] = [["", opening_word, "", None, None, shown]]
    for row in rows:
        if row.kind == "opening":
            continue
        for is_debit in (True, False):
            account = row.debit if is_debit else row.credit
            other = (row.credit, row.credit_part) if is_debit else (row.debit, row.debit_part)
            left[account] = left.get(account, 0) + (row.amount if is_debit else -row.amount)
            lines.setdefault(account, []).append(
                [
                    row.booked_on.isoformat(),
                    words.account(*other),
                    words.memo(row),
                    row.amount if is_debit else None,
                    None if is_debit else row.amount,
                    words.natural(account, Yen(left[account])),
                ]
            )
    return [Paper(words.account(account), below, heads, found) for account, found in lines.items()]
