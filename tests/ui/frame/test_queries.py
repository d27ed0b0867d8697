from app.ui.frame.queries import FrameQueries, NavCounts, book_state, found, no_counts
from tests.ui.today.context import World


def test_the_state_of_an_empty_book_has_nothing_to_undo(world: World) -> None:
    state = world.database.read(book_state, FrameQueries())
    assert (state.undo, state.redo, state.nav) == (None, None, NavCounts({}))
    assert not state.facts.is_demo
    assert no_counts(None).captured_at is None


def test_orders_and_clients_are_found_as_lines_of_the_palette(world: World) -> None:
    assert world.database.read(found, "ロゴ", (), FrameQueries()) == ()
