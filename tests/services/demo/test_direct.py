"""Direct work has its terms in writing, and one of its clients keeps income tax."""

from app.models.money import Yen
from app.models.types import Stage
from app.services.demo.direct import write_direct
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet
from tests.services.demo.plans import completed, jst, plan, table


def written(*plans: OrderPlan, gross: int | None = 50_000) -> Sheet:
    sheet = Sheet()
    for place in range(len(plans)):
        amount = None if gross is None else Yen(gross)
        sheet.add("orders", id=place + 1, gross=amount, withheld=None)
    write_direct(sheet, plans)
    return sheet


def test_terms_name_origin_days_and_payment_within_sixty_days() -> None:
    done = completed(jst(2026, 10, 20), marketplace_id="direct")
    running = plan(marketplace_id="direct")
    asked = plan(
        marketplace_id="direct",
        stage=Stage.INQUIRY,
        purchased_at=None,
        inquired_at=jst(2026, 11, 1),
    )
    sheet = written(completed(jst(2026, 10, 20)), done, running, asked)
    first, second = table(sheet, "direct_terms")
    assert (first["order_id"], first["received_on"], first["pay_on"]) == (
        2,
        "2026-10-19",
        "2026-11-18",
    )
    assert first["origin"]
    assert (second["order_id"], second["received_on"]) == (3, None)


def test_the_client_with_most_direct_orders_withholds_and_nobody_else() -> None:
    plans = [
        completed(jst(2026, 10, 1), marketplace_id="direct", client=4),
        completed(jst(2026, 10, 2), marketplace_id="direct", client=7),
        completed(jst(2026, 10, 3), marketplace_id="direct", client=7),
        completed(jst(2026, 10, 4), client=7),
    ]
    assert written(*plans).column("orders", "withheld") == [None, 5_105, 5_105, None]
    assert written(*plans, gross=None).column("orders", "withheld") == [None] * 4


def test_without_direct_work_there_is_nothing_to_write() -> None:
    assert table(written(completed(jst(2026, 10, 4))), "direct_terms") == []
