"""休業: when the seller is away, which listings rest then, and coming back."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rulebook.payout_calendar import holiday_name
from app.ui.kit.buttons import Button
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.listings.absence_commands import AbsenceCommands
from app.ui.listings.absence_words import AbsenceWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.absence_queries import AbsenceRow


class AbsenceDialog(Dialog):
    """Plans an absence; those that are planned or under way stand above with what can be done."""

    planned = Signal()

    def __init__(
        self,
        context: PageContext,
        words: AbsenceWords,
        commands: AbsenceCommands,
        rows: "Sequence[AbsenceRow]",
        on_sale: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._commands, self._on_sale = context, commands, on_sale
        self._words = words
        title = self.tr("Away")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "From the first day on every listing that is on sale rests here. Coming back puts"
                " exactly those on sale again. Set it on the sites too: this book changes nothing"
                " there."
            )
        )
        for row in rows:
            self.body.addWidget(self._row(row))
        self.first, self.last = (self._day(name) for name in (self.tr("From"), self.tr("Until")))
        self.note = TextField(context.theme, self.tr("Note"), self.tr("For your eyes only"))
        self.effect = Label(context.theme, "", "caption", "text2", self).wrapped()
        self.add_reject(self.tr("Close"))
        self.plan = self.add_accept(self.tr("Plan it"))
        self._lay_out()
        for field in (self.first, self.last):
            field.day_changed.connect(lambda _day: self._tell())
        self._tell()
        self.first.setFocus()

    def _lay_out(self) -> None:
        theme = self.theme
        days = QHBoxLayout()
        days.setSpacing(12)
        self._first_field = Field(theme, self.tr("From"), self.first)
        self._last_field = Field(theme, self.tr("Until"), self.last)
        days.addWidget(self._first_field)
        days.addWidget(self._last_field)
        self.body.addLayout(days)
        self.body.addWidget(Field(theme, self.tr("Note"), self.note))
        self.body.addWidget(self.effect)

    def accept(self) -> None:
        first, last = self.first.day, self.last.day
        if first is None or last is None or last < first:
            said = self.tr("The last day lies on or after the first.")
            self._first_field.set_error(self.tr("Which day?") if first is None else "")
            self._last_field.set_error(said)
            return
        self._commands.plan(first, last, self.note.text().strip())
        super().accept()

    def _tell(self) -> None:
        """Say what will be done, before it is."""
        first, last = self.first.day, self.last.day
        today = self._commands.today()
        begins = first is not None and first <= today
        self.plan.setText(self.tr("Rest now") if begins else self.tr("Plan it"))
        if first is None or last is None or last < first:
            said = self.tr("{n} listings are on sale now.").format(n=self._on_sale)
        else:
            days = (last - first).days + 1
            said = (
                self.tr("{days} days. {n} listings rest at once.")
                if begins
                else self.tr(
                    "{days} days. {n} listings would rest; on the first day you are asked."
                )
            ).format(days=days, n=self._on_sale)
        self.effect.setText(said)

    def _row(self, row: "AbsenceRow") -> QWidget:
        holder = QWidget(self)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.theme, self._words.sentence(row), "body", "text").wrapped(), 1)
        said = self._words.verb(row)
        button = Button(self.theme, said, parent=holder)
        button.make_small()
        button.setAccessibleName(f"{said}: {self._words.days(row)}")
        button.clicked.connect(lambda: self._do(row))
        line.addWidget(button)
        return holder

    def _do(self, row: "AbsenceRow") -> None:
        self._commands.go_on(row)
        self.reject()

    def _day(self, name: str) -> DateField:
        return DateField(
            self._context.theme, self._context.formats, name, self._today, holiday_name
        )

    def _today(self) -> date:
        return self._commands.today()
