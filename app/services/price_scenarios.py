"""Commands on the comparisons of prices that the seller named."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.money import Yen
from app.models.service import PriceScenario
from app.rulebook.comparison import PriceWish
from app.services.order_drafts import NAME_LENGTH, check_text
from app.services.price_drafts import scenario_text
from app.services.service_lookup import service_with


class ScenarioMissingError(AppError):
    """There is no such comparison of prices (`id`)."""


class ScenarioNameTakenError(AppError):
    """Another comparison of the same service has this name (`name`)."""


def save_scenario(
    session: Session,
    service_id: int | None,
    name: str,
    wish: PriceWish,
    own: Mapping[str, Yen],
    *,
    now: datetime,
) -> int:
    """Keep a comparison under a name; one of that name is replaced. Return its id.

    Raises:
        ServiceMissingError, EmptyFieldError, TooLongError, NegativeAmountError
    """
    wording, body = check_text("name", name, NAME_LENGTH), scenario_text(wish, own)
    if service_id is not None:
        service_with(session, service_id)
    session.info["subject"] = wording
    kept = _named(session, service_id, wording)
    if kept is None:
        kept = PriceScenario(service_id=service_id, name=wording, created_at=now)
        session.add(kept)
    kept.body = body
    session.flush()
    return kept.id


def rename_scenario(session: Session, scenario_id: int, name: str) -> None:
    """Give a comparison another name.

    Raises:
        ScenarioMissingError, ScenarioNameTakenError, EmptyFieldError, TooLongError
    """
    kept = _scenario(session, scenario_id)
    wording = check_text("name", name, NAME_LENGTH)
    session.info["subject"] = wording
    other = _named(session, kept.service_id, wording)
    if other is not None and other.id != scenario_id:
        raise ScenarioNameTakenError(name=wording)
    kept.name = wording


def delete_scenario(session: Session, scenario_id: int) -> None:
    """Forget a comparison.

    Raises:
        ScenarioMissingError: There is none.
    """
    session.delete(_scenario(session, scenario_id))


def _scenario(session: Session, scenario_id: int) -> PriceScenario:
    kept = session.get(PriceScenario, scenario_id)
    if kept is None:
        raise ScenarioMissingError(id=scenario_id)
    session.info["subject"] = kept.name
    return kept


def _named(session: Session, service_id: int | None, name: str) -> PriceScenario | None:
    found = select(PriceScenario).where(
        PriceScenario.service_id.is_not_distinct_from(service_id), PriceScenario.name == name
    )
    return session.scalar(found)
