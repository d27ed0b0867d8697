"""The page 売上 over a real book."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import Stage
from app.services.order_queries import OrderFilter
from app.services.orders import add_order, step_order
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.payouts import exchange_for_points
from app.services.reconciliation_queries import payout_rows
from app.ui.earnings.breakdown_card import BreakdownCard
from app.ui.earnings.page import EarningsPage
from app.ui.earnings.periods import Period
from app.ui.earnings.reconcile_dialog import ReconcileDialog
from tests.services.bookkeeping_samples import chart
from tests.services.sample import add, draft, fill, move
from tests.ui.earnings.payout_samples import fact, netted
from tests.ui.today.context import NOW, World


def shown(world: World, qtbot: QtBot) -> EarningsPage:
    page = EarningsPage(world.context)
    qtbot.addWidget(page)
    page.resize(1200, 820)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    qtbot.waitUntil(lambda: bool(page.strip.boxes()), timeout=60_000)
    qtbot.waitUntil(lambda: bool(page.chart.bars), timeout=60_000)
    qtbot.waitUntil(lambda: page.is_whole, timeout=60_000)
    return page


def breakdown_of(page: EarningsPage) -> BreakdownCard:
    assert page.breakdown is not None
    return page.breakdown


def figures(page: EarningsPage) -> list[str]:
    return [box.figure for box in page.strip.boxes()[:3]]


def test_what_was_completed_is_earned_and_open_work_is_held(world: World, qtbot: QtBot) -> None:
    done = add(world.database, world.catalog)
    move(world.database, world.catalog, done, Stage.COMPLETED)
    add(world.database, world.catalog, "進行中")
    page = shown(world, qtbot)
    assert figures(page) == ["¥50,000", "¥11,000", "¥39,000"]
    qtbot.waitUntil(lambda: page.strip.boxes()[4].figure == "¥78,000", timeout=60_000)
    assert page.chart.bars[-1].net == 39_000
    assert page.title == "Earnings"


def test_a_shorter_time_is_asked_anew_and_the_chart_stays_a_year(
    world: World, qtbot: QtBot
) -> None:
    fill(world.database, world.catalog)
    page = shown(world, qtbot)
    QTest.keyClick(page.period_switch, Qt.Key.Key_Left)
    assert page.period_switch.current == Period.QUARTER
    assert "2026年9月" in page.summary
    page.next_view()
    assert page.period_switch.current == Period.YEAR
    assert len(page.chart.bars) == 12


def test_a_site_is_filtered_by_its_share(world: World, qtbot: QtBot) -> None:
    for site in ("coconala", "lancers"):
        order_id = add(world.database, world.catalog, site, marketplace_id=site)
        move(world.database, world.catalog, order_id, Stage.COMPLETED)
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: len(page.share.items) == 2, timeout=60_000)
    page.share.opened.emit("coconala")
    qtbot.waitUntil(lambda: figures(page)[0] == "¥50,000", timeout=60_000)
    assert page.site_filter.chosen == ("coconala",)
    qtbot.waitUntil(lambda: len(page.payouts.lines) == 1, timeout=60_000)


def test_shares_are_grouped_by_client_on_demand(world: World, qtbot: QtBot) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    page = shown(world, qtbot)
    page.share.switch.choose("client")
    page.share.group_chosen.emit("client")
    qtbot.waitUntil(lambda: "みなと" in page.share.accessibleDescription(), timeout=60_000)


def test_a_change_of_the_book_is_shown_at_once(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    world.context.tasks.write(add_order, draft(), catalog=world.catalog, now=NOW)
    qtbot.waitUntil(lambda: page.strip.boxes()[4].figure == "¥39,000", timeout=60_000)


def test_an_empty_book_has_an_empty_page(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    assert figures(page) == ["¥0", "¥0", "¥0"]
    assert page.payouts.lines == ()
    assert breakdown_of(page).model.rowCount() == 0
    assert not page.grab().isNull()


def test_what_hangs_on_one_client_is_told_and_what_is_left_without(
    world: World, qtbot: QtBot
) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    page = shown(world, qtbot)
    card = page.dependence
    assert card is not None
    qtbot.waitUntil(lambda: "100.0%" in card.sentence.text(), timeout=60_000)
    qtbot.waitUntil(lambda: bool(card.monthly.text()), timeout=60_000)
    assert "coconala" in card.ranks.text() or "ココナラ" in card.ranks.text()
    card.switch.choose("client")
    card.group_chosen.emit("client")
    qtbot.waitUntil(lambda: card.chooser.currentText() == "みなと", timeout=60_000)


def test_an_earlier_year_can_be_chosen(world: World, qtbot: QtBot) -> None:
    at = NOW.replace(year=2025)
    order_id = add(world.database, world.catalog, purchased_at=at)
    world.database.write(
        step_order, order_id, Stage.COMPLETED, catalog=world.catalog, at=at, now=at
    )
    page = shown(world, qtbot)
    assert not page.year.isVisibleTo(page)
    page.period_switch.choose(Period.TAX_YEAR)
    page.reload()
    qtbot.waitUntil(lambda: 2025 in page.year.years, timeout=60_000)
    page.year.choose(2025)
    qtbot.waitUntil(lambda: figures(page)[2] == "¥39,000", timeout=60_000)
    assert page.summary.startswith("2025年1月")
    assert page.chart.bars[10].net == 39_000


def test_all_safe_deposits_are_matched_from_the_page(world: World, qtbot: QtBot) -> None:
    netted(world, fact(4_680, "X"))
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: bool(page.payouts.hints.hints), timeout=60_000)
    page.payouts.hints.match_all_wanted.emit()
    qtbot.waitUntil(lambda: bool(world.asked.toasts), timeout=60_000)
    (row,) = world.database.read(payout_rows)
    assert row.received == 4_680


def test_a_row_of_the_breakdown_opens_its_orders(world: World, qtbot: QtBot) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: bool(breakdown_of(page).model.rows), timeout=60_000)
    breakdown_of(page).row_wanted.emit(breakdown_of(page).model.rows[0])
    ((name, target),) = world.asked.pages
    assert name == "orders"
    assert target["where"].marketplaces == ("coconala",)  # type: ignore[attr-defined]


def test_what_is_shown_can_be_written_as_files(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: bool(breakdown_of(page).model.rows), timeout=60_000)
    monkeypatch.setattr(page.exporter, "ask_path", lambda name: tmp_path / f"{name}.csv")
    menu = page.export_menu()
    for action in menu.actions():
        action.trigger()
    qtbot.waitUntil(lambda: len(world.asked.toasts) == 3, timeout=60_000)
    assert {path.name for path in tmp_path.glob("tokuicho*.csv")} == {
        "tokuicho-months.csv",
        "tokuicho-marketplace.csv",
        "tokuicho-payouts.csv",
    }


def test_another_page_may_ask_for_a_payout(world: World, qtbot: QtBot) -> None:
    payout_id = netted(world)
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    points, _ = world.database.write(exchange_for_points, "coconala", on=NOW.date(), chart=chart())
    page = shown(world, qtbot)
    page.open_target(payout_id=points)
    qtbot.waitUntil(lambda: bool(world.asked.pages), timeout=60_000)
    assert world.asked.pages[0][1]["where"] == OrderFilter(payout_id=points)
    opened: list[int] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ReconcileDialog) and dialog.is_ready:
            opened.append(payout_id)
            dialog.reject()
        else:
            QTimer.singleShot(10, page, close)

    QTimer.singleShot(0, page, close)
    page.open_target(payout_id=payout_id)
    qtbot.waitUntil(lambda: opened == [payout_id], timeout=60_000)
    page.open_target(payout_id=999)
    page.open_target(view="x")


def test_a_row_by_hand_is_told_as_what_makes_the_books_differ(world: World, qtbot: QtBot) -> None:
    move(world.database, world.catalog, add(world.database, world.catalog), Stage.COMPLETED)
    page = shown(world, qtbot)
    card = breakdown_of(page)
    entry = OwnEntryDraft(
        entered_on=NOW.date(), debit="cash", credit="sales", amount=Yen(700), memo="現金"
    )
    world.database.write(add_own_entry, entry, chart=chart(), now=NOW)
    page.reload()
    qtbot.waitUntil(card.gap.isVisible, timeout=60_000)
    assert "entered by hand +¥700" in card.gap.text()
