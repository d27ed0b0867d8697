"""What a to-do says: its icon, its deadline in words, and the verb of its button."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.models.moments import JST, end_of, from_epoch
from app.models.types import BallReason, DeadlineKind, Stage
from app.ui.formats import Formats
from app.ui.today import counts

if TYPE_CHECKING:
    from app.services.today_queries import ToDo

SOON = timedelta(hours=48)
"""Within this a deadline is a warning (DESIGN_SYSTEM.md §2.4)."""

ICONS = {
    BallReason.ANSWER: "reply",
    BallReason.QUOTE_SENT: "hourglass",
    BallReason.FIRST_CONTACT: "message-square",
    BallReason.WORK: "clock",
    BallReason.REVISE: "repeat-2",
    BallReason.ACCEPTANCE: "hourglass",
    BallReason.CANCEL_CONSENT: "triangle-alert",
    BallReason.SETTLED: "check",
}

CHORE_ICONS = {
    DeadlineKind.ROOM_HIDDEN: "save",
    DeadlineKind.RATING: "star",
    DeadlineKind.PROCEEDS: "landmark",
    DeadlineKind.PAYOUT: "landmark",
    DeadlineKind.PERMIT: "badge-check",
}

RECORDED_STEPS = {
    BallReason.FIRST_CONTACT: Stage.WORKING,
    BallReason.WORK: Stage.DELIVERED,
    BallReason.REVISE: Stage.DELIVERED,
}
"""The step that the button of a to-do records; the work itself is done on the site."""


class Deadline(NamedTuple):
    """A deadline in words, and how urgent it is: bad, warn, info or neutral."""

    text: str
    tone: str


class ToDoWords(NamedTuple):
    """All that one row shows beside the order itself."""

    icon: str
    icon_color: str
    title: str
    deadline: Deadline
    task: str
    verb: str
    step: Stage | None
    detail: str


def words_of(todo: "ToDo", now: datetime, formats: Formats) -> ToDoWords:
    """Return the words of a to-do at this moment."""
    if todo.receipts:
        return _receipts(todo.receipts)
    deadline = deadline_of(todo, now, formats)
    is_alarm = todo.reason is BallReason.WORK and deadline.tone == "bad"
    task = _task(todo.reason) if todo.kind is None else _chore(todo.kind)
    return ToDoWords(
        icon="alarm-clock" if is_alarm else _icon(todo),
        icon_color=deadline.tone if deadline.tone in {"bad", "warn"} else "text2",
        title=todo.title or QCoreApplication.translate("ToDo", "Expected payout"),
        deadline=deadline,
        task=task,
        verb=_verb(todo.reason) if todo.kind is None else _chore_verb(todo.kind),
        step=RECORDED_STEPS.get(todo.reason),
        detail=_detail(todo, task),
    )


def _receipts(count: int) -> ToDoWords:
    return ToDoWords(
        icon="paperclip",
        icon_color="text2",
        title=counts.receipts(count),
        deadline=Deadline("", ""),
        task=QCoreApplication.translate("ToDo", "Make them expenses"),
        verb=QCoreApplication.translate("ToDo", "Open"),
        step=None,
        detail=QCoreApplication.translate("ToDo", "Make them expenses"),
    )


def deadline_of(todo: "ToDo", now: datetime, formats: Formats) -> Deadline:
    """Return the deadline of a to-do; a promised day is written as a day, a clock as a moment."""
    promised = None if todo.due_on is None else end_of(todo.due_on)
    until = promised if todo.until_at is None else todo.until_at
    if until is None:
        return Deadline("", "")
    moment = from_epoch(until)
    # A promise for a day ends with the day: its last second, or the first one after it.
    if todo.due_on is not None and promised is not None and 0 <= promised - until <= 1:
        return Deadline(_day_text(todo, moment, now, formats), _tone(todo, moment, now))
    return Deadline(formats.until(moment, now), _tone(todo, moment, now))


def _tone(todo: "ToDo", moment: datetime, now: datetime) -> str:
    last = (moment - timedelta(seconds=1)).astimezone(JST).date()
    if moment <= now or last <= now.astimezone(JST).date():
        return "bad"
    if moment - now <= SOON:
        return "warn"
    return "info" if todo.reason is BallReason.REVISE else ""


def _day_text(todo: "ToDo", moment: datetime, now: datetime, formats: Formats) -> str:
    if todo.due_on is None or moment <= now or moment - now < timedelta(hours=12):
        return formats.until(moment, now)
    days = (todo.due_on - now.astimezone(JST).date()).days
    if days == 0:
        return QCoreApplication.translate("ToDo", "Due today")
    if days == 1:
        return QCoreApplication.translate("ToDo", "Due tomorrow")
    return QCoreApplication.translate("ToDo", "Due {day}").format(day=formats.day(todo.due_on))


def _task(reason: BallReason) -> str:
    """Return what is to be done, as the second line begins with it."""
    tasks = {
        BallReason.ANSWER: QCoreApplication.translate("ToDo", "Answer the enquiry"),
        BallReason.QUOTE_SENT: QCoreApplication.translate("ToDo", "Quote sent"),
        BallReason.FIRST_CONTACT: QCoreApplication.translate("ToDo", "First contact"),
        BallReason.WORK: QCoreApplication.translate("ToDo", "Work and deliver"),
        BallReason.REVISE: QCoreApplication.translate("ToDo", "Rework"),
        BallReason.ACCEPTANCE: QCoreApplication.translate("ToDo", "Waiting for acceptance"),
        BallReason.CANCEL_CONSENT: QCoreApplication.translate("ToDo", "Answer the cancellation"),
        BallReason.SETTLED: QCoreApplication.translate("ToDo", "Settled"),
    }
    return tasks[reason]


def _verb(reason: BallReason) -> str:
    """Return the button's verb: what the program records, or that it opens the order."""
    if reason is BallReason.FIRST_CONTACT:
        return QCoreApplication.translate("ToDo", "Log start")
    if reason in RECORDED_STEPS:
        return QCoreApplication.translate("ToDo", "Log delivery")
    if reason is BallReason.ANSWER:
        return QCoreApplication.translate("ToDo", "Open to reply")
    return QCoreApplication.translate("ToDo", "Open")


