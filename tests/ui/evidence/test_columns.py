"""Each column of evidence has a shape."""

from app.services.evidence_queries import EvidenceSort
from app.ui.evidence.columns import SHAPES, Column


def test_every_column_has_a_shape_and_sorts_by_at_most_one_thing() -> None:
    assert set(SHAPES) == set(Column)
    sorts = [shape.sort for shape in SHAPES.values() if shape.sort is not None]
    assert len(sorts) == len(set(sorts))
    assert set(sorts) == set(EvidenceSort) - {EvidenceSort.STORED}
