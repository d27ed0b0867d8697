"""What the journal on screen is asked for: a year and filters, and the order of its rows."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from app.services.journal_list import JournalFilter, JournalSort, search_words
from app.ui.books.words import BookWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One view of the journal; `month` 0 is the whole year."""

    year: int
    month: int = 0
    account: str | None = None
    part: str | None = None
    sites: tuple[str, ...] = ()
    text: str = ""
    corrections: bool = False
    sort: JournalSort = JournalSort.DATE
    descending: bool = True

    @property
    def span(self) -> tuple[date, date]:
        """The first and last day asked for."""
        first, last = (self.month, self.month) if self.month else (1, 12)
        days = monthrange(self.year, last)[1]
        return date(self.year, first, 1), date(self.year, last, days)

    @property
    def is_filtered(self) -> bool:
        """Whether more is asked for than the time."""
        return bool(self.account or self.sites or self.text.strip() or self.corrections)

    def wanted(self, words: BookWords) -> JournalFilter:
        """Return the filter that the book is asked with."""
        first, last = self.span
        return JournalFilter(
            first=first,
            last=last,
            account=self.account,
            part=self.part,
            sites=self.sites,
            words=search_words(self.text, words.accounts, words.sites, words.kinds),
            corrections=self.corrections,
        )
