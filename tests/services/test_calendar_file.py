from pathlib import Path

from icalendar import Calendar

from app.rulebook.catalog import Catalog
from app.services.calendar_file import write_calendar_file
from app.services.calendar_queries import CalendarItem, calendar_items, usual_span
from app.services.order_queries import EVERYTHING
from app.storage.database import Database
from tests.services.sample import NOW, fill


def test_the_file_holds_an_entry_for_each_item(
    database: Database, catalog: Catalog, tmp_path: Path
) -> None:
    fill(database, catalog)
    items = database.read(calendar_items, EVERYTHING, *usual_span(NOW), NOW)

    def say(item: CalendarItem) -> tuple[str, str]:
        return item.kind, item.number

    file = tmp_path / "a.ics"
    assert write_calendar_file(file, items, say, name="得意帳", made_at=NOW) == len(items)
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert [str(event["UID"]) for event in events] == [item.uid for item in items]
    assert str(events[0]["DESCRIPTION"]) == items[0].number
