"""A line as an expense, filled in as it is usually booked."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.services.expenses import add_expense, learn_rule
from app.ui.bank.expense_form import LineExpense
from app.ui.bank.words import BankWords
from tests.services.bookkeeping_samples import NOW, expense_draft, expense_rules
from tests.ui.bank.samples import COFFEE, FIRST, SUICA, fill, helped
from tests.ui.today.context import World


@pytest.fixture
def form(world: World, qtbot: QtBot) -> LineExpense:
    fill(world)
    made = LineExpense(world.context, BankWords(world.context))
    qtbot.addWidget(made)
    made.show()
    return made


def why(form: LineExpense) -> str:
    return form.account.accessibleDescription()


def test_an_own_rule_fills_account_and_share_in(world: World, form: LineExpense) -> None:
    world.database.write(learn_rule, "モバイルSuica", "travel", None, 5_000, rules=expense_rules())
    form.show_help(helped(world, SUICA))
    assert why(form) == "By your rule “モバイルSuica”"
    draft = form.draft()
    assert draft is not None
    assert (draft.account, draft.business_share, draft.payee) == (
        *("travel", 5_000),
        "モバイルSUICA",
    )
    assert (draft.amount, draft.spent_on, draft.paid_by, draft.paid_part) == (
        *(Yen(3_000), FIRST, PaidBy.BANK),
        "楽天銀行",
    )


def test_the_last_expense_there_is_done_again(world: World, form: LineExpense) -> None:
    draft = expense_draft(payee="喫茶店", account="meetings", registration_number="")
    world.database.write(add_expense, draft, rules=expense_rules(), now=NOW)
    form.show_help(helped(world, COFFEE))
    assert why(form) == "As last time for “喫茶店”"
    assert form.payee.text() == "喫茶店"


def test_nothing_known_is_said(world: World, form: LineExpense, qtbot: QtBot) -> None:
    found = helped(world, SUICA)._replace(suggestion=None)
    form.show_help(found)
    assert why(form) == "This payee is new."
    with qtbot.waitSignal(form.booked) as caught:
        form.book.click()
    assert caught.args[0].account == "miscellaneous"


@pytest.mark.parametrize("share", ["101", "-1", "x", "1e400", "nan"])
def test_a_share_that_is_no_percentage_is_said(
    world: World, form: LineExpense, qtbot: QtBot, share: str
) -> None:
    form.show_help(helped(world, COFFEE))
    form.share.setText(share)
    with qtbot.assertNotEmitted(form.booked):
        form.book.click()
    assert form.share.accessibleDescription() == "Please type 0 to 100."
    form.share.setText("３０％")  # noqa: RUF001 - typed full-width
    draft = form.draft()
    assert draft is not None
    assert draft.business_share == 3_000


def test_without_a_line_there_is_no_draft(form: LineExpense) -> None:
    assert form.draft() is None


def test_what_was_typed_for_a_line_is_there_when_it_is_looked_at_again(
    world: World, form: LineExpense, qtbot: QtBot
) -> None:
    form.show_help(helped(world, COFFEE))
    form.memo.setText("打合せ")
    form.share.setText("50")
    form.account.setCurrentIndex(form.account.findData("meetings"))
    form.show_help(helped(world, SUICA))
    assert form.memo.text() == ""
    form.show_help(helped(world, COFFEE))
    assert (form.memo.text(), form.share.text()) == ("打合せ", "50")
    with qtbot.waitSignal(form.booked) as caught:
        form.book.click()
    assert (caught.args[0].account, caught.args[0].business_share) == ("meetings", 5_000)
