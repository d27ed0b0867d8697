"""Files become readings: each is read, or refused with its own error."""

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.capture.column_mapping import ColumnMapping
from app.capture.facts import CaptureKind
from app.capture.mail_message import read_mail
from app.capture.mail_rules import Why
from app.capture.refusals import (
    FileMissingError,
    MappingNeededError,
    NotACaptureError,
    TooLargeError,
)
from app.models.moments import JST
from app.rulebook.catalog import Catalog
from app.rulebook.own_data import OwnData
from app.services import capture_reading
from app.services.capture_reading import (
    FileReading,
    ReadingWishes,
    RememberedMapping,
    Source,
    mail_rules,
    read_sources,
    remembered_mapping,
    source_of,
)
from app.services.mailbox_queries import MailAccount
from app.services.mailboxes import set_mailbox
from app.services.own_data import set_own_data
from app.storage.database import Database
from tests.services.site_files import (
    TODAY,
    Said,
    Sale,
    Seller,
    list_page,
    list_row,
    room_page,
    sales_csv,
    saver_json,
)
from tests.site_mails import MESSAGE, QUOTING_TEXT, forwarded, mail

WISHES = ReadingWishes(received_on=TODAY)
ORDERS = Source("orders.csv", "番号,件名,金額\nL-1,翻訳,3000\n".encode())


@pytest.fixture
def seller(database: Database, catalog: Catalog) -> Seller:
    return Seller(database, catalog)


def first_year(file: FileReading) -> int:
    assert file.reading is not None
    return file.reading.rooms[0].messages[0].sent_at.astimezone(JST).year


def test_a_file_is_opened_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_bytes(b"abc")
    assert source_of(path) == Source("sales.csv", b"abc")


def test_a_missing_file_is_told_by_its_name_and_keeps_no_other_from_being_read(
    seller: Seller, tmp_path: Path
) -> None:
    missing = partial(source_of, tmp_path / "missing.csv")
    bad, good = seller.database.read(read_sources, [missing, sales_csv(Sale())], WISHES)
    assert isinstance(bad.error, FileMissingError)
    assert (bad.name, bad.digest, bad.reading) == ("missing.csv", "", None)
    assert good.reading is not None


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        source_of(tmp_path)


def test_a_file_beyond_belief_is_not_even_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.csv"
    path.write_bytes(b"abcd")
    monkeypatch.setattr(capture_reading, "FILE_LIMIT", 3)
    with pytest.raises(TooLargeError):
        source_of(path)


def test_a_large_mail_is_read_without_its_attachment(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    path.write_bytes(mail(files=[("全部.zip", b"\1" * 9_000_000)]))
    source = source_of(path)
    assert len(source.data) < 400_000
    assert read_mail("a", source.data).attachments[0].size == 9_000_000


def test_a_large_table_is_read_as_it_is_and_a_mail_of_nothing_but_text_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, text = tmp_path / "large.csv", tmp_path / "large.eml"
    table.write_bytes(b"a,b\n" * 100)
    text.write_bytes(mail(text="あ\n" * 1_000))
    monkeypatch.setattr(capture_reading, "_LARGE", 100)
    monkeypatch.setattr(capture_reading, "FILE_LIMIT", 1_000)
    assert len(source_of(table).data) == 400
    with pytest.raises(TooLargeError):
        source_of(text)


def test_the_sellers_own_mailboxes_may_pass_mails_on(seller: Seller) -> None:
    def own(session: Session) -> None:
        set_own_data(session, OwnData(mails=("me@home.example",)))
        set_mailbox(session, MailAccount("imap.home.example", "seller@home.example"))

    seller.database.write(own)
    rules = seller.database.read(mail_rules, seller.catalog)
    passed_on = read_mail("a", forwarded(MESSAGE, QUOTING_TEXT))
    assert rules.judge(passed_on).forwarded_by == "seller@home.example"
    stranger = read_mail("a", forwarded(MESSAGE, QUOTING_TEXT, by="x@evil.example"))
    assert rules.judge(stranger).why is Why.OTHER_FORWARDER


def test_a_kind_that_was_asked_for_is_read_or_refused(seller: Seller) -> None:
    wishes = ReadingWishes(received_on=TODAY, as_kind=CaptureKind.TALKROOM_JSON)
    (file,) = seller.read(sales_csv(Sale()), wishes=wishes)
    assert isinstance(file.error, NotACaptureError)


def test_columns_nobody_knows_are_asked_about(seller: Seller) -> None:
    (file,) = seller.read(ORDERS)
    assert isinstance(file.error, MappingNeededError)
    unnamed = Source("x.csv", b"a,b\n1,2\n")
    wishes = ReadingWishes(received_on=TODAY, marketplace_id="lancers")
    (file,) = seller.read(unnamed, wishes=wishes)
    assert isinstance(file.error, MappingNeededError)


def test_what_the_seller_said_of_the_columns_is_used_and_remembered(seller: Seller) -> None:
    (asked,) = seller.read(ORDERS)
    assert asked.error is not None
    header = str(asked.error.details["digest"])
    mapping = ColumnMapping(marketplace_id="lancers", title="件名", number="番号", gross="金額")
    chosen = (RememberedMapping(header, mapping),)
    seller.take(ORDERS, wishes=ReadingWishes(received_on=TODAY, mappings=chosen))
    assert seller.order("gross", "L-1") == (3_000,)
    assert seller.database.read(remembered_mapping, header) == mapping
    (again,) = seller.read(ORDERS)
    assert again.mapping == RememberedMapping(header, mapping)
    elsewhere = ReadingWishes(received_on=TODAY, marketplace_id="crowdworks")
    (other,) = seller.read(ORDERS, wishes=elsewhere)
    assert other.reading is not None
    assert other.reading.marketplace_id == "crowdworks"


def test_a_sale_in_the_book_gives_a_room_its_year(seller: Seller) -> None:
    seller.take(list_page(list_row(sold="2023/12/20", status="完了")))
    (file,) = seller.read(room_page(Said("12月31日 10:00", "一")))
    assert first_year(file) == 2023


def test_messages_in_the_book_give_a_room_its_year(seller: Seller) -> None:
    seller.take(saver_json(Said("12月31日 10:00", "一"), saved="20230101"))
    (file,) = seller.read(room_page(Said("12月31日 10:00", "一")))
    assert first_year(file) == 2022


def test_the_day_of_settlement_gives_a_room_its_year(seller: Seller) -> None:
    seller.take(sales_csv(Sale(day="2024/1/10")))
    (file,) = seller.read(room_page(Said("12月31日 10:00", "一")))
    assert first_year(file) == 2023


def test_other_files_of_the_capture_give_a_room_its_year(seller: Seller) -> None:
    room = room_page(Said("12月31日 10:00", "一"))
    first, _ = seller.read(room, list_page(list_row(sold="2022/12/20")))
    assert first_year(first) == 2022
    first, _ = seller.read(room, sales_csv(Sale(day="2024/1/10")))
    assert first_year(first) == 2023
    (alone,) = seller.read(room)
    assert first_year(alone) == 2025


def test_a_room_without_a_day_of_sale_learns_nothing_from_a_list(seller: Seller) -> None:
    first, _ = seller.read(room_page(Said("12月31日 10:00", "一")), list_page(list_row(sold="")))
    assert first_year(first) == 2025
    assert first.digest != ""
