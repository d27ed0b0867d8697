"""Journal rows for the tests of what is handed over."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from app.handover.entries import Entry, Names
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.chart import Chart, load_chart

BOOKS: Path = resources_dir() / "books"
CHART: Chart = load_chart(BOOKS)
ACCOUNTS = sorted(CHART.accounts)
TAX_CLASSES = sorted(CHART.tax_classes)
WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30
) | st.sampled_from(
    [
        "ココナラ",
        "髙﨑𠮷",
        "=1+1",
        "a;b|c",
        '"引用"',
        "楽天銀行:本店",
        "振込\n手数料",
        "（株）見本",
        "#",
        "😀",
        "-",
    ]
)
FIRST = date(2026, 1, 1)


def names(target: str) -> Names:
    return Names(CHART, target)


def filled(target: str, text: str) -> tuple[list[Entry], Names]:
    """Return a row and names that hold this text wherever the seller can put words."""
    row = entry(debit_part=text, credit_part=text, partner=text, memo=text)
    lone = entry(number=2, partner="", memo=text)
    own = dict.fromkeys(("receivable", "sales"), text), dict.fromkeys(TAX_CLASSES, text)
    return [row, lone], Names(CHART, target, *own)


def entry(**changes: Any) -> Entry:
    row = Entry(
        number=1,
        day=date(2026, 11, 3),
        debit="receivable",
        debit_part="ココナラ",
        debit_tax="out_of_scope",
        credit="sales",
        credit_part="ココナラ",
        credit_tax="sale_10",
        amount=Yen(10_000),
        partner="ココナラ",
        memo="取引完了 No.11111111",
    )
    return row._replace(**changes)


@st.composite
def journals(draw: st.DrawFn, most: int = 12) -> list[Entry]:
    """Draw rows by day, numbered from 1."""
    days = sorted(draw(st.lists(st.integers(0, 700), max_size=most)))
    parts = draw(st.lists(WORDS, min_size=1, max_size=4))
    partners = draw(st.lists(WORDS, min_size=1, max_size=3))
    rows = []
    for number, offset in enumerate(days, 1):
        debit, credit = draw(st.sampled_from(ACCOUNTS)), draw(st.sampled_from(ACCOUNTS))
        rows.append(
            Entry(
                number=number,
                day=FIRST + timedelta(days=offset),
                debit=debit,
                debit_part=draw(st.sampled_from(parts)),
                debit_tax=draw(st.sampled_from(TAX_CLASSES)),
                credit=credit,
                credit_part=draw(st.sampled_from(parts)),
                credit_tax=draw(st.sampled_from(TAX_CLASSES)),
                amount=Yen(draw(st.integers(1, 999_999_999))),
                partner=draw(st.sampled_from(partners)),
                memo=draw(WORDS),
            )
        )
    return rows


def sums(rows: list[Entry]) -> Counter[str]:
    """Return what each account holds by its name; nothing of nought."""
    whole: Counter[str] = Counter()
    for row in rows:
        whole[CHART.account(row.debit).name.ja] += row.amount
        whole[CHART.account(row.credit).name.ja] -= row.amount
    return Counter({name: amount for name, amount in whole.items() if amount})
