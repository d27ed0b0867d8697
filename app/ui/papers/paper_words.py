"""What stands on papers in Japanese: they go to clients in Japan, whatever the window speaks."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import THOUSAND, PaperBody, RateSum, Standing, TaxMode

MINUS = "−"


class KindWords(NamedTuple):
    """The words of one kind: title, the sentence below the recipient, what the amount is."""

    title: str
    sentence: str
    amount: str


KINDS: Mapping[PaperKind, KindWords] = {
    PaperKind.QUOTE: KindWords(
        "御見積書", "下記のとおりお見積り申し上げます。", "お見積金額（税込）"
    ),
    PaperKind.DELIVERY_NOTE: KindWords(
        "納品書", "下記のとおり納品いたします。", "合計金額（税込）"
    ),
    PaperKind.INVOICE: KindWords(
        "請求書", "下記のとおりご請求申し上げます。", "ご請求金額（税込）"
    ),
    PaperKind.RECEIPT: KindWords(
        "領収書", "下記のとおり正に領収いたしました。", "領収金額（税込）"
    ),
}
NOT_QUALIFIED = (
    "発行者は適格請求書発行事業者の登録を受けていません。この書類は適格請求書ではありません。"
)
REDUCED = "「※」は軽減税率の対象です。"


def day(value: date) -> str:
    """Return a day: 2026年11月20日."""
    return f"{value.year}年{value.month}月{value.day}日"


def yen(amount: int) -> str:
    """Return an amount: ¥55,000."""
    return f"{MINUS if amount < 0 else ''}¥{abs(amount):,}"


def plain(amount: int) -> str:
    """Return an amount without its sign: 55,000."""
    return f"{MINUS if amount < 0 else ''}{abs(amount):,}"


def quantity(thousandths: int) -> str:
    """Return a quantity without idle zeros: 1, 1.5, 0.125."""
    whole, part = divmod(thousandths, THOUSAND)
    return f"{whole:,}" + (f".{part:03}".rstrip("0") if part else "")


def percent(rate: int) -> str:
    """Return a rate: 10%."""
    whole, part = divmod(rate, 100)
    return f"{whole}" + (f".{part:02}".rstrip("0") if part else "") + "%"


def rate_name(rate: int, *, is_reduced: bool) -> str:
    """Return a rate as a line names it; nothing taxed is 対象外."""
    if not rate:
        return "対象外"
    return percent(rate) + ("※" if is_reduced else "")


def facts_of(body: PaperBody) -> tuple[tuple[str, str], ...]:
    """Return the lines below the sentence: label and value, those that there are."""
    supplied = body.supplied_on or body.issued_on
    given: dict[PaperKind, tuple[tuple[str, str], ...]] = {
        PaperKind.QUOTE: (("有効期限", _day_or_nothing(body.valid_until)),),
        PaperKind.DELIVERY_NOTE: (("納品日", day(supplied)),),
        PaperKind.INVOICE: (
            ("取引年月日", day(supplied)),
            ("お支払期限", _day_or_nothing(body.due_on)),
        ),
        PaperKind.RECEIPT: (
            ("取引年月日", day(supplied)),
            ("お支払方法", body.payment),
        ),
    }
    subject = f"{body.subject} として" if body.kind is PaperKind.RECEIPT else body.subject
    label = "但し書き" if body.kind is PaperKind.RECEIPT else "件名"
    return tuple((name, value) for name, value in ((label, subject), *given[body.kind]) if value)


def head_amount(body: PaperBody) -> tuple[str, int, str]:
    """Return what the great amount is called, the amount, and what it is made of."""
    words = KINDS[body.kind]
    if not body.withheld:
        return words.amount, body.total, ""
    made = f"合計 {yen(body.total)} {MINUS} 源泉徴収税額 {yen(body.withheld)}"
    return words.amount.replace("（税込）", "（源泉徴収後）"), body.due, made


def price_heads(body: PaperBody) -> tuple[str, str]:
    """Return the heads of price and amount: with or without the tax."""
    if body.standing is Standing.EXEMPT:
        return "単価", "金額"
    mode = "税抜" if body.tax_mode is TaxMode.ADDED else "税込"
    return f"単価（{mode}）", f"金額（{mode}）"


def sums_of(body: PaperBody) -> tuple[tuple[str, str], ...]:
    """Return the lines under the table, the total last: label and amount."""
    found: list[tuple[str, str]] = []
    if body.standing is not Standing.EXEMPT:
        if body.tax_mode is TaxMode.ADDED:
            found.append(("小計", yen(body.net)))
        else:
            found.append(("小計（税込）", yen(body.total)))
        found += [
            (_tax_label(part, body.tax_mode), yen(part.tax)) for part in body.sums if part.rate
        ]
    found.append(("合計", yen(body.total)))
    if body.withheld:
        found.append(("源泉徴収税額", yen(-body.withheld)))
        found.append(("差引金額", yen(body.due)))
    return tuple(found)


def rates_of(body: PaperBody) -> tuple[tuple[str, str, str], ...]:
    """Return the summary by rate: what it is of, the amount, and the tax."""
    is_inside = body.tax_mode is TaxMode.INSIDE
    return tuple(
        (
            "対象外"
            if not part.rate
            else f"{rate_name(part.rate, is_reduced=part.is_reduced)}対象",
            yen(part.total if is_inside else part.net),
            "—" if body.standing is Standing.EXEMPT or not part.rate else yen(part.tax),
        )
        for part in body.sums
    )


def remarks_of(body: PaperBody) -> tuple[str, ...]:
    """Return what the law or a reissue wants said below the sums."""
    found = []
    if any(part.is_reduced for part in body.sums):
        found.append(REDUCED)
    if body.standing is not Standing.QUALIFIED and body.kind is not PaperKind.QUOTE:
        found.append(NOT_QUALIFIED)
    if body.replaces:
        found.append(f"本書は {body.replaces} を訂正して再発行したものです。")
    return tuple(found)


def _tax_label(part: RateSum, mode: TaxMode) -> str:
    name = rate_name(part.rate, is_reduced=part.is_reduced)
    return f"消費税（{name}）" if mode is TaxMode.ADDED else f"うち消費税（{name}）"


def _day_or_nothing(value: date | None) -> str:
    return "" if value is None else day(value)
