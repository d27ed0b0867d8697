"""The seller's own names for other programs are kept, used and taken back."""

import pytest

from app.models.bookkeeping_types import JournalFormat
from app.paths import resources_dir
from app.rulebook.taxes import load_taxes
from app.services.bookkeeping import set_fiscal_year
from app.services.export_name_queries import OwnNames, names_for, own_names, target_of
from app.services.export_names import NameTooWideError, set_export_names
from app.services.order_drafts import TooLongError
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from tests.services.bookkeeping_samples import chart

YAYOI, FREEE, DEALS = JournalFormat.YAYOI, JournalFormat.FREEE, JournalFormat.FREEE_DEALS


def keep(book: Database, wanted: JournalFormat, **accounts: str) -> None:
    book.write(set_export_names, wanted, OwnNames(accounts=accounts), chart=chart())


def test_a_name_of_his_own_goes_before_the_usual_one(database: Database) -> None:
    classes = {"purchase_10_70": "課対仕入込10%経過70%"}
    own = OwnNames(accounts={"fees": "販売手数料"}, tax_classes=classes)
    database.write(set_export_names, YAYOI, own, chart=chart())
    names = database.read(names_for, YAYOI, chart())
    assert [names.account(one) for one in ("fees", "sales")] == ["販売手数料", "売上高"]
    assert names.tax_class("purchase_10_70") == "課対仕入込10%経過70%"
    assert database.read(names_for, JournalFormat.CSV, chart()).account("fees") == "支払手数料"


def test_a_year_kept_by_the_kind_of_business_has_its_words(database: Database) -> None:
    taxes = load_taxes(resources_dir() / "books")
    for year, method in ((2026, "simplified_5"), (2027, "simplified_6"), (2028, None)):
        facts = YearFacts(method=method)
        database.write(set_fiscal_year, year, facts, taxes=taxes)
    names = database.read(names_for, YAYOI, chart())
    told = [names.tax_class("sale_10", year) for year in (2025, 2026, 2027, 2028)]
    assert told == ["課税売上込10%", "課税売上込五10%", "課税売上込六10%", "課税売上込10%"]


def test_both_files_for_freee_share_their_names(database: Database) -> None:
    keep(database, DEALS, sales="売上")
    assert database.read(own_names, FREEE).accounts == {"sales": "売上"}
    assert (target_of(DEALS), target_of(YAYOI)) == ("freee", "yayoi")


def test_what_is_as_usual_or_empty_is_not_kept(database: Database) -> None:
    keep(database, YAYOI, sales=" 売上高 ", fees="", nothing="無")
    assert database.read(own_names, YAYOI) == OwnNames()
    keep(database, YAYOI, sales="売上")
    keep(database, YAYOI)
    assert database.read(own_names, YAYOI) == OwnNames()


def test_what_yayoi_would_cut_is_refused(database: Database) -> None:
    keep(database, YAYOI, sales="字" * 12)
    with pytest.raises(NameTooWideError) as told:
        keep(database, YAYOI, sales="字" * 13)
    assert told.value.details == {"name": "字" * 13, "columns": 24}
    keep(database, FREEE, sales="字" * 13)
    with pytest.raises(TooLongError):
        keep(database, FREEE, sales="字" * 41)
