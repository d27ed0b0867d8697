"""What becomes of a row whose month is closed: said below the entry row while it is typed."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from app.ui.kit.labels import Label
from app.ui.page import PageContext


class ClosedHint(Label):
    """A cost or what came off a sale is booked in the open month; a row of his own is refused."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "caption", "warn", parent)
        self._formats = context.formats
        self._closed = ""
        self.setWordWrap(True)
        self.hide()

    def show_closed(self, closed: str | None) -> None:
        """Say up to which month (YYYY-MM) the books are closed, None for none."""
        self._closed = closed or ""

    def tell(self, on: date | None, *, is_expense: bool | None) -> None:
        """Say what becomes of a row of this day; None while its accounts are not chosen."""
        is_closed = on is not None and f"{on:%Y-%m}" <= self._closed
        if on is not None and is_closed:
            self.setText(self._sentence(on, is_expense=is_expense))
            self.set_color("bad" if is_expense is False else "warn")
        self.setVisible(is_closed)

    def _sentence(self, on: date, *, is_expense: bool | None) -> str:
        if is_expense:
            return self.tr("This month is closed: the journal books it in the open month.")
        opens = date.fromisoformat(f"{self._closed}-01") + timedelta(days=31)
        if is_expense is None:
            text = self.tr(
                "{month} is closed: a cost is booked in {opens}, no other row can be dated here."
            )
        else:
            text = self.tr(
                "{month} is closed: date the row in {opens} or later, or undo the closing right"
                " after it (Ctrl+Z)."
            )
        month, first = self._formats.month(on), self._formats.month(opens)
        return text.format(month=month, opens=first)
