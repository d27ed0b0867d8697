"""What the books keep is found by payee, number and name, the newest first."""

from datetime import date

from app.models.money import Yen
from app.services.evidence import void_evidence
from app.services.search_books import Kept, evidence_with, expenses_with, papers_with
from app.storage.database import Database
from tests.services.bookkeeping_samples import spend
from tests.services.evidence_samples import keep
from tests.services.paper_samples import fill_papers
from tests.services.sample import NOW


def test_an_expense_is_found_by_payee_memo_and_number(database: Database) -> None:
    number = "T1180301018771"
    for day, payee in ((3, "Adobe"), (5, "家電店"), (1, "アドビ")):
        database.write(
            spend, date(2026, 11, day), "supplies", 3_300, payee=payee, memo="ペン先 Adobe",
            registration_number=number,
        )  # fmt: skip
    found = database.read(expenses_with, ["adobe"], 10)
    assert [one.title for one in found] == ["家電店", "Adobe", "アドビ"]
    assert [one.title for one in database.read(expenses_with, ["あどび", "ぺん先"], 10)] == [
        "アドビ"
    ]
    assert len(database.read(expenses_with, ["t11803"], 2)) == 2
    assert found[0][1:] == ("家電店", ("ペン先 Adobe", number), date(2026, 11, 5), Yen(3_300))


def test_a_paper_is_found_by_its_number_and_recipient(database: Database) -> None:
    fill_papers(database)
    (found,) = database.read(papers_with, ["株式会社"], 10)
    number = found.title.split()[0].lower()
    assert database.read(papers_with, [number, "株式会社"], 10) == (found,)
    assert isinstance(found, Kept)
    assert found.amount is not None


def test_evidence_in_use_is_found_by_counterparty_and_file(database: Database) -> None:
    first = keep(database, "一", counterparty="家具店", amount=None, name="机.pdf")
    second = keep(database, "二", counterparty="家具店", note="椅子")
    assert [one.id for one in database.read(evidence_with, ["家具店"], 10)] == [second, first]
    (found,) = database.read(evidence_with, ["机"], 10)
    assert (found.id, found.amount) == (first, None)
    database.write(void_evidence, first, "二重", now=NOW)
    assert database.read(evidence_with, ["机"], 10) == ()
