from pytestqt.qtbot import QtBot

from app.ui.page import UNKNOWN_FACE, Page
from tests.ui.today.context import World


def test_a_marketplace_nobody_knows_still_has_a_face(world: World) -> None:
    assert world.context.face("coconala").name == "ココナラ"
    assert world.context.face("of a newer version") is UNKNOWN_FACE


def test_a_page_that_overrides_nothing_does_nothing(world: World, qtbot: QtBot) -> None:
    page = Page(world.context)
    qtbot.addWidget(page)
    page.activate()
    page.open_target(order_id=1)
    page.focus_filter()
    page.next_view()
    assert (page.title, page.summary, page.top_actions()) == ("", "", ())
    assert world.asked.pages == []
