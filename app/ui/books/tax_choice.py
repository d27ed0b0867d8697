"""A box that chooses the tax class of a row; at first the usual one, which the rules find."""

from PySide6.QtWidgets import QWidget

from app.ui.books.words import BookWords
from app.ui.kit.choice_box import ChoiceBox

SHORTEST = 8


class TaxChoice(ChoiceBox):
    """All tax classes of the chart below "auto", whose data is None."""

    def __init__(self, words: BookWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tax class"))
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.addItem(self.tr("Tax: auto"), None)
        for tax_class in words.chart.tax_classes:
            self.addItem(words.tax_class(tax_class), tax_class)

    def choose(self, tax_class: str | None) -> None:
        """Choose a class; one that is not known, or none, is left to the rules."""
        self.setCurrentIndex(max(0, self.findData(tax_class)))
