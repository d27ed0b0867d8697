import pytest

from app.services.order_drafts import EmptyFieldError
from app.services.saved_view_queries import saved_views
from app.services.saved_views import (
    ViewMissingError,
    ViewNameTakenError,
    delete_view,
    rename_view,
    save_view,
)
from app.storage.database import Database


def test_views_are_kept_in_order_replaced_by_name_renamed_and_deleted(database: Database) -> None:
    first, _ = database.write(save_view, "orders", "今月", {"stage": "working"})
    second, _ = database.write(save_view, "orders", "来月", {})
    again, _ = database.write(save_view, "orders", " 今月 ", {"stage": "delivered"})
    assert again == first
    views = database.read(saved_views, "orders")
    assert [(view.id, view.name) for view in views] == [(first, "今月"), (second, "来月")]
    assert views[0].body == {"stage": "delivered"}
    database.write(rename_view, first, "今月")
    database.write(rename_view, first, "先月")
    database.write(delete_view, second)
    assert [view.name for view in database.read(saved_views, "orders")] == ["先月"]
    assert database.read(saved_views, "clients") == ()


def test_what_cannot_be_is_refused(database: Database) -> None:
    first, _ = database.write(save_view, "orders", "一", {})
    database.write(save_view, "orders", "二", {})
    with pytest.raises(ViewNameTakenError):
        database.write(rename_view, first, "二")
    with pytest.raises(ViewMissingError):
        database.write(delete_view, 99)
    with pytest.raises(EmptyFieldError):
        database.write(save_view, "orders", "", {})
