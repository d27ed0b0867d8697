"""Texts are kept in one form, and two of them are told apart."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.listing_fields import FieldValue, ListingField, Option, Picture, Question
from app.models.money import Yen
from app.services.listing_texts import (
    LONGEST_LINE,
    DiffLine,
    LineKind,
    comparable,
    diff,
    kept_value,
    readable,
)

F = ListingField
WORDS = st.text(max_size=40)
VALUES: st.SearchStrategy[tuple[ListingField, FieldValue]] = st.one_of(
    st.tuples(st.sampled_from([F.TITLE, F.CATCHPHRASE, F.BODY, F.REQUEST, F.CATEGORY]), WORDS),
    st.tuples(st.just(F.FAQ), st.lists(st.builds(Question, WORDS, WORDS)).map(tuple)),
    st.tuples(
        st.just(F.OPTIONS),
        st.lists(st.builds(Option, WORDS, st.integers(0, 9_999).map(Yen), st.integers(0, 3))).map(
            tuple
        ),
    ),
    st.tuples(st.sampled_from([F.PRICE, F.DELIVERY_DAYS]), st.none() | st.integers(0, 99)),
)


@given(VALUES)
def test_the_kept_form_is_its_own_kept_form(one: tuple[ListingField, FieldValue]) -> None:
    field, value = one
    kept = kept_value(field, value)
    assert kept_value(field, kept) == kept
    assert comparable(field, kept) == comparable(field, value)


def test_newlines_ends_of_lines_and_composed_letters_make_no_difference() -> None:
    assert comparable(F.BODY, " 一  \r\nか\u3099 ") == "一\nが"
    assert comparable(F.TITLE, "一\r\n二") == "一 二"
    assert comparable(F.PRICE, None) == ""
    assert comparable(F.PRICE, Yen(3_000)) == "3000"
    assert comparable(F.OPTIONS, (Option(" 急ぎ", Yen(500)), Option("", Yen(0)))) == (
        '[["急ぎ", 500, 0]]'
    )


def test_rows_are_read_as_lines() -> None:
    options = (Option("急ぎ", Yen(3_000)), Option("追加", Yen(500), 2))
    assert readable(F.OPTIONS, comparable(F.OPTIONS, options)) == "急ぎ 3,000円\n追加 500円 +2日"
    faq = (Question("何日ですか", "3日です"), Question("修正は", "2回です"))
    assert readable(F.FAQ, comparable(F.FAQ, faq)) == (
        "Q. 何日ですか\nA. 3日です\n\nQ. 修正は\nA. 2回です"
    )
    images = (Picture("見本.png", "ab" * 32),)
    assert readable(F.IMAGES, comparable(F.IMAGES, images)) == "見本.png"
    assert [readable(field, "") for field in (F.OPTIONS, F.FAQ, F.IMAGES, F.BODY)] == [""] * 4


def test_a_diff_marks_the_letters_that_differ() -> None:
    assert diff(F.BODY, "丁寧に作ります\n三日で", "丁寧に描きます\n三日で\n必ず") == (
        DiffLine(LineKind.GONE, "丁寧に作ります", ((3, 5),)),
        DiffLine(LineKind.NEW, "丁寧に描きます", ((3, 5),)),
        DiffLine(LineKind.SAME, "三日で"),
        DiffLine(LineKind.NEW, "必ず"),
    )
    assert diff(F.BODY, "一\n二", "三") == (
        DiffLine(LineKind.GONE, "一", ((0, 1),)),
        DiffLine(LineKind.GONE, "二"),
        DiffLine(LineKind.NEW, "三", ((0, 1),)),
    )
    assert diff(F.TITLE, "ロゴ制作", "ロゴの制作") == (
        DiffLine(LineKind.GONE, "ロゴ制作"),
        DiffLine(LineKind.NEW, "ロゴの制作", ((2, 3),)),
    )


def test_a_very_long_line_is_told_by_its_ends() -> None:
    long = LONGEST_LINE + 1
    gone, new = diff(F.BODY, "頭" + "あい" * long + "尾", "頭" + "いう" * long + "尾")
    assert gone.marks == new.marks == ((1, 1 + 2 * long),)


@given(st.text("ab\n", max_size=60), st.text("ab\n", max_size=60))
def test_a_diff_holds_every_line_of_both_texts(before: str, after: str) -> None:
    lines = diff(F.BODY, before, after)
    assert [one.text for one in lines if one.kind is not LineKind.NEW] == before.split("\n")
    assert [one.text for one in lines if one.kind is not LineKind.GONE] == after.split("\n")
