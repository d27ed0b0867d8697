"""Hands evidence over as a folder: the files under names that tell them, and an index."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.capture.media import Media
from app.errors import AppError
from app.handover.cells import BOM, Cell, csv_chunks, one_line, quoted
from app.handover.file_names import FileNames
from app.handover.folders import write_folder
from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_queries import EvidenceRow, EvidenceSearch, search_evidence
from app.services.journal_files import StoppedError
from app.services.kept_file_queries import KeptFileDamagedError, kept_content
from app.storage.reader import Reader

INDEX = "index.csv"
HEADER = (
    *("連番", "日付", "金額", "取引先", "ファイル名", "種別", "SHA-256"),
    *("登録番号", "無効の理由"),
)
KINDS: Mapping[EvidenceKind, str] = {
    EvidenceKind.RECEIPT: "領収書",
    EvidenceKind.INVOICE: "請求書",
    EvidenceKind.STATEMENT: "明細書",
    EvidenceKind.CONTRACT: "契約書",
    EvidenceKind.FEE_NOTE: "手数料明細",
    EvidenceKind.OTHER: "その他",
}
NO_AMOUNT = "金額なし"
SUFFIXES: Mapping[str, str] = {
    Media.PNG: ".png",
    Media.JPEG: ".jpg",
    Media.GIF: ".gif",
    Media.WEBP: ".webp",
    Media.PDF: ".pdf",
}


class NoEvidenceError(AppError):
    """The search finds no evidence to hand over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceWish:
    """What is to be handed over. `goes_on` is told files done and all; False stops."""

    search: EvidenceSearch = field(default_factory=EvidenceSearch)
    goes_on: Callable[[int, int], bool] = lambda _done, _all: True


def write_evidence(reader: Reader, folder: Path, wish: EvidenceWish) -> int:
    """Write what a search finds, and its index, into a new folder; return how many files it is.

    Each file is the one that was taken in, to the byte.

    Raises:
        NoEvidenceError, FolderTakenError, FileNotWrittenError
        KeptFileDamagedError: A file is no longer what was taken in; nothing was written.
        StoppedError: `goes_on` said so; nothing was written.
    """
    rows = search_evidence(reader, wish.search)
    if not rows:
        raise NoEvidenceError
    write_folder(folder, _files(reader, rows, wish))
    return len(rows)


def evidence_name(row: EvidenceRow, names: FileNames) -> str:
    """Return `YYYYMMDD_金額_取引先_種別` with the suffix of what the file is."""
    amount = NO_AMOUNT if row.amount is None else str(row.amount)
    parts = (f"{row.dated_on:%Y%m%d}", amount, row.counterparty, KINDS[row.kind])
    return names.name(parts, SUFFIXES.get(row.media_type or "", ""))


def _files(
    reader: Reader, rows: Sequence[EvidenceRow], wish: EvidenceWish
) -> Iterator[tuple[str, bytes]]:
    names = FileNames(INDEX)
    index: list[Sequence[Cell]] = [HEADER]
    for number, row in enumerate(rows, 1):
        if not wish.goes_on(number - 1, len(rows)):
            raise StoppedError
        found = kept_content(reader, row.digest)
        if found is None:
            raise KeptFileDamagedError(digest=row.digest)
        name = evidence_name(row, names)
        index.append(_line(number, row, name))
        yield name, found.content
    yield INDEX, (BOM + "".join(csv_chunks(index, quoted))).encode()


def _line(number: int, row: EvidenceRow, name: str) -> Sequence[Cell]:
    return (
        number,
        row.dated_on.isoformat(),
        "" if row.amount is None else row.amount,
        one_line(row.counterparty),
        name,
        KINDS[row.kind],
        row.digest,
        row.registration_number,
        one_line(row.void_reason or ""),
    )
