"""What the books wait for is said in sentences, with the way to the orders."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.journal_queries import Unbooked
from app.services.order_queries import Lacking, OrderFilter
from app.ui.books.missing_note import MissingNote
from tests.ui.today.context import World

DAYS = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def note(world: World, qtbot: QtBot) -> MissingNote:
    made = MissingNote(world.context)
    qtbot.addWidget(made)
    return made


def test_nothing_is_said_while_nothing_is_missing(note: MissingNote) -> None:
    note.show_left(Unbooked(), *DAYS)
    assert note.isHidden()


@pytest.mark.parametrize(
    ("left", "fee", "price"),
    [
        (Unbooked(fees=1, gross=Yen(9)), "1 sale without its fee: the fee is not in the", ""),
        (Unbooked(fees=1_200), "1,200 sales without their fees: the fees are not in", ""),
        (Unbooked(1), "", "1 sale without a known price is not in the books yet"),
        (Unbooked(3, Yen(9), 2), "2 sales without", "3 sales without a known price"),
    ],
)
def test_each_thing_that_is_missing_has_its_sentence(
    note: MissingNote, left: Unbooked, fee: str, price: str
) -> None:
    note.show_left(left, *DAYS)
    note.show()
    for key, words in (("fee", fee), ("price", price)):
        label = note.labels[key]  # type: ignore[index]
        assert words in label.text()
        assert label.isVisible() == bool(words)
    note.show_left(Unbooked(), *DAYS)
    assert note.isHidden()


def test_a_link_leads_to_the_orders(note: MissingNote, world: World) -> None:
    note.show_left(Unbooked(1, Yen(0), 1), *DAYS)
    followed: list[bool] = []
    note.followed.connect(lambda: followed.append(True))
    for link in note.links.values():
        link.click()
    assert followed == [True, True]
    assert world.asked.pages == [
        ("orders", {"where": OrderFilter(lacking=Lacking(what, *DAYS)), "words": words})  # type: ignore[arg-type]
        for what, words in (("fee", "Fee not known"), ("price", "Price not known"))
    ]
