"""What stands beside the pages in the sidebar."""

from datetime import date, datetime, timedelta

from app.models.bookkeeping_types import AdjustmentKind
from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.bookkeeping import record_adjustment
from app.services.captures import take
from app.services.nav_queries import NavFigures, nav_figures
from app.storage.database import Database
from tests.services.bookkeeping_samples import explain, pay_out, sell
from tests.services.sample import NOW, add, move
from tests.services.site_files import Sale, Seller, sales_csv


def test_an_empty_book_has_nothing_to_show(database: Database) -> None:
    assert database.read(nav_figures, NOW) == NavFigures(
        0, is_urgent=False, unread_count=0, captured_at=None
    )


def test_orders_that_have_ended_are_not_counted(database: Database, catalog: Catalog) -> None:
    for stages in [
        (),
        (Stage.WORKING,),
        (Stage.DELIVERED,),
        (Stage.COMPLETED,),
        (Stage.CANCELLED,),
    ]:
        move(database, catalog, add(database, catalog), *stages)
    add(database, catalog, stage=Stage.INQUIRY)
    assert database.read(nav_figures, NOW).open_count == 4


def test_it_is_urgent_when_my_turn_ends_today_in_japan(
    database: Database, catalog: Catalog
) -> None:
    due = date(2026, 11, 27)
    move(database, catalog, add(database, catalog, due_on=due), Stage.WORKING)
    midnight = datetime(2026, 11, 27, tzinfo=JST)
    assert not database.read(nav_figures, midnight - timedelta(seconds=1)).is_urgent
    assert database.read(nav_figures, midnight).is_urgent
    assert database.read(nav_figures, midnight + timedelta(days=9)).is_urgent


def test_a_payout_that_nobody_explained_is_counted(database: Database) -> None:
    for number, received in (("1", 7_800), ("2", 7_045), ("3", 7_640)):
        order_id, _ = database.write(sell, number, date(2026, 10, 1))
        database.write(pay_out, [order_id], date(2026, 10, 20), received=Yen(received))
    database.write(explain, 3, "transfer_fee", 160, "fees")
    assert database.read(nav_figures, NOW).unexplained_count == 1
    on = date(2026, 10, 3)
    database.write(record_adjustment, 1, AdjustmentKind.DISCOUNT, Yen(500), on=on)
    assert database.read(nav_figures, NOW).unexplained_count == 2


def test_the_turn_of_the_client_is_not_urgent(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, due_on=date(2026, 11, 23))
    move(database, catalog, order_id, Stage.WORKING)
    assert database.read(nav_figures, NOW).is_urgent
    move(database, catalog, order_id, Stage.DELIVERED)
    assert not database.read(nav_figures, NOW + timedelta(days=9)).is_urgent


def test_the_newest_capture_is_the_one_shown(database: Database, catalog: Catalog) -> None:
    seller = Seller(database, catalog)
    for at, number in [(NOW, "70000001"), (NOW - timedelta(hours=5), "70000002")]:
        readings = seller.read(sales_csv(Sale(number=number)))
        database.write(take, readings, catalog=catalog, now=at)
    assert database.read(nav_figures, NOW).captured_at == int(NOW.timestamp())
