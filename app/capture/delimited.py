"""A CSV text becomes numbered rows under a header, whichever sign parts its columns."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from app.capture.facts import Rejection, RejectionReason
from app.capture.refusals import CutOffError, NotACaptureError, TooLargeError

_DELIMITERS: Final = ",\t;|"
_SAMPLE_LENGTH: Final = 65_536
_SAMPLE_ROWS: Final = 20
"""A header stands in the first rows; what precedes it are a program's own remarks."""
_MOST_COLUMNS: Final = 500
_LONGEST_LINE: Final = 1_000_000
_PART_LENGTH: Final = 65_536
_LONGEST_CELL: Final = 131_072
"""Python's own limit of a cell; no title or message of a real file comes near."""


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV text whose header was found; `header_row` counts the rows of the sample before it."""

    file: str
    text: str
    delimiter: str
    header: tuple[str, ...]
    header_row: int
    rejections: list[Rejection] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (line, cells) of every row as wide as the header; blank rows are passed over.

        Rows of another width go to `rejections`: a row too long has a sign in some cell that parts
        columns, so its cells stand in the wrong places.
        Raises CutOffError, TooLargeError.
        """
        width = len(self.header)
        _refuse_long_lines(self.file, self.text)
        last_line = _unfinished_line(self.text)
        for line, row in islice(self._parsed(), self.header_row + 1, None):
            if len(row) == width:
                yield line, row
            elif any(map(str.strip, row)):
                if len(row) < width and line == last_line:
                    raise CutOffError(file=self.file, line=line)
                yield from self._fitted(line, row, width)

    def sample(self, count: int) -> tuple[tuple[str, ...], ...]:
        """Return up to `count` rows under the header, as they stand."""
        rows = _sample_rows(self.text, self.delimiter)[self.header_row + 1 :]
        return tuple(tuple(row) for row in rows if len(row) == len(self.header))[:count]

    def _fitted(self, line: int, row: list[str], width: int) -> Iterator[tuple[int, list[str]]]:
        if not any(map(str.strip, row[width:])) and len(row) > width:
            yield line, row[:width]
            return
        reason = RejectionReason.SHORT_ROW if len(row) < width else RejectionReason.LONG_ROW
        self.rejections.append(Rejection(line, reason, f"{len(row)}/{width}"))

    def _parsed(self) -> Iterator[tuple[int, list[str]]]:
        reader = csv.reader(_lines(self.text), delimiter=self.delimiter, strict=True)
        line = 1
        while True:
            try:
                for row in reader:
                    yield line, row
                    line = reader.line_num + 1
            except csv.Error as error:
                self._note(error, line)
                line = reader.line_num + 1
            else:
                return

    def _note(self, error: csv.Error, line: int) -> None:
        message = str(error)
        if "field larger" in message:
            raise TooLargeError(file=self.file, line=line, limit=_LONGEST_CELL) from error
        if "unexpected end" in message:
            raise CutOffError(file=self.file, line=line) from error
        self.rejections.append(Rejection(line, RejectionReason.MALFORMED_ROW, ""))


def find_table(
    file: str, text: str, is_header: Callable[[tuple[str, ...]], bool] | None = None
) -> Table | None:
    """Return the table under the first row that `is_header` knows, or None.

    Without `is_header` the header is the first row as wide as most rows are.
    """
    for delimiter in _by_likelihood(text):
        rows = _sample_rows(text, delimiter)
        known = is_header or _as_wide_as_most(rows)
        for number, row in enumerate(rows):
            header = tuple(cell.strip() for cell in row)
            if known(header):
                return Table(file, text, delimiter, header, number)
    return None


def table_of(file: str, text: str) -> Table:
    """Return the table of any CSV text that has one.

    Raises NotACaptureError when the text has no columns, or no row under its header; TooLargeError
    when its first line is longer than any header.
    """
    if len(text) > _SAMPLE_LENGTH and not _first_lines(text):
        raise TooLargeError(file=file, line=1, limit=_SAMPLE_LENGTH)
    table = find_table(file, text)
    if table is None or len(table.header) > _MOST_COLUMNS or not table.sample(1):
        raise NotACaptureError(file=file, kind=None)
    return table


def _as_wide_as_most(rows: list[list[str]]) -> Callable[[tuple[str, ...]], bool]:
    width, _ = _usual_width(rows)
    return lambda header: len(header) == width > 1 and sum(map(bool, header)) > 1


def _by_likelihood(text: str) -> list[str]:
    def likelihood(delimiter: str) -> tuple[bool, int, int]:
        width, count = _usual_width(_sample_rows(text, delimiter))
        return width > 1, count, width

    return sorted(_DELIMITERS, key=likelihood, reverse=True)


def _usual_width(rows: list[list[str]]) -> tuple[int, int]:
    """Return the commonest number of columns, and how many rows have it."""
    counts = Counter(len(row) for row in rows if row)
    return max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))


def _first_lines(text: str) -> str:
    """Return whole lines from the start, as many as a sample needs."""
    start = text[:_SAMPLE_LENGTH]
    if len(text) <= _SAMPLE_LENGTH:
        return start
    return start[: max(start.rfind("\n"), start.rfind("\r")) + 1]


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a text, part by part: taken whole it would keep the window waiting."""
    place = 0
    while place < len(text):
        end = text.find("\n", place + _PART_LENGTH) + 1 or len(text)
        yield from io.StringIO(text[place:end], newline="")
        place = end


def _sample_rows(text: str, delimiter: str) -> list[list[str]]:
    """Return the first rows, leaving out just those that `Table.rows` leaves out."""
    reader = csv.reader(
        io.StringIO(_first_lines(text), newline=""), delimiter=delimiter, strict=True
    )
    rows: list[list[str]] = []
    while len(rows) < _SAMPLE_ROWS:
        try:
            rows.append(next(reader))
        except StopIteration:
            break
        except csv.Error:
            continue
    return rows


def _unfinished_line(text: str) -> int:
    """Return the number of the last line if nothing ends it, else 0: programs end every line."""
    if text.endswith(("\n", "\r")):
        return 0
    return text.count("\n") + text.count("\r") - text.count("\r\n") + 1


def _refuse_long_lines(file: str, text: str) -> None:
    place = 0
    while len(text) - place > _LONGEST_LINE:
        stretch = (place, place + _LONGEST_LINE)
        end = max(text.rfind("\n", *stretch), text.rfind("\r", *stretch))
        if end < 0:
            line = text.count("\n", 0, place) + 1
            raise TooLargeError(file=file, line=line, limit=_LONGEST_LINE)
        place = end + 1
