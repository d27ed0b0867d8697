"""The command `export`: files for other programs."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.days import span_of
from app.cli.text import label, word
from app.rulebook.catalog import Catalog
from app.services.calendar_file import write_calendar_file
from app.services.calendar_queries import CalendarItem, calendar_items, usual_span
from app.services.order_queries import EVERYTHING


def run(call: Call, arguments: Namespace) -> Answer:
    """Write my deadlines, promised days, booked times and expected payouts as a calendar."""
    now, out = call.now(), call.place(arguments.out)
    first, last = span_of(arguments, usual_span(now))
    with call.book() as database:
        items = database.read(calendar_items, EVERYTHING, first, last, now)
        catalog = call.catalog(database)
    names = _names(catalog, call.language)

    def say(item: CalendarItem) -> tuple[str, str]:
        subject = "・".join(part for part in (item.title, item.client) if part)
        site = f"{names.get(item.marketplace_id, item.marketplace_id)} {item.number}".strip()
        return f"{word(item.kind, call.language)}: {subject or site}", site

    name = label("calendar", call.language)
    count = write_calendar_file(out, items, say, name=name, made_at=now)
    document: dict[str, object] = {"file": arguments.out, "entries": count}
    return Answer(document, f"{label('exported', call.language)}: {arguments.out} ({count})")


def _names(catalog: Catalog, language: str) -> dict[str, str]:
    """Return what each marketplace is called."""
    known = [catalog.marketplace(marketplace_id) for marketplace_id in catalog.ids]
    return {one.id: one.name.ja if language == "ja" else one.name.en for one in known}
