from app.services.saved_view_queries import SavedViewRow, saved_views
from app.services.saved_views import save_view
from app.storage.database import Database


def test_a_view_comes_back_as_it_was_saved(database: Database) -> None:
    view_id, _ = database.write(save_view, "orders", "今月", {"columns": ["件名"]})
    assert database.read(saved_views, "orders") == (
        SavedViewRow(view_id, "今月", {"columns": ["件名"]}),
    )
