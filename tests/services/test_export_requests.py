"""What is asked for is looked at and saved with the seller's own names and his tax status."""

from datetime import date
from pathlib import Path

import pytest

from app.models.bookkeeping_types import JournalFormat
from app.models.types import TaxStatus
from app.services.direct_terms import record_terms
from app.services.export_name_queries import OwnNames
from app.services.export_names import set_export_names
from app.services.export_requests import ExportRequest, look, save
from app.services.journal_files import StoppedError
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.bookkeeping_samples import chart, sell
from tests.services.paper_samples import (
    agreed,
    issue,
    line,
    name_issuer,
    paper_draft,
    paper_rules,
)


def request(kind: JournalFormat) -> ExportRequest:
    return ExportRequest(
        format=kind,
        first=date(2026, 1, 1),
        last=date(2026, 12, 31),
        chart=chart(),
        sites={"coconala": "ココナラ"},
    )


def test_invoices_with_lines_at_other_rates_are_counted(database: Database) -> None:
    name_issuer(database)
    food = line("菓子", 1_000, rate=800, is_reduced=True)
    for number, lines in enumerate([(line(),), (line(), food), (food,)], 1):
        day = date(2026 if number < 3 else 2027, 3, 3)
        order_id, _ = database.write(sell, f"D{number}", day, 55_000, 0, site="direct")
        database.write(record_terms, order_id, agreed(), rules=paper_rules())
        issue(database, paper_draft(order_id=order_id, lines=lines))
    assert database.read(look, request(JournalFormat.CSV)).other_rates == 1


def test_a_look_and_the_file_say_the_same(database: Database, tmp_path: Path) -> None:
    database.write(sell, "1", date(2026, 11, 3))
    own = OwnNames(accounts={"sales": "売上"})
    database.write(set_export_names, JournalFormat.CSV, own, chart=chart())
    found = database.read(look, request(JournalFormat.CSV))
    assert found.preview.rows[0][5:7] == ("売上", "ココナラ")
    assert found.unbooked.orders == 0
    file = database.read(save, tmp_path / "a.csv", request(JournalFormat.CSV))
    assert (file.rows, file.total) == (found.preview.whole, found.preview.total)
    assert ",売上,ココナラ," in (tmp_path / "a.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("status", TaxStatus)
def test_freee_reckons_the_tax_of_a_taxable_seller(database: Database, status: TaxStatus) -> None:
    database.write(sell, "1", date(2026, 11, 3))
    database.write(set_book_facts, BookFacts(tax_status=status))
    head = database.read(look, request(JournalFormat.FREEE)).preview.head
    assert ("借方税額" in head) is (status is TaxStatus.EXEMPT)


def test_saving_can_be_stopped(database: Database, tmp_path: Path) -> None:
    def sell_many(session: object) -> None:
        for number in range(500):
            sell(session, str(number), date(2026, 11, 3))  # type: ignore[arg-type]

    database.write(sell_many)
    with pytest.raises(StoppedError):
        database.read(
            save, tmp_path / "a.csv", request(JournalFormat.CSV), lambda _done, _all: False
        )
    assert list(tmp_path.glob("a.csv*")) == []
