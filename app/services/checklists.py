"""Commands on the checklist of an order."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.models.order_parts import ChecklistItem
from app.services.order_drafts import ITEM_LENGTH, ChecklistEntry, check_text
from app.services.order_lookup import ChecklistItemMissingError, order_with


def set_checklist(
    session: Session, order_id: int, entries: Sequence[ChecklistEntry], *, now: datetime
) -> None:
    """Make the checklist these lines in this order: lines with an id are kept, others are new.

    Raises:
        OrderMissingError, ChecklistItemMissingError, EmptyFieldError, TooLongError
    """
    order = order_with(session, order_id)
    kept = {item.id: item for item in order.checklist}
    lines: list[ChecklistItem] = []
    for position, entry in enumerate(entries):
        text = check_text("checklist", entry.text, ITEM_LENGTH)
        if entry.id is not None and entry.id not in kept:
            raise ChecklistItemMissingError(id=entry.id)
        line = ChecklistItem() if entry.id is None else kept[entry.id]
        line.text, line.position = text, position
        lines.append(line)
    order.checklist = lines
    order.updated_at = now


def tick(session: Session, item_id: int, *, is_done: bool, now: datetime) -> None:
    """Tick a line of a checklist off, or take the tick away.

    Raises:
        ChecklistItemMissingError: There is no such line.
    """
    item = session.get(ChecklistItem, item_id)
    if item is None:
        raise ChecklistItemMissingError(id=item_id)
    order = order_with(session, item.order_id)
    item.done_at = (item.done_at or now) if is_done else None
    order.updated_at = now
