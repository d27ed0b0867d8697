"""An example of every command on the books, on a book that was filled for it."""

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from app.models.bookkeeping_types import AdjustmentKind, BooksForm, Recognition
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services import bookkeeping
from app.storage.database import Database
from tests.services.bookkeeping_samples import chart, taxes
from tests.services.sample import DONE, NOW

TODAY = date(2026, 11, 24)

BOOKKEEPING_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    "bookkeeping.set_fiscal_year": lambda s, _: bookkeeping.set_fiscal_year(
        s,
        2026,
        recognition=Recognition.DELIVERY,
        form=BooksForm.WHITE,
        method="two_tenths",
        taxes=taxes(),
    ),
    "bookkeeping.set_opening_balance": lambda s, _: bookkeeping.set_opening_balance(
        s, 2026, "bank", Yen(245_010), "楽天銀行", chart=chart()
    ),
    "bookkeeping.close_month": lambda s, _: bookkeeping.close_month(s, "2026-10", now=NOW),
    "bookkeeping.record_adjustment": lambda s, _: bookkeeping.record_adjustment(
        s, DONE, AdjustmentKind.REFUND, Yen(500), on=TODAY, note="一部返金"
    ),
    "bookkeeping.remove_adjustment": lambda s, _: bookkeeping.remove_adjustment(s, 1),
    "bookkeeping.set_withheld": lambda s, _: bookkeeping.set_withheld(
        s, DONE, Yen(5_105), is_on_top=True
    ),
}


def fill_books(database: Database) -> None:
    """Take a discount off a finished order."""
    kind = AdjustmentKind.DISCOUNT
    database.write(bookkeeping.record_adjustment, DONE, kind, Yen(1_000), on=TODAY)
