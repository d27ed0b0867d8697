"""What the rows of a journal say in words: for the books of others, and for the screen."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from app.handover.entries import Entry
from app.models.bookkeeping_types import CONSUMPTION_TAX, TRANSIT
from app.services.journal_queries import JournalRow


class Pair(NamedTuple):
    """The same words in both languages."""

    ja: str
    en: str


KINDS: Mapping[str, Pair] = {
    "sale": Pair("取引完了", "Sale"),
    "extra": Pair("追加の支払", "Option or tip"),
    "fee": Pair("販売手数料", "Platform fee"),
    "refund": Pair("返金", "Refund"),
    "fee_back": Pair("販売手数料の戻り", "Platform fee given back"),
    "withheld_on_top": Pair("源泉徴収税額（購入者負担）", "Withheld tax paid by the buyer"),
    "withheld_back": Pair("源泉徴収税額の取消（返金）", "Withheld tax taken back (refund)"),
    "withheld": Pair("源泉徴収税額", "Withheld tax"),
    "cleared": Pair("源泉徴収税額の事業主貸への振替", "Withheld tax moved to the owner's drawings"),
    "adjustment": Pair("値引き・一部返金", "Discount or part refunded"),
    "adjustment_fee": Pair("販売手数料の戻り", "Platform fee given back"),
    "adjustment_back": Pair("値引きの取消（返金）", "Discount taken back (refund)"),
    "adjustment_fee_back": Pair(
        "手数料の戻りの取消（返金）", "Fee given back, taken back (refund)"
    ),
    "payout": Pair("売上金の振込", "Payout"),
    "payout_fee": Pair("振込手数料", "Transfer fee"),
    "difference": Pair("入金の差額", "Difference of a payout"),
    "points": Pair("売上金のポイント交換", "Proceeds turned into points"),
    "forfeited": Pair("売上金の失効", "Proceeds forfeited"),
    "expense": Pair("", ""),
    "own_share": Pair("家事分", "Private share"),
    "household": Pair("家事按分（1年分）", "Private share of the year"),
    "line": Pair("", ""),
    "opening": Pair("期首残高", "Opening balance"),
    "opening_change": Pair("期首残高（繰越との差）", "Opening balance (change of what went on)"),
    "own": Pair("", ""),
    "reclass": Pair("売掛金のマイナスの振替", "Receivable below zero moved"),
    "tax_due": Pair("消費税の未払計上", "Consumption tax due"),
}
"""What each kind of row tells of; expenses and lines of statements have their own words."""

PARTS: Mapping[tuple[str, str], Pair] = {
    ("fees", "sale"): Pair("販売手数料", "Platform fees"),
    ("fees", "transfer"): Pair("振込手数料", "Transfer fees"),
    ("payable", CONSUMPTION_TAX): Pair("消費税", "Consumption tax"),
    ("bank", TRANSIT): Pair("口座間の振替", "Between own accounts"),
    ("owner_draw", "withholding"): Pair("源泉所得税", "Withheld income tax"),
    ("withholding_prepaid", "withholding"): Pair("源泉所得税", "Withheld income tax"),
}
"""Parts of accounts that the journal itself makes."""

CORRECTION = Pair("訂正", "correction")
LATE = Pair("発生日", "of")
"""What a row says of its own day that stands in a later month, for its own was closed."""
_WORDED = {"expense", "own_share", "line", "difference", "own"}
_ENDS_YEAR = {"household", "cleared", "reclass", "tax_due"}
"""Steps of a year's end; what comes back on 1 January is none, nor a correction booked later."""
_NAMED_BY_SITE = {"receivable", "sales", "payable"}


class JournalWords:
    """Says the rows of a journal in one language.

    `sites` are the marketplaces' names by id; a part or partner that is none of them is words of
    the seller's own.
    """

    def __init__(self, sites: Mapping[str, str], *, is_japanese: bool = True) -> None:
        self._sites = sites
        self._is_japanese = is_japanese

    def say(self, pair: Pair) -> str:
        """Return the words in the language."""
        return pair.ja if self._is_japanese else pair.en

    def part(self, account: str, part: str) -> str:
        """Return the name of a part of an account."""
        made = PARTS.get((account, part))
        if made is not None:
            return self.say(made)
        return self.site(part) if account in _NAMED_BY_SITE else part

    def site(self, words: str) -> str:
        """Return the name of a marketplace for its id; other words stay as they are."""
        return self._sites.get(words, words)

    def memo(self, row: JournalRow) -> str:
        """Return what the row is about; one that stands in a later month, with its own day."""
        parts = [self.say(KINDS[row.kind])]
        if row.memo:
            is_number = row.kind not in _WORDED
            parts.append(f"No.{row.memo}" if is_number else row.memo)
        if row.version or row.happened_on != row.booked_on:
            why = self.say(CORRECTION if row.version else LATE)
            parts.append(f"（{why} {row.happened_on:%Y-%m-%d}）")
        return " ".join(part for part in parts if part)

    def entries(self, rows: Iterable[JournalRow]) -> Iterator[Entry]:
        """Yield the rows as they are handed over, numbered from 1."""
        for number, row in enumerate(rows, 1):
            yield Entry(
                number=number,
                day=row.booked_on,
                debit=row.debit,
                debit_part=self.part(row.debit, row.debit_part),
                debit_tax=row.debit_tax,
                credit=row.credit,
                credit_part=self.part(row.credit, row.credit_part),
                credit_tax=row.credit_tax,
                amount=row.amount,
                partner=self.site(row.partner),
                memo=self.memo(row),
                ends_year=row.kind in _ENDS_YEAR and f"{row.booked_on:%m-%d}" == "12-31",
            )
