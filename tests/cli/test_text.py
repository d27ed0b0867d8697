import errno
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.capture.bank_csv import StatementDisagreesError
from app.capture.refusals import CutOffError
from app.cli.parser import UsageError
from app.cli.text import (
    day_text,
    error_text,
    hours_text,
    label,
    moment_text,
    money,
    shown,
    word,
)
from app.errors import AppError
from app.handover.files import FileNotWrittenError
from app.models.order import IllegalStepError
from app.models.types import Ball, Stage
from app.rulebook.schema import LocalName
from app.services.order_drafts import EmptyFieldError, TooLongError


def test_an_error_is_one_sentence_with_its_details_as_words() -> None:
    error = IllegalStepError(before=Stage.WORKING, after=Stage.COMPLETED)
    assert error_text(error, "ja") == "「制作中」から「完了」へは進められません。"
    assert error_text(error, "en") == "An order cannot go from “in progress” to “completed”."
    long = TooLongError(field="title", limit=200, found=1_201)
    assert error_text(long, "ja") == "件名が長すぎます（1,201 文字。200 文字まで）。"
    assert "strange" in error_text(EmptyFieldError(field="strange"), "en")


def test_a_file_is_named_with_the_line_where_it_went_wrong() -> None:
    error = CutOffError(file="a.csv", line=1_204)
    assert error_text(error, "ja") == "a.csv の 1,204 行目 は途中で切れています。"
    assert error_text(error, "en") == "a.csv (line 1,204) ends in the middle."
    assert error_text(CutOffError(file="a.csv", line=None), "en") == "a.csv ends in the middle."


def test_why_a_file_cannot_be_written_is_told_in_the_language_of_the_call() -> None:
    error = FileNotWrittenError(name="x.txt", reason=os.strerror(errno.ENOENT))
    assert error_text(error, "ja") == (
        "x.txt を書き出せません（そのフォルダーかファイルがありません）。"
    )


def test_a_sentence_that_says_the_line_says_it_once() -> None:
    error = StatementDisagreesError(file="a.csv", line=3, expected=18_000, found=12_000)
    assert error_text(error, "ja").startswith("a.csv の 3 行目の残高が 12,000 円です")
    assert error_text(error, "en").startswith("a.csv, line 3: the balance is ¥12,000 where")


def test_an_error_of_a_newer_part_has_the_sentence_of_its_kind() -> None:
    class NewError(UsageError):
        """Not known here."""

    class NewestError(AppError):
        """Not known here either."""

    assert error_text(NewError(problem="x"), "en") == "The command line is not right: x."
    assert error_text(NewError(), "en") == "The command line is not right: —."
    assert error_text(NewestError(), "ja") == "できませんでした。"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Stage.WORKING, "制作中"),
        (datetime(2026, 11, 23, 3, tzinfo=UTC), "2026-11-23 12:00"),
        (date(2026, 11, 23), "2026-11-23"),
        (Path("a b"), "a b"),
        (("a", "b"), "a, b"),
        (None, "—"),
        (True, "—"),
        (12_345, "12,345"),
        ("二\n行", "二 行"),
    ],
)
def test_details_are_shown_as_words(value: object, text: str) -> None:
    assert shown(value, "ja") == text


def test_amounts_days_moments_and_hours_have_one_form() -> None:
    assert [money(value) for value in (1_234, -1_234, None)] == ["¥1,234", "-¥1,234", "—"]
    assert (day_text(None), day_text(date(2026, 1, 2))) == ("—", "2026-01-02")
    assert (moment_text(None), moment_text(0)) == ("—", "1970-01-01 09:00")
    assert (hours_text(61), hours_text(-90)) == ("1:01", "-1:30")


def test_words_and_labels_are_in_both_languages() -> None:
    assert (word(Ball.ME, "ja"), word(Ball.ME, "en")) == ("自分", "me")
    assert (label("net", "ja"), label("net", "en")) == ("手取り", "net")


def test_a_name_in_both_languages_is_said_in_that_of_the_call() -> None:
    name = LocalName(ja="食品", en="Food")
    assert (shown(name, "ja"), shown(name, "en")) == ("食品", "Food")
