from app.ui.messages.conversation_notice import PartNotice
from tests.ui.messages.inbox import shown
from tests.ui.orders.desk import Desk


def test_it_says_how_the_rest_comes_and_leads_there(desk: Desk) -> None:
    notice = PartNotice(desk.context, desk.window())
    shown(desk, notice, 560, 40)
    assert not notice.grab().isNull()
    assert "part" in notice.accessibleName()
    assert "save the page" in notice.accessibleDescription()
    notice.complete.click()
    assert desk.actions == ["capture"]
