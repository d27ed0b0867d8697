"""A year stands beside its form; figures are copied, all of it is kept as a PDF."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.models.bookkeeping_types import BooksForm
from app.services.bookkeeping import set_fiscal_year
from app.services.tax_forms import YearFacts
from app.ui.exports import forms_view as module
from app.ui.exports.forms_view import FormsView
from tests.services.bookkeeping_samples import sell, taxes
from tests.ui.exports.samples import fill
from tests.ui.today.context import World


def view_of(world: World, qtbot: QtBot) -> FormsView:
    fill(world)
    view = FormsView(world.context)
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.shown, timeout=60_000):
        view.show_year(2026)
    return view


def test_the_form_of_the_year_is_shown_and_the_other_one_on_wish(
    world: World, qtbot: QtBot
) -> None:
    view = view_of(world, qtbot)
    lines = view.tables["lines"]
    assert view.forms.current == "blue"
    assert lines.figures[0].amount == 14_000
    with qtbot.waitSignal(view.shown, timeout=60_000):
        view.forms.chosen.emit("white")
    assert view.forms.current == "white"
    assert lines.figures[-1].amount == 14_000 - 2_320 - 3_300
    world.database.write(
        set_fiscal_year,
        2026,
        YearFacts(form=BooksForm.WHITE),
        taxes=taxes(),
    )
    with qtbot.waitSignal(view.shown, timeout=60_000):
        view.show_year(2026)
    assert view.forms.current == "white"


def test_what_is_missing_of_the_year_is_said_on_screen_and_on_the_sheet(
    world: World, qtbot: QtBot
) -> None:
    world.database.write(sell, "9", date(2026, 8, 3), 6_000, None)
    view = view_of(world, qtbot)
    assert view.tables["lines"].figures[0].amount == 20_000
    assert view.missing.isVisible()
    assert "1 sale without its fee" in view.as_text()
    with qtbot.waitSignal(view.shown, timeout=60_000):
        view.show_year(2025)
    assert not view.missing.isVisible()
    assert "without its fee" not in view.as_text()


def test_a_copied_figure_is_told(world: World, qtbot: QtBot) -> None:
    view = view_of(world, qtbot)
    view.tables["months"].copy(8)
    assert world.asked.toasts == [("Copied: 9月 ¥6,000", False)]


def test_the_sheet_is_kept_as_a_pdf(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_of(world, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "表"), ""))
    view.save.click()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert (tmp_path / "表.pdf").read_bytes().startswith(b"%PDF")
    assert world.asked.toasts == [("Saved as 表.pdf", False)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    view.save.click()
    view.write_pdf(tmp_path / "missing" / "a.pdf")
    world.settled(qtbot, lambda: bool(world.asked.errors))
    assert isinstance(world.asked.errors.pop(), FileNotWrittenError)


def test_the_printer_gets_every_figure(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_of(world, qtbot)
    printed: list[str] = []

    class Printing:
        @staticmethod
        def print_text(text: str, _parent: object) -> bool:
            printed.append(text)
            return True

    monkeypatch.setattr(module, "printing", Printing)
    view.print.click()
    assert "¥14,000" in printed[0]
    assert "tax accountant" in printed[0]
