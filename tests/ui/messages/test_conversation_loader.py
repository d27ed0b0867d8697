from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.conversation import Message
from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.conversation_loader import ConversationLoader
from tests.services.spoken import speak
from tests.ui.messages.inbox import CLIENT, ME, TODAY_AT, add_room
from tests.ui.orders.desk import NOW, Desk

LONG = 450


@pytest.fixture
def model(desk: Desk) -> BubbleModel:
    return BubbleModel(lambda one: one.body, desk.context.tasks)


@pytest.fixture
def loader(desk: Desk, model: BubbleModel) -> ConversationLoader:
    return ConversationLoader(desk.context, model, desk.context.tasks)


def settle(desk: Desk) -> None:
    desk.until(lambda: not desk.context.tasks.pending)


def add_line(session: Session, room: int) -> None:
    session.add(
        Message(conversation_id=room, sent_at=NOW, side=ME, sender="", body="later", position=0)
    )


def bodies(model: BubbleModel) -> list[int]:
    return [int(one.body.partition("-")[2]) for one in model.lines]


def test_pages_are_joined_without_a_gap(
    desk: Desk, model: BubbleModel, loader: ConversationLoader
) -> None:
    room = add_room(desk.database, "r", *[ME] * LONG)
    loader.want_older()
    loader.open(room)
    loader.want_older()
    settle(desk)
    assert bodies(model) == list(range(250, LONG))
    for _ in range(3):
        loader.want_older()
        loader.want_older()
        settle(desk)
    assert bodies(model) == list(range(LONG))
    loader.want_newer()
    settle(desk)
    assert bodies(model) == list(range(LONG))


def test_it_goes_to_the_beginning_on_from_there_and_to_the_end(
    desk: Desk, model: BubbleModel, loader: ConversationLoader
) -> None:
    room = add_room(desk.database, "r", *[ME] * LONG)
    loader.go_to_end(1)
    loader.go_to_day(date(2026, 11, 21))
    loader.renew()
    loader.open(room)
    settle(desk)
    targets: list[int | None] = []
    loader.arrived.connect(lambda page: targets.append(page.target_id))
    loader.go_to_end(-1)
    settle(desk)
    assert bodies(model)[0] == 0
    assert targets == [model.lines[0].id]
    loader.want_newer()
    settle(desk)
    assert bodies(model) == list(range(400))
    loader.go_to_end(1)
    settle(desk)
    assert bodies(model)[-1] == LONG - 1
    loader.go_to_day(date(2026, 11, 21))
    settle(desk)
    assert targets[-1] in {one.id for one in model.lines}


def test_a_message_is_opened_and_one_elsewhere_is_not(
    desk: Desk, model: BubbleModel, loader: ConversationLoader
) -> None:
    room = add_room(desk.database, "r", *[ME] * LONG)
    with desk.qtbot.waitSignal(loader.arrived) as arrived:
        loader.open_at(room, 100)
    assert arrived.args[0].target_id == 100
    assert 100 in {one.id for one in model.lines}


def test_an_answer_about_a_conversation_that_was_left_is_dropped(
    desk: Desk, model: BubbleModel, loader: ConversationLoader
) -> None:
    one, other = add_room(desk.database, "a", *[ME] * 9), add_room(desk.database, "b", ME)
    loader.open(one)
    loader.open(other)
    settle(desk)
    assert [line.body for line in model.lines] == ["b-0"]
    loader.open(one)
    loader.open(None)
    settle(desk)
    assert model.lines == []


def test_what_is_said_meanwhile_is_added(
    desk: Desk, model: BubbleModel, loader: ConversationLoader
) -> None:
    room = add_room(desk.database, "r")
    loader.open(room)
    settle(desk)
    loader.renew()
    settle(desk)
    assert model.lines == []
    other, _ = desk.database.write(speak, "x", [CLIENT, ME], TODAY_AT)
    loader.open(other)
    settle(desk)
    desk.database.write(add_line, other)
    loader.renew()
    settle(desk)
    assert [line.body for line in model.lines] == ["x-0", "x-1", "later"]
