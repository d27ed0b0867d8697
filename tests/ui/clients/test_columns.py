from app.services.client_queries import ClientSort
from app.ui.clients.columns import SHAPES, Column


def test_every_column_has_a_shape_and_every_order_a_head() -> None:
    assert tuple(SHAPES) == tuple(Column)
    assert {shape.sort for shape in SHAPES.values()} == {*ClientSort, None}
