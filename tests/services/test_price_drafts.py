"""A saved comparison is read as it was written, and nothing else is read as one."""

import pytest

from app.models.money import Yen
from app.rulebook.comparison import Basis, PriceWish
from app.services.order_drafts import NegativeAmountError, TooLargeAmountError
from app.services.price_drafts import scenario_of, scenario_text

WISH = PriceWish(
    basis=Basis.NET,
    amount=Yen(39_000),
    kind="video",
    extras=(Yen(3_000),),
    is_taxable=True,
    is_quotation=True,
    minutes=450,
    floor=Yen(1_500),
)


def test_a_comparison_is_read_as_it_was_written() -> None:
    body = scenario_of(scenario_text(WISH, {"coconala": Yen(50_000)}))
    assert body is not None
    assert body.wish(Yen(1_500)) == WISH
    assert body.own == {"coconala": 50_000}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"basis":"guess"}',
        '{"basis":"net","amount":-1}',
        '{"basis":"net","amount":1.5}',
        '{"basis":"net","newer":1}',
        '{"basis":"net","own":{"coconala":"1"}}',
    ],
)
def test_what_has_another_shape_is_no_comparison(text: str) -> None:
    assert scenario_of(text) is None


def test_amounts_that_cannot_be_are_refused() -> None:
    with pytest.raises(NegativeAmountError):
        scenario_text(WISH, {"coconala": Yen(-1)})
    with pytest.raises(TooLargeAmountError):
        scenario_text(PriceWish(amount=Yen(10**10)), {})
    with pytest.raises(NegativeAmountError):
        scenario_text(PriceWish(minutes=-1), {})
