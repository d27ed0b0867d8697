"""A half-written paper is written as JSON and read again, with its lines and days."""

from datetime import date

import msgspec

from app.models.money import Yen
from app.ui.papers.half_paper import HalfPaper
from tests.services.paper_samples import paper_draft


def test_all_of_it_comes_back() -> None:
    half = HalfPaper(
        draft=paper_draft(recipient="髙﨑𠮷商店", withheld=Yen(5_105), due_on=date(2026, 12, 31)),
        begun=paper_draft(lines=()),
        replaces_id=3,
        reason="宛名の誤り",
    )
    assert msgspec.json.decode(msgspec.json.encode(half), type=HalfPaper) == half
