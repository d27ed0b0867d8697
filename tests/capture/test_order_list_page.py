"""Saved order lists."""

from datetime import date

import pytest

from app.capture.detect import read
from app.capture.facts import CaptureKind, OrderFact, Reading, RejectionReason
from app.capture.order_list_page import is_order_list
from app.capture.refusals import NothingFoundError
from app.capture.saved_page import parse_page
from app.models.types import Stage

SITE = "https://coconala.com"
P = "d-providerTalkroomCassette"


def row(
    room: str = "41000001",
    price: str = "40,000円",
    status: str = "取引中",
    schedule: str = "納品予定日： 2026/08/14",
    sold: str = "2026/08/04",
    phone_price: str | None = None,
) -> str:
    return f"""
<div class="{P}">
 <div class="{P}Block {P}Block-pc">
  <a class="{P}Service_title" href="{SITE}/talkrooms/{room}">ロゴを制作します 心に残る</a>
  <a href="/users/777">山吹</a>
  <p class="{P}Service_message">先日の126,000円の件です。50,000円</p><p>50,000円</p>
  <span class="{P}Price_price">{price}</span>
  <p class="{P}Schedule_openDate">販売日： {sold}</p><p class="{P}Schedule">{schedule}</p>
  <span class="{P}Status_label">{status}</span>
 </div>
 <div class="{P}Block {P}Block-sp">
  <a href="/talkrooms/{room}"><p class="{P}SpHeading_title">ロゴを制作します 心に残る</p></a>
  <p class="{P}SpDetail_info">{schedule}</p>
  <p class="{P}SpDetail_info"><i class="{P}SpDetail_yenIcon"></i>{phone_price or price}</p>
 </div>
</div>"""


def reading(rows: str, tab: str = "open") -> Reading:
    address = f"https://coconala.com/mypage/received_orders/{tab}"
    text = f"<!-- saved from url=(0050){address} --><html><body><ul>{rows}</ul></body></html>"
    return read("取引管理.html", text.encode(), received_on=date(2026, 11, 23))


def only(found: Reading) -> OrderFact:
    (order,) = found.orders
    return order


def test_an_order_that_stands_twice_is_read_once() -> None:
    found = reading(row() + row("41000002", price="1,000円"))
    assert found.kind is CaptureKind.ORDER_LIST_PAGE
    assert [(order.room, order.gross) for order in found.orders] == [
        ("41000001", 40000),
        ("41000002", 1000),
    ]
    assert found.rejections == ()
    order = found.orders[0]
    assert order.title == "ロゴを制作します 心に残る"
    assert (order.sold_on, order.due_on) == (date(2026, 8, 4), date(2026, 8, 14))
    assert (order.status_word, order.stage) == ("取引中", Stage.WORKING)
    assert (order.client_id, order.client_name) == ("777", "山吹")
    assert order.is_numbered
    assert not order.is_due_unset
    assert order.line == 2


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("取引中", Stage.WORKING),
        ("納品確認待ち", Stage.DELIVERED),
        ("納品日超過", Stage.WORKING),
        ("完了（評価待ち）", Stage.COMPLETED),
        ("キャンセル", Stage.CANCELLED),
        ("見積り", Stage.INQUIRY),
        ("新しい言葉", None),
    ],
)
def test_the_status_word_tells_the_stage_and_is_kept(word: str, stage: Stage | None) -> None:
    order = only(reading(row(status=word)))
    assert (order.stage, order.status_word) == (stage, word)


@pytest.mark.parametrize(
    ("tab", "stage"),
    [("closed", Stage.COMPLETED), ("canceled", Stage.CANCELLED), ("required", None)],
)
def test_the_tab_tells_the_stage_of_a_row_without_a_label(tab: str, stage: Stage | None) -> None:
    assert only(reading(row(status=""), tab)).stage is stage


def test_a_promised_day_that_is_not_set_is_told() -> None:
    order = only(reading(row(schedule=f'<b class="{P}Schedule_unset">未設定</b>')))
    assert (order.due_on, order.is_due_unset) == (None, True)


def test_twins_that_disagree_on_the_price_leave_it_unknown() -> None:
    found = reading(row(phone_price="50,000円"))
    assert only(found).gross is None
    (rejection,) = found.rejections
    assert rejection[:2] == (2, RejectionReason.AMBIGUOUS_PRICE)


def test_a_price_that_is_no_amount_is_named_and_the_order_stays() -> None:
    found = reading(row(price="要相談"))
    assert only(found).gross is None
    assert [(r.line, r.reason) for r in found.rejections] == [(2, RejectionReason.NOT_AN_AMOUNT)]


def test_a_day_of_month_thirteen_is_named_and_the_order_stays() -> None:
    found = reading(row(sold="2026/13/04"))
    assert only(found).sold_on is None
    assert [r.reason for r in found.rejections] == [RejectionReason.NOT_A_DATE]


def test_a_row_without_a_talkroom_is_named() -> None:
    found = reading(row() + f'<div class="{P}">見積り <a href="/customize/requests/5">件</a></div>')
    assert len(found.orders) == 1
    assert found.rejections[0].reason is RejectionReason.NO_ROOM_NUMBER


def test_a_phone_row_alone_is_read() -> None:
    only_phone = row().split('Block-pc">')[0] + row().split("</div>", 1)[1]
    order = only(reading(only_phone))
    assert (order.title, order.gross) == ("ロゴを制作します 心に残る", 40000)


def test_rows_whose_outer_class_has_changed_are_found_by_their_blocks() -> None:
    found = reading(row().replace(f'<div class="{P}">', '<div class="new">'))
    assert only(found).gross == 40000


def changed(sold_word: str = "販売日", preview: str = "先日の126,000円の件です。") -> str:
    rows = "".join(
        f"""<li class="x"><div><a href="/talkrooms/{room}"><img></a></div>
<div><a href="/talkrooms/{room}">名刺を作ります</a></div><p>{preview}</p>
<p>12,000円</p><div>{sold_word}：2026/08/04</div><span>納品確認待ち</span></li>"""
        for room in ("51", "52")
    )
    return f"<nav><a href='/'>x</a></nav>{rows}"


def test_when_the_classes_have_changed_the_words_are_read() -> None:
    found = reading(changed())
    assert [order.room for order in found.orders] == ["51", "52"]
    order = found.orders[0]
    assert (order.title, order.gross) == ("名刺を作ります", 12000)
    assert (order.sold_on, order.stage) == (date(2026, 8, 4), Stage.DELIVERED)
    assert order.client_name is None


def test_when_the_classes_have_changed_a_second_amount_leaves_the_price_unknown() -> None:
    assert reading(changed(preview="126,000円")).orders[0].gross is None


def test_an_order_list_in_which_nothing_is_found_says_so() -> None:
    with pytest.raises(NothingFoundError) as caught:
        reading("<p>取引はありません</p>")
    assert caught.value.details["kind"] is CaptureKind.ORDER_LIST_PAGE


def test_another_page_is_no_order_list() -> None:
    text = "<html><body><a href='/talkrooms/1'>x</a></body></html>"
    assert not is_order_list(parse_page("a.html", text))


def test_a_row_without_any_title_keeps_an_empty_one() -> None:
    bare = f'<div class="{P}"><a href="/talkrooms/9"><img></a><a>x</a></div>'
    assert only(reading(bare)).title == ""