def _chore(kind: DeadlineKind) -> str:
    """Return what is left to do when an order has ended."""
    chores = {
        DeadlineKind.ROOM_HIDDEN: QCoreApplication.translate(
            "ToDo", "Save the conversation before the site hides it"
        ),
        DeadlineKind.RATING: QCoreApplication.translate("ToDo", "Rate the client"),
        DeadlineKind.PROCEEDS: QCoreApplication.translate("ToDo", "Ask for the payout"),
        DeadlineKind.PAYOUT: QCoreApplication.translate("ToDo", "Check whether the payout came"),
        DeadlineKind.PERMIT: QCoreApplication.translate("ToDo", "Renew the permit"),
    }
    return chores[kind]


def _chore_verb(kind: DeadlineKind) -> str:
    if kind is DeadlineKind.ROOM_HIDDEN:
        return QCoreApplication.translate("ToDo", "Take in page")
    if kind in {DeadlineKind.PROCEEDS, DeadlineKind.PAYOUT}:
        return QCoreApplication.translate("ToDo", "See payouts")
    if kind is DeadlineKind.PERMIT:
        return QCoreApplication.translate("ToDo", "See permits")
    return QCoreApplication.translate("ToDo", "Open")


def _icon(todo: "ToDo") -> str:
    return ICONS[todo.reason] if todo.kind is None else CHORE_ICONS[todo.kind]


def _detail(todo: "ToDo", task: str) -> str:
    """Return the second line: the task, the client, the number and what is left of the list."""
    left = counts.items_left(todo.checklist_left)
    return "・".join(part for part in (task, todo.client, todo.number, left) if part)
