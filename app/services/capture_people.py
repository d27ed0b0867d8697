"""The clients behind the names of a capture: those of the book, and the new ones."""

from collections.abc import Iterable

from app.services.captured_order import Person
from app.storage.reader import Reader

NAME_LENGTH = 100
CHUNK = 5_000


class People:
    """Finds the client behind a name on a marketplace, as `handles.client_behind` does, in bulk."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._by_id: dict[tuple[str, str], Person] = {}
        self._by_name: dict[tuple[str, str], list[Person]] = {}
        self._by_handle: dict[int, Person] = {}
        self.new: list[Person] = []

    def meet(self, marketplace_id: str, ids: Iterable[str], names: Iterable[str]) -> None:
        """Read the handles with these ids or names from the book."""
        for column, values in (("site_id", ids), ("name", names)):
            for part in chunks(list({known for value in values if (known := _wording(value))})):
                rows = self._reader.rows(
                    "SELECT id, client_id, name, site_id FROM handles"  # noqa: S608
                    f" WHERE marketplace_id = ? AND {column} IN ({marks(part)}) ORDER BY id",
                    (marketplace_id, *part),
                )
                for handle_id, client_id, name, site_id in rows:
                    if handle_id not in self._by_handle:
                        person = Person(marketplace_id, name, site_id, client_id, handle_id)
                        self._by_handle[handle_id] = person
                        self._remember(person)

    def behind(self, marketplace_id: str, site_id: str | None, name: str | None) -> Person | None:
        """Return the client; the site's own id decides, else the name; None where neither is told.

        A name alone is taken for the handle of that name whose id is not known to be another.
        """
        if site_id:
            found = self._by_id.get((marketplace_id, site_id))
            if found is not None:
                return found
        wording = _wording(name or "") or (site_id or "")
        if not wording:
            return None
        alike = self._by_name.get((marketplace_id, wording), ())
        known = next((p for p in alike if not site_id or p.site_id is None), None)
        if known is None:
            known = Person(marketplace_id, wording, site_id or None, place=len(self.new))
            self.new.append(known)
            self._remember(known)
        elif site_id:
            known.site_id = site_id
            known.is_named_anew = known.handle_id is not None
            self._by_id[marketplace_id, site_id] = known
        return known

    def known(self, marketplace_id: str, name: str) -> Person | None:
        """Return the client of the book with this name, as far as `meet` has read."""
        return next(iter(self._by_name.get((marketplace_id, _wording(name)), ())), None)

    def _remember(self, person: Person) -> None:
        if person.site_id is not None:
            self._by_id[person.marketplace_id, person.site_id] = person
        self._by_name.setdefault((person.marketplace_id, person.name), []).append(person)


def _wording(name: str) -> str:
    return name.strip()[:NAME_LENGTH]


def chunks(values: list[str]) -> Iterable[list[str]]:
    """Yield the values in parts that one statement can take."""
    return (values[start : start + CHUNK] for start in range(0, len(values), CHUNK))


def marks(values: list[str]) -> str:
    """Return a question mark for each value."""
    return ", ".join("?" * len(values))
