"""Journal rows as hledger and beancount read them, with the balances that both then check.

Source: both programs, tried with versions 1.25 and 3.2.3; facts of 2026-11-22, §7.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.handover.cp932_text import marks_joined
from app.handover.entries import Entry, Names
from app.rulebook.chart import AccountKind

CURRENCY = "JPY"
TARGET_HLEDGER, TARGET_BEANCOUNT = "hledger", "beancount"

_TYPES = {
    AccountKind.ASSET: "A",
    AccountKind.LIABILITY: "L",
    AccountKind.EQUITY: "E",
    AccountKind.INCOME: "R",
    AccountKind.EXPENSE: "X",
}
_ROOTS = {
    AccountKind.ASSET: ("資産", "Assets"),
    AccountKind.LIABILITY: ("負債", "Liabilities"),
    AccountKind.EQUITY: ("純資産", "Equity"),
    AccountKind.INCOME: ("収益", "Income"),
    AccountKind.EXPENSE: ("費用", "Expenses"),
}
_BALANCED = {AccountKind.ASSET, AccountKind.LIABILITY}
_CASH = {"cash", "bank"}
_SIGNS = re.compile(r'[;|"\\:]+')


class Used(NamedTuple):
    """What the rows to be handed over use: accounts with their parts, partners, the first day."""

    accounts: tuple[tuple[str, str], ...]
    partners: tuple[str, ...]
    first_day: date


def used_by(entries: Sequence[Entry]) -> Used:
    """Return what these rows use."""
    accounts = {(one.debit, one.debit_part) for one in entries}
    accounts |= {(one.credit, one.credit_part) for one in entries}
    days = [one.day for one in entries]
    partners = sorted({one.partner for one in entries})
    return Used(tuple(sorted(accounts)), tuple(partners), min(days, default=date.min))


def hledger(entries: Iterable[Entry], names: Names, used: Used) -> Iterator[bytes]:
    """Yield a journal that `hledger check -s ordereddates payees` accepts.

    The rows must come by day; `used` must name all they use.
    """
    accounts = _hledger_accounts(names, used)
    head = ["decimal-mark .", f"commodity 1000. {CURRENCY}", ""]
    for key in used.accounts:
        account = names.chart.account(key[0])
        kind = "C" if account.id in _CASH else _TYPES[account.kind]
        head.append(f"account {accounts[key]}  ; type:{kind}")
    payees = {_plain(partner) or "-" for partner in (*used.partners, "残高")}
    head += ["", *(f"payee {payee}" for payee in sorted(payees)), "", ""]
    yield "\n".join(head).encode()
    balances: Counter[tuple[str, str]] = Counter()
    last = used.first_day
    for entry in entries:
        debit, credit = _count(entry, balances)
        last = entry.day
        yield (
            f"{entry.day} * (J{entry.number:06}) {_plain(entry.partner) or '-'}"
            f" | {_plain(entry.memo)}\n"
            f"    {accounts[debit]}    {entry.amount} {CURRENCY}\n"
            f"    {accounts[credit]}    -{entry.amount} {CURRENCY}\n\n"
        ).encode()
    checked = [key for key in used.accounts if names.chart.account(key[0]).kind in _BALANCED]
    if checked:
        yield f"{last} * 残高 | 期末残高\n".encode()
    for key in checked:
        yield f"    {accounts[key]}    0 {CURRENCY} = {balances[key]} {CURRENCY}\n".encode()


def beancount(entries: Iterable[Entry], names: Names, used: Used) -> Iterator[bytes]:
    """Yield a ledger that `bean-check` accepts, each account valid by beancount's own rule.

    Its accounts must begin with a digit or a capital: numbers stand before the Japanese names.
    """
    accounts = _beancount_accounts(names, used)
    head = [
        'option "title" "得意帳"',
        f'option "operating_currency" "{CURRENCY}"',
        'plugin "beancount.plugins.check_commodity"',
        'plugin "beancount.plugins.leafonly"',
        "",
        f"{used.first_day} commodity {CURRENCY}",
        *(f"{used.first_day} open {accounts[key]} {CURRENCY}" for key in used.accounts),
        "",
        "",
    ]
    yield "\n".join(head).encode()
    balances: Counter[tuple[str, str]] = Counter()
    last = used.first_day
    for entry in entries:
        debit, credit = _count(entry, balances)
        last = entry.day
        yield (
            f'{entry.day} * "{_plain(entry.partner)}" "{_plain(entry.memo)}" ^J{entry.number:06}\n'
            f"  {accounts[debit]}  {entry.amount} {CURRENCY}\n"
            f"  {accounts[credit]}  -{entry.amount} {CURRENCY}\n\n"
        ).encode()
    for key in used.accounts:
        if names.chart.account(key[0]).kind in _BALANCED:
            day = last + timedelta(days=1)
            yield f"{day} balance {accounts[key]} {balances[key]} {CURRENCY}\n".encode()


def _count(
    entry: Entry, balances: Counter[tuple[str, str]]
) -> tuple[tuple[str, str], tuple[str, str]]:
    debit, credit = (entry.debit, entry.debit_part), (entry.credit, entry.credit_part)
    balances[debit] += entry.amount
    balances[credit] -= entry.amount
    return debit, credit


def _hledger_accounts(names: Names, used: Used) -> dict[tuple[str, str], str]:
    """Name each account with its part; two parts that look alike get a number."""
    named: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for account_id, part in used.accounts:
        root = _ROOTS[names.chart.account(account_id).kind][0]
        parts = (root, _plain(names.account(account_id)), _plain(part))
        name = ":".join(one for one in parts if one)
        number = 2
        while name in taken:
            name = ":".join((*parts[:2], f"{parts[2]} {number}".strip()))
            number += 1
        taken.add(name)
        named[account_id, part] = name
    return named


def _beancount_accounts(names: Names, used: Used) -> dict[tuple[str, str], str]:
    """Name each account with its part, which begins with its place so that none is twice.

    An account that has parts also gets one for rows without: only leaves may be booked on.
    """
    places = {part: place for place, part in enumerate(sorted({one[1] for one in used.accounts}))}
    named: dict[tuple[str, str], str] = {}
    for account_id, part in used.accounts:
        account = names.chart.account(account_id)
        word = _beancount_word(names.account(account_id))
        leaf = f"S{places[part]:02}-{_beancount_word(part)}".rstrip("-")
        named[account_id, part] = f"{_ROOTS[account.kind][1]}:{account.number}-{word}:{leaf}"
    return named


def _beancount_word(text: str) -> str:
    """Return what beancount takes of a text within the name of an account: letters and digits."""
    return "".join(
        one
        for one in marks_joined(text)
        if one == "-" or (kind := unicodedata.category(one)) == "Nd" or kind[0] == "L"
    )


def _plain(text: str) -> str:
    """Return a text without the signs that end a name or begin a comment in either program."""
    return " ".join(_SIGNS.sub(" ", text).split())
