"""What the readers find."""

from dataclasses import FrozenInstanceError

import pytest

from app.capture.facts import CaptureKind, Reading, RoomFact


def test_the_kinds_are_named_as_the_command_line_names_them() -> None:
    assert [str(kind) for kind in CaptureKind] == [
        "sales_csv", "order_list_page", "talkroom_page", "talkroom_json", "mapped_csv",
        "mail", "mail_folder", "pasted_talk", "bank_csv",
    ]  # fmt: skip


def test_a_fact_cannot_be_changed_after_it_was_read() -> None:
    room = RoomFact(room="1", title="", buyer_name=None)
    with pytest.raises(FrozenInstanceError):
        room.room = "2"  # type: ignore[misc]


def test_a_reading_starts_with_nothing() -> None:
    found = Reading(kind=CaptureKind.SALES_CSV, marketplace_id="coconala")
    assert [*found.payments, *found.orders, *found.rooms, *found.rejections] == []
