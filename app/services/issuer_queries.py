"""Who issues papers: the facts the book keeps, and what they make of him for consumption tax."""

import msgspec

from app.models.paper_body import Issuer, Standing
from app.models.types import TaxStatus
from app.services.preference_queries import book_facts, preference
from app.storage.reader import Reader

ISSUER = "issuer"
"""The name of the preference."""


def issuer(reader: Reader) -> Issuer:
    """Return the issuer; of one that was never set, the book's name is known alone."""
    kept = preference(reader, ISSUER)
    if kept is None:
        return Issuer(name=book_facts(reader).name)
    return msgspec.convert(kept, Issuer)


def standing_of(who: Issuer, status: TaxStatus) -> Standing:
    """Return what an issuer is: a number alone makes nobody liable for the tax."""
    if status is TaxStatus.EXEMPT:
        return Standing.EXEMPT
    return Standing.QUALIFIED if who.registration_number else Standing.TAXABLE


def standing(reader: Reader) -> Standing:
    """Return what the seller is now."""
    return standing_of(issuer(reader), book_facts(reader).tax_status)
