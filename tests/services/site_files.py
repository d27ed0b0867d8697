"""Files as coconala gives them, with invented names, and a seller who takes them in."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import CapturePreview, CaptureResult, FileOutcome
from app.services.capture_queries import preview
from app.services.capture_reading import FileReading, ReadingWishes, Source, read_sources
from app.services.captures import take
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order
from app.storage.database import Database

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
TODAY = date(2026, 11, 23)
SITE = "https://coconala.com"
_ROW = "d-providerTalkroomCassette"
_SAID = "d-talkroomMessage"
_NUMBERED = (
    "売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名"
    ",購入者ID,購入者名,内訳,売上金額"
)
_PLAIN = "種別,売上確定日,トークルームNo,サービス名,購入者ID,購入者名,内訳,売上金額,振込状況"
BASE, TIP, OPTION = "基本料金", "おひねり(追加)", "オプション支払い"


class Sale(NamedTuple):
    """One row of a sales CSV."""

    room: str = "41000001"
    net: int = 39_000
    kind: str = BASE
    day: str = "2026/11/10"
    number: str = "70000001"
    title: str = "ロゴを制作します"
    buyer_id: str = "777"
    buyer: str = "山吹"


class Said(NamedTuple):
    """One message of a room."""

    time: str
    body: str
    sender: str = "山吹"
    site_id: str = ""
    label: str | None = None
    file: str = ""


def sales_csv(*sales: Sale, name: str = "sales.csv") -> Source:
    """Return the older generation: UTF-8, a number for each payment."""
    lines = [
        f'{s.day},{s.room},{s.number},{s.title},{s.buyer_id},{s.buyer},{s.kind},"{s.net:,}"'
        for s in sales
    ]
    return Source(name, "\n".join([_NUMBERED, *lines, ""]).encode())


def plain_sales_csv(*sales: Sale, name: str = "uriage.csv") -> Source:
    """Return the newer generation: CP932, no numbers, other columns."""
    lines = [
        f"通常,{s.day},{s.room},{s.title},{s.buyer_id},{s.buyer},{s.kind},{s.net},振込済"
        for s in sales
    ]
    return Source(name, "\r\n".join([_PLAIN, *lines, ""]).encode("cp932"))


def list_row(  # noqa: PLR0913 - a row is what it shows
    room: str = "41000001",
    *,
    price: str = "50,000円",
    status: str = "取引中",
    sold: str = "2026/11/01",
    due: str = "2026/11/30",
    title: str = "ロゴを制作します 心に残る形で",
    buyer: str = "",
) -> str:
    """Return one order of a list, as the PC's and as the phone's part of the page."""
    shown = f"<a href='/users/777'>{buyer}</a>" if buyer else ""
    promised = f'<p class="{_ROW}Schedule">納品予定日： {due}</p>' if due else ""
    bought = f'<p class="{_ROW}Schedule_openDate">販売日： {sold}</p>' if sold else ""
    return f"""<div class="{_ROW}"><div class="{_ROW}Block {_ROW}Block-pc">
