"""What is spent and banked is told in words that the books know."""

from pathlib import Path

import msgspec
import pytest

from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.expense_rules import is_expense_account, is_purchase_class, load_expense_rules
from app.rulebook.registration_numbers import registration_number
from app.services.demo.money_words import load_money_words
from tests.services.demo.plans import FOLDER

WORDS = load_money_words(FOLDER)
RULES = load_expense_rules(resources_dir() / "books")


def test_all_accounts_classes_and_numbers_are_such_as_the_seller_could_type() -> None:
    for what in (*WORDS.recurring, *WORDS.habit):
        assert is_expense_account(RULES.chart, what.account), what.payee
        assert not what.number or registration_number(what.number) is not None, what.payee
        assert 0 < what.share <= 10_000
    for rule in WORDS.rule:
        assert is_expense_account(RULES.chart, rule.account)
        assert rule.tax_class is None or is_purchase_class(RULES.chart, rule.tax_class)


def test_every_site_that_pays_stands_in_the_statements_under_a_name() -> None:
    catalog = load_catalog(resources_dir() / "marketplaces")
    sites = [payer.site for payer in WORDS.payer]
    assert len(set(sites)) == len(sites)
    assert all(catalog.marketplace(site) for site in sites)


def test_two_open_deposits_are_equal_on_one_day() -> None:
    lines = [line for line in WORDS.open if line.amount > 0]
    assert len(set(lines)) == len(lines) - 1


def test_a_word_it_does_not_know_is_refused(tmp_path: Path) -> None:
    text = (FOLDER / "books.toml").read_text(encoding="utf-8")
    (tmp_path / "books.toml").write_text('bank = "x"\n' + text, encoding="utf-8")
    with pytest.raises(msgspec.ValidationError, match="bank"):
        load_money_words(tmp_path)
