"""How far a file says an order has come, against what the book knows."""

from app.models.types import Stage
from app.services.captured_order import CapturedOrder

MAIN_LINE = (
    Stage.INQUIRY,
    Stage.PURCHASED,
    Stage.WORKING,
    Stage.DELIVERED,
    Stage.COMPLETED,
)


def reached(order: CapturedOrder, told: Stage) -> bool:
    """Let an order come as far as a file tells; return whether the file's word was taken.

    A file may be older than the book, so nothing goes backwards; what ended stays ended. Money
    that was returned before the work was completed is a cancellation.
    """
    before = order.stage
    if before is None or before is told:
        order.stage = told
        return True
    if told is Stage.REFUNDED and before in MAIN_LINE[:-1]:
        told = Stage.CANCELLED
    if not _follows(before, told):
        return before is told
    order.stage = told
    return True


def steps_between(before: Stage, after: Stage) -> tuple[Stage, ...]:
    """Return the legal steps from one stage to one that `reached` allows."""
    if after is Stage.CANCELLED or before not in MAIN_LINE:
        return (after,)
    if after is Stage.REFUNDED:
        return (*MAIN_LINE[MAIN_LINE.index(before) + 1 :], after)
    return MAIN_LINE[MAIN_LINE.index(before) + 1 : MAIN_LINE.index(after) + 1]


def _follows(before: Stage, told: Stage) -> bool:
    if before not in MAIN_LINE:
        return False
    if told is Stage.CANCELLED:
        return before is not Stage.COMPLETED
    if told is Stage.REFUNDED:
        return True
    return MAIN_LINE.index(told) > MAIN_LINE.index(before)
