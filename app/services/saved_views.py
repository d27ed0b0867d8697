"""Commands on the views the seller saved."""

import json
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.preference import SavedView
from app.services.order_drafts import NAME_LENGTH, check_text


class ViewMissingError(AppError):
    """There is no such saved view (`id`)."""


class ViewNameTakenError(AppError):
    """Another view of the page has this name (`name`)."""


def save_view(session: Session, page: str, name: str, body: Mapping[str, object]) -> int:
    """Keep a view of a page under a name; a view of that name is replaced.

    Raises:
        EmptyFieldError, TooLongError: The name is none.
    """
    wording = check_text("name", name, NAME_LENGTH)
    session.info["subject"] = wording
    text = json.dumps(dict(body), ensure_ascii=False, sort_keys=True)
    view = _view_named(session, page, wording)
    if view is None:
        last = session.scalar(select(func.max(SavedView.position)).where(SavedView.page == page))
        view = SavedView(page=page, name=wording, position=-1 if last is None else last)
        view.position += 1
        session.add(view)
    view.body = text
    session.flush()
    return view.id


def rename_view(session: Session, view_id: int, name: str) -> None:
    """Give a view another name.

    Raises:
        ViewMissingError, ViewNameTakenError, EmptyFieldError, TooLongError
    """
    view = _view(session, view_id)
    wording = check_text("name", name, NAME_LENGTH)
    session.info["subject"] = wording
    other = _view_named(session, view.page, wording)
    if other is not None and other.id != view_id:
        raise ViewNameTakenError(name=wording)
    view.name = wording


def delete_view(session: Session, view_id: int) -> None:
    """Forget a view.

    Raises:
        ViewMissingError: There is no such view.
    """
    view = _view(session, view_id)
    session.info["subject"] = view.name
    session.delete(view)


def _view(session: Session, view_id: int) -> SavedView:
    view = session.get(SavedView, view_id)
    if view is None:
        raise ViewMissingError(id=view_id)
    return view


def _view_named(session: Session, page: str, name: str) -> SavedView | None:
    return session.scalar(select(SavedView).where(SavedView.page == page, SavedView.name == name))
