"""What changed tells whom it touches."""

from app.models.changes import Changes


def test_changes_touch_their_tables_alone() -> None:
    changes = Changes("add", {"orders": frozenset({3}), "payments": None})
    assert changes.touches("orders")
    assert changes.touches("clients", "payments")
    assert not changes.touches("clients")
    assert changes.ids("orders") == frozenset({3})
    assert changes.ids("payments") is None
    assert changes.ids("clients") == frozenset()


def test_no_changes_touch_nothing() -> None:
    assert not Changes().touches("orders")
    assert Changes().ids("orders") == frozenset()
