from pytestqt.qtbot import QtBot

from app.ui.settings.pane import explained, pane_column, scrolled
from app.ui.theme import Theme


def test_a_pane_is_a_column_that_scrolls(theme: Theme, qtbot: QtBot) -> None:
    page, column = pane_column()
    column.addWidget(explained(theme, "What this is for."))
    area = scrolled(page)
    qtbot.addWidget(area)
    assert area.widget() is page
    assert page.objectName() == "scrolled"
