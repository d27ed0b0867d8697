"""Ratings both ways, and until when they can be given."""

from datetime import date, datetime, timedelta

from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import Tally
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, rate_order, read_deadline, step_order
from app.services.rating_queries import Promises, ratings
from app.storage.database import Database

NOW = datetime(2026, 11, 25, 9, 20, tzinfo=JST)


def done(database: Database, catalog: Catalog, days_ago: int, site: str = "coconala") -> int:
    """Complete an order so many days ago, delivered two days before its promised day."""
    end = NOW - timedelta(days=days_ago)
    draft = OrderDraft(
        marketplace_id=site,
        title=f"{days_ago}日前",
        price=Yen(5_000),
        client="みなと",
        purchased_at=end - timedelta(days=5),
        due_on=end.date() + timedelta(days=1),
    )
    order_id, _ = database.write(add_order, draft, catalog=catalog, now=NOW)
    for stage, at in ((Stage.DELIVERED, end - timedelta(days=1)), (Stage.COMPLETED, end)):
        database.write(
            step_order, order_id, stage, catalog=catalog, at=at, now=NOW, is_guarded=False
        )
    return order_id


def test_months_average_what_was_received_and_given(database: Database, catalog: Catalog) -> None:
    for days, received, given in ((1, 5, 5), (2, 4, None), (40, 3, 4), (400, 1, 1)):
        order = done(database, catalog, days)
        database.write(rate_order, order, received=received, given=given, now=NOW)
    months = database.read(ratings, catalog, NOW).months
    assert [month.month for month in months] == [date(2026, m, 1) for m in range(6, 12)]
    assert months[-1].received == Tally(stars=9, ratings=2)
    assert months[-1].given == Tally(stars=5, ratings=1)
    assert months[-2].received == Tally(stars=3, ratings=1)
    assert months[0].received == Tally()


def test_what_is_not_rated_waits_until_the_clock_of_the_site_ends(
    database: Database, catalog: Catalog
) -> None:
    mine, theirs, both = (done(database, catalog, days) for days in (3, 2, 1))
    late, elsewhere = done(database, catalog, 15), done(database, catalog, 1, "direct")
    database.write(rate_order, mine, received=5, now=NOW)
    database.write(rate_order, theirs, given=4, now=NOW)
    found = database.read(ratings, catalog, NOW).unrated
    assert [order.order_id for order in found] == [mine, theirs, both]
    assert late not in {order.order_id for order in found}
    assert elsewhere not in {order.order_id for order in found}
    assert found[0].until == NOW + timedelta(days=11)
    assert found[1].until == NOW + timedelta(days=12)
    assert [(order.received, order.given) for order in found] == [
        (5, None),
        (None, 4),
        (None, None),
    ]
    assert found[0].client == "みなと"


def test_a_deadline_read_from_the_site_stands_over_the_rule(
    database: Database, catalog: Catalog
) -> None:
    order = done(database, catalog, 1)
    until = NOW + timedelta(days=2)
    database.write(read_deadline, order, "rating", until, now=NOW)
    (found,) = database.read(ratings, catalog, NOW).unrated
    assert found.until == until


def test_an_order_of_a_site_that_is_gone_from_the_rulebook_waits_for_nothing(
    database: Database, catalog: Catalog
) -> None:
    order = done(database, catalog, 1, "timeticket")
    database.write(rate_order, order, given=5, now=NOW)
    assert len(database.read(ratings, catalog, NOW).unrated) <= 1
    assert database.read(ratings, Catalog({}), NOW).unrated == ()


def test_promises_are_kept_when_delivered_by_the_day(database: Database, catalog: Catalog) -> None:
    assert database.read(ratings, catalog, NOW).promises == Promises(0, 0)
    for days in (1, 30, 400):
        done(database, catalog, days)
    assert database.read(ratings, catalog, NOW).promises == Promises(2, 2)
