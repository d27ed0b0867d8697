"""Papers are issued, voided, saved and opened, and what fails is one sentence."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.models.paper_body import Issuer
from app.services.paper_queries import PaperDetails, paper, planned
from app.services.papers import PaperChangedError
from app.ui.checks.papers import papers_of
from app.ui.papers.commands import PaperCommands, suggested_name
from app.ui.papers.sheet import Sheet
from tests.pdf_text import text_of
from tests.services.paper_samples import issue, paper_draft
from tests.ui.papers.written import body, letters
from tests.ui.today.context import World


def failed(told: object) -> None:
    pytest.fail(str(told))


def details_of(world: World, paper_id: int) -> PaperDetails:
    found = world.database.read(paper, paper_id)
    assert found is not None
    return found


def issued(world: World, commands: PaperCommands, qtbot: QtBot) -> PaperDetails:
    """Issue a paper as the window does."""
    draft = paper_draft()
    done: list[int] = []
    sheet = Sheet(world.database.read(planned, draft), letters(), {})
    commands.issue(draft, sheet, done.append, failed)
    world.settled(qtbot, lambda: bool(done))
    return details_of(world, done[0])


def test_what_is_issued_is_kept_and_saved_as_it_was_shown(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot, tmp_path: Path
) -> None:
    details = issued(world, commands, qtbot)
    assert details.digest is not None
    assert world.asked.toasts == [("IN-2026-0001 issued", True)]
    target = tmp_path / "請求書.pdf"
    commands.save_to(details, target)
    world.settled(qtbot, lambda: len(world.asked.toasts) == 2)
    told = text_of(target.read_bytes())
    assert "IN-2026-0001" in told
    assert "髙﨑" in told
    assert issuer.name in told


def test_a_paper_without_a_copy_is_drawn_again(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot, tmp_path: Path
) -> None:
    del issuer
    details = details_of(world, issue(world.database))
    target = tmp_path / "a.pdf"
    commands.save_to(details, target)
    world.settled(qtbot, target.exists)
    assert "IN-2026-0001" in text_of(target.read_bytes())


def test_a_folder_that_cannot_be_written_is_one_sentence(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot, tmp_path: Path
) -> None:
    del issuer
    details = issued(world, commands, qtbot)
    commands.save_to(details, tmp_path / "nowhere" / "a.pdf")
    world.settled(qtbot, lambda: bool(world.asked.errors))
    (error,) = world.asked.errors
    assert isinstance(error, FileNotWrittenError)
    world.asked.errors.clear()


def test_what_changed_meanwhile_is_not_issued(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    draft = paper_draft()
    refused: list[BaseException] = []
    sheet = Sheet(world.database.read(planned, draft), letters(), {})
    issue(world.database)
    commands.issue(draft, sheet, failed, refused.append)
    world.settled(qtbot, lambda: bool(refused))
    assert isinstance(refused[0], PaperChangedError)


def test_a_paper_is_issued_anew_and_voided(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    details = issued(world, commands, qtbot)
    done: list[int] = []
    draft = paper_draft(recipient="あおば合同会社")
    plan = world.database.read(planned, draft, replaces_id=details.row.id)
    sheet = Sheet(plan, letters(), {})
    commands.reissue(details.row.id, draft, "宛名の誤り", sheet, done.append, failed)
    world.settled(qtbot, lambda: bool(done))
    new = details_of(world, done[0])
    assert new.body.replaces == "IN-2026-0001"
    commands.void(new, "取引の中止", lambda: done.append(0), failed)
    world.settled(qtbot, lambda: done[-1] == 0)
    assert details_of(world, new.row.id).void_reason == "取引の中止"
    assert world.asked.toasts[-1] == ("IN-2026-0002 is void", True)


def test_a_paper_opens_as_a_file(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    opened: list[Path] = []
    shelf = papers_of(world.context, opened.append)
    commands.open(issued(world, commands, qtbot))
    commands.open(details_of(world, issue(world.database)))
    world.settled(qtbot, lambda: len(opened) == 2)
    assert {path.suffix for path in opened} == {".pdf"}
    assert "IN-2026-0002.pdf" in {path.name for path in opened}
    shelf.close()


def test_the_dialog_suggests_a_name_and_is_left_without_a_word(
    world: World,
    commands: PaperCommands,
    issuer: Issuer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    del issuer
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    commands.save(details_of(world, issue(world.database)), parent)
    assert asked == ["IN-2026-0001_株式会社髙﨑商店.pdf"]


def test_a_name_of_signs_that_no_folder_takes_is_left_out() -> None:
    assert suggested_name(body(recipient='a/b:"c"')) == "IN-2026-0012_abc.pdf"
    assert suggested_name(body(recipient="//")) == "IN-2026-0012.pdf"
