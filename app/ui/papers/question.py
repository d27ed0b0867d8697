"""What the tab of papers asks for: one filter and one order."""

from dataclasses import dataclass

from app.services.paper_queries import PaperFilter, PaperSort

EVERYTHING = PaperFilter()


@dataclass(frozen=True, slots=True)
class Question:
    """One list of papers."""

    where: PaperFilter = EVERYTHING
    sort: PaperSort = PaperSort.ISSUED
    descending: bool = True

    @property
    def is_filtered(self) -> bool:
        """Whether anything is left out but by its year."""
        where = self.where
        return bool(where.words or where.kind or where.order_id or not where.with_void)
