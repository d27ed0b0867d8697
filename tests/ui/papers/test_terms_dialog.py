"""The terms are recorded with an origin and a day the law allows, and copied as a text."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import DirectOrigin
from app.rulebook.catalog import Catalog
from app.services.direct_overview import suggested_terms
from app.services.direct_queries import Terms, direct_terms
from app.ui.papers.terms_dialog import TermsDialog
from tests.services.paper_samples import DAY, direct_order, paper_rules
from tests.ui.today.context import World


@pytest.fixture
def dialog(world: World, catalog: Catalog) -> TermsDialog:
    order_id = direct_order(world.database, catalog, due_on=date(2026, 12, 1))
    terms = world.database.read(suggested_terms, order_id, DAY, rules=paper_rules())
    assert terms is not None
    made = TermsDialog(world.context, paper_rules(), terms)
    made.show()
    return made


def recorded(world: World) -> Terms:
    found = world.database.read(direct_terms, 1)
    assert found is not None
    return found


def test_an_origin_is_needed_and_the_rest_is_there_already(
    world: World, dialog: TermsDialog, qtbot: QtBot
) -> None:
    assert "2027/1/29" in dialog.pay.accessibleDescription() or "1/29" in (
        dialog.pay.accessibleDescription()
    )
    dialog.accept()
    assert dialog.isVisible()
    assert "marketplaces" in dialog.origin.accessibleDescription()
    dialog.origin.setCurrentIndex(dialog.origin.findData(DirectOrigin.REFERRAL.value))
    dialog.note.setText("税理士の紹介")
    dialog.accept()
    world.settled(qtbot, lambda: world.asked.toasts == [("Terms recorded", True)])
    terms = recorded(world)
    assert (terms.origin, terms.origin_note, terms.missing) == (
        DirectOrigin.REFERRAL,
        "税理士の紹介",
        (),
    )
    assert (terms.received_on, terms.pay_on) == (date(2026, 12, 1), date(2027, 1, 29))


def test_a_day_after_the_sixtieth_is_one_sentence(
    world: World, dialog: TermsDialog, qtbot: QtBot
) -> None:
    dialog.origin.setCurrentIndex(1)
    dialog.received.set_day(date(2026, 11, 1))
    assert "2026/12/30" in dialog.pay.accessibleDescription()
    dialog.pay.set_day(date(2026, 12, 31))
    dialog.accept()
    world.settled(qtbot, dialog.wrong.isVisible)
    assert "2026/12/30" in dialog.wrong.text() or "12月30日" in dialog.wrong.text()
    assert recorded(world).origin is None
    dialog.received.set_day(None)
    assert "60" in dialog.pay.accessibleDescription()
    dialog.reject()


def test_the_terms_go_to_the_clipboard(world: World, dialog: TermsDialog) -> None:
    dialog.place.setText("横浜のスタジオ")
    dialog.copy()
    assert "横浜のスタジオ" in QGuiApplication.clipboard().text()
    assert world.asked.toasts == [("Copied", False)]
    dialog.reject()
