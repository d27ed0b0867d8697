from datetime import UTC, datetime

from app.cli.order_tables import OrderTables
from app.models.money import Yen
from app.models.types import Ball, EventKind, PaymentKind, Side, Stage
from app.rulebook.clocks import Clock
from app.services.order_details import EventRow, MessageRow, PaymentRow
from tests.cli.rows import DETAILS, ROW


def test_unknown_amounts_are_a_dash() -> None:
    line = OrderTables("ja").listing([ROW]).splitlines()[-1]
    assert line.split()[-2:] == ["¥50,000", "—"]


def test_an_order_is_shown_with_its_parts_and_without_empty_ones() -> None:
    assert "支払" not in OrderTables("ja").details(DETAILS)
    payment = PaymentRow(1, PaymentKind.BASE, None, None, Yen(50_000), None, None, None, None)
    until = datetime(2026, 11, 26, 4, tzinfo=UTC)
    whole = DETAILS._replace(
        payments=(payment,),
        clocks=(Clock("acceptance", Ball.CLIENT, until, "site_accepts", is_observed=False),),
        events=(
            EventRow(1, EventKind.STAGE, None, Stage.PURCHASED, 0, ""),
            EventRow(2, EventKind.DUE, None, None, 0, "2026-11-30"),
            EventRow(3, EventKind.PAYMENT, None, None, 0, "tip"),
        ),
        messages=(MessageRow(1, 0, "みな\x1bと", Side.CLIENT, "一\n\x1b二", ("a.png",)),),
    )
    text = OrderTables("ja").details(whole)
    for part in (
        "基本料金",
        "自動で承諾されます",
        "2026-11-26 13:00",
        "着手前",
        "納期 2026-11-30",
        "おひねり",
    ):
        assert part in text
    assert text.endswith("みなと\n一\n二\na.png")


def test_the_tax_withheld_stands_among_the_facts_where_there_is_any() -> None:
    assert "源泉徴収税額" not in OrderTables("ja").details(DETAILS)
    kept = DETAILS._replace(withheld=Yen(5_105))
    assert "¥5,105\n" in f"{OrderTables('ja').details(kept)}\n"
    on_top = OrderTables("en").details(kept._replace(is_withheld_on_top=True))
    assert "withheld tax" in on_top
    assert "¥5,105 (paid by the buyer on top)" in on_top
