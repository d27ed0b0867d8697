"""Rows of an order list, found by words."""

from app.capture.order_rows_by_words import price_by_words, rows_by_words, status_by_words
from app.capture.saved_page import parse_page, word_of


def test_each_row_is_the_part_that_speaks_of_one_room_and_its_sale() -> None:
    text = """<html><body><ul>
<li><a href="/talkrooms/1">一</a><p>販売日 2026/8/4</p></li>
<li><a href="/talkrooms/2">二</a><p>販売日 2026/8/5</p><a href="/talkrooms/2">二</a></li>
<li><a href="/talkrooms/3">売らない</a></li></ul></body></html>"""
    rows = rows_by_words(parse_page("a.html", text).root)
    assert [word_of(row) for row in rows] == ["一 販売日 2026/8/4", "二 販売日 2026/8/5 二"]


def test_links_without_the_word_of_a_sale_are_no_rows() -> None:
    text = "<html><body><a href='/talkrooms/1'>一</a></body></html>"
    assert rows_by_words(parse_page("a.html", text).root) == []


def test_the_only_order_of_a_page_is_found() -> None:
    text = "<html><body><div><a href='/talkrooms/1'>一</a></div><p>販売日</p></body></html>"
    assert len(rows_by_words(parse_page("a.html", text).root)) == 1


def test_words_count_only_when_one_stands_alone() -> None:
    row = parse_page("a.html", "<ul><li>取引中</li><li>¥ 1,200</li><li>本文 9円</li></ul>").root
    assert status_by_words([row]) == "取引中"
    assert price_by_words([row]) == {"¥1,200"}
    two = parse_page("a.html", "<ul><li>取引中</li><li>完了</li><li>1円</li><li>2円</li></ul>").root
    assert status_by_words([two]) == ""
    assert price_by_words([two]) == set()
