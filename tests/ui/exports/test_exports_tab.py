"""The tab's parts share a year, and look again when the book has changed."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.ui.exports.forms_view import FormsView
from app.ui.exports.tax_view import TaxView
from tests.services.bookkeeping_samples import sell
from tests.ui.exports.samples import files_of, fill, tab_of
from tests.ui.today.context import World


def test_another_year_is_looked_at(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    with qtbot.waitSignal(files.looked, timeout=60_000):
        tab.open_target(year=2025, part="files")
    assert files.options.span == (date(2025, 1, 1), date(2025, 12, 31))
    assert files.findings.whole.text() == "There are no entries in this period."


def test_what_changes_in_the_book_changes_the_file(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    with qtbot.waitSignal(files.looked, timeout=60_000):
        world.context.tasks.write(sell, "33333333", date(2026, 11, 3))
    assert files.findings.whole.text().startswith("8 rows, ")


def test_each_part_shows_the_year_and_is_asked_once(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.open_target(part="forms")
    forms = tab.view("forms")
    assert isinstance(forms, FormsView)
    world.settled(qtbot, lambda: forms.paper is not None)
    tab.open_target(part="tax")
    tax = tab.view("tax")
    assert isinstance(tax, TaxView)
    world.settled(qtbot, lambda: tax.found is not None)
    assert tab.parts.current == "tax"
    tab.activate()
    assert world.context.tasks.pending <= 1  # the years alone
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
