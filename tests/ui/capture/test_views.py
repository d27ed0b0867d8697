"""A file that cannot be taken brings nothing, whatever was counted."""

from app.ui.capture.views import FileView


def test_a_file_brings_what_is_new_and_what_changes() -> None:
    assert FileView("a", new_count=2, changed_count=3, seen_count=9).brings == 5


def test_a_file_with_an_error_brings_nothing() -> None:
    assert FileView("a", new_count=2, error="cut off").brings == 0
