"""Programs that have words of their own for tax classes use them; the others use 弥生's."""

import pytest

from app.models.bookkeeping_types import JournalFormat
from app.services.export_name_queries import usual_names
from tests.services.bookkeeping_samples import chart


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (JournalFormat.YAYOI, "課税売上込10%"),
        (JournalFormat.MONEYFORWARD, "課税売上 10%"),
        (JournalFormat.FREEE, "課税売上10%"),
        (JournalFormat.FREEE_DEALS, "課税売上10%"),
        (JournalFormat.XLSX, "課税売上込10%"),
        (JournalFormat.BEANCOUNT, "課税売上込10%"),
    ],
)
def test_each_program_has_its_words_for_a_sale(wanted: JournalFormat, expected: str) -> None:
    assert usual_names(wanted, chart()).tax_class("sale_10") == expected
