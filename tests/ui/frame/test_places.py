"""What the books do has a line in the palette each, with a target of its own."""

from app.ui.frame.places import PLACES, place_items, target_of


def test_each_place_has_a_line_and_a_target() -> None:
    items = place_items()
    assert [item.key for item in items] == list(PLACES)
    assert len({item.title for item in items}) == len(PLACES)
    assert all(item.kind == "action" and item.icon and item.also for item in items)
    assert target_of("close_month") == {"view": "journal", "close": True}
    assert target_of("backup") is None
