"""A checklist keeps its lines, in the order the seller gives them."""

from datetime import timedelta

import pytest

from app.rulebook.catalog import Catalog
from app.services import checklists
from app.services.order_details import ChecklistRow, order_details
from app.services.order_drafts import ChecklistEntry
from app.services.order_lookup import ChecklistItemMissingError
from app.storage.database import Database
from tests.services.sample import NOW, add

LATER = NOW + timedelta(hours=1)


def lines_of(database: Database, order_id: int) -> tuple[ChecklistRow, ...]:
    details = database.read(order_details, order_id)
    assert details is not None
    return details.checklist


def test_a_checklist_is_kept_added_to_reordered_and_ticked(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)
    database.write(
        checklists.set_checklist, order_id, [ChecklistEntry("一"), ChecklistEntry("二")], now=LATER
    )
    first, second = (line.id for line in lines_of(database, order_id))
    database.write(checklists.tick, first, is_done=True, now=LATER)
    entries = [ChecklistEntry("二", second), ChecklistEntry("一", first)]
    database.write(checklists.set_checklist, order_id, entries, now=LATER)
    lines = lines_of(database, order_id)
    assert [(line.id, line.done_at is not None) for line in lines] == [
        (second, False),
        (first, True),
    ]
    database.write(checklists.tick, first, is_done=False, now=LATER)
    database.write(checklists.set_checklist, order_id, [ChecklistEntry("一", first)], now=LATER)
    assert [line.done_at for line in lines_of(database, order_id)] == [None]
    with pytest.raises(ChecklistItemMissingError):
        database.write(
            checklists.set_checklist, order_id, [ChecklistEntry("三", second)], now=LATER
        )
    with pytest.raises(ChecklistItemMissingError):
        database.write(checklists.tick, second, is_done=True, now=LATER)
