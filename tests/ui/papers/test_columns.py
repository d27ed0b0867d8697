"""Every column has a shape, and what can be sorted is sorted by something of its own."""

from app.ui.papers.columns import SHAPES, Column


def test_every_column_has_a_shape() -> None:
    assert set(SHAPES) == set(Column)
    sorts = [shape.sort for shape in SHAPES.values() if shape.sort is not None]
    assert len(sorts) == len(set(sorts))
