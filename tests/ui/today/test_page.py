"""The page 今日 over a real book."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.types import DeadlineKind, Stage
from app.services.client_drafts import RiskDraft
from app.services.client_records import add_risk_note
from app.services.order_queries import order_rows
from app.services.orders import add_order
from app.services.preferences import set_preference
from app.services.today_queries import to_dos
from app.ui.clients.risk_question import RiskQuestion
from app.ui.today.page import TodayPage
from tests.services.sample import DONE, add, draft, fill, move
from tests.ui.today.context import NOW, World


def shown(world: World, qtbot: QtBot) -> TodayPage:
    """Show the page and wait for its answers."""
    page = TodayPage(world.context)
    qtbot.addWidget(page)
    page.resize(1200, 820)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    qtbot.waitUntil(lambda: page.summary.count("・") == 1, timeout=60_000)
    qtbot.waitUntil(lambda: bool(page.board.ladder.items), timeout=60_000)
    return page


def test_the_head_is_the_day_and_the_era(world: World, qtbot: QtBot) -> None:
    page = TodayPage(world.context)
    qtbot.addWidget(page)
    assert page.title == "11月23日（月）"
    assert page.summary == "令和8年"


def test_an_empty_book_shows_the_first_steps_in_place_of_the_cards(
    world: World, qtbot: QtBot
) -> None:
    page = shown(world, qtbot)
    assert page.board.first_orders is not None
    assert page.board.first_orders.isVisible()
    assert not page.board.to_dos.isVisible()
    assert not page.add_button.isVisibleTo(page)


def test_my_turns_stand_on_the_page_and_the_first_order_ends_the_first_steps(
    world: World, qtbot: QtBot
) -> None:
    page = shown(world, qtbot)
    world.context.tasks.write(add_order, draft(), catalog=world.catalog, now=NOW)
    qtbot.waitUntil(page.board.to_dos.isVisible, timeout=60_000)
    qtbot.waitUntil(lambda: len(page.board.to_dos.items) == 3, timeout=60_000)
    assert page.board.first_orders is not None
    assert not page.board.first_orders.isVisible()


def test_the_button_of_a_to_do_records_the_step_and_offers_to_take_it_back(
    world: World, qtbot: QtBot
) -> None:
    order_id = add(world.database, world.catalog)
    page = shown(world, qtbot)
    card = page.board.to_dos
    qtbot.waitUntil(lambda: bool(card.items), timeout=60_000)
    button = next(item for item in card.items if item.key == ("verb", 0))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=button.rect.center().toPoint())
    qtbot.waitUntil(lambda: bool(world.asked.toasts), timeout=60_000)
    row = world.database.read(order_rows, [order_id])[order_id]
    assert row.stage is Stage.WORKING
    message, has_undo = world.asked.toasts[0]
    assert "ロゴ" in message
    assert has_undo
    world.database.undo()
    assert world.database.read(order_rows, [order_id])[order_id].stage is Stage.PURCHASED


def test_a_click_on_a_to_do_opens_its_order(world: World, qtbot: QtBot) -> None:
    order_id = add(world.database, world.catalog)
    page = shown(world, qtbot)
    card = page.board.to_dos
    qtbot.waitUntil(lambda: bool(card.items), timeout=60_000)
    row = next(item for item in card.items if item.key == ("row", 0))
    place = QPoint(round(row.rect.left()) + 80, round(row.rect.center().y()))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
    assert world.asked.pages == [("orders", {"order_id": order_id})]


def test_the_buyers_clock_is_never_my_emergency(world: World, qtbot: QtBot) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.WORKING, Stage.DELIVERED)
    page = shown(world, qtbot)
    assert page.board.to_dos.items == ()
    assert page.board.to_dos.badge() == ""


def test_the_summary_counts_what_is_due_today(world: World, qtbot: QtBot) -> None:
    add(world.database, world.catalog, due_on=NOW.date())
    page = shown(world, qtbot)
    assert "1 order due today" in page.summary


def test_the_week_shows_what_is_worked_on_the_soonest_due_first(world: World, qtbot: QtBot) -> None:
    add(world.database, world.catalog, "遠い", due_on=date(2027, 3, 1))
    add(world.database, world.catalog, "近い", due_on=NOW.date() + timedelta(days=2))
    add(world.database, world.catalog, "過ぎた", due_on=NOW.date() - timedelta(days=2))
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: len(page.board.week.items) == 4, timeout=60_000)
    near, far = (item.sentence for item in page.board.week.items[2:])
    assert "近い" in near
    assert "遠い" in far


def test_payouts_and_the_ladder_stand_beside(world: World, qtbot: QtBot) -> None:
    fill(world.database, world.catalog)
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: len(page.board.payouts.items) >= 3, timeout=60_000)
    qtbot.waitUntil(lambda: len(page.board.ladder.items) == 4, timeout=60_000)
    page.board.ladder.opened.emit(0)
    assert world.asked.pages == [("earnings", {})]
    assert DONE in world.database.read(order_rows, [DONE])


def test_a_change_elsewhere_is_noticed_when_the_page_is_shown_again(
    world: World, qtbot: QtBot
) -> None:
    page = shown(world, qtbot)
    page.hide()
    world.context.tasks.write(set_preference, "monthly_target", 300_000)
    qtbot.waitUntil(lambda: page.is_stale, timeout=60_000)
    page.show()
    page.activate()
    assert not page.is_stale


def test_a_cancelled_room_that_is_not_saved_leads_to_the_captures(
    world: World, qtbot: QtBot
) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.CANCELLED)
    page = shown(world, qtbot)
    card = page.board.to_dos
    qtbot.waitUntil(lambda: bool(card.items), timeout=60_000)
    card.opened.emit(("verb", 0))
    assert world.asked.actions == ["capture"]
    card.opened.emit(("row", 0))
    assert world.asked.pages == [("orders", {"order_id": order_id})]


def test_ratings_lead_to_the_order_and_payouts_to_the_earnings(world: World, qtbot: QtBot) -> None:
    fill(world.database, world.catalog)
    page = shown(world, qtbot)
    qtbot.waitUntil(lambda: bool(page.board.to_dos.items), timeout=60_000)
    chores, _ = world.database.read(to_dos, NOW + timedelta(days=13), 9)
    rating = next(one for one in chores if one.kind is DeadlineKind.RATING)
    page.board.to_dos.chore_wanted.emit(rating)
    page.board.to_dos.chore_wanted.emit(rating._replace(order_id=None))
    page.board.to_dos.chore_wanted.emit(rating._replace(kind=DeadlineKind.PERMIT))
    page.board.to_dos.chore_wanted.emit(rating._replace(kind=None, receipts=2))
    page.record_step(rating._replace(order_id=None))
    assert world.asked.pages == [
        ("orders", {"order_id": rating.order_id}),
        ("earnings", {}),
        ("books", {"view": "expenses"}),
    ]
    assert world.asked.actions == ["permits"]


def test_what_is_noted_on_a_client_is_said_before_his_order_is_begun(
    world: World, qtbot: QtBot
) -> None:
    order_id = add(world.database, world.catalog)
    world.database.write(add_risk_note, 1, RiskDraft(fact="Paid late", noted_on=NOW.date()))
    page = shown(world, qtbot)
    rows, _ = world.database.read(to_dos, NOW, 9)
    (todo,) = (row for row in rows if row.order_id == order_id)
    page.record_step(todo)
    qtbot.waitUntil(lambda: bool(page.findChildren(RiskQuestion)), timeout=60_000)
    assert world.database.read(order_rows, [order_id])[order_id].stage is Stage.PURCHASED
    page.findChildren(RiskQuestion)[0].accept()
    qtbot.waitUntil(
        lambda: world.database.read(order_rows, [order_id])[order_id].stage is Stage.WORKING,
        timeout=60_000,
    )


def test_the_week_leads_to_the_free_time(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    page.board.week.opened.emit("free")
    assert world.asked.actions == ["capacity"]


def test_ranks_come_after_the_rest_and_lead_to_their_page(world: World, qtbot: QtBot) -> None:
    fill(world.database, world.catalog)
    page = shown(world, qtbot)
    ranks = page.board.ranks
    qtbot.waitUntil(lambda: len(ranks.items) == 2, timeout=60_000)
    ranks.opened.emit(ranks.LINK)
    assert world.asked.pages[-1] == ("standing", {})


def test_an_empty_book_asks_for_no_ranks(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    assert page.board.ranks.isHidden()
    assert [item.key for item in page.board.ranks.items] == [page.board.ranks.LINK]
