"""Hints tell of stamps, missing signs, banks and sites, and hold nobody back."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.services.direct_queries import KnownFrom
from app.ui.papers.hints import Hints
from app.ui.papers.kit import PaperKit
from app.ui.papers.sheet import Sheet
from app.ui.papers.words import PaperWords
from tests.services.paper_samples import line
from tests.ui.papers.written import EXEMPT, QUALIFIED, WHO, body, letters, sheet
from tests.ui.today.context import World


@pytest.fixture
def hints(world: World, kit: PaperKit, words: PaperWords, qtbot: QtBot) -> Hints:
    made = Hints(world.context, kit, words)
    qtbot.addWidget(made)
    return made


def test_nothing_is_said_of_a_paper_that_is_well(hints: Hints) -> None:
    hints.show_sheet(sheet())
    assert hints.text == ""
    assert hints.isHidden()


def test_a_receipt_on_paper_of_50000_yen_without_its_tax_needs_a_stamp(hints: Hints) -> None:
    hints.show_sheet(sheet(PaperKind.RECEIPT, QUALIFIED))
    assert "revenue stamp" in hints.text
    hints.show_sheet(sheet(PaperKind.RECEIPT, QUALIFIED, lines=(line(price=49_999),)))
    assert hints.text == ""


def test_what_lacks_is_told(hints: Hints) -> None:
    hints.show_sheet(sheet(subject="祝🎉"))
    assert "🎉" in hints.text
    hints.show_sheet(Sheet(replace(body(), issuer=replace(WHO, bank="")), letters(), {}))
    assert "bank account" in hints.text
    hints.show_sheet(sheet(PaperKind.INVOICE, EXEMPT))
    assert "Tax-exempt" in hints.text
    hints.show_sheet(None)
    assert hints.text == ""


def test_the_sites_a_client_is_known_from_are_told(hints: Hints) -> None:
    hints.show_sites((KnownFrom("anytimes", None),))
    assert "ANYTIMES" in hints.text
    hints.show_sites(())
    assert hints.isHidden()
