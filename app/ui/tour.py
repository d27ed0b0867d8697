"""Draws every page and dialog as a picture; it needs no screen."""

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.services.order_board import BoardColumn
from app.ui.books.page import BooksPage
from app.ui.clients.page import ClientsPage
from app.ui.evidence.tab import EvidenceTab
from app.ui.expenses.tab import ExpensesTab
from app.ui.frame.main_window import MainWindow
from app.ui.listings.page import ListingsPage
from app.ui.listings.tabs import FIGURES, PRICES
from app.ui.messages.page import MessagesPage
from app.ui.orders.board import Board
from app.ui.orders.page import OrdersPage
from app.ui.steps import is_building
from app.ui.tasks import TaskRunner

QUIET_MS, TURN_MS = 120, 20
LONGEST_MS = 20_000
CHECKED_MS = 3_000
SOUGHT = "ﾛｺﾞ"
"""What the palette is asked for: the book says it in katakana."""

RISKY = "お急ぎでしたら、０９０－１２３４－５６７８までお電話ください。\nLINEでもお話しできます。"
"""A reply as it should not be sent, with a number that nobody has."""

PAYEE, SPENT = "Adobe", Yen(6_480)
"""An expense as it is filled in by what is usual."""

Dialogs = Mapping[str, Callable[[QWidget], QWidget]]
"""By the name of the picture, what makes the dialog over a window."""

VIEWS: Mapping[str, tuple[str, ...]] = {
    "orders": ("board", "table", "calendar"),
    "messages": ("all", "enquiries"),
    "books": ("journal", "expenses", "evidence", "bank", "ledgers", "papers", "exports"),
}
"""Pages of which each view is drawn."""
PARTS: Mapping[str, tuple[str, ...]] = {"exports": ("forms", "tax")}
"""Views that have further parts."""


def draw_tour(window: MainWindow, out: Path, size: QSize, dialogs: Dialogs) -> list[Path]:
    """Draw the pages of a window that was started, and these dialogs; return the files made.

    The ratio of the pictures to `size` is the device pixel ratio Qt was started with.
    """
    tasks = window.tasks
    out.mkdir(parents=True, exist_ok=True)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(size)
    window.show()
    made = []
    for name, target in _stops(window):
        window.navigate(name.split("_")[0], **target)
        made.append(_draw(window, tasks, out / f"{name}.png"))
    made += _draw_drawer(window, tasks, out / "order_drawer.png")
    made += _draw_client(window, tasks, out / "client_drawer.png")
    made += _draw_composer(window, tasks, out)
    made += _draw_listing(window, tasks, out)
    made += _draw_papers(window, tasks, out)
    window.navigate(window.page_keys[0])
    palette = window.open_palette()
    made.append(_draw(window, tasks, out / "palette.png"))
    palette.field.setText(SOUGHT)
    made.append(_draw(window, tasks, out / "palette_found.png"))
    palette.close_palette()
    for name, make in dialogs.items():
        made.append(_draw_dialog(window, tasks, make, out / f"{name}.png"))
    window.hide()
    return made


def settle(tasks: TaskRunner, longest_ms: int = LONGEST_MS) -> None:
    """Run the event loop until nothing was under way for a moment."""
    end = time.monotonic() + longest_ms / 1000
    quiet_since = time.monotonic()
    while time.monotonic() < end:
        began = time.monotonic()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        now = time.monotonic()
        # A turn that took long has done something, and may have left more to the next.
        if tasks.pending or is_building() or now - began > TURN_MS / 1000:
            quiet_since = now
        elif now - quiet_since > QUIET_MS / 1000:
            return
        time.sleep(0.005)


def _stops(window: MainWindow) -> Iterator[tuple[str, dict[str, object]]]:
    for page in window.page_keys:
        for view in VIEWS.get(page, ("",)):
            yield (f"{page}_{view}", {"view": view}) if view else (page, {})
            for part in PARTS.get(view, ()):
                yield f"{page}_{view}_{part}", {"view": view, "part": part}
    if "books" in window.page_keys:
        yield "books_trial", {"view": "ledgers", "trial": True}


def _draw_drawer(window: MainWindow, tasks: TaskRunner, file: Path) -> list[Path]:
    """Draw the first order under way, opened beside the board."""
    window.navigate("orders", view="board")
    settle(tasks)
    page = window.page
    board = page.view("board") if isinstance(page, OrdersPage) else None
    ids = board.columns[BoardColumn.WORKING].model.ids if isinstance(board, Board) else None
    if not ids or not isinstance(page, OrdersPage):
        return []
    page.open_target(order_id=ids[0])
    _draw(window, tasks, file)
    page.drawer.close_drawer()
    return [file]


