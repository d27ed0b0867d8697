"""What a capture brings is said in words of the trade."""

from datetime import date

import pytest

from app.capture.facts import CaptureKind, RejectionReason
from app.capture.refusals import BinaryFileError
from app.models.types import Stage
from app.services.capture_outcomes import (
    FieldChange,
    FileOutcome,
    Noted,
    Refusal,
    Refused,
    Remark,
    Sample,
)
from app.ui.capture.outcome_words import view_of
from app.ui.capture.views import LeftOut
from app.ui.capture.views import Sample as Shown
from tests.ui.today.context import World

NEW = Sample(
    True,  # noqa: FBT003 - the first field of the row
    "12",
    "LP",
    "森",
    (FieldChange("stage", None, Stage.COMPLETED), FieldChange("net", None, 36_500)),
)
CHANGED = NEW._replace(
    is_new=False,
    fields=(
        FieldChange("gross", None, 50_000),
        FieldChange("due_on", date(2026, 11, 30), date(2026, 12, 1)),
        FieldChange("messages", 3, 1200),
    ),
)


def test_samples_are_split_into_new_and_changed(world: World) -> None:
    outcome = FileOutcome("a.csv", CaptureKind.SALES_CSV, "coconala", 1, 1, 0)
    view = view_of(outcome._replace(samples=(CHANGED, NEW)), world.context)
    assert view.kind == "売上CSV"
    assert view.new == (Shown("LP・森", "完了・take-home ¥36,500"),)
    assert view.changed == (
        Shown("LP", "price", "not known", "¥50,000"),
        Shown("LP", "due date", "2026/11/30", "2026/12/01"),
        Shown("LP", "messages", "3", "1,200"),
    )


def test_lines_left_out_say_why_and_what(world: World) -> None:
    outcome = FileOutcome(
        "a.csv",
        rejected=(
            Refused(4, RejectionReason.NOT_A_DATE, "2026/13/4"),
            Refused(None, Refusal.ORDER_ENDED, ""),
        ),
    )
    first, second = view_of(outcome, world.context).left_out
    assert first == LeftOut(4, "日付ではありません: 2026/13/4")
    assert second == LeftOut(None, "The order was cancelled or refunded")


@pytest.mark.parametrize("remark", list(Remark))
def test_every_remark_has_words(world: World, remark: Remark) -> None:
    (words,) = view_of(FileOutcome("a", remarks=(Noted("12", remark, "x"),)), world.context).remarks
    assert words.startswith("12: ")
    assert words.endswith("(x)")
    assert f"12: {remark.value}" not in words


def test_balances_that_cannot_be_are_a_warning(world: World) -> None:
    warned = {
        remark
        for remark in Remark
        if view_of(FileOutcome("a", remarks=(Noted("", remark, ""),)), world.context).is_warning
    }
    assert warned == {Remark.BALANCE_GAP, Remark.BELOW_ZERO}


@pytest.mark.parametrize("reason", list(Refusal))
def test_every_refusal_has_words(world: World, reason: Refusal) -> None:
    outcome = FileOutcome("a", rejected=(Refused(1, reason, ""),))
    (line,) = view_of(outcome, world.context).left_out
    assert line.reason
    assert reason.value not in line.reason


def test_a_file_that_cannot_be_read_has_one_sentence(world: World) -> None:
    outcome = FileOutcome("a.png", error=BinaryFileError(file="a.png", line=None))
    view = view_of(outcome, world.context)
    assert "a.png" in view.error
    assert view.brings == 0
