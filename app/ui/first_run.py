"""The first run: four or five short questions, then a book."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.first_run_answers import FirstRunAnswers
from app.ui.first_run_steps import (
    DataStep,
    LookStep,
    PassphraseStep,
    SitesStep,
    Step,
    TaxStep,
)
from app.ui.kit.buttons import Button
from app.ui.kit.dialog import Dialog
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

WIDTH = 600
HEIGHT = 470


class FirstRun(Dialog):
    """Asks, and hands over the answers with `answered`; can be left and taken up again.

    `changed` carries the answers after each step, for whoever keeps them; `language_chosen` and
    `theme_chosen` are to be applied at once.
    """

    answered = Signal(object)
    changed = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        faces: Mapping[str, MarketplaceFace],
        answers: FirstRunAnswers,
        *,
        needs_passphrase: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._faces = faces
        self.answers = answers
        self._makers = self._steps(needs_passphrase=needs_passphrase)
        self._step: Step | None = None
        self.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))
        self._holder = QVBoxLayout()
        self.body.addLayout(self._holder, 1)
        self._back = Button(theme, "", kind="ghost", parent=self)
        self._next = Button(theme, "", kind="primary", parent=self)
        self._next.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        self.buttons.hide()
        self.body.addLayout(row)
        self._back.clicked.connect(lambda: self.show_step(self.answers.step - 1))
        self._next.clicked.connect(self._go_on)
        self.show_step(min(answers.step, len(self._makers) - 1))

    @property
    def step_count(self) -> int:
        """How many questions there are."""
        return len(self._makers)

    def show_step(self, number: int) -> None:
        """Ask one question, with the answer so far."""
        self.answers = replace(self.answers, step=number)
        step = self._makers[number]()
        if self._step is not None:
            self._holder.removeWidget(self._step)
            self._step.hide()
            self._step.deleteLater()
        self._step = step
        self._holder.addWidget(step)
        self.heading.setText(step.title)
        self.setWindowTitle(self.tr("Welcome to Tokuicho"))
        step.completeness_changed.connect(self._show_buttons)
        self._show_buttons()
        step.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._step is not None:
            self.show_step(self.answers.step)

    def _show_buttons(self) -> None:
        number, count = self.answers.step, len(self._makers)
        self._back.setText(self.tr("Back"))
        self._back.setVisible(number > 0)
        is_last = number == count - 1
        begin = self.tr("Begin")
        place = self.tr("Next ({step}/{steps})").format(step=number + 1, steps=count)
        self._next.setText(begin if is_last else place)
        self._next.setEnabled(self._step is not None and self._step.is_complete)

    def _go_on(self) -> None:
        if self._step is None or not self._step.is_complete:
            return
        self.answers = self._step.merged(self.answers)
        if self.answers.step < len(self._makers) - 1:
            self.show_step(self.answers.step + 1)
            self.changed.emit(self.answers)
        else:
            self.answered.emit(self.answers)

    def _look(self) -> Step:
        step = LookStep(self.theme, self.answers, self)
        step.language_chosen.connect(self._choose_language)
        step.theme_chosen.connect(self._choose_theme)
        return step

    def _choose_language(self, language: Any) -> None:
        self.answers = replace(self.answers, language=language)
        self.language_chosen.emit(language)

    def _choose_theme(self, theme: Any) -> None:
        self.answers = replace(self.answers, theme=theme)
        self.theme_chosen.emit(theme)

    def _steps(self, *, needs_passphrase: bool) -> list[Callable[[], Step]]:
        makers: list[Callable[[], Step]] = [
            self._look,
            lambda: SitesStep(self.theme, self._faces, self.answers, self),
            lambda: TaxStep(self.theme, self.answers, self),
            lambda: DataStep(self.theme, self.answers, self),
        ]
        if needs_passphrase:
            makers.insert(3, lambda: PassphraseStep(self.theme, self.answers, self))
        return makers
