"""How expenses are usually booked: accounts by words in the payee, tax classes, as shipped data."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Final, NamedTuple, Protocol, TypeVar

from msgspec import Meta, Struct

from app.models.kana import TO_HIRAGANA
from app.models.money import Yen
from app.rulebook.chart import AccountKind, Chart, TaxSide, load_chart
from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import Name, Positive, Rule, Text
from app.rulebook.taxes import TaxRules, load_taxes

EXPENSE_RULES_FILE: Final = "expense_rules.toml"
OUT_OF_SCOPE: Final = "out_of_scope"
QUALIFIED: Final = "purchase_10"
Share = Annotated[int, Meta(ge=0, le=10_000)]

_SMALL_KANA: Final = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
_SIGNS: Final = re.compile(r"[^\w]+|[_ー]+")
_LATIN: Final = re.compile(r"[a-z0-9]")
_JOINED: Final = re.compile(r"(?<![a-z0-9]) | (?![a-z0-9])")


class PayeeRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is usual for a payee whose name holds one of the words.

    Without a `tax_class` the day and the invoice decide. A purchase below `no_invoice_below`
    needs no invoice whatever the day (a fare of public transport).
    """

    words: Annotated[tuple[Text, ...], Meta(min_length=1)]
    account: Name
    tax_class: Name | None = None
    no_invoice_below: Positive | None = None
    business_share: Share = 10_000


class AccountRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The tax class of an account whose expenses bear no consumption tax."""

    account: Name
    tax_class: Name


class _Rules(Struct, frozen=True, forbid_unknown_fields=True):
    payees: tuple[PayeeRule, ...]
    accounts: tuple[AccountRule, ...]


class ExpenseRulebook(NamedTuple):
    """All that booking an expense is decided by."""

    chart: Chart
    taxes: TaxRules
    payees: tuple[PayeeRule, ...]
    accounts: tuple[AccountRule, ...]

    def tax_class(
        self, account: str, on: date, amount: Yen, *, is_qualified: bool, is_taxable: bool
    ) -> str:
        """Return the usual tax class of an expense; a seller who is exempt books none."""
        if not is_taxable:
            return OUT_OF_SCOPE
        own = next((rule.tax_class for rule in self.accounts if rule.account == account), None)
        return own or self.taxes.purchase_class(on, amount, is_qualified=is_qualified)

    @property
    def dated_classes(self) -> frozenset[str]:
        """The classes that the day and the invoice decide between."""
        return frozenset({QUALIFIED, *(rule.tax_class for rule in self.taxes.deductions)})


class _Worded(Protocol):
    @property
    def words(self) -> str: ...


WordedT = TypeVar("WordedT", bound=_Worded)


@lru_cache(maxsize=4_096)
def fold_payee(text: str) -> str:
    """Return a payee's name as it is compared: without width, kana, case, signs and long vowels.

    Small kana are large and vowels are not drawn out, as banks print names; a blank stays only
    between Latin words.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    plain = plain.translate(TO_HIRAGANA).translate(_SMALL_KANA).replace("ー", "")
    return _JOINED.sub("", _SIGNS.sub(" ", plain).strip())


def holds(payee: str, words: str) -> bool:
    """Return whether a folded payee holds the folded words; Latin ones only as whole words."""
    if not words:
        return False
    before = r"(?<![a-z0-9])" if _LATIN.match(words[0]) else ""
    after = r"(?![a-z0-9])" if _LATIN.match(words[-1]) else ""
    return re.search(f"{before}{re.escape(words)}{after}", payee) is not None


def longest(payee: str, rules: Iterable[WordedT]) -> WordedT | None:
    """Return the rule with the longest words that a payee's name holds, the first of equals."""
    name = fold_payee(payee)
    fitting = (rule for rule in rules if holds(name, fold_payee(rule.words)))
    return max(fitting, key=lambda rule: len(fold_payee(rule.words)), default=None)


def load_expense_rules(folder: Path) -> ExpenseRulebook:
    """Read chart, taxes and what is usual, from a folder.

    Raises:
        RulebookError: A file is no TOML, has an unknown key, or names what the chart lacks.
        OSError: A file cannot be read.
    """
    chart, taxes = load_chart(folder), load_taxes(folder)
    rules = shaped(EXPENSE_RULES_FILE, read_toml(folder / EXPENSE_RULES_FILE), _Rules)
    seen: set[str] = set()
    for place, payee in enumerate(rules.payees):
        _check(chart, f"payees[{place}]", payee)
        for words in map(fold_payee, payee.words):
            if not words or words in seen:
                key = f"payees[{place}].words"
                raise _refusal(key, "words twice, or none")
            seen.add(words)
    for place, rule in enumerate(rules.accounts):
        _check(chart, f"accounts[{place}]", rule)
    return ExpenseRulebook(chart, taxes, rules.payees, rules.accounts)


def is_expense_account(chart: Chart, account: str) -> bool:
    """Return whether the chart has this account for expenses."""
    found = chart.accounts.get(account)
    return found is not None and found.kind is AccountKind.EXPENSE


def is_purchase_class(chart: Chart, tax_class: str) -> bool:
    """Return whether the chart has this tax class and an expense can be of it."""
    found = chart.tax_classes.get(tax_class)
    return found is not None and found.side is not TaxSide.SALE


def _check(chart: Chart, key: str, rule: PayeeRule | AccountRule) -> None:
    if not is_expense_account(chart, rule.account):
        raise _refusal(key, f"{rule.account} is no account of expenses")
    if rule.tax_class is not None and not is_purchase_class(chart, rule.tax_class):
        raise _refusal(key, f"{rule.tax_class} is no class of purchases")


def _refusal(key: str, reason: str) -> RulebookError:
    return RulebookError(file=EXPENSE_RULES_FILE, key=key, reason=reason)
