"""What the tests of the orders page share: a real book with orders, and a context over it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.services import orders
from app.services.order_details import OrderDetails, order_details
from app.services.order_drafts import OrderDraft
from app.services.order_queries import OrderRow, order_rows
from app.storage.database import Database
from app.ui.formats import Formats
from app.ui.orders.commands import OrderCommands
from app.ui.orders.page import OrdersPage
from app.ui.orders.words import OrderWords
from app.ui.page import MarketplaceFace, PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import TaskRunner
from app.ui.text import Text
from app.ui.theme import Theme

NOW = datetime(2026, 11, 25, 9, 12, tzinfo=JST)
"""Wednesday morning: the moment every test of this page believes in."""
TODAY = NOW.date()


@dataclass
class Desk:
    """A book, a context over it, and what a page asked of the window."""

    database: Database
    catalog: Catalog
    context: PageContext
    qtbot: QtBot
    toasts: list[tuple[str, bool]] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)

    def add(
        self,
        title: str,
        stage: Stage = Stage.PURCHASED,
        *,
        site: str = "coconala",
        price: int | None = 12_000,
        due_in: int | None = 3,
        kind: str = "text",
    ) -> int:
        """Add an order bought two days ago, bring it to a stage, and return its id."""
        begun = NOW - timedelta(days=2)
        draft = OrderDraft(
            marketplace_id=site,
            title=title,
            kind=kind,
            price=None if price is None else Yen(price),
            client=f"{title}の店",
            stage=Stage.INQUIRY if stage is Stage.INQUIRY else Stage.PURCHASED,
            purchased_at=begun,
            due_on=None if due_in is None else TODAY + timedelta(days=due_in),
        )
        order_id, _ = self.database.write(orders.add_order, draft, catalog=self.catalog, now=begun)
        if stage not in {Stage.INQUIRY, Stage.PURCHASED}:
            at = NOW - timedelta(hours=20)
            self.database.write(
                orders.step_order,
                order_id,
                stage,
                catalog=self.catalog,
                at=at,
                now=at,
                is_guarded=False,
            )
        return order_id

    def row(self, order_id: int) -> OrderRow:
        """Return an order as the book has it now."""
        return self.database.read(order_rows, [order_id])[order_id]

    def details(self, order_id: int) -> OrderDetails:
        """Return an order opened, as the book has it now."""
        found = self.database.read(order_details, order_id)
        assert found is not None
        return found

    def words(self) -> OrderWords:
        """Return what says things about orders."""
        return OrderWords(self.context)

    def rows(self) -> RowStore[OrderRow]:
        """Return a store of rows over the book."""
        return RowStore(self.context.tasks, order_rows, self.context.tasks)

    def commands(self) -> OrderCommands:
        """Return what changes orders."""
        return OrderCommands(self.context, self.words(), self.context.tasks)

    def window(self) -> QWidget:
        """Return a window for dialogs, which delete themselves when they are closed."""
        holder = QWidget()
        self.qtbot.addWidget(holder)
        self.windows.append(holder)
        return holder

    def page(self) -> OrdersPage:
        """Return the page, shown, with its first view loaded."""
        page = OrdersPage(self.context)
        self.windows.append(page)  # a test that asks for a part of it alone would let go of it
        self.qtbot.addWidget(page)
        page.resize(1224, 800)
        page.show()
        with self.qtbot.waitSignal(page.views.loaded, timeout=60_000):
            page.activate()
        return page

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until the answers have come and this is so."""
        self.qtbot.waitUntil(is_so, timeout=60_000)


def day(number: int) -> date:
    """Return a day of this November."""
    return date(2026, 11, number)


def make_desk(
    application: QApplication, database: Database, catalog: Catalog, qtbot: QtBot
) -> Desk:
    """Build a desk; whoever asks for it closes its tasks."""
    formats = Formats("en")
    faces = {
        site: MarketplaceFace(
            catalog.marketplace(site).name.en,
            catalog.marketplace(site).glyph,
            catalog.marketplace(site).colour,
            is_open=catalog.marketplace(site).is_open(TODAY),
        )
        for site in catalog.ids
    }
    tasks = TaskRunner(database)
    toasts: list[tuple[str, bool]] = []
    actions: list[str] = []
    errors: list[BaseException] = []

    def toast(message: str, *, undo: bool = False) -> None:
        toasts.append((message, undo))

    def navigate(page: str, **target: object) -> None:
        actions.append(f"{page} {target}")

    context = PageContext(
        theme=Theme(application, resources_dir(), "light"),
        formats=formats,
        text=Text(formats, {site: face.name for site, face in faces.items()}),
        tasks=tasks,
        clock=lambda: NOW,
        marketplaces=faces,
        navigate=navigate,
        toast=toast,
        act=actions.append,
        fail=errors.append,
        catalog=catalog,
    )
    tasks.failed.connect(errors.append)
    return Desk(database, catalog, context, qtbot, toasts, actions, errors)
