"""The counts of a capture, and the watch over long work."""

import pytest

from app.services.capture_outcomes import (
    CaptureCancelledError,
    CapturePreview,
    FileOutcome,
    Refusal,
    Refused,
    Remark,
    Tally,
    Watch,
    by_line,
)


def test_a_file_is_understood_when_anything_in_it_was() -> None:
    assert FileOutcome("a", seen=1).is_understood
    assert not FileOutcome("a", rejected=(Refused(1, Refusal.ORDER_ENDED, ""),)).is_understood


def test_a_preview_is_empty_when_nothing_would_change() -> None:
    assert CapturePreview((FileOutcome("a", seen=3), FileOutcome("b"))).is_empty
    assert not CapturePreview((FileOutcome("a", changed=1),)).is_empty


def test_progress_never_passes_the_whole() -> None:
    told: list[tuple[int, int]] = []
    watch = Watch(lambda done, whole: told.append((done, whole)))
    watch.expect(10)
    watch.passed(4)
    watch.read(5_000)
    watch.passed(9)
    assert told == [(4, 10), (4, 10), (10, 10)]


def test_work_stops_at_the_next_look() -> None:
    watch = Watch(cancelled=lambda: True)
    with pytest.raises(CaptureCancelledError):
        watch.passed(1)


def test_rows_are_set_aside_only_by_the_thousand(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    monkeypatch.setattr("app.services.capture_outcomes.set_aside", lambda: calls.append(1))
    watch = Watch()
    watch.passed(Watch.STEP - 1)
    watch.read(Watch.STEP - 1)
    assert calls == []
    watch.passed(1)
    watch.read(Watch.STEP)
    assert calls == [1, 1]


def test_a_remark_is_made_once() -> None:
    tally = Tally()
    tally.note("1", Remark.PARTIAL_ROOM)
    tally.note("1", Remark.PARTIAL_ROOM)
    tally.note("2", Remark.PARTIAL_ROOM)
    assert [note.number for note in tally.remarks] == ["1", "2"]


def test_lines_left_out_stand_in_the_order_of_the_file() -> None:
    tally = Tally()
    tally.refuse(9, Refusal.NET_ABOVE_GROSS, "9")
    tally.refuse(None, Refusal.NET_ABOVE_GROSS, "?")
    tally.refuse(2, Refusal.ORDER_ENDED, "2")
    assert [one.line for one in by_line(tally.rejected)] == [None, 2, 9]
