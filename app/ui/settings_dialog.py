"""The settings: a list of groups, of which some are here and others are plugged in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from app.models.money import Yen
from app.models.types import TaxStatus
from app.settings import Settings
from app.ui.fee_question import FeeChoice, FeeQuestion
from app.ui.kit.buttons import FilterChip
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import MarketplaceFace
from app.ui.settings.pane import SettingsPane, pane_column, scrolled
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.preference_queries import BookFacts

MINUTES = 60
HOURS_IN_WEEK = 168
WIDTH = 860
HEIGHT = 600
LIST_WIDTH = 176
ENTRY_HEIGHT = 36


@dataclass(frozen=True, slots=True)
class SettingsInput:
    """What the settings show: the choices so far, the marketplaces, and fees nobody knows yet.

    `unknown_fees` maps a marketplace to the candidates its sources name; `panes` are the groups
    that are plugged in after those of the dialog itself.
    """

    settings: Settings
    facts: "BookFacts"
    faces: Mapping[str, MarketplaceFace]
    unknown_fees: Mapping[str, Sequence[FeeChoice]]
    panes: Sequence[SettingsPane] = field(default=())


class SettingsDialog(Dialog):
    """Changes apply at once; there is nothing to save."""

    settings_changed = Signal(object)
    """The new `Settings`."""
    facts_changed = Signal(object)
    """The new `BookFacts`."""
    fee_chosen = Signal(str, object)
    """A marketplace and the id of a candidate, or a rate in basis points."""

    def __init__(self, theme: Theme, given: SettingsInput, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.settings = given.settings
        self.facts = given.facts
        title = self.tr("Settings")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))
        self._panes = (*self._own_panes(given), *given.panes)
        self._built: dict[str, QWidget] = {}
        self.groups = QListWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.groups.currentRowChanged.connect(self._turn_to)
        self.groups.setCurrentRow(0)
        self.add_accept(self.tr("Close"))

    def show_group(self, key: str) -> QWidget:
        """Turn to a group by its key, and return it."""
        self.groups.setCurrentRow([pane.key for pane in self._panes].index(key))
        return self._built[key]

    def _own_panes(self, given: SettingsInput) -> tuple[SettingsPane, ...]:
        sites = self.tr("Marketplaces")
        return (
            SettingsPane("look", self.tr("Appearance"), "monitor", self._look),
            SettingsPane("book", self.tr("Book"), "book-open", self._book),
            SettingsPane("sites", sites, "store", lambda: self._sites(given)),
        )

    def _lay_out(self) -> None:
        theme = self.theme
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setProperty("side", "true")
        self.groups.setFixedWidth(theme.px(LIST_WIDTH))
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for pane in self._panes:
            item = QListWidgetItem(theme.icon(pane.icon, "text2", 18), pane.title, self.groups)
            item.setSizeHint(QSize(0, theme.px(ENTRY_HEIGHT)))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.groups)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)

    def _turn_to(self, place: int) -> None:
        pane = self._panes[place]
        if pane.key not in self._built:
            self._built[pane.key] = pane.build()
            self._stack.addWidget(scrolled(self._built[pane.key]))
        self._stack.setCurrentIndex(list(self._built).index(pane.key))

    def _look(self) -> QWidget:
        page, column = pane_column()
        for words, segments, current, name in (
            (self.tr("Theme"), self._themes(), self.settings.theme, "theme"),
            (self.tr("Text size"), self._scales(), self.settings.text_scale, "text_scale"),
            (self.tr("Language"), self._languages(), self.settings.language, "language"),
        ):
            switch = Segmented(self.theme, words, segments, current, page)
            switch.chosen.connect(lambda value, name=name: self._set(name, value))
            column.addWidget(Label(self.theme, words, "caption_b", "text2", page))
            column.addWidget(switch)
        motion = QCheckBox(self.tr("Reduce motion"), page)
        motion.setChecked(self.settings.reduce_motion)
        motion.toggled.connect(lambda on: self._set("reduce_motion", on))
        column.addWidget(motion)
        column.addStretch(1)
        return page

    def _book(self) -> QWidget:
        page, column = pane_column()
        theme, facts = self.theme, self.facts
        name = TextField(theme, self.tr("Name of the book"), parent=page)
        name.setText(facts.name)
        name.editingFinished.connect(lambda: self._fact(name=name.text().strip()))
        column.addWidget(Field(theme, self.tr("Name of the book"), name, parent=page))
        statuses = [
            Segment(TaxStatus.EXEMPT.value, self.tr("Tax-exempt")),
            Segment(TaxStatus.TAXABLE.value, self.tr("Taxable")),
        ]
        words = self.tr("Consumption tax")
        status = Segmented(theme, words, statuses, facts.tax_status.value, page)
        status.chosen.connect(lambda key: self._fact(tax_status=TaxStatus(key)))
        column.addWidget(Label(theme, words, "caption_b", "text2", page))
        column.addWidget(status)
        column.addWidget(self._target(page))
        column.addWidget(self._hours(page))
        column.addStretch(1)
        return page

    def _target(self, page: QWidget) -> QWidget:
        words = self.tr("Take-home I want each month")
        target = MoneyField(self.theme, words, self.tr("no target"), parent=page)
        target.set_amount(self.facts.monthly_target)
        target.editingFinished.connect(lambda: self._fact(monthly_target=target.amount))
        return Field(self.theme, words, target, parent=page)

    def _hours(self, page: QWidget) -> QWidget:
        words = self.tr("Hours I work each week")
        field = TextField(self.theme, words, "40", page)
        minutes = self.facts.weekly_minutes
        field.setText("" if minutes is None else f"{minutes / MINUTES:g}")
        labelled = Field(self.theme, words, field, self.tr("The week's load is measured by it."))
        field.editingFinished.connect(lambda: self._take_hours(field, labelled))
        return labelled

    def _take_hours(self, field: TextField, labelled: Field) -> None:
        hours = _hours_in(field.text())
        is_wrong = bool(field.text().strip()) and hours is None
        labelled.set_error(self.tr("Please give hours from 0 to 168.") if is_wrong else "")
        if not is_wrong:
            self._fact(weekly_minutes=None if hours is None else round(hours * MINUTES))

    def _sites(self, given: SettingsInput) -> QWidget:
        page, column = pane_column()
        hint = self.tr("Those you use stand in the filters and when an order is added.")
        column.addWidget(Label(self.theme, hint, "caption", "text2", page).wrapped())
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, (key, face) in enumerate(given.faces.items()):
            closed = "" if face.is_open else self.tr(" (closed)")
            chip = FilterChip(self.theme, f"{face.name}{closed}", face.glyph, face.colour, page)
            chip.setChecked(key in self.facts.marketplaces)
            chip.toggled.connect(lambda on, key=key: self._use(key, is_used=on))
            grid.addWidget(chip, number // 2, number % 2)
        column.addLayout(grid)
        for key, choices in given.unknown_fees.items():
            question = FeeQuestion(self.theme, given.faces[key], choices, page)
            question.chosen.connect(lambda choice, key=key: self.fee_chosen.emit(key, choice))
            column.addWidget(question)
        column.addStretch(1)
        return page

    def _use(self, key: str, *, is_used: bool) -> None:
        others = tuple(site for site in self.facts.marketplaces if site != key)
        self._fact(marketplaces=(*others, key) if is_used else others)

    def _set(self, name: str, value: object) -> None:
        self.settings = self.settings._replace(**cast("dict[str, Any]", {name: value}))
        self.settings_changed.emit(self.settings)

    def _fact(self, **changed: str | TaxStatus | Yen | int | tuple[str, ...] | None) -> None:
        facts = self.facts._replace(**cast("dict[str, Any]", changed))
        if facts != self.facts:
            self.facts = facts
            self.facts_changed.emit(facts)

    def _themes(self) -> list[Segment]:
        return [
            Segment("auto", self.tr("As the system"), "monitor"),
            Segment("light", self.tr("Light"), "sun"),
            Segment("dark", self.tr("Dark"), "moon"),
        ]

    def _scales(self) -> list[Segment]:
        return [
            Segment("small", self.tr("Small")),
            Segment("standard", self.tr("Standard")),
            Segment("large", self.tr("Large")),
            Segment("huge", self.tr("Very large")),
        ]

    def _languages(self) -> list[Segment]:
        return [
            Segment("auto", self.tr("As the system")),
            Segment("ja", "日本語"),
            Segment("en", "English"),
        ]


def _hours_in(text: str) -> float | None:
    """Return hours typed as 35, 37.5 or in full-width digits; None when they are none."""
    try:
        hours = float(text.strip().translate(NARROW))
    except ValueError:
        return None
    return hours if 0 <= hours <= HOURS_IN_WEEK else None


NARROW = {**{0xFF10 + digit: 0x30 + digit for digit in range(10)}, 0xFF0E: 0x2E, 0x3002: 0x2E}
"""Full-width digits and points, as a Japanese keyboard types them."""
