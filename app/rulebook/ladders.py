"""Ladders of ranks: which rung own figures reach, what the next one still asks for, and what if."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.schema import Criterion, EvaluationRule, RankRule

WHOLE = 10_000
"""Basis points of the whole."""
BEST = 5
"""The most stars there are."""
STAR = 100
"""Ratings are hundredths of a star."""
POINTS_OF_A_SALE = 5
"""SkillCloud counts the stars, and so much more for each sale."""
MONTHS = 12


class Window(NamedTuple):
    """The days that count, both included; without `first` all before `last`."""

    first: date | None
    last: date


class Tally(NamedTuple):
    """What was done within a window: sales completed, their sum, sales lost, and stars given.

    `amount` sums what is known; `unknown` counts sales whose amount is not.
    """

    sales: int = 0
    amount: Yen = Yen(0)
    unknown: int = 0
    lost: int = 0
    stars: int = 0
    ratings: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Return both together."""
        return Tally(
            sales=self.sales + other.sales,
            amount=Yen(self.amount + other.amount),
            unknown=self.unknown + other.unknown,
            lost=self.lost + other.lost,
            stars=self.stars + other.stars,
            ratings=self.ratings + other.ratings,
        )

    @property
    def completion_rate(self) -> int | None:
        """How many of the sales that ended were completed, in basis points, rounded down."""
        ended = self.sales + self.lost
        return self.sales * WHOLE // ended if ended else None

    @property
    def rating(self) -> int | None:
        """The average of the stars in hundredths, rounded down."""
        return self.stars * STAR // self.ratings if self.ratings else None

    @property
    def points(self) -> int:
        """Stars, and five for each sale."""
        return self.stars + POINTS_OF_A_SALE * self.sales


Tallies = Mapping[int | None, Tally]
"""By the months of the window; None counts over all time."""
Answers = Mapping[str, bool]
"""What only the seller knows, by measure: whether it is so."""
COMPUTED = ("sales_count", "sales_amount", "completion_rate", "rating", "points")
"""The measures that own figures tell; every other one only the seller can answer."""


class Measured(NamedTuple):
    """One criterion against own figures.

    `value` is None where there are no figures, `is_met` where only the seller knows. `missing` is
    in the measure's own unit; `steps` is how many more sales, or five-star ratings, close it.
    """

    criterion: Criterion
    value: int | None
    is_met: bool | None
    missing: int = 0
    steps: int | None = None


class Rung(NamedTuple):
    """One rank and its criteria against own figures."""

    rank: RankRule
    measures: tuple[Measured, ...]

    @property
    def is_reached(self) -> bool | None:
        """Whether all is met; None while nothing stands against it and something is not known."""
        found = [measured.is_met for measured in self.measures]
        if False in found:
            return False
        return None if None in found else True


class Standing(NamedTuple):
    """A ladder against own figures: rungs from the lowest, and the highest that is reached.

    `possible` is the highest rung that nothing speaks against: above `reached` it hangs on answers.
    """

    rungs: tuple[Rung, ...]
    reached: int | None
    possible: int | None

    @property
    def rank(self) -> RankRule | None:
        """The rank reached, None below the ladder."""
        return None if self.reached is None else self.rungs[self.reached].rank

    @property
    def next(self) -> Rung | None:
        """The next rung that something still speaks against; None at the top."""
        place = -1 if self.possible is None else self.possible
        return next(iter(self.rungs[place + 1 :]), None)

    @property
    def open(self) -> tuple[Criterion, ...]:
        """What the seller has not answered of the highest rung he may have reached."""
        if self.possible is None:
            return ()
        measures = self.rungs[self.possible].measures
        return tuple(one.criterion for one in measures if one.is_met is None)


def standing(ladder: Sequence[RankRule], tallies: Tallies, answers: Answers) -> Standing:
    """Return where these figures stand on a ladder; ranks may be skipped."""
    rungs = tuple(
        Rung(rank, tuple(_measured(criterion, tallies, answers) for criterion in rank.criteria))
        for rank in ladder
    )
    reached = [place for place, rung in enumerate(rungs) if rung.is_reached]
    possible = [place for place, rung in enumerate(rungs) if rung.is_reached is not False]
    return Standing(rungs, max(reached, default=None), max(possible, default=None))


