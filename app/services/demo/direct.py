"""The direct work of the invented seller: its terms in writing, and the tax one client keeps."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from app.models.moments import JST
from app.models.types import Stage
from app.services.demo.money_flow import DIRECT
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet

ORIGINS = (
    "own_site:ホームページのお問い合わせから",
    "referral:知人の紹介",
    "repeat:以前の勤め先からの依頼",
    "event:展示会で名刺交換",
)
"""Where direct clients came from: none of them from a marketplace."""
PAID_AFTER = timedelta(days=30)
PER_TEN_THOUSAND, WHOLE = 1_021, 10_000
"""10.21 percent are kept of what is paid at once, up to a million yen."""


def write_direct(sheet: Sheet, plans: Sequence[OrderPlan]) -> None:
    """Add the terms of direct orders; of the busiest direct client's, note what he withholds."""
    direct = [(place, plan) for place, plan in enumerate(plans) if plan.marketplace_id == DIRECT]
    for place, plan in direct:
        if plan.stage is not Stage.INQUIRY:
            _write_terms(sheet, place + 1, plan)
    done = [(place, plan) for place, plan in direct if plan.stage is Stage.COMPLETED]
    if not done:
        return
    ((client, _),) = Counter(plan.client for _, plan in done).most_common(1)
    gross = sheet.column("orders", "gross")
    for place, plan in done:
        amount = gross[place]
        if plan.client == client and amount:
            sheet.change("orders", place + 1, withheld=amount * PER_TEN_THOUSAND // WHOLE)


def _write_terms(sheet: Sheet, order_id: int, plan: OrderPlan) -> None:
    agreed = (plan.purchased_at or plan.began_at).astimezone(JST).date()
    delivered = plan.delivered_at
    received = None if delivered is None else delivered.astimezone(JST).date()
    sheet.add(
        "direct_terms",
        id=sheet.next_id("direct_terms"),
        order_id=order_id,
        origin=ORIGINS[plan.client % len(ORIGINS)],
        agreed_on=agreed,
        content=plan.title,
        place="データをメールで納品",
        received_on=received,
        pay_on=(received or plan.due_on or agreed) + PAID_AFTER,
        pay_method="銀行振込",
    )
