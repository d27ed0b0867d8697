"""A year's paper holds its form, what was withheld and what is left out."""

from datetime import date

from app.models.bookkeeping_types import BooksForm
from app.models.money import Yen
from app.services.bookkeeping import set_withheld
from app.services.tax_papers import tax_paper
from app.storage.database import Database
from tests.services.bookkeeping_samples import chart, sell, taxes


def test_all_of_a_year_comes_at_once(database: Database) -> None:
    order, _ = database.write(sell, "1", date(2026, 3, 3), 50_000, 11_000)
    database.write(set_withheld, order, Yen(5_685), is_on_top=True)
    paper = database.read(tax_paper, 2026, None, chart=chart(), taxes=taxes(), sites={})
    assert (paper.year, paper.form.form) == (2026, BooksForm.BLUE)
    assert paper.form.profit == 50_000 + 5_685 - 11_000
    assert [one.amount for one in paper.withheld] == [5_685]
    assert paper.unbooked.orders == 0
    white = database.read(tax_paper, 2026, BooksForm.WHITE, chart=chart(), taxes=taxes(), sites={})
    assert white.form.form is BooksForm.WHITE