def _draw_client(window: MainWindow, tasks: TaskRunner, file: Path) -> list[Path]:
    """Draw the client who spoke last, opened beside the table."""
    if "clients" not in window.page_keys:
        return []
    window.navigate("clients")
    settle(tasks)
    page = window.page
    if not isinstance(page, ClientsPage) or not page.table.model.ids:
        return []
    page.open_target(client_id=page.table.model.ids[0])
    _draw(window, tasks, file)
    page.drawer.close_drawer()
    return [file]


def _draw_composer(window: MainWindow, tasks: TaskRunner, out: Path) -> list[Path]:
    """Draw a reply that the guard found something in, and the list of templates over it."""
    if "messages" not in window.page_keys:
        return []
    window.navigate("messages", view="all")
    settle(tasks)
    page = window.page
    if not isinstance(page, MessagesPage) or page.threads.current_id is None:
        return []
    composer = page.composer
    composer.text.setPlainText(RISKY)
    settle(tasks)
    composer.text.copy_asked.emit()
    made = [_draw(window, tasks, out / "composer_guard.png")]
    composer.text.clear()
    composer.parts.offer_templates()
    made.append(_draw(window, tasks, out / "composer_templates.png"))
    composer.parts.popup.hide()
    return made


def _draw_listing(window: MainWindow, tasks: TaskRunner, out: Path) -> list[Path]:
    """Draw a listing whose site is behind, with what changed, and the tables of its service."""
    if "listings" not in window.page_keys:
        return []
    window.navigate("listings")
    settle(tasks)
    page = window.page
    if not isinstance(page, ListingsPage) or not page.pane.model.cards:
        return []
    cards = page.pane.model.cards
    sites = [site for card in cards for site in card.sites]
    behind = max(sites, key=lambda site: site.stale_count, default=None)
    if behind is None:
        return []
    page.open_target(listing_id=behind.listing_id)
    settle(tasks)
    page.editor.stale.set_open(is_open=True)
    made = [_draw(window, tasks, out / "listing_stale.png")]
    page.editor.stale.set_open(is_open=False)
    _await_checks(page, tasks)
    made.append(_draw(window, tasks, out / "listing.png"))
    for key in (PRICES, FIGURES):
        page.editor.tabs.turn(key)
        made.append(_draw(window, tasks, out / f"listing_{key}.png"))
    return made


def _draw_papers(window: MainWindow, tasks: TaskRunner, out: Path) -> list[Path]:
    """Draw a new expense that is being filled in, and the newest paper of the locker."""
    if "books" not in window.page_keys:
        return []
    window.navigate("books", view="expenses", add=True)
    settle(tasks)
    page = window.page
    tab = page.tab("expenses") if isinstance(page, BooksPage) else None
    if not isinstance(page, BooksPage) or not isinstance(tab, ExpensesTab):
        return []
    form = tab.drawer.form
    form.payee.setText(PAYEE)
    form.amount.set_amount(SPENT)
    form.edited.emit()
    made = [_draw(window, tasks, out / "expense_form.png")]
    tab.drawer.close_drawer()
    window.navigate("books", view="evidence")
    settle(tasks)
    locker = page.tab("evidence")
    if isinstance(locker, EvidenceTab) and locker.table.model.ids:
        locker.drawer.show_evidence(locker.table.model.ids[0])
        made.append(_draw(window, tasks, out / "evidence_paper.png"))
        locker.drawer.close_drawer()
    return made


def _await_checks(page: ListingsPage, tasks: TaskRunner) -> None:
    """Let the checker, who waits until nobody types, look at the listing."""
    end = time.monotonic() + CHECKED_MS / 1000
    while page.editor.checks.findings is None and time.monotonic() < end:
        settle(tasks)


def _draw(window: MainWindow, tasks: TaskRunner, file: Path) -> Path:
    settle(tasks)
    window.grab().save(str(file))
    return file


def _draw_dialog(
    window: MainWindow, tasks: TaskRunner, make: Callable[[QWidget], QWidget], file: Path
) -> Path:
    dialog = make(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    dialog.show()
    settle(tasks)
    dialog.grab().save(str(file))
    dialog.close()
    dialog.deleteLater()
    return file
