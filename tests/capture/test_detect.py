"""Files are known by what is in them."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture import detect
from app.capture.bank_csv import StatementDayError
from app.capture.bank_mapping import BankMapping
from app.capture.column_mapping import ColumnMapping, header_digest
from app.capture.facts import CaptureKind, Reading
from app.capture.mail_rules import MailRules
from app.capture.refusals import (
    BinaryFileError,
    FiguresOfListingsError,
    MappingNeededError,
    NotACaptureError,
    TooLargeError,
)
from app.errors import AppError
from app.paths import resources_dir
from app.rulebook.banks import BankLayout, load_banks
from app.rulebook.catalog import load_catalog
from tests.site_mails import mail

TODAY = date(2026, 11, 23)
SALES = "売上確定日,トークルームNo,内訳,売上金額\n2026/8/4,1,基本料金,100\n"
ROOM = """<html><body>トークルーム <a href="/talkrooms/7">x</a><div class="d-talkroomMessage">
<p class="d-messageInfo_postTime">8月4日 9:00</p></div></body></html>"""
ROOM_BY_WORDS = """<html><body><p>トークルームNo：7</p><div><p>山吹</p><p>8月4日 9:00</p><p>文</p>
</div></body></html>"""
LIST = """<html><body><div class="d-providerTalkroomCassette"><a href="/talkrooms/7">x</a></div>
</body></html>"""
SAVER = '[{"sender":"a","postTime":"8月4日 9:00","content":"b","label":null,"links":[]}]'


def read(
    text: str | bytes,
    kind: CaptureKind | None = None,
    mapping: ColumnMapping | None = None,
    name: str = "talkroom_7.dat",
) -> Reading:
    data = text if isinstance(text, bytes) else text.encode()
    return detect.read(name, data, received_on=TODAY, as_kind=kind, mapping=mapping)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (SALES, CaptureKind.SALES_CSV),
        (ROOM, CaptureKind.TALKROOM_PAGE),
        (ROOM_BY_WORDS, CaptureKind.TALKROOM_PAGE),
        (LIST, CaptureKind.ORDER_LIST_PAGE),
        (f"\ufeff\n {SAVER}", CaptureKind.TALKROOM_JSON),
    ],
)
def test_a_file_is_known_by_content_whatever_its_name(text: str, kind: CaptureKind) -> None:
    assert read(text).kind is kind
    assert read(text, kind).kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (SALES, CaptureKind.TALKROOM_PAGE),
        (SALES, CaptureKind.TALKROOM_JSON),
        ("日,額\n1,2\n", CaptureKind.SALES_CSV),
        (ROOM, CaptureKind.SALES_CSV),
        (ROOM, CaptureKind.ORDER_LIST_PAGE),
        (LIST, CaptureKind.TALKROOM_PAGE),
        (SAVER, CaptureKind.ORDER_LIST_PAGE),
    ],
)
def test_a_file_that_is_not_what_was_asked_for_is_refused(text: str, kind: CaptureKind) -> None:
    with pytest.raises(NotACaptureError) as caught:
        read(text, kind)
    assert caught.value.details == {"file": "talkroom_7.dat", "kind": kind}


@pytest.mark.parametrize(
    "text", ["", " \n", "ただの文章。", "<html><body>トークルーム</body></html>", "<p>a</p>"]
)
def test_what_is_no_capture_says_so(text: str) -> None:
    with pytest.raises(NotACaptureError):
        read(text)


def test_a_csv_of_unknown_shape_asks_what_its_columns_mean() -> None:
    with pytest.raises(MappingNeededError) as caught:
        read("案件名,契約金額\n" + "名刺,100\n" * 9, name="/保存/受注.csv")
    details = caught.value.details
    assert details["file"] == "受注.csv"
    assert details["header"] == ("案件名", "契約金額")
    assert details["rows"] == (("名刺", "100"),) * 5
    assert details["digest"] == header_digest(["案件名", "契約金額"])
    assert details["suggestion"] == {"title": "案件名", "gross": "契約金額"}


@pytest.mark.parametrize(
    "header",
    ["サービス名,閲覧数,お気に入り数", "Listing,Views,Sales", "タイトル,開始日,お気に入り"],
)
def test_figures_of_listings_are_told_apart_from_orders(header: str) -> None:
    table = f"{header}\nロゴ,1,2\n"
    with pytest.raises(FiguresOfListingsError) as caught:
        read(table, name="/保存/数字.csv")
    assert caught.value.details == {"file": "数字.csv"}
    with pytest.raises(MappingNeededError):  # who says that they are orders is believed
        read(table, CaptureKind.MAPPED_CSV)


@pytest.mark.parametrize("header", ["サービス名,販売数,金額", "番号,閲覧数,お気に入り"])
def test_a_table_without_views_of_a_listing_may_hold_orders(header: str) -> None:
    with pytest.raises(MappingNeededError):
        read(f"{header}\nロゴ,1,2\n")


def test_a_mapping_is_used_for_an_unknown_csv_and_not_for_a_known_one() -> None:
    mapping = ColumnMapping(marketplace_id="x", title="内訳", gross="売上金額")
    assert read("内訳,売上金額\n名刺,100\n", mapping=mapping).kind is CaptureKind.MAPPED_CSV
    assert read(SALES, mapping=mapping).kind is CaptureKind.SALES_CSV
    assert read(SALES, CaptureKind.MAPPED_CSV, mapping).kind is CaptureKind.MAPPED_CSV


def test_a_file_larger_than_any_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(detect, "FILE_LIMIT", 10)
    with pytest.raises(TooLargeError):
        read(SALES)


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 30_000_000,
        b"x,y," * 7_500_000,
        SALES.encode() + b"1," * 15_000_000,
        SALES.encode() + b"1" * 30_000_000,
        b"<html>" + b"x" * 30_000_000 + b"</html>",
        b"<" * 30_000_000,
    ],
)
def test_thirty_megabytes_in_one_line_get_one_clear_error_soon(data: bytes) -> None:
    with pytest.raises(TooLargeError):
        read(data)


def test_nul_bytes_are_binary() -> None:
    with pytest.raises(BinaryFileError):
        read(SALES.encode() + b"\0")


def is_settled(data: bytes) -> bool:
    """Tell whether a file is read, or refused with an error that names it."""
    try:
        return isinstance(read(data), Reading)
    except AppError as error:
        return error.details["file"] == "talkroom_7.dat"


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_whatever_a_file_holds_it_is_read_or_refused_in_a_way_a_seller_can_be_told(
    data: bytes,
) -> None:
    assert is_settled(data)


@pytest.mark.parametrize("text", [SALES, ROOM, ROOM_BY_WORDS, LIST, SAVER])
def test_a_file_cut_off_anywhere_never_breaks_the_reader(text: str) -> None:
    data = text.encode()
    for end in range(len(data)):
        assert is_settled(data[:end])


def test_a_hundred_thousand_rows_are_read_soon() -> None:
    rows = "".join(f'2026/8/{n % 28 + 1},{n},基本料金,"{n % 90 + 1},000"\n' for n in range(100_000))
    assert len(read(SALES + rows).payments) == 100_001


def test_a_mail_is_known_whatever_its_name_and_read_by_the_rules_given() -> None:
    rules = MailRules(load_catalog(resources_dir() / "marketplaces"))
    for as_kind in (None, CaptureKind.MAIL, CaptureKind.MAIL_FOLDER):
        found = detect.read("a.dat", mail(), received_on=TODAY, as_kind=as_kind, mail_rules=rules)
        assert [one.event for one in found.mails] == ["message"]
    assert read(mail()).other_senders == 1
    with pytest.raises(NotACaptureError):
        read(mail(), CaptureKind.TALKROOM_PAGE)


BANKS = load_banks(resources_dir() / "books")
STATEMENT = "取引日,入出金(円),取引後残高(円),入出金内容\n20261105,500,1500,a\n20261106,x,9,b\n"
OTHER_BANK = "日にち,動き,残り\n2026/11/05,500,1500\n"


def read_bank(
    text: str,
    kind: CaptureKind | None = None,
    mapping: BankMapping | ColumnMapping | None = None,
    banks: Sequence[BankLayout] = BANKS,
) -> Reading:
    return detect.read(
        "a.csv", text.encode(), received_on=TODAY, as_kind=kind, mapping=mapping, banks=banks
    )


@pytest.mark.parametrize("kind", [None, CaptureKind.BANK_CSV])
def test_a_statement_is_known_by_its_columns(kind: CaptureKind | None) -> None:
    found = read_bank(STATEMENT, kind)
    assert (found.kind, found.bank, found.marketplace_id) == (CaptureKind.BANK_CSV, "rakuten", "")
    assert [line.amount for line in found.bank_lines] == [500]
    assert [one.line for one in found.rejections] == [3]


def test_a_statement_of_an_unknown_shape_is_read_as_the_seller_said() -> None:
    mapping = BankMapping(day_column="日にち", amount="動き", balance="残り")
    found = read_bank(OTHER_BANK, None, mapping)
    assert (found.kind, found.bank, len(found.bank_lines)) == (CaptureKind.BANK_CSV, "", 1)
    assert read_bank(OTHER_BANK, CaptureKind.BANK_CSV, mapping) == found


@pytest.mark.parametrize("kind", [None, CaptureKind.BANK_CSV])
def test_what_its_columns_mean_is_asked_with_suggestions_of_both_kinds(
    kind: CaptureKind | None,
) -> None:
    with pytest.raises(MappingNeededError) as caught:
        read_bank("日付,摘要,入出金,残高\n2026/11/05,a,1,2\n", kind)
    assert caught.value.details["bank_suggestion"] == {
        "day_column": "日付",
        "text": "摘要",
        "amount": "入出金",
        "balance": "残高",
    }
    assert caught.value.details["kind"] is kind


def test_orders_columns_are_no_statements_and_the_other_way_round() -> None:
    orders = ColumnMapping(marketplace_id="lancers", title="動き")
    with pytest.raises(MappingNeededError):
        read_bank(OTHER_BANK, CaptureKind.BANK_CSV, orders)
    mapping = BankMapping(day_column="日にち", amount="動き")
    with pytest.raises(MappingNeededError):
        read_bank(OTHER_BANK, CaptureKind.MAPPED_CSV, mapping)
    with pytest.raises(NotACaptureError):
        read_bank(STATEMENT, CaptureKind.SALES_CSV)


@pytest.mark.parametrize(
    ("day", "found"), [("19891231", date(1989, 12, 31)), ("20261124", date(2026, 11, 24))]
)
def test_a_day_before_all_books_or_after_the_file_is_another_column(day: str, found: date) -> None:
    with pytest.raises(StatementDayError) as caught:
        read_bank(f"取引日,入出金(円),取引後残高(円),入出金内容\n{day},500,,a\n")
    assert caught.value.details == {
        "file": "a.csv",
        "line": 2,
        "found": found,
        "earliest": date(1990, 1, 1),
        "latest": TODAY,
    }
