"""The way from a row of the books to what it comes from."""

from app.services.journal_list import JournalLine
from app.ui.books.sources import can_open, open_source
from tests.ui.books.test_words import ENTRY
from tests.ui.today.context import World


def test_each_source_has_its_page_and_a_row_without_one_stays(world: World) -> None:
    line = JournalLine(1, ENTRY, is_closed=False)
    navigate = world.context.navigate
    sources: list[dict[str, int]] = [
        {"order_id": 3},
        {"payout_id": 4},
        {"expense_id": 5},
        {"line_id": 6},
    ]
    for source in sources:
        found = line._replace(**source)  # type: ignore[arg-type]
        assert can_open(found)
        open_source(navigate, found)
    assert world.asked.pages == [
        ("orders", {"order_id": 3}),
        ("earnings", {"payout_id": 4}),
        ("books", {"view": "expenses", "expense_id": 5}),
        ("books", {"view": "bank", "line_id": 6}),
    ]
    assert not can_open(line._replace(own_id=7))
    open_source(navigate, line)
    assert len(world.asked.pages) == 4
