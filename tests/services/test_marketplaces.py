from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.services.marketplaces import (
    MarketplaceClosedError,
    UnknownKindError,
    check_kind,
    check_open,
)


def test_a_closed_site_is_open_until_its_last_purchase(catalog: Catalog) -> None:
    requ = catalog.marketplace("requ")
    check_open(requ, date(2022, 12, 18))
    with pytest.raises(MarketplaceClosedError):
        check_open(requ, date(2026, 11, 23))
    check_open(catalog.marketplace("coconala"), date(2026, 11, 23))


def test_a_kind_is_one_of_the_sites(catalog: Catalog) -> None:
    coconala = catalog.marketplace("coconala")
    for kind in coconala.kinds:
        check_kind(coconala, kind)
    with pytest.raises(UnknownKindError) as error:
        check_kind(coconala, "cooking")
    assert error.value.details["known"] == coconala.kinds
