"""One client opened: who he is, his figures, his tags, and the records joined in him."""

from statistics import median
from typing import NamedTuple

from app.models.money import Yen
from app.services.client_queries import ClientLine, HandleRow, client_lines
from app.storage.reader import Reader

ANSWERS = 400
"""How many of the newest messages his habit of answering is told from."""
_MINUTE = 60


class MergeRow(NamedTuple):
    """A record that was joined in this client, and may be parted again."""

    id: int
    name: str
    merged_at: int


class ClientDetails(NamedTuple):
    """All that the drawer shows of one client but his past, his risks and his disclosures.

    `rating_given` is the mean of the stars the seller gave him; `answer_minutes` the median from
    the seller's first unanswered message to his next one.
    """

    line: ClientLine
    about: str
    note: str
    handles: tuple[HandleRow, ...]
    merges: tuple[MergeRow, ...]
    created_at: int
    first_at: int | None
    rating_given: float | None
    cancelled: int
    enquiries: int
    answer_minutes: int | None

    @property
    def per_order(self) -> Yen | None:
        """What an order of his brought on the average, of those of which it is known."""
        known = self.line.orders - self.line.net_unknown
        return Yen(self.line.net // known) if self.line.net is not None and known else None


def client_details(reader: Reader, client_id: int) -> ClientDetails | None:
    """Return the client, None when there is none."""
    line = client_lines(reader, (client_id,)).get(client_id)
    if line is None:
        return None
    about, note, created_at = reader.row(
        "SELECT about, note, created_at FROM clients WHERE id = ?", (client_id,)
    ) or ("", "", 0)
    first_at, rating_given, cancelled, enquiries = reader.row(
        "SELECT MIN(COALESCE(inquired_at, purchased_at, created_at)), AVG(rating_given),"
        " COUNT(CASE WHEN stage IN ('cancelled', 'refunded') THEN 1 END),"
        " COUNT(CASE WHEN stage = 'inquiry' THEN 1 END) FROM orders WHERE client_id = ?",
        (client_id,),
    ) or (None, None, 0, 0)
    merges = reader.rows(
        "SELECT id, name, merged_at FROM client_merges WHERE client_id = ? ORDER BY id DESC",
        (client_id,),
    )
    return ClientDetails(
        line=line,
        about=about,
        note=note,
        handles=handles_of(reader, client_id),
        merges=tuple(MergeRow(*row) for row in merges),
        created_at=created_at,
        first_at=first_at,
        rating_given=rating_given,
        cancelled=cancelled,
        enquiries=enquiries,
        answer_minutes=_answer_minutes(reader, client_id),
    )


def client_pair(
    reader: Reader, first_id: int, second_id: int
) -> tuple[ClientDetails, ClientDetails] | None:
    """Return two clients to be compared, None when one of them is gone."""
    first, second = client_details(reader, first_id), client_details(reader, second_id)
    return None if first is None or second is None else (first, second)


def handles_of(reader: Reader, client_id: int) -> tuple[HandleRow, ...]:
    """Return a client's names, marketplace by marketplace."""
    rows = reader.rows(
        "SELECT DISTINCT marketplace_id, name FROM handles WHERE client_id = ?"
        " ORDER BY marketplace_id, id",
        (client_id,),
    )
    return tuple(HandleRow(*row) for row in rows)


def _answer_minutes(reader: Reader, client_id: int) -> int | None:
    """Return how long he takes to answer, None when he never did."""
    taken: list[int] = []
    for (room,) in reader.rows(
        "SELECT id FROM conversations WHERE client_id = ? ORDER BY last_message_at DESC LIMIT 20",
        (client_id,),
    ):
        asked_at: int | None = None
        rows = reader.rows(
            "SELECT side, sent_at FROM messages WHERE conversation_id = ? AND side <> 'site'"
            " ORDER BY sent_at DESC, position DESC LIMIT ?",
            (room, ANSWERS),
        )
        for side, sent_at in reversed(rows):
            if side == "me":
                asked_at = sent_at if asked_at is None else asked_at
            elif asked_at is not None:
                taken.append(sent_at - asked_at)
                asked_at = None
    return round(median(taken)) // _MINUTE if taken else None
