"""The table of evidence: found, sorted, opened; nothing in it deletes."""

from pathlib import Path

from app.services.evidence_queries import EvidenceSearch, EvidenceSort
from app.ui.evidence.table import EvidenceTable
from tests.ui.evidence.locker import row_of, words
from tests.ui.orders.desk import Desk


def table_of(desk: Desk) -> EvidenceTable:
    table = EvidenceTable(desk.context, words(desk))
    desk.windows.append(table)
    desk.qtbot.addWidget(table)
    table.resize(1_100, 400)
    table.show()
    with desk.qtbot.waitSignal(table.loaded, timeout=60_000):
        table.show_search(EvidenceSearch())
    return table


def test_it_is_sorted_by_its_heads(locker: Desk) -> None:
    table = table_of(locker)
    assert list(table.model.ids) == [3, 1, 2]
    table.view.sort_wanted.emit(EvidenceSort.AMOUNT, False)  # noqa: FBT003 - a signal
    locker.until(lambda: list(table.model.ids) == [2, 1, 3])


def test_its_menu_opens_and_copies_and_deletes_nothing(locker: Desk) -> None:
    table = table_of(locker)
    actions = {one.text(): one for one in table.menu_of(row_of(locker, 2)).actions() if one.text()}
    assert list(actions) == ["Details", "Open the file", "Copy", "Export CSV"]
    with locker.qtbot.waitSignal(table.opened) as opened:
        actions["Details"].trigger()
    assert opened.args == [2]
    with locker.qtbot.waitSignal(table.file_wanted) as file:
        actions["Open the file"].trigger()
    assert file.args == [row_of(locker, 2).digest]


def test_the_list_is_exported(locker: Desk, tmp_path: Path) -> None:
    table = table_of(locker)
    assert table.file_name() == "evidence.csv"
    table.export(table.model.ids, tmp_path / "out.csv")
    locker.until(lambda: bool(locker.toasts))
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert lines[3].startswith("2026-11-03,文具店,500,Receipt")
