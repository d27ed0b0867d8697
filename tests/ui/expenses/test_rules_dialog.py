"""The seller's own rules are listed and forgotten."""

from app.services.expense_suggestions import own_rules
from app.services.expenses import learn_rule
from app.ui.expenses.rules_dialog import RulesDialog
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from tests.services.bookkeeping_samples import expense_rules
from tests.ui.expenses.spending import commands, words
from tests.ui.orders.desk import Desk


def test_a_rule_is_told_and_forgotten(spending: Desk) -> None:
    spending.database.write(
        learn_rule, "電力", "utilities", "purchase_10", 3_000, rules=expense_rules()
    )
    dialog = RulesDialog(spending.context, words(spending), commands(spending), spending.window())
    dialog.open()
    told = "Utilities ・ Purchase 10 %, qualified invoice ・ business 30%"
    spending.until(lambda: told in {label.text() for label in dialog.findChildren(Label)})
    forget = next(one for one in dialog.findChildren(Button) if one.text() == "Forget")
    forget.click()
    nothing = "No rule was learned yet."
    spending.until(lambda: nothing in {label.text() for label in dialog.findChildren(Label)})
    assert spending.database.read(own_rules) == ()
    dialog.reject()
