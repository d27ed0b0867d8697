"""A paper is written with its page beside it, and issued when nothing is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.paper_body import Issuer
from app.services.handles import client_behind
from app.services.paper_queries import paper
from app.ui.papers.commands import PaperCommands
from app.ui.papers.editor import PaperEditor
from app.ui.papers.paper_form import PaperForm
from app.ui.papers.words import PaperWords
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import issue, name_issuer, paper_draft, picture
from tests.ui.papers.written import WHO
from tests.ui.today.context import World


@pytest.fixture
def editor(world: World, words: PaperWords, commands: PaperCommands, qtbot: QtBot) -> PaperEditor:
    form = PaperForm(world.context, commands.kit, words)
    made = PaperEditor(world.context, words, commands, form)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def test_the_page_follows_what_is_typed(
    world: World, editor: PaperEditor, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    editor.edit(paper_draft(lines=()))
    world.settled(qtbot, lambda: "¥0" in editor.title.text())
    editor.form.lines.set_lines(paper_draft().lines)
    editor.form.subject.setText("名刺")
    world.settled(qtbot, lambda: "¥55,000" in editor.title.text())
    assert editor.sheet is not None
    assert editor.sheet.body.subject == "名刺"
    assert editor.preview.pages.height() > 0


def test_what_is_wrong_is_one_sentence_and_nothing_is_issued(
    world: World, editor: PaperEditor, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    issued: list[int] = []
    editor.issued.connect(issued.append)
    editor.edit(paper_draft(recipient=""))
    editor.try_issue()
    world.settled(qtbot, editor.wrong.isVisible)
    assert "the recipient" in editor.wrong.text() or "宛先" in editor.wrong.text()
    assert editor.issue.isEnabled()
    editor.form.recipient.setText("あおば")
    editor.form.due.setText("そのうち")
    editor.try_issue()
    assert editor.form.due.property("wrong")
    editor.form.due.set_day(None)
    editor.try_issue()
    world.settled(qtbot, lambda: bool(issued))
    found = world.database.read(paper, issued[0])
    assert found is not None
    assert found.digest is not None


def test_without_an_issuer_the_way_to_him_is_said(
    world: World, editor: PaperEditor, qtbot: QtBot
) -> None:
    editor.edit(paper_draft())
    world.settled(qtbot, editor.wrong.isVisible)
    assert editor.sheet is None
    with qtbot.waitSignal(editor.issuer_wanted):
        editor.issuer.click()
    name_issuer(world.database, WHO, seal=picture())
    editor.refresh()
    world.settled(qtbot, lambda: editor.sheet is not None)
    assert not editor.wrong.isVisible()


def test_a_paper_issued_anew_needs_a_reason(
    world: World, editor: PaperEditor, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    old = world.database.read(paper, issue(world.database))
    issued: list[int] = []
    editor.issued.connect(issued.append)
    editor.edit(paper_draft(), old)
    assert editor.reason_field.isVisible()
    editor.try_issue()
    world.settled(qtbot, editor.wrong.isVisible)
    editor.reason.setText("金額の誤り")
    editor.try_issue()
    world.settled(qtbot, lambda: bool(issued))
    found = world.database.read(paper, issued[0])
    assert found is not None
    assert found.body.replaces == "IN-2026-0001"


def test_a_client_of_a_site_is_warned_of_and_tax_is_suggested(
    world: World, editor: PaperEditor, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer

    def known(session: object) -> int:
        session.info["subject"] = "x"  # type: ignore[attr-defined]
        return client_behind(session, "coconala", "みなと", now=NOW).id  # type: ignore[arg-type]

    client_id, _ = world.database.write(known)
    editor.edit(paper_draft(client_id=client_id))
    world.settled(qtbot, lambda: "ココナラ" in editor.hints.text)
    editor.form.withholds.setChecked(True)
    world.settled(qtbot, lambda: editor.form.withheld.amount == 5_105)
    world.settled(qtbot, lambda: "¥49,895" in editor.title.text())


def test_escape_leads_back(editor: PaperEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
