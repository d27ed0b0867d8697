"""A field for a civil day: typed in many ways, or chosen in a month with its holidays."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.ui.formats import Formats
from app.ui.kit.day_words import day_of
from app.ui.kit.fields import TextField
from app.ui.theme import Theme

HolidayName = Callable[[date], str | None]


class DateField(TextField):
    """Shows 2026/11/30 (月); `day_changed` carries a `date`, or None when the field is empty."""

    day_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        name: str,
        today: Callable[[], date],
        holiday: HolidayName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, "", parent)
        self._formats = formats
        self._today = today
        self._holiday = holiday
        self._day: date | None = None
        self._popup: _MonthPopup | None = None
        self._open = QAction(self)
        self._open.setToolTip(self.tr("Choose in a calendar (Alt+Down)"))
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._read)
        self.textEdited.connect(lambda: self.set_wrong(wrong=False))
        theme.changed.connect(self.restyle)
        self.restyle()
        self.setPlaceholderText(self.tr("e.g. 11/30, tomorrow, next fri"))

    def restyle(self) -> None:
        """Draw the icon in the colours of now."""
        self._open.setIcon(self.theme.icon("calendar-days", "text2", 16))

    @property
    def day(self) -> date | None:
        """The day that stands in the field; None when it is empty or not understood."""
        return self._day

    @property
    def is_unclear(self) -> bool:
        """Whether something stands in the field that is no day."""
        text = self.text().strip()
        return self.isVisible() and bool(text) and self._day_in(text) is None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        is_new = day != self._day
        self._day = day
        self._write()
        self.set_wrong(wrong=False)
        if is_new:
            self.day_changed.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read()

    def open_calendar(self) -> None:
        """Show the month below the field."""
        if self._popup is None:
            self._popup = _MonthPopup(self.theme, self._formats, self._holiday, self)
            self._popup.chosen.connect(self.set_day)
        self._popup.open_at(
            self.mapToGlobal(QPoint(0, self.height() + 4)), self._day, self._today()
        )

    def _read(self) -> None:
        text = self.text().strip()
        if not text:
            self.set_day(None)
            return
        found = self._day_in(text)
        if found is None:
            self._day = None
            self.set_wrong(wrong=True)
        else:
            self.set_day(found)

    def _day_in(self, text: str) -> date | None:
        return day_of(text, self._today())

    def _write(self) -> None:
        self.setText("" if self._day is None else self._formats.field_day(self._day))
        self.setCursorPosition(0)


class _Month(QCalendarWidget):
    """A month whose Saturdays, Sundays and holidays have their colours."""

    def __init__(self, theme: Theme, formats: Formats, holiday: HolidayName | None) -> None:
        super().__init__()
        self._theme = theme
        self._holiday = holiday
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setLocale(QLocale("ja_JP" if formats.language == "ja" else "en_GB"))
        self.setNavigationBarVisible(True)
        self.color_weekends()

    def color_weekends(self) -> None:
        """Write Saturdays blue and Sundays red, as Japanese calendars do."""
        for day, color in ((Qt.DayOfWeek.Saturday, "sat"), (Qt.DayOfWeek.Sunday, "sun")):
            look = QTextCharFormat()
            look.setForeground(self._theme.color(color))
            self.setWeekdayTextFormat(day, look)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        name = self._holiday(_python_date(day)) if self._holiday else None
        super().paintCell(painter, rect, day)
        if name and day.month() == self.monthShown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sun"))
            painter.drawEllipse(rect.center() + QPoint(0, rect.height() // 2 - 5), 2, 2)


class _MonthPopup(QFrame):
    """The month, floating below its field; Esc closes, Enter takes the day."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, formats: Formats, holiday: HolidayName | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._holiday = holiday
        self._month = _Month(theme, formats, holiday)
        self._month.setAccessibleName(self.tr("Calendar"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._month)
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)
        self._month.currentPageChanged.connect(self._mark_holidays)

    def open_at(self, place: QPoint, day: date | None, today: date) -> None:
        """Show the month of a day, or of today."""
        shown = day or today
        self._month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._mark_holidays(shown.year, shown.month)
        self._month.color_weekends()
        self.move(place)
        self.show()
        self._month.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().event(event)

    def _take(self, day: QDate) -> None:
        self.hide()
        self.chosen.emit(_python_date(day))

    def _mark_holidays(self, year: int, month: int) -> None:
        """Give the holidays of a month their names as tips, and the red of Sundays."""
        if self._holiday is None:
            return
        for number in range(1, QDate(year, month, 1).daysInMonth() + 1):
            name = self._holiday(date(year, month, number))
            if name:
                day = QDate(year, month, number)
                look = self._month.dateTextFormat(day)
                sunday = self._month.weekdayTextFormat(Qt.DayOfWeek.Sunday)
                look.setForeground(sunday.foreground())
                look.setToolTip(name)
                self._month.setDateTextFormat(day, look)


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
