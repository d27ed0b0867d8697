"""What can be found by its words: which rows, and the text that each is found by."""

from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of row in the search index.

    `text` is SQL for all that a row is found by, its parts on lines of their own: no word of a
    search goes over the end of a line. `source` joins what `text` needs; `row_id` names the row.
    """

    name: str
    table: str
    source: str
    row_id: str
    text: str

    @property
    def index_table(self) -> str:
        """Return the name of the table that holds the index of this kind."""
        return f"{self.name}_index"


_LINE = "char(10)"
_HANDLES = f"(SELECT group_concat(h.name, {_LINE}) FROM handles h WHERE h.client_id = c.id)"  # noqa: S608

MESSAGE = Kind("message", "messages", "messages m", "m.id", "m.body")
ORDER = Kind(
    "order",
    "orders",
    "orders o LEFT JOIN clients c ON c.id = o.client_id",
    "o.id",
    f"concat_ws({_LINE}, o.title, o.number, c.name, c.reading)",
)
CLIENT = Kind(
    "client",
    "clients",
    "clients c",
    "c.id",
    f"concat_ws({_LINE}, c.name, c.reading, c.note, c.about, {_HANDLES})",
)
KINDS = (MESSAGE, ORDER, CLIENT)
"""All of them; listings and what the books keep are few, and are read one by one."""
