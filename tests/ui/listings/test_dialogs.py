"""The dialogs that add."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.types import ListingState
from app.services.listing_drafts import ListingDraft
from app.ui.listings.dialogs import ListingDialog, ServiceDialog
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import details, put
from tests.ui.today.context import World


def test_a_closed_marketplace_says_why_it_takes_nothing(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    drafts: list[ListingDraft] = []
    found = details(world, shelf)
    words, today = ListingWords(world.context), date(2026, 11, 23)
    dialog = ListingDialog(world.context, words, found, today)
    qtbot.addWidget(dialog)
    dialog.drafted.connect(drafts.append)
    closed = dialog.sites["requ"]
    assert not closed.isEnabled()
    assert "2022/12/19" in closed.accessibleDescription()
    assert dialog.site not in {"requ", "coconala", "timeticket"}
    dialog.sites["coconala"].setChecked(True)
    dialog.kind.setCurrentIndex(1)
    dialog.published.setChecked(True)
    dialog.url.setText(" https://coconala.com/services/2 ")
    kind = dialog.kind.currentData()
    dialog.accept()
    url, state = "https://coconala.com/services/2", ListingState.PUBLISHED
    assert drafts == [ListingDraft(marketplace_id="coconala", kind=kind, url=url, state=state)]


def test_a_service_needs_a_title(world: World, qtbot: QtBot) -> None:
    dialog = ServiceDialog(world.context, ListingWords(world.context))
    told: list[str] = []
    qtbot.addWidget(dialog)
    dialog.titled.connect(told.append)
    dialog.title.setText("  ")
    dialog.accept()
    assert told == []
    dialog.title.setText(" ロゴを描きます ")
    dialog.accept()
    assert told == ["ロゴを描きます"]
