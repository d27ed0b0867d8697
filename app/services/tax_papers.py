"""All that a seller copies into a return of one year, asked at once."""

from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import BooksForm
from app.rulebook.chart import Chart
from app.rulebook.taxes import TaxRules
from app.services.journal_queries import Unbooked, unbooked
from app.services.tax_forms import TaxForm, tax_form
from app.services.withholding_queries import Withheld, withheld
from app.storage.reader import Reader


class TaxPaper(NamedTuple):
    """A year's form, what payers kept of it, and the orders that are not in it."""

    year: int
    form: TaxForm
    withheld: tuple[Withheld, ...]
    unbooked: Unbooked


def tax_paper(
    reader: Reader, year: int, form: BooksForm | None, *, chart: Chart, taxes: TaxRules
) -> TaxPaper:
    """Return a year for one of the forms, for that of the year's books where none is given."""
    span = date(year, 1, 1), date(year, 12, 31)
    return TaxPaper(
        year,
        tax_form(reader, year, form, chart=chart, taxes=taxes),
        withheld(reader, *span),
        unbooked(reader, *span),
    )
