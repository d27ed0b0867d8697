"""The messages of a saved talkroom page."""

from lxml import html

from app.capture.raw_messages import RawMessage
from app.capture.room_messages import messages_of
from app.capture.saved_page import parse_page
from app.capture.years import Stamp

M = "d-talkroomMessage"


def root_of(body: str) -> html.HtmlElement:
    return parse_page("a.html", f"<html><body>{body}</body></html>").root


def messages(body: str) -> list[RawMessage]:
    return messages_of(root_of(body))


def test_a_time_without_a_day_takes_the_heading_above_it() -> None:
    body = f"""<p class="d-messageGroup_date">5月29日</p>
<div class="{M}"><i class="d-messageInfo_postTime">21:43</i></div>"""
    assert messages(body)[0].stamp == Stamp(5, 29, 21, 43)


def test_the_opening_request_counts_once_as_an_automatic_message() -> None:
    request = '<div class="js-requestForPurchaseMessage"><p>購入にあたってのお願い</p></div>'
    alone = messages(
        request + f'<div class="{M}"><p class="d-messageInfo_postTime">8月4日 1:00</p></div>'
    )
    assert [(m.sender, m.label, m.is_timeless) for m in alone] == [
        ("自分", "自動送信", True),
        ("", None, False),
    ]
    assert alone[0].body == "購入にあたってのお願い"
    assert len(messages(f'<div class="{M}">{request}</div>')) == 1


def test_a_body_without_its_own_element_is_the_rest_of_the_message() -> None:
    body = f"""<div class="{M}"><p class="d-messageInfo_userName">山吹</p>
<p class="d-messageInfo_label">自動送信</p><p class="d-messageInfo_postTime">8月4日 1:00</p>
<p>本文</p><p class="{M}_readTime">既読</p></div>"""
    (found,) = messages(body)
    assert (found.sender, found.label, found.body) == ("山吹", "自動送信", "本文")


def test_a_file_is_named_in_full_where_the_page_has_the_whole_name() -> None:
    item = f"{M}_attachedFilesItem"
    body = f"""<div class="{M}"><div class="{item}"><b class="tooltip-content">案 一.pdf</b>
<b class="d-partOfFilename">案…</b></div><div class="{item}">二.zip</div></div>"""
    assert messages(body)[0].attachments == (("案 一.pdf", None, None), ("二.zip", None, None))


CHANGED = """<div class="x"><section><h4>8月4日</h4>
<div class="y"><div><span>山吹</span><time>8月4日 21:43</time></div><p>こんにちは</p><p>二行目</p>
</div></section><section>
<div class="y"><div><span>自分</span><span>自動送信</span><time>8月5日 9:00</time></div>
<p>ようこそ <a href="https://example.com/">例</a></p><p>既読 8月5日</p></div></section></div>"""


def test_when_the_classes_have_changed_the_words_are_read() -> None:
    first, second = messages(CHANGED)
    assert (first.sender, first.stamp) == ("山吹", Stamp(8, 4, 21, 43))
    assert first.body == "こんにちは\n二行目"
    assert (second.sender, second.label) == ("自分", "自動送信")
    assert (second.body, second.links) == ("ようこそ 例", (("例", "https://example.com/"),))


def test_a_single_message_is_read_by_its_words_without_the_page_around_it() -> None:
    body = """<div><header><p>見出し</p></header><div class="y"><div><p>山吹</p>
<time>8月4日 21:43</time></div><p>本文</p></div></div>"""
    (found,) = messages(body)
    assert (found.sender, found.body) == ("山吹", "本文")


def test_a_time_with_nothing_said_is_no_message() -> None:
    assert messages("<p>山吹</p><p><b>8月4日 21:43</b></p>") == []
    assert messages("<div><p>一</p><p>二</p><b>8月4日 21:43</b></div>") == []


def test_a_message_without_a_name_keeps_its_text() -> None:
    (found,) = messages("<div><b>8月4日 21:43</b><p>一</p><p>二</p></div>")
    assert (found.sender, found.body) == ("", "一\n二")
