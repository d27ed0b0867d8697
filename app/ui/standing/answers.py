"""What only the seller knows of a ladder: asked once, kept in the book, never guessed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.standing_queries import SiteStanding
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.standing.words import StandingWords
from app.ui.theme import Theme

ANSWERS: dict[str, bool | None] = {"open": None, "yes": True, "no": False}


class Answers(QWidget):
    """A question in each row, with its answer."""

    answered = Signal(str, object)
    """The measure, and True, False or None."""

    def __init__(self, theme: Theme, words: StandingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.switches: dict[str, Segmented] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)

    def show_site(self, site: SiteStanding) -> None:
        """Show the questions of this ladder and their answers."""
        for criterion in site.asked:
            if criterion.measure not in self.switches:
                self._add(criterion.measure)
            answer = site.answers.get(criterion.measure)
            key = next(key for key, value in ANSWERS.items() if value is answer)
            self.switches[criterion.measure].choose(key)
        self.setVisible(bool(self.switches))

    def _add(self, measure: str) -> None:
        question = self._words.question(measure)
        row = len(self.switches)
        segments = (
            Segment("open", self.tr("not answered")),
            Segment("yes", self.tr("yes")),
            Segment("no", self.tr("no")),
        )
        switch = Segmented(self._theme, question, segments, parent=self)
        switch.chosen.connect(lambda key: self.answered.emit(measure, ANSWERS[key]))
        self._grid.addWidget(Label(self._theme, question, "body", "text2", self), row, 0)
        self._grid.addWidget(switch, row, 1)
        self.switches[measure] = switch
