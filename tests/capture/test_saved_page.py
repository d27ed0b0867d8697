"""Saved pages become elements, within limits."""

import pytest

from app.capture.refusals import CutOffError, NotACaptureError, TooDeepError, TooLargeError
from app.capture.saved_page import (
    by_class,
    first_by_class,
    line_of,
    lines_of,
    parse_page,
    room_of_address,
    text_of,
    word_of,
)


def page(body: str) -> str:
    return f"<!DOCTYPE html>\n<html><head><title>t</title></head><body>{body}</body></html>"


def test_text_is_what_a_reader_sees_with_its_lines() -> None:
    root = parse_page(
        "a.html",
        page(
            "<p>一<b>二</b>三<br>四</p><script>五()</script><style>六</style><!-- 七 -->八"
            "<div> 九\n 十 </div><p></p><p></p>了"
        ),
    ).root
    assert text_of(root) == "一二三\n四\n八\n九\n十\n了"
    assert lines_of(root) == ["一二三", "四", "八", "九", "十", "了"]


def test_parts_can_be_left_out_of_a_text_without_what_follows_them() -> None:
    root = parse_page("a.html", page("<div>a<span class='x y'>b</span>c</div>")).root
    assert text_of(root, without=by_class(root, "y")) == "ac"


def test_classes_are_matched_whole() -> None:
    root = parse_page("a.html", page("<p class='ab'>1</p><p class=' a  b'>2</p>")).root
    assert [word_of(found) for found in by_class(root, "a")] == ["2"]
    assert word_of(first_by_class(root, "zz", "ab")) == "1"
    assert word_of(first_by_class(root, "zz")) == ""


def test_an_element_knows_its_line_unless_it_stands_too_far_down() -> None:
    root = parse_page("a.html", page("\n\n<b>x</b>" + "\n" * 70_000 + "<i>y</i>")).root
    assert [line_of(found) for found in root.iter("b", "i")] == [4, None]


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<!-- saved from url=(0034)https://coconala.com/talkrooms/77 -->", "/talkrooms/77"),
        ("<link rel='canonical' href='https://coconala.com/talkrooms/77'>", "/talkrooms/77"),
        ("<meta property='og:url' content='https://coconala.com/talkrooms/77'>", "/talkrooms/77"),
        ("", ""),
    ],
)
def test_a_page_tells_where_it_was_saved_from(head: str, url: str) -> None:
    assert parse_page("a.html", page(head)).url.removeprefix("https://coconala.com") == url


def test_the_number_of_a_room_is_taken_from_its_address() -> None:
    assert room_of_address("https://coconala.com/talkrooms/77?x=1#a") == "77"
    assert room_of_address("/mypage") is None


def test_a_page_that_says_another_charset_is_read_as_what_it_is() -> None:
    text = "<html><head><meta charset='Shift_JIS'></head><body>山吹</body></html>"
    assert text_of(parse_page("a.html", text).root) == "山吹"


@pytest.mark.parametrize(
    "text", [page("x").removesuffix("</html>"), page("x")[:-3], "<div>a</div><a href='x", "<html"]
)
def test_a_page_that_ends_too_early_is_cut_off(text: str) -> None:
    with pytest.raises(CutOffError):
        parse_page("a.html", text)


def test_a_pasted_piece_of_a_page_needs_no_end() -> None:
    assert text_of(parse_page("a.html", "<div>a</div><p>b").root) == "a\nb"


def test_a_page_with_nothing_in_it_is_no_capture() -> None:
    with pytest.raises(NotACaptureError):
        parse_page("a.html", "<!-- nothing -->")


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "svg><g"])
def test_two_hundred_thousand_nested_tags_are_refused_at_once(tag: str) -> None:
    with pytest.raises(TooDeepError):
        parse_page("a.html", f"<html>{f'<{tag}>' * 200_000}</html>")


@pytest.mark.parametrize(
    "text",
    [
        "<html>" + "x" * 21_000_000 + "</html>",
        "<html>" + "x" * 15_000_000 + "</html>",
        "<html>" + "<p>" * 210_000 + "</html>",
    ],
)
def test_a_page_larger_than_any_is_refused_at_once(text: str) -> None:
    with pytest.raises(TooLargeError):
        parse_page("a.html", text)


@pytest.mark.parametrize(
    "attributes", [" ".join(f"a{n}=1" for n in range(200_000)), 'b="\'" ' * 100, "x " * 100]
)
def test_piled_up_attributes_are_refused_at_once(attributes: str) -> None:
    with pytest.raises(TooDeepError):
        parse_page("a.html", f"<html><a {attributes}>x</a></html>")


def test_words_in_scripts_and_comments_are_no_attributes() -> None:
    words = "i<n " + "x " * 200
    for text in (f"<script>{words}</script>", f"<STYLE>{words}</STYLE>", f"<!-- {words} -->"):
        assert word_of(parse_page("a.html", page(f"{text}<p>後</p>")).root) == "後"


@pytest.mark.parametrize("opening", ["<script>", "<!-- "])
def test_a_script_or_comment_without_an_end_does_no_harm(opening: str) -> None:
    text = page("<p>前</p>") + opening + "<a " + "x " * 100
    assert word_of(parse_page("a.html", text).root) == "前"


def test_entities_of_its_own_are_not_expanded_and_nothing_is_fetched() -> None:
    names = "".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(12))
    text = (
        f"<!DOCTYPE html SYSTEM 'file:///etc/hostname' [<!ENTITY a0 'x'>{names}]><html>&a12;</html>"
    )
    assert len(text_of(parse_page("a.html", text).root)) < 5_000
