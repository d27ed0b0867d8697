"""A question knows whether a filter is on."""

from dataclasses import replace

from app.models.bookkeeping_types import PaperKind
from app.services.paper_queries import PaperFilter
from app.ui.papers.question import Question


def test_a_filter_that_is_on_is_known() -> None:
    assert not Question().is_filtered
    assert not Question(PaperFilter(year=2026)).is_filtered
    for where in (
        PaperFilter(words="ロゴ"),
        PaperFilter(kind=PaperKind.QUOTE),
        PaperFilter(with_void=False),
    ):
        assert replace(Question(), where=where).is_filtered