def with_more(tallies: Tallies, more: Tally) -> dict[int | None, Tally]:
    """Return the figures as they would be with this on top, in every window."""
    return {months: tally.plus(more) for months, tally in tallies.items()}


def windows_of(ladder: Sequence[RankRule]) -> tuple[int | None, ...]:
    """Return the windows that a ladder's figures are counted over, each once."""
    months = (criterion.months for criterion in _criteria(ladder) if _is_computed(criterion))
    return tuple(dict.fromkeys(months))


def asked_of(ladder: Sequence[RankRule]) -> tuple[Criterion, ...]:
    """Return what the seller himself must answer, each measure once."""
    found = {one.measure: one for one in _criteria(ladder) if not _is_computed(one)}
    return tuple(found.values())


def next_evaluation(rule: EvaluationRule, today: date) -> date:
    """Return the first day after this one on which ranks are given."""
    this = _nth(today.year, today.month, rule.day)
    return this if this > today else _nth(*_month(today.year, today.month + 1), rule.day)


def window_at(evaluation: date, months: int | None) -> Window:
    """Return the days that count on a day of evaluation: those before it."""
    first = None if months is None else months_before(evaluation, months)
    return Window(first, evaluation - timedelta(days=1))


def window_now(today: date, months: int | None) -> Window:
    """Return as many days, up to this one."""
    tomorrow = today + timedelta(days=1)
    return window_at(tomorrow, months)


def months_before(day: date, months: int) -> date:
    """Return the same day so many months before, or the last one of a shorter month."""
    year, month = _month(day.year, day.month - months)
    return _nth(year, month, day.day)


def is_fresh(criterion: Criterion, answered_on: date, today: date) -> bool:
    """Tell whether an answer still holds: one about the last months grows old with them."""
    return criterion.months is None or months_before(today, criterion.months) <= answered_on


def _criteria(ladder: Sequence[RankRule]) -> Iterator[Criterion]:
    return (criterion for rank in ladder for criterion in rank.criteria)


def _is_computed(criterion: Criterion) -> bool:
    return criterion.measure in COMPUTED


def _measured(criterion: Criterion, tallies: Tallies, answers: Answers) -> Measured:
    if not _is_computed(criterion):
        return Measured(criterion, None, answers.get(criterion.measure))
    tally = tallies[criterion.months]
    values = {
        "sales_count": tally.sales,
        "sales_amount": int(tally.amount),
        "completion_rate": tally.completion_rate,
        "rating": tally.rating,
        "points": tally.points,
    }
    value = values[criterion.measure]
    missing = max(0, criterion.minimum - (value or 0))
    steps = _steps(criterion, tally, missing) if missing else 0
    return Measured(criterion, value, missing == 0, missing, steps)


def _steps(criterion: Criterion, tally: Tally, missing: int) -> int | None:
    """Return how many more sales, or five-star ratings, bring what is missing."""
    least = criterion.minimum
    match criterion.measure:
        case "sales_amount":
            known = tally.sales - tally.unknown
            return _up(missing * known, tally.amount) if tally.amount else None
        case "completion_rate":
            return _lifts(least, tally.sales * WHOLE, tally.sales + tally.lost, WHOLE)
        case "rating":
            return _lifts(least, tally.stars * STAR, tally.ratings, BEST * STAR)
        case "points":
            return _up(missing, POINTS_OF_A_SALE + BEST)
        case _:
            return missing


def _lifts(least: int, good: int, count: int, most: int) -> int | None:
    """Return how many of the best lift an average of `count` to `least`; None where none ever do.

    `good` is the sum of what is averaged.
    """
    if least > most:
        return None
    if not count:
        return 1
    return None if least == most else _up(least * count - good, most - least)


def _up(amount: int, part: int) -> int:
    """Divide, rounded up."""
    return -(-amount // part)


def _month(year: int, month: int) -> tuple[int, int]:
    """Return year and month where the month may lie outside of the year."""
    return year + (month - 1) // MONTHS, (month - 1) % MONTHS + 1


def _nth(year: int, month: int, day: int) -> date:
    """Return this day of a month, or its last where it is shorter."""
    end = date(*_month(year, month + 1), 1) - timedelta(days=1)
    return end.replace(day=min(day, end.day))
