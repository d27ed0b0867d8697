import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from app.ui.lines.csv_text import csv_text, pasted_text
from tests.handover.formulas import FORMULAS, running_cells


def test_unknown_is_empty_amounts_are_bare_and_a_formula_cannot_run() -> None:
    text = csv_text(["a", "b", "c"], [["=1+1", None, -500]])
    assert text == "a,b,c\r\n'=1+1,,-500\r\n"


def test_pasted_lines_have_tabs() -> None:
    assert pasted_text(["a", "b"], [["x", 1]]) == "a\tb\r\nx\t1\r\n"


@given(FORMULAS)
def test_no_cell_runs_in_a_spreadsheet(text: str) -> None:
    for written, delimiter in ((csv_text, ","), (pasted_text, "\t")):
        assert running_cells(written([text], [[text], [-5]]), delimiter) == []


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1, max_size=5))
def test_what_is_written_is_read_back(cells: list[str]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(["h"] * len(cells), [cells]), newline="")))
    found = [cell.removeprefix("'") for cell in read[1]] if any(cells) else [""]
    assert found == [cell.removeprefix("'") for cell in cells] or not any(cells)
