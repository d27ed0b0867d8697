"""The issuer is read from the book as it was set."""

from app.models.paper_body import Standing
from app.services.issuer_queries import issuer, standing
from app.storage.database import Database
from tests.services.paper_samples import WHO, name_issuer


def test_a_seller_who_is_liable_without_a_number_is_not_qualified(database: Database) -> None:
    name_issuer(database)
    assert database.read(issuer) == WHO
    assert database.read(standing) is Standing.TAXABLE
