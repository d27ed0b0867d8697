"""Looks at every paper of the book: whether its bytes are still those that were taken in."""

from collections.abc import Callable, Sequence

from app.services.evidence_queries import FileState
from app.services.journal_files import StoppedError
from app.services.kept_file_queries import KeptFileDamagedError, kept_content
from app.storage.reader import Reader


def file_states(
    reader: Reader,
    evidence_ids: Sequence[int] | None = None,
    goes_on: Callable[[int, int], bool] = lambda _done, _all: True,
) -> dict[int, FileState]:
    """Return the state of these papers, of all where none are named; each file is read once.

    `goes_on` is told papers done and all.

    Raises:
        StoppedError: It returned False.
    """
    rows = reader.rows("SELECT id, digest FROM evidence ORDER BY id")
    if evidence_ids is not None:
        wanted = set(evidence_ids)
        rows = [row for row in rows if row[0] in wanted]
    known: dict[str, FileState] = {}
    states: dict[int, FileState] = {}
    for done, (evidence_id, digest) in enumerate(rows):
        if not goes_on(done, len(rows)):
            raise StoppedError
        if digest not in known:
            known[digest] = _state(reader, digest)
        states[evidence_id] = known[digest]
    return states


def _state(reader: Reader, digest: str) -> FileState:
    try:
        found = kept_content(reader, digest)
    except KeptFileDamagedError:
        return FileState.CHANGED
    return FileState.MISSING if found is None else FileState.UNCHANGED
