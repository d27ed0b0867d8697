"""A snapshot is what was written, and its amounts follow from its lines."""

from datetime import date

import pytest

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import (
    Issuer,
    PaperBody,
    PaperLine,
    RateSum,
    Standing,
    TaxMode,
    read,
    written,
)


@pytest.mark.parametrize(
    ("quantity", "price", "amount"),
    [(1_000, 500, 500), (1_500, 333, 499), (1_500, -333, -499), (2, 100, 0), (3_000, 0, 0)],
)
def test_a_line_costs_its_quantity_and_parts_of_a_yen_are_cut(
    quantity: int, price: int, amount: int
) -> None:
    line = PaperLine(text="時間", quantity=quantity, unit_price=Yen(price))
    assert line.amount == amount


def test_a_snapshot_is_read_as_it_was_written() -> None:
    body = PaperBody(
        kind=PaperKind.INVOICE,
        number="IN-2026-0001",
        issued_on=date(2026, 11, 20),
        subject="髙﨑𠮷",
        recipient="株式会社髙﨑商店",
        honorific="御中",
        issuer=Issuer(name="𠮷田"),
        standing=Standing.QUALIFIED,
        tax_mode=TaxMode.ADDED,
        lines=(PaperLine(text="ロゴ", unit_price=Yen(100)),),
        sums=(
            RateSum(rate=1_000, is_reduced=False, net=Yen(100), tax=Yen(10)),
            RateSum(rate=800, is_reduced=True, net=Yen(50), tax=Yen(4)),
        ),
        total=Yen(164),
        withheld=Yen(15),
        due_on=date(2026, 12, 31),
    )
    assert read(written(body)) == body
    assert (body.net, body.tax, body.due) == (150, 14, 149)
    assert body.sums[0].total == 110
