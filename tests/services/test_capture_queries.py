"""What a capture would bring, and when files came in last."""

import pytest

from app.capture.facts import CaptureKind
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import CaptureCancelledError, FieldChange, Watch
from app.services.capture_queries import (
    last_captured_at,
    past_captures,
    preview,
    read_and_preview,
)
from app.services.capture_reading import ReadingWishes
from app.storage.database import Database
from tests.services.site_files import NOW, TODAY, Sale, Seller, list_page, list_row, sales_csv
from tests.store import dump


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def test_a_preview_tells_before_and_after_and_changes_nothing(seller: Seller) -> None:
    seller.take(list_page(list_row(status="納品確認待ち")))
    before = dump(seller.database)
    expected = seller.preview(sales_csv(Sale(), Sale("41000002", number="2")))
    assert dump(seller.database) == before
    assert not expected.is_empty
    (file,) = expected.files
    assert (file.new, file.changed) == (1, 1)
    changed, new = file.samples
    assert (changed.is_new, changed.number, changed.client) == (False, "41000001", "山吹")
    assert FieldChange("stage", Stage.DELIVERED, Stage.COMPLETED) in changed.fields
    assert (new.is_new, new.number) == (True, "41000002")
    assert FieldChange("net", None, 39_000) in new.fields


def test_files_are_read_and_previewed_in_one_question(seller: Seller) -> None:
    found = seller.database.read(
        read_and_preview,
        [sales_csv(Sale())],
        ReadingWishes(received_on=TODAY),
        seller.catalog,
        now=NOW,
    )
    assert found.preview.files[0].new == 1
    assert found.readings[0].reading is not None


def test_a_preview_can_be_stopped(seller: Seller) -> None:
    readings = seller.read(sales_csv(Sale()))
    watch = Watch(cancelled=lambda: True)
    with pytest.raises(CaptureCancelledError):
        seller.database.read(preview, readings, seller.catalog, now=NOW, watch=watch)


def test_the_book_tells_when_files_came_in_last(seller: Seller) -> None:
    assert seller.database.read(last_captured_at) is None
    seller.take(sales_csv(Sale()))
    assert seller.database.read(last_captured_at) == NOW
    (past,) = seller.database.read(past_captures)
    assert (past.captured_at, past.kind, past.file_name) == (
        NOW,
        CaptureKind.SALES_CSV,
        "sales.csv",
    )
    assert (past.new_count, past.changed_count, past.seen_count) == (1, 0, 0)
