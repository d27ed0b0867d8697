"""All that a seller copies into a return of one year, asked at once."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import BooksForm
from app.rulebook.chart import Chart
from app.rulebook.taxes import TaxRules
from app.services.journal_queries import Unbooked, unbooked
from app.services.sales_payers import SalesDetail, sales_detail
from app.services.tax_forms import TaxForm, tax_form
from app.services.withholding_queries import Withheld, withheld
from app.storage.reader import Reader


class TaxPaper(NamedTuple):
    """A year's form, what payers kept of it, the orders not in it, and who paid its sales."""

    year: int
    form: TaxForm
    withheld: tuple[Withheld, ...]
    unbooked: Unbooked
    sales: SalesDetail = SalesDetail()


def tax_paper(
    reader: Reader,
    year: int,
    form: BooksForm | None,
    *,
    chart: Chart,
    taxes: TaxRules,
    sites: Mapping[str, str],
) -> TaxPaper:
    """Return a year for one of the forms, for that of the year's books where none is given.

    `sites` are the marketplaces' names by id.
    """
    span = date(year, 1, 1), date(year, 12, 31)
    asked = tax_form(reader, year, form, chart=chart, taxes=taxes)
    return TaxPaper(
        year,
        asked,
        withheld(reader, *span),
        unbooked(reader, *span),
        sales_detail(reader, year, asked.form, chart=chart, sites=sites),
    )
