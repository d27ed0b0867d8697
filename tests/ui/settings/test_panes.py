from app.ui.settings.panes import Panes
from tests.ui.capture.means import MailDesk
from tests.ui.orders.desk import Desk
from tests.ui.settings.test_notices_pane import Means


def test_each_group_has_a_key_and_a_title_of_its_own(desk: Desk) -> None:
    panes = Panes().built_on(desk.context, Means(), MailDesk(desk.catalog))
    assert len({pane.key for pane in panes}) == len(panes)
    assert all(pane.title and pane.icon for pane in panes)
