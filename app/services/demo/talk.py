"""What invented clients and the invented seller say to each other, order by order."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from app.models.types import MessageSource, Side, Stage
from app.services.demo.plan import OrderPlan
from app.services.demo.words import Words

ME = "自分"
SITE = "システムメッセージ"


class Line(NamedTuple):
    """One message: who, what, and the name of a file that came with it."""

    side: Side
    topic: str
    file: str | None = None


class Said(NamedTuple):
    """One message with its moment; the size of its file is made up where it is not given."""

    at: datetime
    side: Side
    sender: str
    label: str | None
    body: str
    file: str | None
    size: int | None = None
    source: MessageSource = MessageSource.PAGE


OPENING = (Line(Side.CLIENT, "enquiry"), Line(Side.ME, "quote"))
START = (Line(Side.SITE, "bought"), Line(Side.ME, "thanks"), Line(Side.CLIENT, "brief", "file"))
WAITING = (Line(Side.SITE, "bought"), Line(Side.CLIENT, "brief", "file"))
ROUND = (
    Line(Side.ME, "draft", "file"),
    Line(Side.CLIENT, "opinion"),
    Line(Side.ME, "revise"),
    Line(Side.CLIENT, "opinion"),
)
CLOSING = (
    Line(Side.ME, "deliver", "file"),
    Line(Side.SITE, "delivered"),
    Line(Side.CLIENT, "accept"),
    Line(Side.SITE, "done"),
    Line(Side.ME, "bye"),
)
SYSTEM = {"bought": 0, "delivered": 2, "done": 3}


def longest(plan: OrderPlan) -> int:
    """Return how many lines an order of this stage can have."""
    opening = len(OPENING) if plan.inquired_at else 0
    if plan.stage is Stage.INQUIRY:
        return opening if plan.quoted_at else 1
    return opening + len(WAITING) if plan.stage is Stage.PURCHASED else 400


def script(plan: OrderPlan, length: int) -> list[Line]:
    """Return who speaks about what, at most `length` lines, fit for the order's stage."""
    lines: list[Line] = list(OPENING if plan.inquired_at else ())
    if plan.stage is Stage.INQUIRY:
        return [*lines[: 2 if plan.quoted_at else 1]][:length]
    lines += WAITING if plan.stage is Stage.PURCHASED else START
    is_over = plan.stage is Stage.COMPLETED
    end = list(CLOSING) if is_over else list(CLOSING[:2]) if plan.stage is Stage.DELIVERED else []
    if plan.stage is not Stage.PURCHASED:
        while len(lines) + len(end) < length:
            lines += ROUND[: length - len(lines) - len(end)]
    told = [*lines[: max(1, length - len(end))], *end][:length]
    if plan.stage is Stage.WORKING and told and not plan.last:
        told[-1] = Line(Side.ME, "revise")
    return told


def said(
    plan: OrderPlan, lines: Sequence[Line], client: str, words: Words, random: Random, now: datetime
) -> Iterator[Said]:
    """Return the messages of one order, oldest first, spread between its first and last step."""
    start = plan.began_at
    end = (
        plan.ended_at
        or plan.completed_at
        or min(now - timedelta(minutes=18), _last_word(plan, now))
    )
    span = max(int((end - start).total_seconds()), len(lines) * 60)
    at = start
    for place, line in enumerate(lines):
        planned = start + timedelta(seconds=span * place // max(1, len(lines) - 1))
        answer = at + timedelta(minutes=random.randrange(4, 110))
        at = min(answer if line.side is Side.ME and place else max(planned, at), end)
        body = _sentence(line, plan, words, random)
        file = random.choice(words.talk.files) if line.file and random.random() < 0.5 else None
        sender = {Side.ME: ME, Side.CLIENT: client}.get(line.side, SITE)
        yield Said(at, line.side, sender, SITE if line.side is Side.SITE else None, body, file)
    if plan.last:
        yield Said(end, Side.CLIENT, client, None, plan.last, None)


def _last_word(plan: OrderPlan, now: datetime) -> datetime:
    recent = plan.returned_at or plan.delivered_at
    if recent is not None:
        return recent + timedelta(minutes=40)
    if plan.stage is Stage.INQUIRY:
        return (plan.quoted_at or plan.began_at) + timedelta(minutes=30)
    # An order bought this morning has been talked about since then, not since yesterday.
    middle = plan.began_at + (now - plan.began_at) / 2
    return max(now - timedelta(hours=1 + len(plan.title) % 19), middle)


def _sentence(line: Line, plan: OrderPlan, words: Words, random: Random) -> str:
    if line.side is Side.SITE:
        return words.talk.system[SYSTEM[line.topic]]
    sentences: tuple[str, ...] = getattr(words.talk, line.topic)
    day = f"{plan.due_on.month}月{plan.due_on.day}日" if plan.due_on else "来週"
    sentence = random.choice(sentences).format(
        item=plan.title, day=day, price=f"{plan.price:,}", client=""
    )
    greeting = random.choice(
        ("", "", "お世話になっております。\n", "こんにちは。\n", "夜分に失礼します。\n")
    )
    return greeting + sentence
