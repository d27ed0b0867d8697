"""A capture is one thing: taken back, stopped and copied before as a whole."""

from functools import partial
from pathlib import Path

import pytest

from app.capture.refusals import NotACaptureError
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import CaptureCancelledError, Refusal
from app.services.capture_reading import ReadingWishes, Source, read_sources, source_of
from app.services.captures import capture, take
from app.storage.backup import backups_of
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.site_files import (
    NOW,
    TODAY,
    Said,
    Sale,
    Seller,
    add_by_hand,
    counts,
    list_page,
    list_row,
    room_page,
    sales_csv,
)
from tests.store import dump

HISTORY = {"changes", "change_sets", "captures"}


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def test_one_undo_takes_a_whole_capture_back_and_redo_repeats_it(seller: Seller) -> None:
    add_by_hand(seller)
    seller.take(room_page(Said("11月2日 10:00", "一"), step=""))
    before = dump(seller.database)
    seller.take(
        sales_csv(Sale(), Sale("41000009", number="9")),
        list_page(list_row(), list_row("41000002")),
        room_page(Said("11月1日 10:00", "零"), Said("11月2日 10:00", "一", file="図.png")),
    )
    after = dump(seller.database)
    assert after != before
    seller.database.undo()
    assert dump(seller.database) == before
    seller.database.redo()
    assert dump(seller.database) == after


def test_a_file_that_cannot_be_read_keeps_no_other_from_coming_in(seller: Seller) -> None:
    good, bad = seller.take(sales_csv(Sale()), Source("memo.txt", b"<p>hello</p>")).files
    assert counts(good) == (1, 0, 0, 0)
    assert isinstance(bad.error, NotACaptureError)
    assert seller.rows("SELECT file_name, kind, new_count FROM captures") == [
        ("sales.csv", "sales_csv", 1)
    ]


def test_stopping_leaves_nothing(seller: Seller) -> None:
    readings = seller.read(sales_csv(*[Sale(f"4100{n:04}", number=str(n)) for n in range(3_000)]))
    before = dump(seller.database)
    told: list[tuple[int, int]] = []
    with pytest.raises(CaptureCancelledError):
        seller.database.write(
            take,
            readings,
            catalog=seller.catalog,
            now=NOW,
            progress=lambda done, whole: told.append((done, whole)),
            cancelled=lambda: len(told) > 3,
        )
    assert dump(seller.database) == before
    assert told[-1][0] <= told[-1][1] == 6_000
    result, _ = seller.database.write(take, readings, catalog=seller.catalog, now=NOW)
    assert result.order_count == 3_000


def test_a_capture_is_preceded_by_a_checked_copy_of_the_book(
    seller: Seller, tmp_path: Path
) -> None:
    path = tmp_path / "sales.csv"
    path.write_bytes(sales_csv(Sale()).data)
    readings = seller.database.read(
        read_sources, [partial(source_of, path)], ReadingWishes(received_on=TODAY)
    )
    folder = tmp_path / "backups"
    result, changes = capture(
        seller.database, readings, catalog=seller.catalog, now=NOW, backups=folder
    )
    assert (result.order_count, changes.touches("orders")) == (1, True)
    (copied,) = backups_of(seller.database.path, folder)
    copy = Database.open(copied, None)
    assert copy.read(Reader.value, "SELECT COUNT(*) FROM orders") == 0
    copy.close()


def test_a_csv_of_any_shape_comes_in_by_a_mapping_that_is_remembered(seller: Seller) -> None:
    text = "注文番号,件名,顧客,金額,手取り,購入日,状態\nL-1,翻訳,甲社,30000,24000,2026/10/1,完了\n"
    text += "L-2,校正,甲社,1000,2000,2026/10/2,取引中\nL-3,要約,,5000,,2026/10/3,取引中\n"
    source = Source("orders.csv", text.encode())
    wishes = ReadingWishes(received_on=TODAY, marketplace_id="lancers")
    file = seller.take_one(source, wishes=wishes)
    assert counts(file) == (3, 0, 0, 1)
    assert [(one.line, one.reason) for one in file.rejected] == [(3, Refusal.NET_ABOVE_GROSS)]
    assert seller.order("marketplace_id, stage, gross, fee, net, purchased_at", "L-1")[:5] == (
        "lancers", "completed", 30_000, 6_000, 24_000,
    )  # fmt: skip
    assert seller.order("stage, gross", "L-3") == ("working", 5_000)
    assert counts(seller.take_one(source)) == (0, 0, 3, 1)
    cheaper = Source("orders.csv", text.replace("30000,24000", "30000,25000").encode())
    assert counts(seller.take_one(cheaper)) == (0, 1, 2, 1)
    assert seller.order("fee, net", "L-1") == (5_000, 25_000)
