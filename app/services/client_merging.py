"""Commands that join two records of one client, and part them again."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.client import Client, Handle
from app.models.client_record import ClientMerge, ClientTag, Disclosure, KnownApart, RiskNote
from app.models.conversation import Conversation
from app.models.moments import from_epoch, to_epoch
from app.models.order import Order
from app.models.paper import Paper
from app.models.preference import SavedView
from app.services.client_drafts import ClientEdit, ClientErasedError
from app.services.clients import describe
from app.services.handles import client_with

MOVING: dict[str, type[Any]] = {
    "handles": Handle,
    "orders": Order,
    "conversations": Conversation,
    "client_tags": ClientTag,
    "risk_notes": RiskNote,
    "disclosures": Disclosure,
    "client_merges": ClientMerge,
    "papers": Paper,
}
"""What belongs to a client by its `client_id`, and goes with him."""

TEXTS = ("name", "reading", "about", "note")
CHUNK = 5_000


class SameClientError(AppError):
    """Two different clients are needed (`id`)."""


class MergeMissingError(AppError):
    """There is no such merge (`id`)."""


def merge_clients(
    session: Session, keep_id: int, other_id: int, edit: ClientEdit, *, now: datetime
) -> int:
    """Join `other_id` into `keep_id`, who is from then on as `edit` says; return the merge's id.

    All that belongs to the other comes over and his record goes; the merge remembers both records
    and what came over.

    Raises:
        ClientMissingError, SameClientError, ClientErasedError, EmptyFieldError, TooLongError
    """
    if keep_id == other_id:
        raise SameClientError(id=keep_id)
    keep, other = _living(session, keep_id), _living(session, other_id)
    session.info["subject"] = other.name
    body: dict[str, Any] = {
        "keep": keep_id,
        "other": _record(other),
        "before": {name: getattr(keep, name) for name in TEXTS},
        "doubled": _drop_doubled_tags(session, keep_id, other_id),
        "apart": _take_over_differences(session, keep_id, other_id),
        "views": _turn_views(session, other_id, keep_id),
    }
    body["moved"] = {
        table: _move(session, kind, other_id, keep_id) for table, kind in MOVING.items()
    }
    describe(keep, edit)
    body["after"] = {name: getattr(keep, name) for name in TEXTS}
    session.execute(delete(Client).where(Client.id == other_id))
    text = json.dumps(body, ensure_ascii=False)
    merge = ClientMerge(client_id=keep_id, name=body["other"]["name"], body=text, merged_at=now)
    session.add(merge)
    session.flush()
    return merge.id


def unmerge_client(session: Session, merge_id: int) -> int:
    """Part what a merge joined; return the id of the client who is there again.

    What came over with him and is still there goes back to him; what came later stays. The two are
    known to be different from then on.

    Raises:
        MergeMissingError: There is no such merge.
    """
    merge = session.get(ClientMerge, merge_id)
    if merge is None:
        raise MergeMissingError(id=merge_id)
    keep, body = client_with(session, merge.client_id), json.loads(merge.body)
    session.info["subject"] = merge.name
    other = _revived(body["other"])
    session.add(other)
    session.flush()
    for table, ids in body["moved"].items():
        _move_back(session, MOVING[table], ids, (keep.id, other.id))
    _double_tags(session, body["doubled"], keep.id, other.id)
    _part_differences(session, body["apart"], keep.id, other.id)
    _turn_views(session, keep.id, other.id, body["views"])
    for name in TEXTS if keep.id == body["keep"] else ():
        if getattr(keep, name) == body["after"][name]:
            setattr(keep, name, body["before"][name])
    session.delete(merge)
    return other.id


def keep_apart(session: Session, first_id: int, second_id: int) -> None:
    """Note that two clients who look alike are not the same.

    Raises:
        ClientMissingError, SameClientError: There are no two such clients.
    """
    if first_id == second_id:
        raise SameClientError(id=first_id)
    session.info["subject"] = client_with(session, first_id).name
    client_with(session, second_id)
    _note_apart(session, first_id, second_id)


def _living(session: Session, client_id: int) -> Client:
    client = client_with(session, client_id)
    if client.erased_at is not None:
        raise ClientErasedError(id=client_id)
    return client


def _record(client: Client) -> dict[str, Any]:
    texts = {name: getattr(client, name) for name in TEXTS}
    return {"id": client.id, "created_at": to_epoch(client.created_at), **texts}


def _revived(record: dict[str, Any]) -> Client:
    """Return the client as he was, his id too: nobody else has had it since."""
    return Client(**record | {"created_at": from_epoch(record["created_at"])})


def _move(session: Session, kind: type[Any], from_id: int, to_id: int) -> list[int]:
    ids = list(session.scalars(select(kind.id).where(kind.client_id == from_id).order_by(kind.id)))
    session.execute(update(kind).where(kind.client_id == from_id).values(client_id=to_id))
    return ids


def _move_back(
    session: Session, kind: type[Any], ids: Sequence[int], between: tuple[int, int]
) -> None:
    from_id, to_id = between
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        moving = update(kind).where(kind.id.in_(some), kind.client_id == from_id)
        session.execute(moving.values(client_id=to_id))


def _drop_doubled_tags(session: Session, keep_id: int, other_id: int) -> list[str]:
    """Remove those tags of the other that are on the one who stays too; return their names."""
    kept = select(ClientTag.name).where(ClientTag.client_id == keep_id)
    doubled = session.scalars(
        select(ClientTag).where(ClientTag.client_id == other_id, ClientTag.name.in_(kept))
    ).all()
    for tag in doubled:
        session.delete(tag)
    session.flush()
    return [tag.name for tag in doubled]


def _double_tags(session: Session, names: Sequence[str], keep_id: int, other_id: int) -> None:
    """Give the other the tags again that both had, if the one who stays has them still."""
    still = session.scalars(
        select(ClientTag.name).where(ClientTag.client_id == keep_id, ClientTag.name.in_(names))
    )
    for name in still.all():
        session.add(ClientTag(client_id=other_id, name=name))


def _take_over_differences(session: Session, keep_id: int, other_id: int) -> dict[str, list[int]]:
    """Whom the other is known not to be, the one who stays is not either; return them.

    `new` are those of them from whom the one who stays was not yet told apart.
    """
    whom = _known_apart(session, other_id)
    session.execute(
        delete(KnownApart).where(
            or_(KnownApart.first_id == other_id, KnownApart.second_id == other_id)
        )
    )
    whom.discard(keep_id)
    fresh = whom - _known_apart(session, keep_id)
    for client_id in sorted(fresh):
        _note_apart(session, keep_id, client_id)
    return {"all": sorted(whom), "new": sorted(fresh)}


def _part_differences(
    session: Session, apart: dict[str, list[int]], keep_id: int, other_id: int
) -> None:
    for client_id in apart["new"]:
        pair = sorted((keep_id, client_id))
        session.execute(
            delete(KnownApart).where(
                KnownApart.first_id == pair[0], KnownApart.second_id == pair[1]
            )
        )
    there = session.scalars(select(Client.id).where(Client.id.in_(apart["all"])))
    for client_id in (keep_id, *there.all()):
        _note_apart(session, other_id, client_id)


def _known_apart(session: Session, client_id: int) -> set[int]:
    pairs = session.execute(
        select(KnownApart.first_id, KnownApart.second_id).where(
            or_(KnownApart.first_id == client_id, KnownApart.second_id == client_id)
        )
    )
    return {one for pair in pairs for one in pair} - {client_id}


def _note_apart(session: Session, one_id: int, two_id: int) -> None:
    first_id, second_id = sorted((one_id, two_id))
    known = select(KnownApart).where(
        KnownApart.first_id == first_id, KnownApart.second_id == second_id
    )
    if session.scalar(known) is None:
        session.add(KnownApart(first_id=first_id, second_id=second_id))
        session.flush()


def _turn_views(
    session: Session, from_id: int, to_id: int, only: Iterable[int] | None = None
) -> list[int]:
    """Let saved views that show the orders of one client show those of another; return them."""
    found = session.scalars(
        select(SavedView).where(func.json_extract(SavedView.body, "$.client_id") == from_id)
    )
    turned = [view for view in found if only is None or view.id in set(only)]
    for view in turned:
        body = json.loads(view.body) | {"client_id": to_id}
        view.body = json.dumps(body, ensure_ascii=False, sort_keys=True)
    return [view.id for view in turned]
