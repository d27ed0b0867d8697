"""Sheets of an Excel workbook, streamed: words stay words, amounts are numbers, days are days."""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing_extensions import Buffer
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

SheetCell = str | int | date

MOST_ROWS = 1_000_000
"""Rows on one sheet, its head not counted; Excel has 1,048,576. More go on to another sheet."""
GREATEST_NUMBER = 999_999_999_999_999
"""Fifteen digits: all that Excel keeps of a number."""
_CHUNK = 256 * 1024


class SheetColumn(NamedTuple):
    """A column: what stands over it, and how many characters wide it is."""

    title: str
    width: int


class Sheet(NamedTuple):
    """A sheet: its name, its columns, its rows, and a row of totals where there is one."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[Sequence[SheetCell]]
    total: Sequence[SheetCell] = ()


class _Scratch(io.BufferedRandom):
    """A file for the while; once closed it takes what a broken-off workbook still writes."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return 0 if self.closed else super().seek(offset, whence)

    def tell(self) -> int:
        return 0 if self.closed else super().tell()

    def write(self, data: "Buffer", /) -> int:
        return 0 if self.closed else super().write(data)

    def flush(self) -> None:
        if not self.closed:
            super().flush()


class _Styles(NamedTuple):
    head: "Format"
    day: "Format"
    amount: "Format"
    total: "Format"


def spreadsheet(sheets: Iterable[Sheet]) -> Iterator[bytes]:
    """Yield the bytes of a workbook; sheets and rows are asked for one after the other.

    Rows lie in a folder of this program's own in the meantime, so that memory stays as it is.

    Raises:
        OSError: That folder's disk is full.
    """
    import xlsxwriter  # noqa: PLC0415  loaded when a workbook is wanted, never at a start

    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        _Scratch(io.FileIO(Path(folder) / "book.xlsx", "w+")) as file,
    ):
        workbook = xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": folder})
        _write(workbook, sheets)
        file.seek(0)
        while chunk := file.read(_CHUNK):
            yield chunk


def _write(workbook: "Workbook", sheets: Iterable[Sheet]) -> None:
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    try:
        _fill(workbook, sheets)
        workbook.close()
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error
    finally:
        for page in workbook.worksheets():
            with suppress(OSError):
                page.row_data_fh.close()


def _fill(workbook: "Workbook", sheets: Iterable[Sheet]) -> None:
    styles = _Styles(
        head=workbook.add_format({"bold": True, "bottom": 1}),
        day=workbook.add_format({"num_format": "yyyy/mm/dd", "align": "left"}),
        amount=workbook.add_format({"num_format": "#,##0"}),
        total=workbook.add_format({"num_format": "#,##0", "bold": True, "top": 1}),
    )
    for sheet in sheets:
        rows = iter(sheet.rows)
        name, part, filled = sheet.name, 1, MOST_ROWS
        while filled == MOST_ROWS:
            page = workbook.add_worksheet(name)
            filled = _fill_page(page, sheet, islice(rows, MOST_ROWS), styles)
            part += 1
            name = f"{sheet.name} {part}"


def _fill_page(
    page: "Worksheet", sheet: Sheet, rows: Iterable[Sequence[SheetCell]], styles: _Styles
) -> int:
    """Write the rows of one page under the head; return how many there were."""
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
    page.freeze_panes(1, 0)
    _row(page, 0, [column.title for column in sheet.columns], styles, styles.head)
    filled = 0
    for filled, row in enumerate(rows, 1):
        _row(page, filled, row, styles)
    page.autofilter(0, 0, max(filled, 1), len(sheet.columns) - 1)
    if sheet.total:
        _row(page, filled + 1, sheet.total, styles, styles.total)
    return filled


def _row(
    page: "Worksheet",
    place: int,
    cells: Sequence[SheetCell],
    styles: _Styles,
    style: "Format | None" = None,
) -> None:
    """Write one row by the kinds of its cells: no word is ever taken for a formula or a link."""
    for column, cell in enumerate(cells):
        if cell == "" and style is None:
            continue
        if isinstance(cell, str):
            page.write_string(place, column, " ".join(cell.split()), style)
        elif isinstance(cell, date):
            page.write_datetime(place, column, cell, style or styles.day)
        else:
            page.write_number(place, column, cell, style or styles.amount)
