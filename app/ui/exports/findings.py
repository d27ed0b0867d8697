"""What a file will hold, and what it cannot: said before it is saved."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.handover.entries import CutField
from app.models.bookkeeping_types import JournalFormat
from app.services.export_findings import Limit
from app.services.export_requests import Look
from app.ui.books.missing_note import MissingNote
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label, ShortLabel
from app.ui.page import PageContext

GETA = "〓"
MOST_SIGNS = 40


class Findings(QWidget):
    """A line of rows and total, and a line for each thing the seller should know."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.whole = Label(theme, "", "body_b", "text", self).wrapped()
        self.notes = Label(theme, "", "caption", "warn", self).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.whole)
        column.addWidget(self.notes)
        self._limits = QVBoxLayout()
        self._limits.setSpacing(2)
        column.addLayout(self._limits)
        self.missing = MissingNote(context, self)
        column.addWidget(self.missing)
        self.limits: tuple[LimitLine, ...] = ()

    def show_look(self, wanted: JournalFormat, found: Look) -> None:
        """Say what was found."""
        self.whole.setText(self._whole(wanted, found))
        notes = self._notes(found)
        self.notes.setText("\n".join(f"⚠ {note}" for note in notes))
        self.notes.setVisible(bool(notes))
        self.missing.show_left(found.unbooked, found.first, found.last)
        self._show_limits(wanted, found)

    def clear(self) -> None:
        """Say that it is being looked at."""
        self.whole.setText(self.tr("Looking …"))
        self.notes.hide()
        self.missing.hide()
        self._drop_limits()

    def _whole(self, wanted: JournalFormat, found: Look) -> str:
        if not found.preview.whole:
            return self.tr("There are no entries in this period.")
        words = Units(self).of(wanted, found.preview.whole)
        total = self._context.formats.money(found.preview.total)
        return self.tr("{rows}, {total} in all").format(rows=words, total=total)

    def _notes(self, found: Look) -> list[str]:
        preview, notes = found.preview, []
        if preview.lost:
            signs = " ".join(preview.lost[:MOST_SIGNS])
            words = self.tr("Characters that Shift_JIS lacks become {sign}: {signs}")
            notes.append(words.format(sign=GETA, signs=signs))
        if preview.files > 1:
            words = self.tr("freee takes 5,000 rows a file: it will be {n} files to upload.")
            notes.append(words.format(n=f"{preview.files:,}"))
        if preview.left_out:
            words = self.tr(
                "Rows that no deal can say, such as opening balances and transfers between"
                " accounts, are not in it: {n}. The journal's format has them."
            )
            notes.append(words.format(n=f"{preview.left_out:,}"))
        if found.other_rates:
            words = self.tr(
                "Sales whose invoice has lines at 8 % or 0 % are booked at 10 % as a whole: {n}."
                " Put the difference right with a row of your own."
            )
            notes.append(words.format(n=f"{found.other_rates:,}"))
        return notes

    def _show_limits(self, wanted: JournalFormat, found: Look) -> None:
        """Say what the program does not take, each with the way to the first row of it."""
        self._drop_limits()
        preview = found.preview
        lines = [LimitLine(self._context, self._cut(wanted, *one), one[1]) for one in preview.cut]
        if preview.over is not None:
            lines.insert(0, LimitLine(self._context, self._over(preview.over), preview.over, "bad"))
        for line in lines:
            self._limits.addWidget(line)
        self.limits = tuple(lines)

    def _drop_limits(self) -> None:
        for line in self.limits:
            line.hide()
            line.deleteLater()
        self.limits = ()

    def _over(self, limit: Limit) -> str:
        words = self.tr("No file can be written: amounts over {limit} stand in rows: {n}.")
        return words.format(limit=self._context.formats.money(limit.takes), n=f"{limit.rows:,}")

    def _cut(self, wanted: JournalFormat, field: CutField, limit: Limit) -> str:
        if field is CutField.SAME:
            words = self.tr("Sub-accounts that get another one's name when cut stand in rows: {n}.")
        elif field is CutField.PART:
            words = self.tr("Sub-accounts over {takes} or 15 characters are cut in rows: {n}.")
        else:
            words = self.tr("Descriptions over {takes} are cut in rows: {n}.")
        is_wide = wanted is JournalFormat.YAYOI
        takes = self.tr("{n} half-width columns") if is_wide else self.tr("{n} characters")
        return words.format(takes=takes.format(n=limit.takes), n=f"{limit.rows:,}")


class LimitLine(QWidget):
    """What a program does not take, and a button that shows the first row of it in the journal."""

    def __init__(self, context: PageContext, text: str, limit: Limit, color: str = "warn") -> None:
        super().__init__()
        self._context, self._place = context, limit.first
        theme = context.theme
        self.told = ShortLabel(theme, f"⚠ {text}", "caption", color, self)
        day = context.formats.full_day(self._place.day)
        name = self.tr("Show row {n} of {day}").format(n=f"{self._place.number:,}", day=day)
        self.show_row = Button(theme, name, kind="link", parent=self)
        self.show_row.clicked.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.told)
        row.addWidget(self.show_row)
        row.addStretch(1)

    def _show(self) -> None:
        """Show the rows of that amount in its month."""
        day, amount = self._place.day, self._place.amount
        found = {"year": day.year, "month": day.month, "words": f"{amount}"}
        self._context.navigate("books", view="journal", **found)


class Units(QObject):
    """Counts rows or deals in words."""

    def of(self, wanted: JournalFormat, count: int) -> str:
        """Return how many of what a file has."""
        if wanted is JournalFormat.FREEE_DEALS:
            words = self.tr("1 deal") if count == 1 else self.tr("{n} deals")
        else:
            words = self.tr("1 row") if count == 1 else self.tr("{n} rows")
        return words.format(n=f"{count:,}")
