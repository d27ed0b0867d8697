"""Lines, uses and accounts in words."""

from datetime import date

import pytest

from app.models.bookkeeping_types import TRANSIT, LineUse
from app.models.money import Yen
from app.services.bank_line_list import AccountBalance, StatementLine
from app.ui.bank.columns import Column
from app.ui.bank.words import BankWords
from tests.ui.today.context import World

LINE = StatementLine(
    *(1, 1, "楽天銀行", date(2026, 9, 24), Yen(-3_000), None, "SUICA", "改札", LineUse.OPEN, ""),
    *(None, None, "", "", ""),
)


@pytest.fixture
def words(world: World) -> BankWords:
    return BankWords(world.context)


def test_money_out_stands_in_its_own_column_and_an_unknown_balance_is_a_dash(
    words: BankWords,
) -> None:
    cells = [words.text(LINE, column) for column in Column]
    assert cells == ["2026/09/24", "SUICA ・ 改札", "¥3,000", "", "—", "To sort out"]
    money_in = LINE._replace(amount=Yen(500), balance=Yen(-20))
    assert [words.text(money_in, c) for c in (Column.OUT, Column.IN)] == ["", "¥500"]
    assert words.text(money_in, Column.BALANCE) == "−¥20"


@pytest.mark.parametrize(
    ("changes", "long", "short"),
    [
        ({"use": LineUse.PAYOUT, "site": "coconala"}, "Payout of ココナラ", "ココナラ"),
        (
            {"use": LineUse.EXPENSE, "booked": "travel", "payee": "駅"},
            "旅費交通費 ・ 駅",
            "旅費交通費",
        ),
        ({"use": LineUse.CARD, "part": "楽天カード"}, "Card: 楽天カード", "Card: 楽天カード"),
        ({"use": LineUse.CARD}, "Card settlement", "Card settlement"),
        ({"use": LineUse.OUTSIDE, "part": TRANSIT}, *["Between own accounts"] * 2),
        ({"use": LineUse.OUTSIDE}, *["Not business"] * 2),
        ({"use": LineUse.OWN}, "Private", "Private"),
        ({"use": LineUse.INTEREST}, "Interest", "Interest"),
        ({"use": LineUse.ORDER}, *["Money given back"] * 2),
    ],
)
def test_what_a_line_is(
    words: BankWords, changes: dict[str, object], long: str, short: str
) -> None:
    line = LINE._replace(**changes)  # type: ignore[arg-type]
    assert (words.use(line), words.short_use(line)) == (long, short)
    assert words.icon(line.use)


def test_a_line_is_one_sentence_for_a_screen_reader(words: BankWords) -> None:
    assert words.sentence(LINE) == "2026/09/24: ¥3,000 out, SUICA. To sort out"
    assert words.icon(LineUse.OPEN) == ""


def test_an_account_without_a_statement_says_so(words: BankWords) -> None:
    empty = AccountBalance(1, "楽天銀行", None, None, 0, 0)
    assert words.account_lines(empty) == ("No statement yet", "")
    known = AccountBalance(1, "楽天銀行", date(2026, 9, 24), Yen(5), 0, 1)
    assert words.account_lines(known) == ("¥5", "as of 2026/09/24")
