"""マネーフォワード reads what is handed over, and holds the same sums."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from app.handover.cells import Encoding
from app.handover.entries import CutField, Entry
from app.handover.moneyforward import HEAD, cut_fields, moneyforward
from tests.handover.formulas import FORMULAS, running_cells
from tests.handover.readers import by_account, read_moneyforward
from tests.handover.rows import entry, filled, journals, names, sums


@given(journals())
def test_the_sums_are_the_same_over_there(rows: list[Entry]) -> None:
    data = b"".join(moneyforward(rows, names("moneyforward")))
    assert by_account(read_moneyforward(data)) == sums(rows)
    narrow = b"".join(moneyforward(rows, names("moneyforward"), Encoding.CP932))
    assert by_account(read_moneyforward(narrow, "cp932")) == sums(rows)


def test_a_purchase_tells_of_its_invoice() -> None:
    row = entry(
        debit="supplies", debit_tax="purchase_10_70", credit="bank", credit_tax="out_of_scope"
    )
    line = b"".join(moneyforward([row], names("moneyforward"))).decode().splitlines()[1]
    cells = line.split(",")
    assert cells[6:9] == ["課税仕入 10%", "70%控除", "10000"]
    assert cells[14:17] == ["対象外", "", "10000"]


@given(FORMULAS, st.sampled_from(Encoding))
def test_no_cell_runs_in_a_spreadsheet(text: str, encoding: Encoding) -> None:
    rows, own = filled("moneyforward", text)
    data = b"".join(moneyforward(rows, own, encoding))
    assert running_cells(data.decode(encoding)) == []
    read_moneyforward(data, {"utf-8": "utf-8-sig"}.get(encoding, encoding))


def test_a_row_that_ends_the_year_is_marked() -> None:
    rows = [entry(), entry(number=2, ends_year=True)]
    data = b"".join(moneyforward(rows, names("moneyforward"))).decode("utf-8-sig")
    found = list(csv.DictReader(io.StringIO(data)))
    assert [row["決算整理仕訳"] for row in found] == ["", "1"]


def test_there_are_27_columns() -> None:
    assert len(HEAD) == 27


def test_a_row_whose_words_are_cut_is_known() -> None:
    found = [cut_fields(entry(partner="", memo="字" * length)) for length in (200, 201)]
    assert found == [(), (CutField.MEMO,)]
