"""Advice fills what is empty, leaves what was chosen, and says why."""

from app.models.bookkeeping_types import PaidBy
from app.models.types import TaxStatus
from app.services.expense_suggestions import Suggestion, SuggestionSource
from app.services.preference_queries import book_facts
from app.services.preferences import set_book_facts
from app.ui.expenses.advising import Advising
from app.ui.expenses.form import ExpenseForm
from tests.ui.expenses.spending import row_of, words
from tests.ui.orders.desk import Desk


def advised(desk: Desk) -> tuple[ExpenseForm, Advising]:
    form = ExpenseForm(desk.context, words(desk))
    desk.qtbot.addWidget(form)
    return form, Advising(desk.context, words(desk), form)


def quiet(desk: Desk) -> bool:
    return desk.context.tasks.pending == 0


def test_an_expense_opened_is_left_to_the_rules_where_they_say_the_same(spending: Desk) -> None:
    facts = spending.database.read(book_facts)._replace(tax_status=TaxStatus.TAXABLE)
    spending.database.write(set_book_facts, facts)
    form, advising = advised(spending)
    form.show_expense(row_of(spending, 2))
    advising.begin(is_own=True)
    spending.until(lambda: quiet(spending) and form.chosen_class is None)
    assert "purchase_10" not in form.tax_class.itemText(0)
    assert "Purchase 10 %, qualified invoice" in form.tax_class.itemText(0)
    form.number.setText("T12")
    spending.until(lambda: quiet(spending))
    number = form.fields["registration_number"].control
    assert number.accessibleDescription() == "It is T and thirteen digits."


def test_names_of_the_means_chosen_are_offered(spending: Desk) -> None:
    form, advising = advised(spending)
    advising.begin(is_own=False)
    spending.until(lambda: advising.advice is not None)
    form.paid_by.setCurrentIndex(form.paid_by.findData(PaidBy.CARD))
    form.paid_part.typed.emit("事")
    assert form.paid_part.words.stringList() == ["事業用カード"]
    form.paid_by.setCurrentIndex(form.paid_by.findData(PaidBy.OWN))
    assert form.paid_part.words.stringList() == []


def test_each_source_of_a_suggestion_is_named(desk: Desk) -> None:
    _, advising = advised(desk)
    said = set()
    for source in SuggestionSource:
        found = Suggestion("software", "purchase_10", 10_000, source, "Adobe")
        said.add(advising.why(found))
        assert "please look" in advising.why(found._replace(is_unsure=True))
    assert len(said) == len(SuggestionSource)
