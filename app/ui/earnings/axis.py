"""The money axis of a chart: round steps of 1, 2 or 5 times a power of ten."""

from typing import NamedTuple

STEP_SHAPES = (1, 2, 5, 10)


class Axis(NamedTuple):
    """A scale from `lowest` to `highest` yen with a line every `step`; 0 is always on it."""

    lowest: int
    highest: int
    step: int

    @property
    def ticks(self) -> tuple[int, ...]:
        """Return the amounts that get a line, from the lowest up."""
        return tuple(range(self.lowest, self.highest + 1, self.step))

    def share(self, amount: float) -> float:
        """Return how high an amount stands: 0 at the lowest line, 1 at the highest."""
        return (amount - self.lowest) / (self.highest - self.lowest)


def axis_for(lowest: int, highest: int, line_count: int = 4) -> Axis:
    """Return the axis that holds these amounts and 0 with about `line_count` steps.

    A chart without amounts gets an axis too: 0 to ¥10,000 and upwards by the same rule.
    """
    top, bottom = max(highest, 0), min(lowest, 0)
    if top == bottom:
        top = 10_000
    step = _step((top - bottom) / line_count)
    return Axis(bottom // step * step, -(-top // step) * step, step)


def _step(rough: float) -> int:
    """Return the least 1-2-5 step that is not below this."""
    power = 1
    while power * 10 < rough:
        power *= 10
    return next(power * shape for shape in STEP_SHAPES if power * shape >= rough)
