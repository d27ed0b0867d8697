"""A row whose month is closed is told what becomes of it."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.ui.books.closed_hint import ClosedHint
from tests.ui.today.context import World

OCTOBER = date(2026, 10, 5)


@pytest.mark.parametrize(
    ("is_expense", "words"),
    [
        (True, "the journal books it in the open month."),
        (None, "a cost is booked in 2027年1月, no other row can be dated here."),
        (False, "2026年10月 is closed: date the row in 2027年1月 or later"),
    ],
)
def test_the_sentence_follows_what_is_typed(
    world: World, qtbot: QtBot, words: str, *, is_expense: bool | None
) -> None:
    hint = ClosedHint(world.context)
    qtbot.addWidget(hint)
    hint.tell(OCTOBER, is_expense=is_expense)
    assert hint.isHidden()
    hint.show_closed("2026-12")
    hint.tell(OCTOBER, is_expense=is_expense)
    assert not hint.isHidden()
    assert words in hint.text()
    for on in (None, date(2027, 1, 1)):
        hint.tell(on, is_expense=is_expense)
        assert hint.isHidden()
    hint.show_closed(None)
    hint.tell(OCTOBER, is_expense=is_expense)
    assert hint.isHidden()
