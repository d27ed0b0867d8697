"""What files speak of is gathered from all their parts."""

from app.capture.facts import CaptureKind, MailFact, OrderFact, Reading, RoomFact
from app.models.types import RoomKind
from app.services.capture_contents import (
    amounts_of,
    mails_by_site,
    names_in,
    numbers_in,
    rooms_of_kind,
    rows_of,
    talk_of,
)
from app.services.capture_reading import FileReading
from app.services.captured_order import CapturedOrder
from tests.site_mails import SENT

MAIL = MailFact(
    identity="1", marketplace_id="lancers", event="message", subject="x", sent_at=SENT, line=1
)
READING = Reading(
    kind=CaptureKind.MAIL,
    marketplace_id="coconala",
    orders=(OrderFact(room="7", title="x", line=1, client_name="港"),),
    rooms=(
        RoomFact(room="8", title="", buyer_name="山吹"),
        RoomFact(room="", title="", buyer_name="若葉", kind=RoomKind.DIRECT),
    ),
    mails=(MAIL,),
)


def test_rows_are_counted_over_all_parts_of_files_that_could_be_read() -> None:
    unread = FileReading(name="a", digest="")
    assert rows_of([FileReading(name="a", digest="", reading=READING), unread]) == 2


def test_numbers_names_rooms_and_mails_are_gathered() -> None:
    assert list(numbers_in(READING)) == ["7", "8", ""]
    assert [name for _, name in names_in(READING)] == ["港", "山吹", "若葉"]
    (talk,) = rooms_of_kind([READING], RoomKind.DIRECT)
    assert talk_of(talk) == (None, "若葉")
    assert mails_by_site([READING]) == {"lancers": [MAIL]}
    assert amounts_of(CapturedOrder("coconala", "7")) == ()
