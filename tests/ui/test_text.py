import errno
import importlib
import os
import pkgutil
from datetime import UTC, date, datetime
from pathlib import Path

import app
from app.errors import AppError
from app.handover.files import FileNotWrittenError
from app.models.types import Stage
from app.rulebook.schema import LocalName
from app.services.year_end import NothingBelowZeroError
from app.ui.error_sentences import FALLBACK
from app.ui.formats import Formats
from app.ui.text import Text, error_text

JA = Text(Formats("ja"), {"coconala": "ココナラ"})
EN = Text(Formats("en"), {"coconala": "coconala"})
COMMAND_LINE = "app.cli"
MIGRATIONS = "app.storage.migrations"


class IllegalStepError(AppError):
    """Named like the one of the orders, whose module would bring the tables with it."""


class NewError(AppError):
    """Of a newer part of the program."""


class NarrowerStepError(IllegalStepError):
    """A kind of a known one."""


def every_error() -> set[type[AppError]]:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.startswith((MIGRATIONS, "app.__main__")):
            importlib.import_module(module.name)
    found, waiting = set(), [AppError]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found.update(kinds)
    return {kind for kind in found if kind.__module__.startswith("app.")}


def test_every_error_a_user_can_meet_in_the_window_has_a_sentence() -> None:
    errors = [kind for kind in every_error() if not kind.__module__.startswith(COMMAND_LINE)]
    assert len(errors) > 30
    missing = [kind.__name__ for kind in errors if not JA.has_sentence(kind)]
    assert sorted(missing) == []


def test_details_are_told_in_the_users_words() -> None:
    error = IllegalStepError(before=Stage.INQUIRY, after=Stage.DELIVERED)
    assert JA.error(error) == "「見積り・相談」から「納品・確認待ち」へは進められません。"
    assert EN.error(error) == "An order cannot go from “Enquiry” to “Awaiting OK”."


def test_a_narrower_error_takes_the_sentence_of_the_wider_one() -> None:
    error = NarrowerStepError(before=Stage.INQUIRY, after=Stage.WORKING)
    assert EN.error(error).startswith("An order cannot go")


def test_an_unknown_error_still_gets_a_sentence() -> None:
    assert JA.error(NewError()) == FALLBACK.ja
    assert error_text(NewError(), "en") == FALLBACK.en


def test_each_kind_of_detail_is_written_as_people_write_it() -> None:
    text = {
        "file": Path("folder/sales.csv"),
        "line": 1200,
        "day": date(2026, 11, 25),
        "at": datetime(2026, 11, 25, 3, tzinfo=UTC),
        "known": ("a", "b"),
        "price": 1500,
        "marketplace": "coconala",
        "field": "title",
        "nothing": None,
        "is_so": True,
        "month": "2026-10",
        "opens": "2026-13",
    }
    told = {name: JA._detail(name, value) for name, value in text.items()}
    assert told == {
        "file": "sales.csv",
        "line": "1,200",
        "day": "2026/11/25",
        "at": "2026/11/25 12:00",
        "known": "a、b",
        "price": "¥1,500",
        "marketplace": "ココナラ",
        "field": "件名",
        "nothing": "?",
        "is_so": "True",
        "month": "2026年10月",
        "opens": "2026-13",
    }


def test_why_a_file_cannot_be_written_is_told_in_the_users_language() -> None:
    error = FileNotWrittenError(name="弥生.txt", reason=os.strerror(errno.ENOENT))
    assert error_text(error, "ja") == (
        "弥生.txt を書き出せませんでした（そのフォルダーかファイルがありません）。"
        "別の場所を選んでください。"
    )
    assert "(there is no such folder or file)" in error_text(error, "en")


def test_a_detail_that_was_not_given_is_a_question_mark() -> None:
    assert "?" in EN.error(IllegalStepError())


def test_a_command_is_named_with_what_it_was_about() -> None:
    assert JA.command("step_order", "ロゴ制作") == "段階の変更「ロゴ制作」"
    assert EN.command("step_order", "Logo") == "moving an order “Logo”"
    assert EN.command("of a newer version") == "a change"


class PermitMissingError(AppError):
    """Named like the one of the permits, whose module would bring the tables with it."""


def test_a_year_has_no_thousands_set_apart() -> None:
    said = JA.error(NothingBelowZeroError(year=2026))
    assert said == "2026年の年末に、マイナスの売掛金はありません。"


def test_a_name_in_both_languages_is_said_in_that_of_the_window() -> None:
    error = PermitMissingError(kind=LocalName(ja="食品", en="Food"), title="弁当")
    assert "「食品」" in JA.error(error)
    assert "Food" in EN.error(error)