<a class="{_ROW}Service_title" href="{SITE}/talkrooms/{room}">{title}</a>{shown}
<span class="{_ROW}Price_price">{price}</span>{bought}{promised}
<span class="{_ROW}Status_label">{status}</span></div>
<div class="{_ROW}Block {_ROW}Block-sp"><a href="/talkrooms/{room}">
<p class="{_ROW}SpHeading_title">{title}</p></a></div></div>"""


def list_page(*rows: str, name: str = "取引管理.html") -> Source:
    """Return a saved list of orders."""
    head = f"<!-- saved from url=(0050){SITE}/mypage/received_orders/open -->"
    return Source(name, f"{head}<html><body><ul>{''.join(rows)}</ul></body></html>".encode())


def room_page(
    *said: Said,
    room: str = "41000001",
    step: str = "進行中",
    due: str = "",
    banner: str = "",
    is_whole: bool = True,
    name: str = "トークルーム.html",
) -> Source:
    """Return a saved talkroom."""
    shown = f'<ol><li class="d-talkroomStep_label-current">{step}</li></ol>' if step else ""
    promised = f"<p>納品予定日：{due}</p>" if due else ""
    warned = (
        f"<p>時間以内に連絡がないと自動的にキャンセルされます。期限 {banner}</p>" if banner else ""
    )
    older = "" if is_whole else f'<button class="{_SAID}List_showPastMessages">過去</button>'
    body = (
        '<div class="p-talkrooms_mainHeader"><h1>ロゴを制作します</h1></div>'
        '<div class="d-talkroomBuyerInfo"><a href="/users/777">山吹</a></div>'
        f"{shown}{promised}{warned}{older}{''.join(map(_message, said))}"
    )
    head = f"<!-- saved from url=(0038){SITE}/talkrooms/{room} -->"
    return Source(name, f"{head}<html><body>{body}</body></html>".encode())


def saver_json(*said: Said, room: str = "41000001", saved: str = "20261123") -> Source:
    """Return the file of a talkroom saver."""
    items: list[dict[str, object]] = [
        {"sender": s.sender, "label": s.label, "postTime": s.time, "content": s.body, "links": []}
        for s in said
    ]
    name = f"coconala_talkroom_{room}_{saved}_120000.json"
    return Source(name, json.dumps(items, ensure_ascii=False).encode())


def _message(said: Said) -> str:
    others = "" if said.sender in {"自分", "ココナラ"} else f" {_SAID}-isOthers"
    number = f' id="js-talkroomMessage-{said.site_id}"' if said.site_id else ""
    label = f'<span class="d-messageInfo_label">{said.label}</span>' if said.label else ""
    file = (
        f'<div class="{_SAID}_attachedFilesItem"><a href="/files/1">'
        f'<span class="d-partOfFilename">{said.file}</span></a></div>'
        if said.file
        else ""
    )
    return f"""<div class="{_SAID}{others}"{number}>
<p class="d-messageInfo_userName">{said.sender}</p>{label}
<p class="d-messageInfo_postTime">{said.time}</p>
<div class="{_SAID}_main"><p class="d-normalMessage">{said.body}</p>{file}</div></div>"""


class Seller:
    """Takes files into a book, one capture after the other."""

    def __init__(self, database: Database, catalog: Catalog) -> None:
        self.database = database
        self.catalog = catalog

    def read(
        self, *sources: Source, wishes: ReadingWishes | None = None
    ) -> tuple[FileReading, ...]:
        wanted = wishes or ReadingWishes(received_on=TODAY, catalog=self.catalog)
        return self.database.read(read_sources, sources, wanted)

    def preview(self, *sources: Source) -> CapturePreview:
        return self.database.read(preview, self.read(*sources), self.catalog, now=NOW)

    def take(self, *sources: Source, wishes: ReadingWishes | None = None) -> CaptureResult:
        readings = self.read(*sources, wishes=wishes)
        expected = self.database.read(preview, readings, self.catalog, now=NOW)
        result, _ = self.database.write(take, readings, catalog=self.catalog, now=NOW)
        assert result.files == expected.files, "the preview promised something else"
        return result

    def take_one(self, source: Source, *, wishes: ReadingWishes | None = None) -> FileOutcome:
        (file,) = self.take(source, wishes=wishes).files
        assert file.error is None
        return file

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.database.read(lambda reader: reader.rows(sql, values))

    def order(self, columns: str, number: str = "41000001") -> tuple[object, ...]:
        """Return some columns of an order by its number."""
        (row,) = self.rows(f"SELECT {columns} FROM orders WHERE number = ?", number)  # noqa: S608
        return row

    def payments(self, columns: str = "kind, gross, fee, net") -> list[tuple[object, ...]]:
        """Return some columns of all payments."""
        return self.rows(f"SELECT {columns} FROM payments ORDER BY order_id, position")  # noqa: S608

    def said(self) -> Sequence[object]:
        """Return the words of all messages, as they are read."""
        rows = self.rows(
            "SELECT body FROM messages ORDER BY conversation_id, sent_at, position, id"
        )
        return [body for (body,) in rows]


def counts(file: FileOutcome) -> tuple[int, int, int, int]:
    """Return new, changed, seen and rejected."""
    return file.new, file.changed, file.seen, len(file.rejected)


def add_by_hand(seller: Seller, price: int = 50_000, number: str = "41000001") -> None:
    draft = OrderDraft(
        marketplace_id="coconala",
        title="手で入れた注文",
        price=Yen(price),
        client="山吹",
        number=number,
        purchased_at=datetime(2026, 11, 1, 3, tzinfo=UTC),
    )
    seller.database.write(add_order, draft, catalog=seller.catalog, now=NOW)
