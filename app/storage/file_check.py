"""Checks the files inside a book: each against its digest, and that none is missing."""

from hashlib import sha256

from app.storage.reader import Reader

_REFERRED = """
    SELECT DISTINCT json_extract(i.value, '$[1]') AS digest FROM services s, json_each(s.images) i
    UNION SELECT json_extract(i.value, '$[1]') FROM listings l, json_each(l.images) i
    UNION SELECT digest FROM permits WHERE digest IS NOT NULL
    UNION SELECT digest FROM evidence
"""


def problems(reader: Reader) -> tuple[str, ...]:
    """Return a line for each file whose bytes have changed, and for each that is not there."""
    changed = [
        f"kept file {digest}: its content has changed"
        for digest, content in reader.each("SELECT digest, content FROM kept_files ORDER BY id")
        if sha256(content).hexdigest() != digest
    ]
    missing = reader.rows(
        f"SELECT digest FROM ({_REFERRED}) WHERE digest NOT IN (SELECT digest FROM kept_files)"  # noqa: S608
        " ORDER BY digest"
    )
    return (*changed, *(f"kept file {digest}: it is not there" for (digest,) in missing))
