"""A box that chooses a side of a row: an account, or an account with a part the book knows."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.books.words import BookWords
from app.ui.kit.choice_box import ChoiceBox

SHORTEST = 9
Side = tuple[str, str]


class SideChoice(ChoiceBox):
    """Accounts in the order of the chart, each with its known parts below it.

    All is added in one step: one by one Qt reckons its width anew each time.
    """

    def __init__(self, words: BookWords, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._name = words, name
        self._sides: list[Side] = []
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(20)
        self.offer(())

    @property
    def side(self) -> Side | None:
        """The account and part chosen; None for none yet."""
        found = self.currentData()
        return None if found is None else (found[0], found[1])

    def offer(self, known: Iterable[Side]) -> None:
        """Offer all accounts, and these parts; the choice stays."""
        kept = self.side
        parts: dict[str, list[str]] = {}
        for account, part in known:
            if part:
                parts.setdefault(account, []).append(part)
        sides = [
            side
            for account in self._words.accounts
            for side in ((account, ""), *((account, part) for part in parts.get(account, ())))
        ]
        if sides == self._sides:
            return
        self._sides = sides
        with QSignalBlocker(self):
            self.clear()
            self.addItems([self._name, *(self._words.account(*side) for side in sides)])
            for place, side in enumerate(sides, start=1):
                self.setItemData(place, side)
            self.choose(kept)

    def choose(self, side: Side | None) -> None:
        """Choose a side, also one that is not offered yet."""
        sides = [self.itemData(place) for place in range(self.count())]
        places = [n for n, found in enumerate(sides) if found is not None and tuple(found) == side]
        if side is not None and not places:
            self.addItem(self._words.account(*side), side)
            places = [self.count() - 1]
        self.setCurrentIndex(places[0] if places else 0)
