"""What is said about permits: how one stands, until when it holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.rulebook.permits import PermitState
from app.ui.formats import Formats

if TYPE_CHECKING:
    from app.services.permit_queries import PermitRow

TONES = {
    PermitState.VALID: "ok",
    PermitState.EXPIRING: "warn",
    PermitState.EXPIRED: "bad",
    PermitState.NO_PAPER: "warn",
    PermitState.MISSING: "bad",
}


class PermitWords(QObject):
    """Says how permits stand, in the window's language."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    def state(self, state: PermitState) -> str:
        """Return one word for how a permit stands."""
        words = {
            PermitState.VALID: self.tr("Valid"),
            PermitState.EXPIRING: self.tr("Ends soon"),
            PermitState.EXPIRED: self.tr("Ended"),
            PermitState.NO_PAPER: self.tr("Incomplete"),
            PermitState.MISSING: self.tr("Missing"),
        }
        return words[state]

    def line(self, row: "PermitRow") -> str:
        """Return until when a permit holds, its number, and what hangs on it."""
        parts = [self._until(row)]
        if row.number:
            parts.append(self.tr("No. {number}").format(number=row.number))
        if row.listing_count:
            text = self.tr("needed by one listing")
            if row.listing_count > 1:
                text = self.tr("needed by {count} listings")
            parts.append(text.format(count=row.listing_count))
        return " ・ ".join(parts)

    def _until(self, row: "PermitRow") -> str:
        if row.is_endless:
            until = self.tr("holds without an end")
        elif row.expires_on is None or row.days_left is None:
            return self.tr("add its last day")
        else:
            day = self._formats.full_day(row.expires_on)
            text = self.tr("until {day}, {count} days left")
            if row.days_left < 0:
                text = self.tr("ended on {day}")
            elif row.days_left <= 1:
                text = self.tr("until {day}, tomorrow at the latest")
            until = text.format(day=day, count=row.days_left)
        if row.digest is None:
            return self.tr("{until}, but its paper is missing").format(until=until)
        return until
