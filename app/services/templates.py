"""Commands on templates."""

import json
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.preference import Preference
from app.models.reply import Template
from app.services.order_drafts import NAME_LENGTH, NOTE_LENGTH, check_text
from app.services.preferences import set_preference
from app.services.template_queries import SETTLED, settled


class TemplateMissingError(AppError):
    """There is no such template (`id`)."""


def add_template(
    session: Session,
    name: str,
    body: str,
    marketplace_id: str | None = None,
    *,
    suggestion: str | None = None,
) -> int:
    """Add a template at the end, for one site or all; return its id.

    One made of a suggestion takes its place: it is suggested no more.

    Raises:
        EmptyFieldError, TooLongError: Name or body is none.
    """
    last = session.scalar(select(func.max(Template.position)))
    template = Template(position=0 if last is None else last + 1)
    _word(template, name, body, marketplace_id)
    session.add(template)
    session.flush()
    if suggestion is not None:
        _settle(session, suggestion)
    session.info["subject"] = template.name
    return template.id


def take_suggestions(session: Session, taken: Sequence[tuple[str, str, str]]) -> int:
    """Make suggestions the seller's own, each a key, a name and a body; return how many.

    Raises:
        EmptyFieldError, TooLongError: A name or body is none.
    """
    for key, name, body in taken:
        add_template(session, name, body, suggestion=key)
    return len(taken)


def edit_template(
    session: Session, template_id: int, name: str, body: str, marketplace_id: str | None = None
) -> None:
    """Word a template anew, or let it serve another site.

    Raises:
        TemplateMissingError, EmptyFieldError, TooLongError
    """
    template = _template(session, template_id)
    session.info["subject"] = template.name
    _word(template, name, body, marketplace_id)


def move_template(session: Session, template_id: int, place: int) -> None:
    """Put a template at this place among all, counted from zero; beyond the end is the end.

    Raises:
        TemplateMissingError: There is no such template.
    """
    template = _template(session, template_id)
    session.info["subject"] = template.name
    others = [
        other
        for other in session.scalars(select(Template).order_by(Template.position, Template.id))
        if other is not template
    ]
    others.insert(max(place, 0), template)
    for position, one in enumerate(others):
        one.position = position


def remove_template(session: Session, template_id: int) -> None:
    """Take a template away.

    Raises:
        TemplateMissingError: There is no such template.
    """
    template = _template(session, template_id)
    session.info["subject"] = template.name
    session.delete(template)


def dismiss_suggestion(session: Session, key: str) -> None:
    """Suggest this template no more."""
    _settle(session, key)
    session.info["subject"] = key


def _settle(session: Session, key: str) -> None:
    text = session.scalar(select(Preference.value).where(Preference.name == SETTLED))
    done = () if text is None else settled(json.loads(text))
    if key not in done:
        set_preference(session, SETTLED, [*done, key])


def _word(template: Template, name: str, body: str, marketplace_id: str | None) -> None:
    template.name = check_text("name", name, NAME_LENGTH)
    template.body = check_text("body", body, NOTE_LENGTH)
    template.marketplace_id = marketplace_id


def _template(session: Session, template_id: int) -> Template:
    template = session.get(Template, template_id)
    if template is None:
        raise TemplateMissingError(id=template_id)
    return template
