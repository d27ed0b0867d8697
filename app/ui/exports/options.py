"""What of the books goes into a file: from when to when, and in which encoding."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.handover.cells import Encoding
from app.models.bookkeeping_types import JournalFormat
from app.models.moments import JST
from app.services.journal_files import WITH_ENCODINGS
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import Field
from app.ui.page import PageContext

DAY_WIDTH = 152


class ExportOptions(QWidget):
    """Two days and an encoding; `changed` when one is another, never with the first after the last.

    `is_valid` is False while the days make no time.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = JournalFormat.YAYOI
        self.first = self._day_field(context, self.tr("From"))
        self.last = self._day_field(context, self.tr("To"))
        self.encoding = ChoiceBox(self)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self._first_field = Field(context.theme, self.tr("From"), self.first)
        self._last_field = Field(context.theme, self.tr("To"), self.last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._first_field)
        row.addWidget(self._last_field)
        row.addWidget(Field(context.theme, self.tr("Encoding"), self.encoding))
        row.addStretch(1)
        self.show_format(self._wanted)
        for field in (self.first, self.last):
            field.day_changed.connect(lambda _day: self._tell())
        self.encoding.currentIndexChanged.connect(lambda _place: self._tell())

    @property
    def is_valid(self) -> bool:
        """Whether the days make a time."""
        first, last = self.first.day, self.last.day
        return first is not None and last is not None and first <= last

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day; to be asked for where they are valid."""
        first, last = self.first.day, self.last.day
        if first is None or last is None:
            message = "no time is chosen"
            raise ValueError(message)
        return first, last

    @property
    def chosen_encoding(self) -> Encoding:
        """The encoding chosen, the format's own where it has one alone."""
        return Encoding(self.encoding.currentData())

    def set_span(self, first: date, last: date) -> None:
        """Show a time without telling."""
        blockers = [QSignalBlocker(field) for field in (self.first, self.last)]
        self.first.set_day(first)
        self.last.set_day(last)
        del blockers
        self._check()

    def show_format(self, wanted: JournalFormat) -> None:
        """Offer the encodings of a format."""
        self._wanted = wanted
        names = {Encoding.UTF_8: self.tr("UTF-8"), Encoding.CP932: self.tr("Shift_JIS")}
        has_choice = wanted in WITH_ENCODINGS
        only = Encoding.CP932 if wanted is JournalFormat.YAYOI else Encoding.UTF_8
        with QSignalBlocker(self.encoding):
            self.encoding.clear()
            for encoding in Encoding if has_choice else (only,):
                self.encoding.addItem(names[encoding], encoding.value)
        self.encoding.setEnabled(has_choice)

    def _day_field(self, context: PageContext, name: str) -> DateField:
        def today() -> date:
            return context.clock().astimezone(JST).date()

        field = DateField(context.theme, context.formats, name, today)
        field.setFixedWidth(context.theme.px(DAY_WIDTH))
        return field

    def _tell(self) -> None:
        self._check()
        if self.is_valid:
            self.changed.emit()

    def _check(self) -> None:
        first, last = self.first.day, self.last.day
        is_turned = first is not None and last is not None and first > last
        self._last_field.set_error(self.tr("Before the first day") if is_turned else "")
