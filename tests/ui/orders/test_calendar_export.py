"""What the seller promised and what the sites demand goes into another calendar."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.models.types import Stage
from app.services.order_queries import OrderFilter
from app.ui.orders.calendar_export import CalendarExport
from tests.ui.orders.desk import Desk


@pytest.fixture
def export(desk: Desk, qtbot: QtBot) -> CalendarExport:
    ground = QWidget()
    qtbot.addWidget(ground)
    desk.windows.append(ground)
    return CalendarExport(desk.context, ground)


def written(desk: Desk, file: Path) -> str:
    desk.until(lambda: bool(desk.toasts))
    return file.read_text(encoding="utf-8").replace("\n ", "")


def test_the_file_is_named_and_its_entries_counted(
    desk: Desk, export: CalendarExport, tmp_path: Path
) -> None:
    desk.add("Banner", Stage.PURCHASED)
    export.write(tmp_path / "plan")
    text = written(desk, tmp_path / "plan.ics")
    assert "SUMMARY:Promised day: Banner・Bannerの店" in text
    assert "SUMMARY:First contact: Banner・Bannerの店" in text
    assert desk.toasts[0][0] == "Exported 3 entries to plan.ics"


def test_a_filter_holds_for_the_file_too(
    desk: Desk, export: CalendarExport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("Banner")
    desk.add("Logo")
    file = tmp_path / "plan.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    export.ask(OrderFilter(text="logo"))
    text = written(desk, file)
    assert "Logo" in text
    assert "Banner" not in text


def test_nothing_is_written_when_no_file_is_chosen(
    desk: Desk, export: CalendarExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    export.ask()
    assert not desk.context.tasks.pending


def test_a_place_that_takes_no_file_is_said(
    desk: Desk, export: CalendarExport, tmp_path: Path
) -> None:
    export.write(tmp_path / "none" / "plan.ics")
    desk.until(lambda: bool(desk.errors))
    assert isinstance(desk.errors.pop(), FileNotWrittenError)
