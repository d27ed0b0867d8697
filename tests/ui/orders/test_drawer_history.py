from app.models.types import ChangeKind, Stage
from app.services.history_queries import RowChange, history_of
from app.ui.orders.drawer_history import ChangeWords, HistorySection
from tests.ui.orders.desk import Desk, day


def test_changes_are_told_as_before_and_after(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    desk.commands().set_due_on(number, day(30))
    desk.until(lambda: desk.row(number).due_on == day(30))
    changes = desk.database.read(history_of, "orders", number)
    words = ChangeWords(desk.context)
    said = [line for change in changes for line in words.lines(change)]
    assert said[0] == "The order was added"
    assert "Stage: Not started → In progress" in said
    assert said[-1] == "Due date: 28 Nov 2026 → 30 Nov 2026"


def test_each_type_of_value_has_its_words(desk: Desk) -> None:
    before: dict[str, object] = {"net": 100, "note": "", "worked_minutes": 30, "title": "A"}
    after: dict[str, object] = {
        "net": None,
        "note": "call",
        "worked_minutes": 90,
        "title": "B",
        "rating_received": 5,
        "payment_state": "held",
        "updated_at": 5,
    }
    change = RowChange(0, "edit_order", ChangeKind.UNDO, "update", before, after)
    words = ChangeWords(desk.context)
    assert words.lines(change) == [
        "Take-home: ¥100 → —",
        "Note: — → “call”",
        "Time worked: 30 min → 1.5 h",
        "Title: “A” → “B”",
        "Rating received: — → ★5",
        "Payment: — → Held by the site",
    ]
    assert words.kind(change) == "Undo"
    assert words.lines(change._replace(after=None)) == ["The order was removed"]


def test_a_long_history_is_shown_in_full_when_asked(desk: Desk) -> None:
    section = HistorySection(desk.context)
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(desk.add("Banner")))
    changes = tuple(
        RowChange(at, "x", ChangeKind.DO, "update", {"title": str(at)}, {"title": str(at + 1)})
        for at in range(12)
    )
    section.set_changes(changes)
    assert len(section.lines.text().splitlines()) == 8
    section.more.click()
    assert len(section.lines.text().splitlines()) == 12
    assert section.more.isHidden()
