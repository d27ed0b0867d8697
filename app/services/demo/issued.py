"""The papers that the invented seller issued for his direct work, and who he is on them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import cycle

import msgspec

from app.models.bookkeeping_types import PaperKind
from app.models.listing_fields import Picture
from app.models.moments import JST
from app.models.money import Yen
from app.models.paper_body import Issuer, PaperBody, PaperLine, Standing, written
from app.models.types import Stage
from app.services.demo.money_flow import DIRECT
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.words import Name
from app.services.issuer_queries import ISSUER
from app.services.paper_drafts import PaperDraft, body_of
from app.services.paper_queries import PREFIXES
from app.services.paper_sources import honorific_of

SEAL = "seal_mizuno"
WHO = Issuer(
    name="水野 かおり",
    trade_name="水野デザイン室",
    address="〒231-0001 神奈川県横浜市中区新港9-9-9 みなと長屋 2階",
    phone="045-000-0000",
    mail="hello@mizuno-design.example",
    bank="みなと銀行 本店営業部 普通 0000000\n名義 ミズノ カオリ",
)
MOST = 12
"""So many direct orders have papers; the older ones were on paper alone."""
REASON = "宛名の誤り"
THANKS = "このたびはご依頼いただき、ありがとうございました。"
MONTH = timedelta(days=30)


def write_issued(
    sheet: Sheet,
    plans: Sequence[OrderPlan],
    names: Sequence[Name],
    pictures: Mapping[str, Picture],
) -> None:
    """Add the issuer, and the papers of the newest direct orders that were delivered."""
    who = WHO if SEAL not in pictures else msgspec.structs.replace(WHO, seal=pictures[SEAL].digest)
    text = msgspec.json.encode(who).decode()
    sheet.add("preferences", id=sheet.next_id("preferences"), name=ISSUER, value=text)
    delivered = [
        (place + 1, plan)
        for place, plan in enumerate(plans)
        if plan.marketplace_id == DIRECT and plan.delivered_at is not None
    ]
    desk = _Desk(sheet, who)
    for (order_id, plan), kinds in zip(delivered[-MOST:], cycle(_COURSES), strict=False):
        for kind in kinds:
            desk.issue(order_id, plan, names[plan.client].name, kind)
    desk.correct_last()


_COURSES = (
    (PaperKind.INVOICE,),
    (PaperKind.QUOTE, PaperKind.INVOICE),
    (PaperKind.DELIVERY_NOTE, PaperKind.INVOICE, PaperKind.RECEIPT),
)


class _Desk:
    """Numbers the papers by kind and year, as the program does."""

    def __init__(self, sheet: Sheet, who: Issuer) -> None:
        self._sheet, self._who = sheet, who
        self._counts: dict[tuple[PaperKind, int], int] = defaultdict(int)
        self._last: tuple[int, PaperBody, dict[str, object]] | None = None

    def issue(self, order_id: int, plan: OrderPlan, client: str, kind: PaperKind) -> None:
        """Add a paper of an order."""
        draft = _draft(plan, client, kind)
        year = draft.issued_on.year
        self._counts[kind, year] += 1
        number = f"{PREFIXES[kind]}-{year:04}-{self._counts[kind, year]:04}"
        body = body_of(draft, self._who, Standing.EXEMPT, number=number)
        row: dict[str, object] = {
            "kind": str(kind),
            "issued_on": draft.issued_on,
            "client_id": plan.client + 1,
            "order_id": order_id,
            "total": body.total,
        }
        self._add(body, row, None)

    def correct_last(self) -> None:
        """Void the paper that was issued last, and issue it anew."""
        if self._last is None:
            return
        old_id, old, row = self._last
        start, _, count = old.number.rpartition("-")
        number = f"{start}-{int(count) + 1:04}"
        body = msgspec.structs.replace(old, number=number, replaces=old.number)
        at = _noon(old.issued_on)
        self._sheet.change("papers", old_id, voided_at=at, void_reason=REASON)
        self._add(body, row, old_id)

    def _add(self, body: PaperBody, row: dict[str, object], replaces: int | None) -> None:
        paper_id = self._sheet.next_id("papers")
        self._sheet.add(
            "papers",
            id=paper_id,
            number=body.number,
            body=written(body),
            issued_at=_noon(body.issued_on),
            replaces_id=replaces,
            voided_at=None,
            void_reason=None,
            **row,
        )
        self._last = (paper_id, body, row)


def _draft(plan: OrderPlan, client: str, kind: PaperKind) -> PaperDraft:
    delivered = (plan.delivered_at or plan.began_at).astimezone(JST).date()
    bought = (plan.purchased_at or plan.began_at).astimezone(JST).date()
    completed = plan.completed_at if plan.stage is Stage.COMPLETED else None
    paid = delivered if completed is None else completed.astimezone(JST).date()
    is_quote, is_invoice = kind is PaperKind.QUOTE, kind is PaperKind.INVOICE
    issued = bought if is_quote else paid if kind is PaperKind.RECEIPT else delivered
    lines = [PaperLine(text=plan.title, unit="式", unit_price=Yen(plan.price))]
    lines += [
        PaperLine(text="追加オプション", unit="式", unit_price=Yen(price)) for price in plan.options
    ]
    return PaperDraft(
        kind=kind,
        issued_on=issued,
        recipient=client,
        honorific=honorific_of(client),
        subject=plan.title,
        lines=tuple(lines),
        supplied_on=None if is_quote else delivered,
        due_on=delivered + MONTH if is_invoice else None,
        valid_until=issued + MONTH if is_quote else None,
        payment="銀行振込" if kind is PaperKind.RECEIPT else "",
        notes=THANKS if is_invoice else "",
    )


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=JST)
