import pytest
from pytestqt.modeltest import ModelTester

from app.ui.frame.palette_items import (
    MOST_IN_GROUP,
    MOST_OF_SEVERAL,
    PaletteItem,
    PaletteModel,
    matching,
    question_of,
)

PAGE = PaletteItem("page", "orders", "注文", also="orders")
ACTION = PaletteItem("action", "capture", "ファイルを取り込む")
CLIENT = PaletteItem("client", "1", "ミナモ", "coconala")
HEADS = {"client": "顧客", "page": "ページ", "action": "操作"}


@pytest.mark.parametrize(
    ("typed", "words", "kinds"),
    [
        ("ロゴ", "ロゴ", ()),
        ("> とり", "とり", ("action", "page")),
        ("＠ミナモ", "ミナモ", ("client",)),
        ("#123", "123", ("order",)),
        ("  ", "", ()),
    ],
)
def test_a_prefix_says_what_is_asked_for(typed: str, words: str, kinds: tuple[str, ...]) -> None:
    question = question_of(typed)
    assert (question.words, question.kinds) == (words, kinds)


def test_pages_and_actions_are_found_by_words_that_are_not_shown() -> None:
    assert matching([PAGE, ACTION], question_of("orders")) == [PAGE]
    assert matching([PAGE, ACTION], question_of("#orders")) == []
    assert matching([PAGE, ACTION], question_of("とりこ")) == []
    assert matching([PAGE, ACTION], question_of("ふぁいる")) == [ACTION]


@pytest.mark.usefixtures("qapp")
def test_groups_come_in_the_order_of_their_heads(qtmodeltester: ModelTester) -> None:
    model = PaletteModel(HEADS)
    model.show_items([PAGE, ACTION, CLIENT])
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["顧客", "ミナモ coconala", "ページ", "注文", "操作", "ファイルを取り込む"]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


@pytest.mark.usefixtures("qapp")
def test_heads_are_stepped_over_round_the_ends() -> None:
    model = PaletteModel(HEADS)
    assert model.next_item(-1, 1) == -1
    model.show_items([PAGE, CLIENT])
    assert [model.next_item(row, 1) for row in (-1, 1, 3)] == [1, 3, 1]
    assert model.next_item(1, -1) == 3
    assert model.item(0) is None
    assert model.item(99) is None


@pytest.mark.usefixtures("qapp")
def test_a_group_is_not_endless() -> None:
    model = PaletteModel(HEADS)
    model.show_items([ACTION] * 20)
    assert model.rowCount() == MOST_IN_GROUP + 1
    model.show_items([CLIENT] * 20 + [ACTION] * 20)
    assert model.rowCount() == 2 * (MOST_IN_GROUP + 1)


@pytest.mark.usefixtures("qapp")
def test_several_kinds_leave_room_for_one_another() -> None:
    model = PaletteModel({"client": "顧客", "order": "注文", "action": "操作"})
    order = CLIENT._replace(kind="order")
    model.show_items([CLIENT] * 20 + [order] * 20 + [ACTION] * 20)
    assert model.rowCount() == 2 * (MOST_OF_SEVERAL + 1) + MOST_IN_GROUP + 1
