from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.kit.cards import Card, Delta, KpiCard, Panel
from app.ui.kit.painting import Brush
from app.ui.theme import Theme


class Figure(KpiCard):
    """Notes where its chart is painted."""

    chart = QRectF()

    def draw_chart(self, brush: Brush, rect: QRectF) -> None:
        brush.fill(rect, "ok")
        self.chart = rect


def test_the_link_of_a_card_tells_that_it_was_clicked(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, "To do", "All")
    qtbot.addWidget(card)
    card.set_badge("6")
    card.resize(300, 200)
    assert card.link is not None
    with qtbot.waitSignal(card.link_clicked):
        QTest.mouseClick(card.link, Qt.MouseButton.LeftButton)
    assert card.accessibleName() == "To do"
    card.set_title("Done")
    assert card.accessibleName() == "Done"
    assert not card.grab().isNull()


def test_a_card_without_a_title_has_no_head(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme)
    qtbot.addWidget(card)
    assert card.head_height == 0
    assert card.link is None


def test_a_figure_says_its_numbers_in_words(theme: Theme, qtbot: QtBot) -> None:
    card = Figure(theme, "Take-home")
    qtbot.addWidget(card)
    card.set_figure("¥1,000", Delta("+5%", "last month", "ok", "arrow-up-right"), "net")
    card.resize(280, 116)
    card.grab()
    assert card.accessibleName() == "Take-home"
    assert card.accessibleDescription() == "¥1,000 net, +5%, last month"
    assert card.height() == 116
    assert QRectF(card.rect()).contains(card.chart)
    card.set_label("Net")
    assert card.accessibleName() == "Net"


def test_a_panel_is_painted_in_its_colour(theme: Theme, qtbot: QtBot) -> None:
    panel = Panel(theme, "warn_soft")
    qtbot.addWidget(panel)
    panel.resize(60, 40)
    assert panel.grab().toImage().pixelColor(30, 20) == theme.color("warn_soft")


def test_the_chart_leaves_a_long_figure_alone(theme: Theme, qtbot: QtBot) -> None:
    card = Figure(theme, "Take-home")
    qtbot.addWidget(card)
    card.set_figure("¥370,025", Delta())
    seen = []
    for width in (320, 220):
        card.resize(width, card.height())
        card.grab()
        seen.append(card.chart)
    wide, narrow = seen
    figure = theme.width("¥370,025", "figure")
    assert wide.width() == theme.px(86)
    assert 16 + figure < narrow.left() < narrow.right() < 220
    card.chart = QRectF()
    card.set_figure("¥1,370,025,000", Delta(), "円")
    card.grab()
    assert card.chart == QRectF()
