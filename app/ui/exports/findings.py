"""What a file will hold, and what it cannot: said before it is saved."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.bookkeeping_types import JournalFormat
from app.services.export_requests import Look
from app.ui.kit.labels import Label
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

    def show_look(self, wanted: JournalFormat, found: Look) -> None:
        """Say what was found."""
        self.whole.setText(self._whole(wanted, found))
        notes = self._notes(found)
        self.notes.setText("\n".join(f"⚠ {note}" for note in notes))
        self.notes.setVisible(bool(notes))

    def clear(self) -> None:
        """Say that it is being looked at."""
        self.whole.setText(self.tr("Looking …"))
        self.notes.hide()

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
        if preview.shortened:
            words = self.tr("Words too long for the program are cut in rows: {n}")
            notes.append(words.format(n=f"{preview.shortened:,}"))
        if preview.left_out:
            words = self.tr(
                "Rows that no deal can say, such as opening balances and transfers between"
                " accounts, are not in it: {n}. The journal's format has them."
            )
            notes.append(words.format(n=f"{preview.left_out:,}"))
        if found.unbooked.orders:
            words = self.tr("Orders without a known price or fee are in no file: {n}")
            notes.append(words.format(n=f"{found.unbooked.orders:,}"))
        return notes


class Units(QObject):
    """Counts rows or deals in words."""

    def of(self, wanted: JournalFormat, count: int) -> str:
        """Return how many of what a file has."""
        if wanted is JournalFormat.FREEE_DEALS:
            words = self.tr("1 deal") if count == 1 else self.tr("{n} deals")
        else:
            words = self.tr("1 row") if count == 1 else self.tr("{n} rows")
        return words.format(n=f"{count:,}")
