"""The form says what stands in its fields, and shows those that a kind has."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.ui.papers.kit import PaperKit
from app.ui.papers.paper_form import PaperForm
from app.ui.papers.words import PaperWords
from tests.services.paper_samples import DAY, paper_draft
from tests.ui.today.context import World


@pytest.fixture
def form(world: World, kit: PaperKit, words: PaperWords, qtbot: QtBot) -> PaperForm:
    made = PaperForm(world.context, kit, words)
    qtbot.addWidget(made)
    made.show()
    return made


def turn(form: PaperForm, kind: PaperKind) -> None:
    form.kind.setCurrentIndex(form.kind.findData(kind.value))
    form.kind.activated.emit(form.kind.currentIndex())


def test_a_draft_comes_out_as_it_went_in(form: PaperForm) -> None:
    for draft in (
        paper_draft(supplied_on=DAY, due_on=date(2026, 12, 31), withheld=Yen(5_105)),
        paper_draft(PaperKind.QUOTE, valid_until=date(2026, 12, 20), notes="備考", honorific=""),
        paper_draft(PaperKind.RECEIPT, supplied_on=DAY, payment="現金", recipient_address="横浜市"),
    ):
        form.show_draft(draft)
        assert form.draft() == draft


def test_a_kind_shows_its_own_fields_and_brings_its_days(form: PaperForm) -> None:
    form.show_draft(paper_draft(PaperKind.QUOTE, valid_until=date(2026, 12, 20)))
    shown = (form.valid_field, form.due_field, form.supplied_field, form.payment_field)
    assert [one.isVisible() for one in shown] == [True, False, False, False]
    turn(form, PaperKind.INVOICE)
    assert [one.isVisible() for one in shown] == [False, True, True, False]
    assert form.due.day == date(2026, 12, 31)
    assert form.draft().valid_until is None
    turn(form, PaperKind.DELIVERY_NOTE)
    assert not form.withholds.isVisible()
    assert form.draft().withheld == 0
    turn(form, PaperKind.RECEIPT)
    assert form.payment_field.isVisible()


def test_withheld_tax_is_suggested_and_what_was_typed_stays(form: PaperForm) -> None:
    form.show_draft(paper_draft())
    form.suggest_withheld(Yen(5_105))
    assert form.draft().withheld == 0
    form.withholds.setChecked(True)
    form.suggest_withheld(Yen(5_105))
    assert form.draft().withheld == 5_105
    form.withheld.set_amount(Yen(5_000))
    form.suggest_withheld(Yen(5_105))
    assert form.draft().withheld == 5_000
    form.withholds.setChecked(False)
    assert form.draft().withheld == 0


def test_a_company_is_addressed_as_one_while_its_name_is_typed(
    form: PaperForm, qtbot: QtBot
) -> None:
    form.show_draft(replace(paper_draft(), recipient="", honorific="様"))
    with qtbot.waitSignal(form.edited):
        form.recipient.setText("あおば合同会社")
        form.recipient.textEdited.emit("あおば合同会社")
    assert form.draft().honorific == "御中"


def test_a_day_that_nobody_understands_is_found(form: PaperForm) -> None:
    form.show_draft(paper_draft())
    assert form.unclear_day() is None
    form.due.setText("そのうち")
    assert form.unclear_day() is form.due
