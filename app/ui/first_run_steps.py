"""The questions of the first run, one widget each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from app.models.types import TaxStatus
from app.ui.first_run_answers import FirstRunAnswers, Start
from app.ui.kit.buttons import FilterChip
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.seal import draw_seal
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme
from app.ui.unlock_dialog import SecretField

LEAST_PASSPHRASE = 8
SEAL = 64


class Step(QWidget):
    """One question: a title, an explanation, and something to choose."""

    completeness_changed = Signal()

    title = ""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def explain(self, why: str) -> None:
        """Begin with some sentences."""
        self.column.addWidget(Label(self.theme, why, "body", "text2", self).wrapped())

    @property
    def is_complete(self) -> bool:
        """Whether the next question may come."""
        return True

    def merged(self, answers: FirstRunAnswers) -> FirstRunAnswers:
        """Return the answers with this one in them."""
        return answers

    def focus_first(self) -> None:
        """Go to the first thing to choose."""


class Seal(Painted):
    """The seal of the program, large."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setFixedSize(SEAL, SEAL)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        draw_seal(brush, QRectF(0, 0, width, height))


class LookStep(Step):
    """Language and theme."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, theme: Theme, answers: FirstRunAnswers, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self.tr("Welcome to Tokuicho")
        why = self.tr(
            "Tokuicho keeps your orders of all marketplaces in one encrypted file on this"
            " computer. It needs no account and sends nothing anywhere."
        )
        self.column.insertWidget(0, Seal(theme, self))
        self.explain(why)
        # Both names are the languages' own, in either language.
        languages = [Segment("ja", "日本語"), Segment("en", "English")]
        name = self.tr("Language")
        language = "en" if answers.language == "en" else "ja"
        self._language = Segmented(theme, name, languages, language, self)
        self._language.chosen.connect(self.language_chosen)
        themes = [
            Segment("auto", self.tr("As the system"), "monitor"),
            Segment("light", self.tr("Light"), "sun"),
            Segment("dark", self.tr("Dark"), "moon"),
        ]
        look = self.tr("Theme")
        self._theme = Segmented(theme, look, themes, answers.theme, self)
        self._theme.chosen.connect(self.theme_chosen)
        for words, control in ((name, self._language), (look, self._theme)):
            self.column.addWidget(Label(theme, words, "caption_b", "text2", self))
            self.column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def focus_first(self) -> None:
        self._language.setFocus()


class SitesStep(Step):
    """Which marketplaces the seller uses."""

    def __init__(
        self,
        theme: Theme,
        faces: Mapping[str, MarketplaceFace],
        answers: FirstRunAnswers,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.title = self.tr("Where do you sell?")
        why = self.tr("Choose all you use. You can change this at any time.")
        self.explain(why)
        grid = QGridLayout()
        grid.setSpacing(10)
        self._chips: dict[str, FilterChip] = {}
        for number, (key, face) in enumerate(faces.items()):
            closed = "" if face.is_open else self.tr(" (closed)")
            chip = FilterChip(theme, f"{face.name}{closed}", face.glyph, face.colour, self)
            chip.setChecked(key in answers.marketplaces)
            chip.toggled.connect(lambda _on: self.completeness_changed.emit())
            self._chips[key] = chip
            grid.addWidget(chip, number // 2, number % 2)
        self.column.addLayout(grid)
        hint = self.tr("Closed marketplaces can still be captured for your records.")
        self.column.addWidget(Label(theme, hint, "caption", "text3", self).wrapped())
        self.column.addStretch(1)

    @property
    def is_complete(self) -> bool:
        return any(chip.isChecked() for chip in self._chips.values())

    def merged(self, answers: FirstRunAnswers) -> FirstRunAnswers:
        chosen = tuple(key for key, chip in self._chips.items() if chip.isChecked())
        return replace(answers, marketplaces=chosen)

    def focus_first(self) -> None:
        next(iter(self._chips.values())).setFocus()


class Choice(NamedTuple):
    """One of several things to choose, with a sentence about it."""

    key: str
    text: str
    about: str


class Choices(QWidget):
    """Radio buttons, each with its explanation below."""

    def __init__(
        self, theme: Theme, choices: Sequence[Choice], current: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._keys: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for choice in choices:
            button = QRadioButton(choice.text, self)
            button.setFont(theme.font("body_b"))
            button.setChecked(choice.key == current)
            button.setAccessibleDescription(choice.about)
            self._group.addButton(button)
            self._keys[choice.key] = button
            about = Label(theme, choice.about, "caption", "text3", self).wrapped()
            about.setContentsMargins(26, 0, 0, 8)
            column.addWidget(button)
            column.addWidget(about)

    @property
    def current(self) -> str:
        """The key of what is chosen."""
        return next(key for key, button in self._keys.items() if button.isChecked())

    def focus_current(self) -> None:
        """Go to what is chosen."""
        self._keys[self.current].setFocus()


class TaxStep(Step):
    """The name of the book, and whether the seller is liable for consumption tax."""

    def __init__(self, theme: Theme, answers: FirstRunAnswers, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self.tr("About your business")
        name = self.tr("Name of your studio, or yours")
        self._name = TextField(theme, name, self.tr("e.g. Mizuno Design"), self)
        self._name.setText(answers.name)
        self.column.addWidget(Field(theme, name, self._name, parent=self))
        question = self.tr("Do you charge consumption tax?")
        self.column.addWidget(Label(theme, question, "caption_b", "text2", self))
        self._status = Choices(theme, self._choices(), answers.tax_status.value, self)
        self.column.addWidget(self._status)
        self.column.addStretch(1)

    def merged(self, answers: FirstRunAnswers) -> FirstRunAnswers:
        status = TaxStatus(self._status.current)
        return replace(answers, name=self._name.text().strip(), tax_status=status)

    def focus_first(self) -> None:
        self._name.setFocus()

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice(
                TaxStatus.EXEMPT.value,
                self.tr("No: tax-exempt"),
                self.tr(
                    "Sales of ¥10,000,000 or less two years ago and no invoice number:"
                    " most people who sell beside a job. If you do not know, choose this."
                ),
            ),
            Choice(
                TaxStatus.TAXABLE.value,
                self.tr("Yes: taxable"),
                self.tr(
                    "You have an invoice number (T…) or file consumption tax. On some marketplaces"
                    " the buyer then pays the tax on top of your price."
                ),
            ),
        )


class PassphraseStep(Step):
    """The passphrase, twice, where the computer has no keychain."""

    def __init__(self, theme: Theme, answers: FirstRunAnswers, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self.tr("A passphrase for your book")
        why = self.tr(
            "This computer has no keychain that could keep the key of your book, so the book"
            " opens with a passphrase each time. A few words that only you put together are best."
        )
        self.explain(why)
        once, twice = self.tr("Passphrase"), self.tr("The same once more")
        self._once = SecretField(theme, once, parent=self)
        self._twice = SecretField(theme, twice, parent=self)
        self._once.setText(answers.passphrase)
        self._twice.setText(answers.passphrase)
        least = self.tr("At least {count} characters.").format(count=LEAST_PASSPHRASE)
        self._first = Field(theme, once, self._once, least, self)
        self._second = Field(theme, twice, self._twice, parent=self)
        for field in (self._first, self._second):
            self.column.addWidget(field)
        self.column.addStretch(1)
        for control in (self._once, self._twice):
            control.textChanged.connect(self._note)

    @property
    def is_complete(self) -> bool:
        typed = self._once.text()
        return len(typed) >= LEAST_PASSPHRASE and typed == self._twice.text()

    def merged(self, answers: FirstRunAnswers) -> FirstRunAnswers:
        return replace(answers, passphrase=self._once.text())

    def focus_first(self) -> None:
        self._once.setFocus()

    def _note(self) -> None:
        once, twice = self._once.text(), self._twice.text()
        differs = bool(twice) and not once.startswith(twice)
        self._second.set_error(self.tr("The two are not the same.") if differs else "")
        self.completeness_changed.emit()


class DataStep(Step):
    """What the book begins with."""

    def __init__(self, theme: Theme, answers: FirstRunAnswers, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self.tr("What shall the book begin with?")
        self._start = Choices(theme, self._choices(), answers.start.value, self)
        self.column.addWidget(self._start)
        self.column.addStretch(1)

    def merged(self, answers: FirstRunAnswers) -> FirstRunAnswers:
        return replace(answers, start=Start(self._start.current))

    def focus_first(self) -> None:
        self._start.focus_current()

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice(
                Start.CAPTURE.value,
                self.tr("Files from the marketplace"),
                self.tr(
                    "The sales CSV, saved order lists and talkrooms. You see what is in them"
                    " before anything is taken."
                ),
            ),
            Choice(
                Start.BY_HAND.value,
                self.tr("Nothing yet: I add orders by hand"),
                self.tr("Files can be captured whenever you like."),
            ),
            Choice(
                Start.DEMO.value,
                self.tr("Have a look at the demo book first"),
                self.tr("A book of its own with invented orders. Your own book stays empty."),
            ),
        )
