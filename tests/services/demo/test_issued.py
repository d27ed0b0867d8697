"""The demo book has papers of direct work, numbered as the program does, one issued anew."""

from app.models.listing_fields import Picture
from app.models.paper_body import Standing, read
from app.models.types import Stage
from app.services.demo.issued import MOST, SEAL, write_issued
from app.services.demo.plan import OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.words import Name
from tests.services.demo.plans import completed, hours_ago, jst, plan, table

NAMES = [Name("株式会社あおば", ""), Name("港 花子", "")]


def written(*plans: OrderPlan, pictures: dict[str, Picture] | None = None) -> Sheet:
    sheet = Sheet()
    write_issued(sheet, plans, NAMES, pictures or {})
    return sheet


def test_papers_are_numbered_by_kind_and_year_and_the_last_is_issued_anew() -> None:
    done = [
        completed(jst(2026, 10, day), marketplace_id="direct", client=day % 2, options=(5_000,))
        for day in (1, 8, 15)
    ]
    sheet = written(completed(jst(2026, 9, 1)), *done)
    rows = table(sheet, "papers")
    assert [row["number"] for row in rows] == [
        "IN-2026-0001",
        "QT-2026-0001",
        "IN-2026-0002",
        "DN-2026-0001",
        "IN-2026-0003",
        "RC-2026-0001",
        "RC-2026-0002",
    ]
    bodies = [read(str(row["body"])) for row in rows]
    assert {body.standing for body in bodies} == {Standing.EXEMPT}
    assert bodies[0].total == 55_000
    assert (bodies[0].recipient, bodies[0].honorific) == ("港 花子", "様")
    assert bodies[-1].replaces == "RC-2026-0001"
    assert (rows[-2]["void_reason"], rows[-1]["replaces_id"]) == ("宛名の誤り", rows[-2]["id"])
    assert rows[0]["order_id"] == 2


def test_work_under_way_is_billed_when_it_is_delivered() -> None:
    delivered = plan(
        marketplace_id="direct", stage=Stage.DELIVERED, delivered_at=hours_ago(5), client=1
    )
    kinds = [
        row["kind"] for row in table(written(plan(marketplace_id="direct"), delivered), "papers")
    ]
    assert kinds == ["invoice", "invoice"]
    many = [completed(jst(2026, 10, 1), marketplace_id="direct") for _ in range(MOST + 5)]
    orders = {row["order_id"] for row in table(written(*many), "papers")}
    assert len(orders) == MOST


def test_the_seal_is_on_the_papers_where_there_is_one() -> None:
    assert table(written(), "papers") == []
    (preference,) = table(written(pictures={SEAL: Picture("seal.png", "0" * 64)}), "preferences")
    assert '"seal":"' + "0" * 64 in str(preference["value"])
