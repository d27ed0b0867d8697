"""The tab lists papers, writes them from orders and from each other, and keeps up with the book."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import Issuer
from app.rulebook.catalog import Catalog
from app.services.direct_terms import record_terms
from app.services.issuers import set_issuer
from app.ui.papers.issuer_dialog import IssuerDialog
from app.ui.papers.tab import PapersTab
from app.ui.papers.void_dialog import VoidDialog
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import agreed, direct_order, issue, paper_draft, paper_rules
from tests.ui.papers.written import WHO
from tests.ui.today.context import World


@pytest.fixture
def tab(world: World, issuer: Issuer, qtbot: QtBot) -> PapersTab:
    del issuer
    made = PapersTab(world.context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def ready(world: World, tab: PapersTab, qtbot: QtBot) -> None:
    """Show the tab and wait until it is built."""
    tab.activate()
    world.settled(qtbot, lambda: tab.is_ready)


def test_an_empty_book_teaches_and_a_first_paper_is_listed(
    world: World, tab: PapersTab, qtbot: QtBot
) -> None:
    assert tab.summary == ""
    ready(world, tab, qtbot)
    world.settled(qtbot, lambda: tab.layers.currentWidget() is tab.nothing)
    assert tab.summary == "0 papers"
    tab.nothing.add.click()
    assert tab.whole.currentWidget() is tab.editor
    tab.editor.form.show_draft(paper_draft())
    tab.editor.try_issue()
    world.settled(qtbot, lambda: tab.side.details is not None)
    assert tab.whole.currentIndex() == 0
    world.settled(qtbot, lambda: tab.summary == "1 paper")
    assert tab.layers.currentWidget() is tab.table
    assert tab.toolbar.year.count() == 2


def test_a_quote_becomes_an_invoice_of_the_same_order(
    world: World, tab: PapersTab, qtbot: QtBot, catalog: Catalog
) -> None:
    order_id = direct_order(world.database, catalog)
    world.database.write(record_terms, order_id, agreed(), rules=paper_rules())
    issue(world.database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    ready(world, tab, qtbot)
    world.settled(qtbot, lambda: tab.side.details is not None)
    details = tab.side.details
    assert details is not None
    tab.convert(details, PaperKind.INVOICE)
    draft = tab.editor.form.draft()
    assert (draft.kind, draft.order_id, draft.subject) == (
        PaperKind.INVOICE,
        order_id,
        "ロゴ制作一式",
    )
    tab.reissue(details)
    assert tab.editor.form.draft().kind is PaperKind.QUOTE
    assert tab.editor.reason_field.isVisible()


def test_targets_begin_papers_and_show_them(
    world: World, tab: PapersTab, qtbot: QtBot, catalog: Catalog
) -> None:
    order_id = direct_order(world.database, catalog)
    first, _ = issue(world.database), issue(world.database)
    tab.open_target(new="quote")
    tab.focus_filter()
    ready(world, tab, qtbot)
    assert tab.editor.form.draft().kind is PaperKind.QUOTE
    tab.open_target(new="invoice", order_id=order_id)
    world.settled(qtbot, lambda: tab.editor.form.draft().order_id == order_id)
    assert tab.editor.form.draft().subject == "ロゴ制作"
    tab.open_target(paper_id=first)
    world.settled(qtbot, lambda: tab.side.details is not None and tab.side.details.row.id == first)
    tab.focus_filter()
    assert tab.whole.currentIndex() == 0


def test_the_tab_keeps_up_with_the_book_also_out_of_sight(
    world: World, tab: PapersTab, qtbot: QtBot
) -> None:
    issue(world.database)
    ready(world, tab, qtbot)
    world.settled(qtbot, lambda: tab.summary == "1 paper")
    tab.hide()
    done: list[int] = []
    tab.write(PaperKind.INVOICE)
    tab.editor.form.show_draft(paper_draft())
    tab.editor.issued.connect(done.append)
    tab.editor.try_issue()
    world.settled(qtbot, lambda: bool(done))
    tab.show()
    tab.activate()
    world.settled(qtbot, lambda: tab.summary == "2 papers")


def test_dialogs_open_from_the_tab(world: World, tab: PapersTab, qtbot: QtBot) -> None:
    issue(world.database)
    ready(world, tab, qtbot)
    world.settled(qtbot, lambda: tab.side.details is not None)
    tab.side.void_wanted.emit(tab.side.details)
    void = tab.window().findChildren(VoidDialog)
    assert len(void) == 1
    void[0].reject()
    tab.edit_issuer()
    world.settled(qtbot, lambda: bool(tab.window().findChildren(IssuerDialog)))
    tab.window().findChildren(IssuerDialog)[0].reject()


def test_a_paper_that_is_half_written_waits(world: World, tab: PapersTab, qtbot: QtBot) -> None:
    ready(world, tab, qtbot)
    tab.write(PaperKind.QUOTE)
    tab.show_list()
    assert tab.toolbar.resume.isHidden()
    tab.write(PaperKind.QUOTE)
    tab.editor.form.recipient.setText("あおば")
    tab.editor.back.click()
    assert not tab.toolbar.resume.isHidden()
    tab.toolbar.resume.click()
    assert tab.whole.currentWidget() is tab.editor
    assert tab.editor.form.recipient.text() == "あおば"


def test_the_editor_is_made_after_the_list_and_at_once_where_it_is_needed_before(
    world: World, tab: PapersTab, qtbot: QtBot
) -> None:
    ready(world, tab, qtbot)
    assert tab.whole.count() == 1
    assert tab.layers.isVisible()
    tab.open_target(new="quote")
    tab.write(PaperKind.INVOICE)
    assert tab.whole.currentWidget() is tab.editor
    assert tab.editor.form.draft().kind is PaperKind.INVOICE
    assert tab.whole.count() == 2
    assert tab.editor.isVisible()


def test_a_change_of_the_preferences_leaves_an_editor_alone_that_was_never_begun(
    world: World, tab: PapersTab, qtbot: QtBot
) -> None:
    ready(world, tab, qtbot)
    world.settled(qtbot, lambda: tab.whole.count() == 2)
    world.context.tasks.write(set_issuer, replace(WHO, trade_name="別の屋号"), now=NOW)
    qtbot.waitUntil(lambda: world.context.tasks.pending == 0)
    assert tab.editor.title.text() == ""
    assert tab.editor.sheet is None
