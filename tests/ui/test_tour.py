import time
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import Stage
from app.services import orders
from app.services.order_drafts import OrderDraft
from app.ui.frame.main_window import MainWindow, PageSpec
from app.ui.frame.queries import FrameQueries
from app.ui.kit.dialog import Dialog
from app.ui.orders.page import OrdersPage
from app.ui.page import Page
from app.ui.tour import draw_tour, settle
from tests.ui.today.context import NOW, World


def test_every_page_view_and_dialog_becomes_a_picture(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    specs = [PageSpec(key, key, "kanban", "Work", Page) for key in ("today", "orders")]
    window = MainWindow(world.context, specs)
    qtbot.addWidget(window)
    window.start(FrameQueries())

    def dialog(parent: QWidget) -> QWidget:
        return Dialog(world.context.theme, "Hello", parent)

    out = tmp_path / "tour"
    files = draw_tour(window, out, QSize(1200, 760), {"hello": dialog})
    names = [
        "today",
        "orders_board",
        "orders_table",
        "orders_calendar",
        "palette",
        "palette_found",
        "hello",
    ]
    assert [file.stem for file in files] == names
    assert QImage(str(files[0])).size() == QSize(1200, 760)
    assert not QImage(str(files[-1])).isNull()
    assert world.context.tasks.pending == 0


def test_it_waits_until_the_answers_have_come(world: World, qtbot: QtBot) -> None:
    assert qtbot is not None
    seen: list[int] = []
    world.context.tasks.run(abs, -4).then(seen.append)
    settle(world.context.tasks)
    assert seen == [4]


def test_a_long_turn_of_the_loop_is_no_quiet(world: World, qtbot: QtBot) -> None:
    assert qtbot is not None
    seen: list[str] = []

    def work() -> None:
        time.sleep(0.3)
        QTimer.singleShot(1, lambda: seen.append("what it began"))

    QTimer.singleShot(0, work)
    settle(world.context.tasks)
    assert seen == ["what it began"]


def test_an_order_under_way_is_drawn_opened(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    draft = OrderDraft(
        marketplace_id="coconala", title="Banner", price=Yen(12_000), purchased_at=NOW
    )
    order_id, _ = world.database.write(orders.add_order, draft, catalog=world.catalog, now=NOW)
    world.database.write(
        orders.step_order, order_id, Stage.WORKING, catalog=world.catalog, at=NOW, now=NOW
    )
    window = MainWindow(world.context, [PageSpec("orders", "Orders", "kanban", "Work", OrdersPage)])
    qtbot.addWidget(window)
    window.start(FrameQueries())
    files = draw_tour(window, tmp_path / "tour", QSize(1200, 760), {})
    pictures = {file.stem: QImage(str(file)) for file in files}
    assert "order_drawer" in pictures
    assert pictures["order_drawer"] != pictures["orders_board"]
