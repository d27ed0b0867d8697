"""Who issues papers is kept in the book, his pictures too, and what he may call himself."""

import pytest

from app.models.paper_body import Issuer, Rounding, Standing
from app.models.types import TaxStatus
from app.services.expense_drafts import RegistrationNumberError
from app.services.issuer_queries import issuer, standing, standing_of
from app.services.issuers import RegisteredExemptError, set_issuer
from app.services.kept_file_queries import kept_content
from app.services.order_drafts import EmptyFieldError, TooLongError
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import NUMBER, name_issuer, picture


def with_number(text: str) -> Issuer:
    return Issuer(name="山田", registration_number=text)


def test_the_book_begins_with_its_own_name(database: Database) -> None:
    database.write(set_book_facts, BookFacts(name="みなと"))
    assert database.read(issuer) == Issuer(name="みなと")
    assert database.read(standing) is Standing.EXEMPT


def test_an_issuer_is_kept_with_seal_and_logo(database: Database) -> None:
    who = Issuer(name=" 山田 ", registration_number="t7000-0120-50002", rounding=Rounding.HALF_UP)
    name_issuer(database, who, seal=picture(), logo=picture("社"))
    found = database.read(issuer)
    assert (found.name, found.registration_number) == ("山田", NUMBER)
    assert found.rounding is Rounding.HALF_UP
    for digest, text in ((found.seal, "印"), (found.logo, "社")):
        kept = database.read(kept_content, digest)
        assert kept is not None
        assert kept.content == picture(text).content
    database.write(set_issuer, Issuer(name="山田", logo=found.logo), now=NOW)
    assert (database.read(issuer).seal, database.read(issuer).logo) == ("", found.logo)


def test_a_number_makes_qualified_only_who_is_liable() -> None:
    who = with_number(NUMBER)
    assert standing_of(who, TaxStatus.TAXABLE) is Standing.QUALIFIED
    assert standing_of(Issuer(name="山田"), TaxStatus.TAXABLE) is Standing.TAXABLE
    assert standing_of(who, TaxStatus.EXEMPT) is Standing.EXEMPT


def test_what_cannot_be_is_refused(database: Database) -> None:
    for who, refusal in (
        (Issuer(name=" "), EmptyFieldError),
        (Issuer(name="山田", address="あ" * 501), TooLongError),
        (with_number("T123"), RegistrationNumberError),
        (with_number(NUMBER), RegisteredExemptError),
    ):
        with pytest.raises(refusal):
            database.write(set_issuer, who, now=NOW)
    database.write(set_book_facts, BookFacts(name="みなと", tax_status=TaxStatus.EXEMPT))
    with pytest.raises(RegisteredExemptError):
        database.write(set_issuer, with_number(NUMBER), now=NOW)
    assert database.read(issuer) == Issuer(name="みなと")
