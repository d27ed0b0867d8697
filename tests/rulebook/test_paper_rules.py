"""Rates by their day, the stamp from its amount, the last day a client may pay on."""

from datetime import date
from pathlib import Path

import pytest

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.loading import RulebookError
from app.rulebook.paper_rules import PAPERS_FILE, load_paper_rules

BOOKS = resources_dir() / "books"


def test_rates_hold_on_their_days() -> None:
    rules = load_paper_rules(BOOKS)
    today = [(rule.rate, rule.is_reduced) for rule in rules.rates_on(date(2026, 11, 27))]
    assert today == [(1_000, False), (800, True), (0, False)]
    assert [rule.rate for rule in rules.rates_on(date(2019, 9, 30))] == [0]


def test_a_receipt_on_paper_carries_a_stamp_from_50000_yen() -> None:
    rules = load_paper_rules(BOOKS)
    day = date(2026, 11, 27)
    assert not rules.needs_stamp(Yen(49_999), day)
    assert rules.needs_stamp(Yen(50_000), day)
    assert not rules.needs_stamp(Yen(50_000), date(2014, 3, 31))


def test_the_last_day_of_payment_is_the_sixtieth_from_receipt() -> None:
    rules = load_paper_rules(BOOKS)
    assert rules.latest_payment(date(2026, 11, 1)) == date(2026, 12, 30)
    assert rules.latest_payment(date(2024, 10, 31)) is None


def test_an_unknown_key_is_refused(tmp_path: Path) -> None:
    text = (BOOKS / PAPERS_FILE).read_text("utf-8")
    (tmp_path / PAPERS_FILE).write_text(f"{text}\nmost = 1\n", "utf-8")
    with pytest.raises(RulebookError):
        load_paper_rules(tmp_path)
