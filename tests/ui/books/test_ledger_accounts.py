"""The accounts of a year as a list."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.ui.books.ledger_accounts import AccountRow, AccountsView, account_rows
from app.ui.books.words import BookWords
from tests.ui.today.context import World

BALANCES = (
    YearBalance("bank", "楽天銀行", Yen(100), Yen(50), Yen(0)),
    YearBalance("receivable", "coconala", Yen(0), Yen(0), Yen(30)),
    YearBalance("receivable", "", Yen(0), Yen(80), Yen(0)),
    YearBalance("sales", "", Yen(0), Yen(0), Yen(100)),
)


def test_kinds_are_heads_and_parts_stand_below_their_accounts(world: World) -> None:
    rows = account_rows(BookWords(world.context), BALANCES)
    assert rows == (
        AccountRow("Assets"),
        AccountRow("普通預金", "bank", None, Yen(150)),
        AccountRow("楽天銀行", "bank", "楽天銀行", Yen(150)),
        AccountRow("売掛金", "receivable", None, Yen(50)),
        AccountRow("ココナラ", "receivable", "coconala", Yen(-30)),
        AccountRow("No sub-account", "receivable", "", Yen(80)),
        AccountRow("Income"),
        AccountRow("売上高", "sales", None, Yen(100)),
    )


def test_an_account_is_chosen_and_heads_are_not(world: World, qtbot: QtBot) -> None:
    view = AccountsView(world.context)
    qtbot.addWidget(view)
    view.resize(260, 400)
    view.show()
    told: list[tuple[str, object]] = []
    view.chosen.connect(lambda account, part: told.append((account, part)))
    rows = account_rows(BookWords(world.context), BALANCES)
    view.show_rows(rows, "receivable", "coconala")
    view.show_rows(rows, "gone", None)
    assert told == [("receivable", "coconala"), ("bank", None)]
    model = view.accounts
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(0).data() == "Assets"
    assert model.index(4).data() == "ココナラ −¥30"
    assert not view.grab().toImage().isNull()
