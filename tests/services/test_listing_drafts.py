"""What cannot be a field is refused with the field's name and both numbers."""

import pytest

from app.errors import AppError
from app.models.listing_fields import FieldValue, ListingField, Option, Question
from app.models.money import Yen
from app.services.listing_drafts import (
    LINE_LENGTH,
    MOST_ROWS,
    PROSE_LENGTH,
    ListingDraft,
    TooManyRowsError,
    check_count,
    checked_fields,
)
from app.services.order_drafts import (
    EmptyFieldError,
    NegativeAmountError,
    TooLargeAmountError,
    TooLongError,
)

F = ListingField
MILLION = "あ" * 1_000_000


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        (F.TITLE, " \n", EmptyFieldError),
        (F.TITLE, MILLION, TooLongError),
        (F.BODY, MILLION, TooLongError),
        (F.REQUEST, MILLION, TooLongError),
        (F.FAQ, (Question("何", MILLION),), TooLongError),
        (F.FAQ, (Question(MILLION, "何"),), TooLongError),
        (F.OPTIONS, (Option("あ" * (LINE_LENGTH + 1), Yen(1)),), TooLongError),
        (F.OPTIONS, (Option("急ぎ", Yen(1)),) * (MOST_ROWS + 1), TooManyRowsError),
        (F.OPTIONS, (Option("急ぎ", Yen(-1)),), NegativeAmountError),
        (F.OPTIONS, (Option("急ぎ", Yen(1), -1),), NegativeAmountError),
        (F.PRICE, Yen(-1), NegativeAmountError),
        (F.PRICE, Yen(10**12), TooLargeAmountError),
        (F.DELIVERY_DAYS, -1, NegativeAmountError),
        (F.REVISION_COUNT, 10**6, TooLargeAmountError),
    ],
)
def test_what_cannot_be_is_refused(
    field: ListingField, value: FieldValue, error: type[AppError]
) -> None:
    with pytest.raises(error):
        checked_fields({field: value})


def test_what_can_be_comes_back_as_it_is_kept() -> None:
    given: dict[ListingField, FieldValue] = {
        F.BODY: "あ" * PROSE_LENGTH + "\n",
        F.FAQ: (Question("何日", " 3日 "),),
        F.PRICE: None,
        F.DELIVERY_DAYS: 3,
    }
    assert checked_fields(given) == {
        F.BODY: "あ" * PROSE_LENGTH,
        F.FAQ: (Question("何日", "3日"),),
        F.PRICE: None,
        F.DELIVERY_DAYS: 3,
    }
    check_count("count", None, 5)


def test_a_draft_says_for_itself_only_what_is_given() -> None:
    assert ListingDraft(marketplace_id="coconala").own == {}
    assert ListingDraft(marketplace_id="coconala", price=Yen(1)).own == {F.PRICE: 1}
