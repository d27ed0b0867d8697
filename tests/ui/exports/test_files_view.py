"""Whatever is chosen, what is shown is what the file will hold."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.bookkeeping import set_opening_balance
from app.services.export_name_queries import OwnNames
from app.services.export_names import set_export_names
from app.ui.exports.exports_tab import ExportsTab
from app.ui.exports.files_view import FilesView
from tests.services.bookkeeping_samples import chart
from tests.ui.exports.samples import files_of, fill, tab_of, turn
from tests.ui.today.context import World


def test_the_first_rows_and_the_losses_are_shown(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    assert files.findings.whole.text().startswith("6 rows, ")
    assert "𠮷" in files.findings.notes.text()
    assert files.table.rows.rowCount() == 6
    assert files.save.isEnabled()


def test_another_program_shows_another_file(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    turn(world, qtbot, files, JournalFormat.FREEE_DEALS)
    assert files.findings.whole.text().startswith("3 deals, ")
    assert files.table.rows.columnCount() == 21
    assert "deals" in files.how.text()
    turn(world, qtbot, files, JournalFormat.HLEDGER)
    assert files.table.rows.columnCount() == 1


def test_days_the_seller_chose_hold(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    with qtbot.waitSignal(files.looked, timeout=60_000):
        files.options.first.set_day(date(2026, 10, 6))
    assert files.findings.whole.text().startswith("1 row, ")
    with qtbot.waitSignal(files.looked, timeout=60_000):
        files.options.first.set_day(date(2026, 12, 1))
    assert files.findings.whole.text() == "There are no entries in this period."
    assert not files.save.isEnabled()


def test_an_amount_the_format_cannot_hold_is_said(world: World, qtbot: QtBot) -> None:
    world.database.write(set_opening_balance, 2026, "bank", Yen(1_000_000_000), chart=chart())
    fill(world)
    tab = ExportsTab(world.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.activate()
    files = files_of(tab)
    world.settled(qtbot, lambda: bool(files.findings.limits))
    assert "amounts over ¥999,999,999 stand in rows: 1" in files.findings.limits[0].told.text()
    assert not files.save.isEnabled()
    assert files.table.rows.rowCount() == 6


def test_saving_tells_what_was_written(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    with qtbot.waitSignal(files.saving.ended, timeout=60_000):
        files.saving.write(tmp_path / "a.txt", files.request)
    assert files.line.told.text().startswith("Written: a.txt (6 rows, ")
    assert files.save.isEnabled()


def test_a_refused_place_leaves_the_line_empty(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    with qtbot.waitSignal(files.saving.ended, timeout=60_000):
        files.saving.write(tmp_path / "missing" / "a.txt", files.request)
    assert not files.line.bar.isVisible()
    assert isinstance(world.asked.errors.pop(), FileNotWrittenError)


def test_names_are_edited_for_the_program_chosen(world: World, qtbot: QtBot) -> None:
    fill(world)
    own = OwnNames(accounts={"sales": "売上"})
    world.database.write(set_export_names, JournalFormat.CSV, own, chart=chart())
    tab = tab_of(world, qtbot)
    files = files_of(tab)
    turn(world, qtbot, files, JournalFormat.CSV)
    files.names.click()
    world.settled(qtbot, lambda: files.dialog is not None)
    dialog = files.dialog
    assert dialog is not None
    assert dialog.names().accounts["sales"] == "売上"
    dialog.reject()


def test_files_speak_japanese_in_any_window(world: World, qtbot: QtBot) -> None:
    faces = {
        one: face._replace(name=world.catalog.marketplace(one).name.en)
        for one, face in world.context.marketplaces.items()
    }
    files = FilesView(world.context._replace(marketplaces=faces))
    qtbot.addWidget(files)
    files.options.set_span(date(2026, 1, 1), date(2026, 12, 31))
    assert files.request.sites["coconala"] == "ココナラ"
