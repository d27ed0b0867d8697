"""The card of totals: as many accounts as there is room for, the rest in one line."""

from app.models.money import Yen
from app.services.expense_lists import ExpenseSums
from app.ui.expenses.totals_card import TotalsCard
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk


def card_of(desk: Desk, height: int) -> TotalsCard:
    card = TotalsCard(desk.context, words(desk))
    desk.qtbot.addWidget(card)
    card.resize(300, height)
    return card


def test_an_account_is_chosen_by_a_click(desk: Desk) -> None:
    card = card_of(desk, 600)
    card.grab()
    accounts = {"rent": Yen(5_000), "supplies": Yen(0)}
    card.show_sums(ExpenseSums(2, Yen(5_000), Yen(5_000), 0, accounts), "rent")
    assert [item.sentence for item in card.items] == ["Rent ¥5,000", "Supplies ¥0"]
    with desk.qtbot.waitSignal(card.account_chosen) as chosen:
        card.opened.emit("supplies")
    assert chosen.args == ["supplies"]
    card.show()
    card.grab()


def test_what_has_no_room_is_summed(desk: Desk) -> None:
    card = card_of(desk, 140)
    accounts = {f"account_{n}": Yen(100 * n) for n in range(9, 0, -1)}
    card.show_sums(ExpenseSums(9, Yen(4_500), Yen(4_500), 0, accounts), None)
    shown, rest, count = card._shown(140.0)
    assert (len(shown), count) == (1, 8)
    assert sum(amount for _, amount in shown) + rest == 4_500
    card.grab()


def test_nothing_spent_is_said(desk: Desk) -> None:
    card = card_of(desk, 200)
    before = card.grab().toImage()
    card.show_sums(ExpenseSums(0, Yen(0), Yen(0), 0, {}), None)
    assert card.items == ()
    assert card.grab().toImage() != before
