"""The bar above the page while an absence wants something: to begin, or to end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.models.types import AbsencePhase
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.listings.absence_words import AbsenceWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.absence_queries import AbsenceRow


class AbsenceBar(Painted):
    """Hidden while nothing is due."""

    asked = Signal(object)
    """The `AbsenceRow` to go on with."""

    def __init__(self, context: PageContext, words: AbsenceWords) -> None:
        super().__init__(context.theme)
        self._words = words
        self._row: AbsenceRow | None = None
        self.sentence = Label(context.theme, "", "body", "info", self).wrapped()
        self.verb = Button(context.theme, "", parent=self)
        self.verb.make_small()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.verb)
        self.verb.clicked.connect(lambda: self.asked.emit(self._row))
        self.hide()

    def show_rows(self, rows: "Sequence[AbsenceRow]") -> None:
        """Tell of the first that is not merely planned."""
        due = (row for row in rows if row.phase is not AbsencePhase.PLANNED)
        self._row = next(due, None)
        self.setVisible(self._row is not None)
        if self._row is not None:
            self.sentence.setText(self._words.sentence(self._row))
            self.verb.setText(self._words.verb(self._row))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, height), "info_soft")
