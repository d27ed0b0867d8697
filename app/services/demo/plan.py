"""What becomes of each invented order: who buys what, where, for how much, and when."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from app.models.moments import JST
from app.models.types import Stage
from app.services.demo.words import Words

TIMETICKET_SINCE = datetime(2025, 8, 1, tzinfo=JST)
"""Before this day nobody knows its fee: the invented seller joined it then."""

REQU_UNTIL = datetime(2022, 12, 18, 12, tzinfo=JST)
"""The day before the site stopped selling: his last sale there, finished in the new year."""
REQU_DAYS = 1290
"""So many days before it he sold there first."""
REQU_LATE = timedelta(days=20)

SHARES = (
    ("coconala", 56),
    ("timeticket", 12),
    ("anytimes", 11),
    ("lancers", 6),
    ("crowdworks", 6),
    ("direct", 5),
    ("requ", 5),
)
ENDINGS = ((Stage.COMPLETED, 93), (Stage.CANCELLED, 5), (Stage.REFUNDED, 2))
LONGEST = 13
"""Days within which every order of the past ends: completed in nine, given back in four more."""
NUMBER_PREFIX = {"coconala": "", "timeticket": "T-", "anytimes": "A-", "skillcloud": "S-"}


@dataclass(frozen=True, slots=True)
class DemoSpec:
    """How large the demo book is; the same spec on the same day makes the same book."""

    orders: int = 420
    messages: int = 2400
    clients: int = 130
    seed: int = 7
    today: date = field(default_factory=lambda: datetime.now(JST).date())
    hour: int = 9
    minute: int = 20

    @property
    def now(self) -> datetime:
        """The moment the book is made for."""
        day = self.today
        return datetime(day.year, day.month, day.day, self.hour, self.minute, tzinfo=JST)


@dataclass(slots=True)
class OrderPlan:
    """One invented order; prices before tax in yen, moments aware.

    One that `is_alone` was asked for by itself; the site kept `netted` yen of what it brought.
    """

    marketplace_id: str
    number: str
    title: str
    client: int
    service: int
    price: int
    stage: Stage
    inquired_at: datetime | None = None
    quoted_at: datetime | None = None
    quote_basis: str = ""
    quote_expires_on: date | None = None
    purchased_at: datetime | None = None
    started_at: datetime | None = None
    delivered_at: datetime | None = None
    returned_at: datetime | None = None
    completed_at: datetime | None = None
    ended_at: datetime | None = None
    due_on: date | None = None
    options: tuple[int, ...] = ()
    tip: int | None = None
    is_net_only: bool = False
    checklist: tuple[int, int] = (0, 0)
    estimate: int | None = None
    worked: int = 0
    unread: int = 0
    rating: int | None = None
    last: str = ""
    note: str = ""
    is_alone: bool = False
    netted: int = 0

    @property
    def began_at(self) -> datetime:
        """The first thing that happened."""
        found = self.inquired_at or self.purchased_at
        if found is None:
            raise ValueError(self.number)
        return found


def past_orders(words: Words, spec: DemoSpec, random: Random, count: int) -> Iterator[OrderPlan]:
    """Return `count` orders that have ended, oldest first, over the last two tax years and more."""
    sites = [site for site, _ in SHARES]
    weights = [weight for _, weight in SHARES]
    days = max(760, min(1800, count // 40))
    closed = 0
    for position in range(count):
        site = random.choices(sites, weights)[0]
        # A shop grows: the density of orders rises towards today.
        age = days * (1 - ((position + random.random()) / count) ** 0.75) + LONGEST
        moment = spec.now - timedelta(days=age, minutes=random.randrange(720))
        if site == "timeticket" and moment < TIMETICKET_SINCE:
            site = "coconala"
        if site == "requ":
            days_before = random.randrange(REQU_DAYS)
            ends = (0, REQU_DAYS)
            moment = REQU_UNTIL - timedelta(days=ends[closed] if closed < 2 else days_before)
            closed += 1
        plan = _past_order(words, random, site, moment, position)
        if moment == REQU_UNTIL:
            _put_off(plan)
        yield plan


def _put_off(plan: OrderPlan) -> None:
    """Let the end of an order come later."""
    for name in ("delivered_at", "completed_at", "ended_at", "due_on"):
        if (at := getattr(plan, name)) is not None:
            setattr(plan, name, at + REQU_LATE)


def _past_order(
    words: Words, random: Random, site: str, moment: datetime, position: int
) -> OrderPlan:
    service = random.randrange(len(words.services))
    chosen = words.services[service]
    ending = random.choices([s for s, _ in ENDINGS], [w for _, w in ENDINGS])[0]
    started = moment + timedelta(minutes=random.randrange(20, 1500))
    delivered = started + timedelta(days=random.randrange(1, 7), minutes=random.randrange(600))
    completed = min(
        delivered + timedelta(hours=random.randrange(1, 73)), moment + timedelta(days=9)
    )
    price = _price(random, chosen.price)
    plan = OrderPlan(
        marketplace_id=site,
        number=number_of(site, position),
        title=random.choice(chosen.items),
        client=-1,
        service=service,
        price=price,
        stage=ending,
        inquired_at=moment - timedelta(hours=random.randrange(2, 60))
        if random.random() < 0.3
        else None,
        purchased_at=moment,
        started_at=started,
        due_on=(delivered + timedelta(days=random.randrange(-1, 3))).date(),
        estimate=chosen.hours * 60,
        worked=int(chosen.hours * 60 * random.uniform(0.6, 1.4)),
        note=random.choice(words.talk.notes) if random.random() < 0.04 else "",
    )
    _end(plan, random, delivered, completed)
    return plan


def _end(plan: OrderPlan, random: Random, delivered: datetime, completed: datetime) -> None:
    if plan.stage is Stage.CANCELLED:
        plan.ended_at = (plan.started_at or plan.began_at) + timedelta(
            hours=random.randrange(3, 40)
        )
        return
    plan.delivered_at = delivered
    plan.completed_at = completed
    if plan.stage is Stage.REFUNDED:
        plan.ended_at = completed + timedelta(hours=random.randrange(12, 90))
        return
    plan.options = (random.randrange(2, 13) * 500,) if random.random() < 0.12 else ()
    plan.tip = random.choice((500, 1000, 3000)) if random.random() < 0.05 else None
    plan.is_net_only = plan.marketplace_id == "coconala" and random.random() < 0.01
    plan.rating = random.choices((5, 4, 3, None), (70, 12, 2, 16))[0]
    plan.checklist = (5, 5) if random.random() < 0.3 else (0, 0)


def _price(random: Random, usual: int) -> int:
    price = int(usual * random.choice((0.6, 0.8, 1, 1, 1, 1.2, 1.5, 2)))
    step = 500 if price <= 10_000 else 1_000
    return max(500, price - price % step)


def number_of(site: str, position: int) -> str:
    """Return the number an order has on its site: coconala's rooms are eight digits."""
    if site == "coconala":
        return str(11_000_000 + position * 7 + position % 5)
    return f"{NUMBER_PREFIX.get(site, site[0].upper() + '-')}{10_000 + position}"
