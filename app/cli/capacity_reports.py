"""The report `capacity`: the weeks ahead, what a new order does to them, the slots of listings."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.tables import Column, table
from app.cli.text import day_text, hours_text, label, money, shown, word
from app.services.capacity_queries import Capacity, CapacityWeek, LatePromise, capacity
from app.services.slot_queries import SlotPlan, SlotRow, slot_plan


def capacity_report(call: Call, arguments: Namespace) -> Answer:
    """Print the load of the weeks, the promises that are not kept, and the free slots."""
    with call.book() as database:
        load = database.read(
            capacity, call.now(), minutes=arguments.minutes, due_on=arguments.due_on
        )
        plan = database.read(slot_plan, call.now(), catalog=call.catalog(database))
    parts = [_weeks(call, load), _facts(load, plan, call.language)]
    for name, promises in (("late", load.late), ("slips", load.slips)):
        if promises:
            parts.append(f"{label(name, call.language)}\n{_promises(call, promises)}")
    if plan.rows:
        parts.append(_slots(call, plan))
    return Answer(_document(load, plan), "\n\n".join(parts))


def _document(load: Capacity, plan: SlotPlan) -> dict[str, object]:
    return {
        "rows": [_week_document(week) for week in load.weeks],
        "total": {
            "orders": sum(week.orders for week in load.weeks),
            "planned_minutes": sum(week.planned_minutes for week in load.weeks),
            "capacity_minutes": sum(week.capacity_minutes for week in load.weeks),
            "free_minutes": sum(week.free_minutes for week in load.weeks),
            "undated_orders": load.undated_orders,
            "undated_minutes": load.undated_minutes,
            "unestimated_orders": load.unestimated,
            "asked_minutes": load.asked_minutes,
            "earliest_on": load.earliest_on,
            "asked_on": load.asked_on,
            "done_on": load.done_on,
        },
        "late": [_promise_document(one) for one in load.late],
        "slips": [_promise_document(one) for one in load.slips],
        "slots": {
            "until_on": plan.until_on,
            "free_minutes": plan.free_minutes,
            "free_slots": plan.free_slots,
            "listings": [_slot_document(row) for row in plan.rows],
        },
    }


def _week_document(week: CapacityWeek) -> dict[str, object]:
    fields = week._asdict()
    return {"key": fields.pop("week"), **fields}


def _promise_document(one: LatePromise) -> dict[str, object]:
    return {
        "number": one.number,
        "marketplace": one.marketplace_id,
        "title": one.title,
        "due_on": one.due_on,
        "done_on": one.done_on,
        "before_on": one.before_on,
    }


def _slot_document(row: SlotRow) -> dict[str, object]:
    return {
        "id": row.listing_id,
        "marketplace": row.marketplace_id,
        "title": row.title,
        "state": row.state,
        "work_minutes": row.work_minutes,
        "net_per_hour": row.hourly,
        "open_orders": row.taken,
        "slots": row.slots,
        "advice": row.advice,
        "why": row.why,
    }


def _weeks(call: Call, load: Capacity) -> str:
    lines = [
        [
            week.week.isoformat(),
            str(week.orders),
            *map(hours_text, (week.planned_minutes, week.capacity_minutes, week.free_minutes)),
        ]
        for week in load.weeks
    ]
    return table(_heads(call, ("week",), ("orders", "planned", "capacity", "free")), lines)


def _facts(load: Capacity, plan: SlotPlan, language: str) -> str:
    facts = {
        "earliest_on": day_text(load.earliest_on),
        "done_on": day_text(load.done_on) if load.asked_minutes else "",
        "undated": f"{load.undated_orders} ({hours_text(load.undated_minutes)})",
        "unestimated": str(load.unestimated),
        "free_until": f"{plan.until_on.isoformat()} {hours_text(plan.free_minutes)}",
    }
    return "\n".join(f"{label(name, language)}: {value}" for name, value in facts.items() if value)


def _promises(call: Call, promises: tuple[LatePromise, ...]) -> str:
    lines = [
        [one.number, one.title, one.due_on.isoformat(), day_text(one.done_on)] for one in promises
    ]
    return table(_heads(call, ("number", "title", "due_on", "done_on"), ()), lines)


def _slots(call: Call, plan: SlotPlan) -> str:
    language = call.language
    lines = [
        [
            row.marketplace_id,
            row.title,
            word(row.state, language),
            money(row.hourly),
            shown(row.slots, language),
            label(f"advice_{row.advice.value}", language),
        ]
        for row in plan.rows
    ]
    heads = _heads(call, ("marketplace", "title", "state"), ("net_per_hour", "slots"))
    return table([*heads, Column(label("advice", language))], lines)


def _heads(call: Call, words: tuple[str, ...], numbers: tuple[str, ...]) -> list[Column]:
    return [
        *(Column(label(name, call.language)) for name in words),
        *(Column(label(name, call.language), is_number=True) for name in numbers),
    ]
