"""Where each message lies: heights are guessed until they are measured."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.bubble_shapes import BubbleShapes, Shape

TOP = 12
SAME = 0.5


class BubbleRows:
    """The heights and tops of a model's rows in a pane so wide; y counts from the first row."""

    def __init__(self, model: BubbleModel, shapes: BubbleShapes) -> None:
        self._model = model
        self._shapes = shapes
        self._heights: list[float] = []
        self._known: list[bool] = []
        self._tops: list[float] = [float(TOP)]
        self.width = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return self._tops[-1]

    def top(self, row: int) -> float:
        """Return where a row begins, or the one before it ends."""
        return self._tops[row]

    def height(self, row: int) -> float:
        """Return how high a row is."""
        return self._heights[row]

    def is_known(self, row: int) -> bool:
        """Tell whether a row was measured."""
        return self._known[row]

    def row_at(self, y: float) -> int:
        """Return the row at a height, the nearest one where there is none; -1 without rows."""
        return max(min(bisect_right(self._tops, y) - 1, len(self._heights) - 1), -1 + bool(self))

    def between(self, top: float, bottom: float) -> range:
        """Return the rows that are seen between two heights."""
        return range(self.row_at(top), self.row_at(bottom) + 1) if self else range(0)

    def guess(self, width: int) -> None:
        """Take every row anew in a pane so wide."""
        self.width = width
        self._heights = [0.0] * len(self._model.lines)
        self._known = [False] * len(self._heights)
        self._take(range(len(self._heights)))

    def insert(self, first: int, last: int) -> None:
        """Take rows that came; the rule above the next one may have gone."""
        count = last + 1 - first
        self._heights[first:first] = [0.0] * count
        self._known[first:first] = [False] * count
        self._take(range(first, min(last + 2, len(self._heights))))

    def remove(self, first: int, last: int) -> None:
        """Let rows go; a rule may stand above the next one now."""
        del self._heights[first : last + 1]
        del self._known[first : last + 1]
        self._take(range(first, min(first + 1, len(self._heights))))

    def measure(self, rows: Iterable[int]) -> bool:
        """Lay rows out that were only guessed; tell whether that moved anything."""
        moved = None
        for row in rows:
            if self._known[row]:
                continue
            self._known[row] = True
            height = self.shape(row).height
            if abs(height - self._heights[row]) >= SAME:
                self._heights[row] = height
                moved = row if moved is None else min(moved, row)
        if moved is not None:
            self._add_up(moved)
        return moved is not None

    def shape(self, row: int) -> Shape:
        """Return a row laid out."""
        line = self._model.lines[row]
        return self._shapes.shape(line, self.width, self._model.rules_above(row))

    def _take(self, rows: range) -> None:
        shapes, model = self._shapes, self._model
        for row in rows:
            line, rules = model.lines[row], model.rules_above(row)
            height = shapes.known_height(line, self.width, rules)
            self._known[row] = height is not None
            self._heights[row] = height or shapes.rough_height(line, self.width, rules)
        self._add_up(0)

    def _add_up(self, first: int) -> None:
        if first and len(self._tops) == len(self._heights) + 1:
            start = self._tops[first]
            self._tops[first:] = accumulate(self._heights[first:], initial=start)
        else:
            self._tops = list(accumulate(self._heights, initial=float(TOP)))
