"""A permit that cannot be is refused with what is wrong; knows no store."""

from datetime import date

import pytest

from app.errors import AppError
from app.rulebook.catalog import Catalog
from app.services.order_drafts import NOTE_LENGTH, NUMBER_LENGTH, TooLongError
from app.services.permit_drafts import (
    PermitDaysError,
    PermitDraft,
    PermitEndMissingError,
    UnknownPermitError,
    check_permit,
)

DAY = date(2026, 11, 23)


def test_a_permit_of_a_known_kind_is_taken(catalog: Catalog) -> None:
    draft = PermitDraft(kind="food", issued_on=DAY, expires_on=DAY)
    assert check_permit(draft, catalog).id == "food"
    endless = PermitDraft(kind="antique", is_endless=True)
    assert check_permit(endless, catalog).id == "antique"


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (PermitDraft(kind="magic"), UnknownPermitError),
        (PermitDraft(kind="none"), UnknownPermitError),
        (PermitDraft(kind="food", is_endless=True), PermitEndMissingError),
        (
            PermitDraft(kind="food", issued_on=DAY, expires_on=date(2026, 11, 22)),
            PermitDaysError,
        ),
        (PermitDraft(kind="food", number="1" * (NUMBER_LENGTH + 1)), TooLongError),
        (PermitDraft(kind="food", note="あ" * (NOTE_LENGTH + 1)), TooLongError),
    ],
)
def test_what_cannot_be_is_refused(
    catalog: Catalog, draft: PermitDraft, error: type[AppError]
) -> None:
    with pytest.raises(error):
        check_permit(draft, catalog)
