"""The ways stand side by side, amounts are copied, and a year without rules says so."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.types import TaxStatus
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.ui.exports.tax_view import TaxView
from tests.services.bookkeeping_samples import sell
from tests.ui.exports.samples import fill
from tests.ui.today.context import World


def view_of(world: World, qtbot: QtBot, year: int = 2026) -> TaxView:
    fill(world)
    world.database.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))
    view = TaxView(world.context)
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.shown, timeout=60_000):
        view.show_year(year)
    return view


def test_each_way_has_its_column(world: World, qtbot: QtBot) -> None:
    view = view_of(world, qtbot)
    heads = [view.sheet.model().headerData(one, Qt.Orientation.Horizontal) for one in range(4)]
    assert heads == ["", "20 % rule", "Simplified, class 5", "General"]
    assert view.sheet.model().index(0, 1).data() == "¥14,000"
    assert view.verdict.text().startswith("The least to pay")
    assert view.reasons.text().count("\n") == 2
    assert view.watch[2][1].text() == "¥12,727 of ¥10,000,000"


def test_fees_that_are_not_known_are_told(world: World, qtbot: QtBot) -> None:
    world.database.write(sell, "9", date(2026, 8, 3), 6_000, None)
    view = view_of(world, qtbot)
    assert view.sheet.model().index(0, 1).data() == "¥20,000"
    assert view.missing.isVisible()
    with qtbot.waitSignal(view.shown, timeout=60_000):
        view.show_year(2010)
    assert not view.missing.isVisible()


def test_an_amount_is_copied_as_digits(world: World, qtbot: QtBot) -> None:
    view = view_of(world, qtbot)
    view.sheet.setCurrentCell(0, 1)
    QTest.keyClick(view.sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "14000"
    assert world.asked.toasts == [("Copied: ¥14,000", False)]
    view.sheet.copy(0, 0)
    QTest.keyClick(view.sheet, Qt.Key.Key_Right)
    assert len(world.asked.toasts) == 1


def test_a_year_before_the_rules_says_so(world: World, qtbot: QtBot) -> None:
    view = view_of(world, qtbot, 2010)
    assert view.verdict.text() == "The rules of this year are not known."
    assert view.sheet.rowCount() == 0
