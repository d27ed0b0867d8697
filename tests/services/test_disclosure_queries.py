from app.services.disclosure_queries import disclosures
from app.storage.database import Database


def test_an_empty_ledger_is_empty(database: Database) -> None:
    assert database.read(disclosures) == ()
