"""Figures of the invented listings agree with the orders and never mix totals with months."""

from pathlib import Path

from app.storage.reader import Reader
from tests.services.demo.test_book import TODAY, make


def test_sales_are_those_of_the_orders_and_one_total_rolls(tmp_path: Path) -> None:
    database = make(tmp_path / "demo.db")

    def wrong(reader: Reader) -> object:
        return reader.value(
            "SELECT count(*) FROM listing_figures f WHERE measure = 'sales' AND count <> ("
            "SELECT count(*) FROM orders o WHERE o.listing_id = f.listing_id"
            " AND o.stage = 'completed' AND o.earned_on BETWEEN f.from_on AND f.to_on)"
        )

    def shape(reader: Reader) -> list[tuple[object, ...]]:
        return list(
            reader.rows(
                "SELECT is_rolling, min(from_on), max(to_on), min(count) >= 0, count(*) > 1"
                " FROM listing_figures GROUP BY is_rolling"
            )
        )

    def sold(reader: Reader) -> object:
        return reader.value("SELECT sum(count) FROM listing_figures WHERE measure = 'sales'")

    assert database.read(wrong) == 0
    assert int(str(database.read(sold))) > 20
    months, rolling = database.read(shape)
    assert months == (0, "2026-05-01", "2026-10-31", 1, 1)
    assert rolling[:2] == (1, None)
    assert str(rolling[2]) < TODAY.isoformat()
    database.close()
