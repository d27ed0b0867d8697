from datetime import UTC, datetime

from app.bootstrap.place import faces_of
from tests.bootstrap.conftest import NOW, Office


def test_marketplaces_that_still_sell_come_first_in_the_order_sellers_know(office: Office) -> None:
    faces = faces_of(office.desk.shipped, "ja", NOW)
    assert next(iter(faces)) == "coconala"
    assert list(faces)[-1] == "requ"
    assert faces["coconala"].name == "ココナラ"
    assert faces_of(office.desk.shipped, "en", NOW)["coconala"].name == "coconala"
    assert not faces["requ"].is_open
    past = faces_of(office.desk.shipped, "ja", datetime(2022, 1, 5, tzinfo=UTC))
    assert past["requ"].is_open
