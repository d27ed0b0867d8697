"""The rows of what is to do."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import BallReason, DeadlineKind, Stage
from app.services.today_queries import ToDo
from app.ui.today.to_do_card import ToDoCard
from tests.ui.today.context import NOW, World

WORK = ToDo(
    7, "coconala", "C-1", "LP", "森", Stage.WORKING, BallReason.WORK, None, None, Yen(35_100), 0
)
ANSWER = WORK._replace(order_id=8, reason=BallReason.ANSWER, title="見積り", net=None)


def card_with(world: World, qtbot: QtBot, *rows: ToDo, count: int = 9) -> ToDoCard:
    card = ToDoCard(world.context)
    qtbot.addWidget(card)
    card.resize(760, 380)
    card.show_rows(rows, count, NOW)
    return card


def test_a_row_tells_a_screen_reader_all_it_shows(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, WORK)
    sentence = card.items[1].sentence
    assert "ココナラ C-1 LP" in sentence
    assert "¥35,100" in sentence
    assert "no deadline" in sentence
    assert card.accessibleName() == "To do today 9"


def test_the_button_records_where_there_is_a_step_and_opens_where_there_is_none(
    world: World, qtbot: QtBot
) -> None:
    card = card_with(world, qtbot, WORK, ANSWER)
    steps: list[object] = []
    orders: list[int] = []
    card.step_wanted.connect(steps.append)
    card.order_opened.connect(orders.append)
    card.opened.emit(("verb", 0))
    card.opened.emit(("verb", 1))
    card.opened.emit(("row", 0))
    assert steps == [WORK]
    assert orders == [8, 7]


def test_all_is_said_to_be_done_when_nothing_is_left(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, count=0)
    assert card.items == ()
    assert card.badge() == ""
    assert not card.grab().isNull()


def test_the_link_leads_to_all_of_them(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, WORK)
    with qtbot.waitSignal(card.all_wanted):
        card.opened.emit(ToDoCard.LINK)


def test_at_most_six_rows_are_shown_and_none_leaves_the_card(world: World, qtbot: QtBot) -> None:
    rows = [WORK._replace(order_id=number) for number in range(8)]
    card = card_with(world, qtbot, *rows)
    assert len([item for item in card.items if isinstance(item.key, tuple)]) == 12
    assert all(item.rect.bottom() <= card.height() for item in card.items)
    assert not card.grab().isNull()


def test_what_is_left_of_an_ended_order_is_done_elsewhere(world: World, qtbot: QtBot) -> None:
    room = WORK._replace(reason=BallReason.SETTLED, kind=DeadlineKind.ROOM_HIDDEN)
    payout = room._replace(order_id=None, kind=DeadlineKind.PAYOUT, title="")
    card = card_with(world, qtbot, room, payout)
    chores: list[object] = []
    orders: list[int] = []
    card.chore_wanted.connect(chores.append)
    card.order_opened.connect(orders.append)
    for key in (("row", 0), ("verb", 0), ("row", 1)):
        card.opened.emit(key)
    assert orders == [7]
    assert chores == [room, payout]
    assert not card.grab().isNull()


def test_a_permit_is_named_and_stands_without_a_marketplace(world: World, qtbot: QtBot) -> None:
    permit = WORK._replace(
        order_id=None, marketplace_id="", title="", reason=BallReason.SETTLED,
        kind=DeadlineKind.PERMIT, permit_kind="food",
    )  # fmt: skip
    card = card_with(world, qtbot, permit)
    chores: list[object] = []
    card.chore_wanted.connect(chores.append)
    card.opened.emit(("verb", 0))
    assert getattr(chores[0], "kind", None) is DeadlineKind.PERMIT
    (said,) = [item.sentence for item in card.items if item.key == ("row", 0)]
    assert "食品の営業許可" in said
    assert not said.startswith("?")
    assert not card.grab().isNull()


def test_a_message_without_an_order_opens_its_conversation(world: World, qtbot: QtBot) -> None:
    row = ANSWER._replace(order_id=None, conversation_id=12)
    card = card_with(world, qtbot, row)
    opened: list[int] = []
    card.conversation_opened.connect(opened.append)
    card.opened.emit(("row", 0))
    card.opened.emit(("verb", 0))
    assert opened == [12, 12]
