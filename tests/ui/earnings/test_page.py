"""The page 売上 over a real book."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.types import Stage
from app.services.orders import add_order
from app.ui.earnings.page import EarningsPage
from app.ui.earnings.periods import Period
from tests.services.sample import add, draft, fill, move
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
    return page


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
    qtbot.waitUntil(lambda: len(page.transfers.items) == 1, timeout=60_000)


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
    assert page.transfers.items == ()
    assert not page.grab().isNull()


def test_what_hangs_on_one_client_is_told_and_what_is_left_without(
    world: World, qtbot: QtBot
) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    page = shown(world, qtbot)
    card = page.dependence
    qtbot.waitUntil(lambda: "100.0%" in card.sentence.text(), timeout=60_000)
    qtbot.waitUntil(lambda: bool(card.monthly.text()), timeout=60_000)
    assert "coconala" in card.ranks.text() or "ココナラ" in card.ranks.text()
    card.switch.choose("client")
    card.group_chosen.emit("client")
    qtbot.waitUntil(lambda: card.chooser.currentText() == "みなと", timeout=60_000)
