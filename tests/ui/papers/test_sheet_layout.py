"""Lines are spread over pages, none is lost, and the sums stand whole on one."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.papers.sheet_layout import FOOT, HEAD_HEIGHT, end_of, pages_of, table_rows
from tests.services.paper_samples import line
from tests.ui.papers.written import body, letters, many


@pytest.mark.parametrize("count", [1, 5, 12, 13, 14, 15, 16, 20, 30, 48, 300])
def test_every_line_stands_on_one_page_and_within_it(qapp: QApplication, count: int) -> None:
    del qapp
    lines = many(count)
    rows = table_rows(lines, letters())
    end = end_of(body(lines=lines, notes="よろしくお願いします。"), letters())
    pages = pages_of(rows, end)
    assert [row.line for page in pages for row in page.rows] == list(lines)
    assert [page.ends for page in pages] == [False] * (len(pages) - 1) + [True]
    for page in pages:
        taken = sum(row.height for row in page.rows) + HEAD_HEIGHT
        assert page.top + taken + (end.height if page.ends else 0) <= FOOT
    assert count == 1 or pages[-1].rows


def test_a_long_text_makes_a_line_higher(qapp: QApplication) -> None:
    del qapp
    short, long = table_rows((line(), line("長い説明" * 30)), letters())
    assert long.height > short.height
    assert "".join(long.texts) == "長い説明" * 30


def test_an_end_that_fills_a_page_stands_alone(qapp: QApplication) -> None:
    del qapp
    lines = many(14)
    end = end_of(body(lines=lines, notes="行\n" * 48), letters())
    pages = pages_of(table_rows(lines, letters()), end)
    assert pages[-1].rows == ()
