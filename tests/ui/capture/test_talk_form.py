"""A pasted conversation is shown as it was understood, and can be put right."""

import pytest
from pytestqt.qtbot import QtBot

from app.capture.pasted_talk import TalkChoice, understand
from app.models.types import RoomKind
from app.ui.capture.talk_form import TalkForm
from tests.ui.today.context import World

TEXT = """山吹
2026/5/29 21:43
はい
港デザイン
2026/5/29 21:50
ありがとうございます"""


@pytest.fixture
def form(world: World, qtbot: QtBot) -> TalkForm:
    made = TalkForm(world.context)
    qtbot.addWidget(made)
    made.ask(understand(TEXT))
    return made


def choose(form: TalkForm, own: str = "港デザイン", client: str = "山吹") -> None:
    form.own.setCurrentIndex(form.own.findData(own))
    form.client.setCurrentIndex(form.client.findData(client))


def test_what_the_text_says_is_filled_in_and_the_rest_is_asked(form: TalkForm) -> None:
    assert form.year.text() == "2026"
    assert [form.own.itemData(n) for n in range(form.own.count())] == ["", "山吹", "港デザイン"]
    assert form.choice() is None
    choose(form)
    form.room.setText("４１０００００１")
    assert form.choice() == TalkChoice(
        "coconala", RoomKind.ROOM, "41000001", "港デザイン", "山吹", 2026
    )


def test_direct_messages_need_a_client_or_a_number(form: TalkForm) -> None:
    form.kind.setCurrentIndex(form.kind.findData(RoomKind.DIRECT.value))
    choose(form, client="")
    assert form.choice() is None
    choose(form)
    form.year.setText("")
    chosen = form.choice()
    assert chosen is not None
    assert (chosen.kind, chosen.room, chosen.year) == (RoomKind.DIRECT, "", None)


@pytest.mark.parametrize(
    ("room", "year", "client"),
    [("abc", "", "山吹"), ("1", "26年", "山吹"), ("1", "9999", "山吹"), ("1", "", "港デザイン")],
)
def test_what_cannot_be_is_said_at_its_field(
    room: str, year: str, client: str, form: TalkForm
) -> None:
    choose(form, client=client)
    form.room.setText(room)
    form.year.setText(year)
    form.kind.setCurrentIndex(form.kind.findData(RoomKind.DIRECT.value))
    assert form.choice() is None
