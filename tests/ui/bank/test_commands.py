"""What is done is told, and can be taken back."""

from collections.abc import Callable  # noqa: TC003 - an annotation of a local

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import LineUse
from app.services.expense_queries import expenses
from app.services.reconciliation_queries import bank_accounts
from app.services.recurring_expenses import add_recurring
from app.ui.bank.commands import BankCommands
from tests.services.bookkeeping_samples import expense_draft, expense_rules, recurring_draft
from tests.ui.bank.samples import COFFEE, DEPOSIT, SUICA, SUICA_LATER, fill, uses
from tests.ui.today.context import World


def test_each_command_says_what_came_of_it(world: World, qtbot: QtBot) -> None:
    fill(world)
    commands, gone = BankCommands(world.context), list[str]()
    draft = expense_draft(payee="駅", account="travel")
    steps: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: commands.add_account("事業用"), "Added 事業用"),
        (lambda: commands.rename_account(3, "貯金"), "Renamed to 貯金"),
        (lambda: commands.match(DEPOSIT, 1, lambda: gone.append("on")), "Matched with the payout"),
        (lambda: commands.book([SUICA, SUICA_LATER], draft), "Booked 2 expenses"),
        (lambda: commands.free([SUICA]), "Marked as not sorted"),
        (lambda: commands.book([SUICA], draft), "Booked as expense"),
        (lambda: commands.use([COFFEE], LineUse.OWN, "", "Private"), "Private"),
    )
    for number, (step, words) in enumerate(steps, 1):
        step()
        world.settled(qtbot, lambda count=number: len(world.asked.toasts) == count)  # type: ignore[misc]
        assert world.asked.toasts[-1] == (words, True)
    assert gone == ["on"]
    assert [one.name for one in world.database.read(bank_accounts)][-1] == "貯金"
    assert uses(world) == {
        DEPOSIT: LineUse.PAYOUT,
        SUICA: LineUse.EXPENSE,
        SUICA_LATER: LineUse.EXPENSE,
        COFFEE: LineUse.OWN,
    }


def test_a_turn_of_a_recurring_expense_is_booked(world: World, qtbot: QtBot) -> None:
    fill(world)
    world.database.write(add_recurring, recurring_draft(), rules=expense_rules())
    BankCommands(world.context).book_turn(COFFEE, 1, "2026-09")
    world.settled(qtbot, lambda: world.asked.toasts == [("Booked as expense", True)])
    (expense,) = world.database.read(expenses)
    assert (expense.recurring_id, expense.amount) == (1, 550)


def test_a_line_is_joined_with_an_expense_that_is_booked(world: World, qtbot: QtBot) -> None:
    fill(world)
    commands = BankCommands(world.context)
    commands.book([COFFEE], expense_draft())
    world.settled(qtbot, lambda: len(world.asked.toasts) == 1)
    world.database.undo()
    commands.book([SUICA], expense_draft())
    world.settled(qtbot, lambda: len(world.asked.toasts) == 2)
    (expense,) = world.database.read(expenses)
    commands.join(SUICA_LATER, expense.id)
    world.settled(qtbot, lambda: bool(world.asked.errors))
    assert type(world.asked.errors.pop()).__name__ == "ExpenseTakenError"
