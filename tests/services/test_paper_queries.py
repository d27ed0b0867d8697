"""Papers are found by kind, year and words, the newest first."""

from datetime import date

from app.models.bookkeeping_types import PaperKind
from app.models.changes import Changes
from app.models.paper_body import Issuer
from app.rulebook.catalog import Catalog
from app.services.direct_terms import record_terms
from app.services.issuer_queries import issuer
from app.services.paper_queries import (
    PaperFilter,
    PaperSort,
    file_name,
    next_number,
    paper,
    paper_ids,
    paper_rows,
    paper_years,
    pictures_of,
)
from app.services.papers import void_paper
from app.storage.connections import Connection
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import (
    agreed,
    direct_order,
    issue,
    line,
    name_issuer,
    paper_draft,
    paper_rules,
    picture,
)


def found(book: Database, **wanted: object) -> list[int]:
    return list(book.read(paper_ids, PaperFilter(**wanted)))  # type: ignore[arg-type]


def test_a_filter_lets_through_what_fits_all_of_it(database: Database, catalog: Catalog) -> None:
    name_issuer(database)
    order_id = direct_order(database, catalog)
    database.write(record_terms, order_id, agreed(), rules=paper_rules())
    quote = issue(database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    old = issue(database, paper_draft(issued_on=date(2025, 3, 1), recipient="あおば合同会社"))
    new = issue(database, paper_draft())
    assert found(database) == [new, quote, old]
    assert found(database, kind=PaperKind.QUOTE) == [quote]
    assert found(database, year=2025) == [old]
    assert found(database, words="ろご　商店") == [new, quote]
    assert found(database, words="in-2025") == [old]
    assert found(database, order_id=order_id) == [quote]
    database.write(void_paper, new, "誤り", now=NOW)
    assert found(database, with_void=False) == [quote, old]
    assert database.read(paper_years) == (2026, 2025)


def test_the_list_is_sorted_by_any_column(database: Database) -> None:
    name_issuer(database)
    cheap = paper_draft(PaperKind.QUOTE, lines=(line(price=100),), recipient="あ", subject="い")
    first, second = issue(database, cheap), issue(database, paper_draft(due_on=date(2026, 12, 1)))
    for sort in PaperSort:
        up = list(database.read(paper_ids, PaperFilter(), sort, descending=False))
        down = list(database.read(paper_ids, PaperFilter(), sort))
        assert up == down[::-1]
        expected = (
            [second, first] if sort in {PaperSort.NUMBER, PaperSort.KIND} else [first, second]
        )
        assert up == expected, sort


def test_the_pictures_of_an_issuer_are_found_and_a_damaged_one_is_left_out(
    database: Database,
) -> None:
    name_issuer(database, seal=picture(), logo=picture("社"))
    who = database.read(issuer)
    assert set(database.read(pictures_of, who)) == {who.seal, who.logo}
    assert database.read(pictures_of, Issuer(name="山田", seal="0" * 64)) == {}

    def damage(connection: Connection) -> Changes:
        connection.execute(
            "UPDATE kept_files SET content = zeroblob(byte_count) WHERE digest = ?", (who.seal,)
        )
        return Changes("damage", {})

    database.note(damage)
    assert set(database.read(pictures_of, who)) == {who.logo}


def test_rows_say_what_the_list_shows(database: Database) -> None:
    name_issuer(database)
    first = issue(database, paper_draft(due_on=date(2026, 12, 31)))
    rows = database.read(paper_rows, [first, 99])
    assert set(rows) == {first}
    row = rows[first]
    assert (row.kind, row.number, row.recipient, row.honorific) == (
        PaperKind.INVOICE,
        "IN-2026-0001",
        "株式会社髙﨑商店",
        "御中",
    )
    assert (row.due_on, row.is_void, row.replaced_by) == (date(2026, 12, 31), False, None)
    details = database.read(paper, first)
    assert details is not None
    assert (details.digest, details.order_number, details.void_reason) == (None, None, None)
    assert database.read(paper, 99) is None


def test_the_next_number_is_after_the_greatest_even_past_9999(database: Database) -> None:
    name_issuer(database)
    paper_id = issue(database)

    def renumber(session: object) -> None:
        session.connection().exec_driver_sql(  # type: ignore[attr-defined]
            "UPDATE papers SET number = 'IN-2026-12345' WHERE id = ?", (paper_id,)
        )
        session.info["subject"] = "x"  # type: ignore[attr-defined]

    database.write(renumber)
    assert database.read(next_number, PaperKind.INVOICE, 2026) == "IN-2026-12346"
    assert database.read(next_number, PaperKind.INVOICE, 2027) == "IN-2027-0001"
    assert file_name("IN-2026-0001") == "IN-2026-0001.pdf"
