"""Where an application for a site's label stands: from its dated steps, never from guesses."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.models.types import ProState, ProStep
from app.rulebook.schema import CertificationRule


class DatedStep(NamedTuple):
    """One step of an application and its day."""

    kind: ProStep
    on: date


class Application(NamedTuple):
    """The state of an application, and since when.

    `answer_by` is the day by which an answer usually came, `silent_on` the one from which on
    silence most likely means no; both None unless an entry waits or waited in vain.
    """

    state: ProState
    since_on: date | None = None
    answer_by: date | None = None
    silent_on: date | None = None

    @property
    def may_enter(self) -> bool:
        """Whether an entry may be sent now."""
        return self.state in {
            ProState.NONE,
            ProState.PREPARING,
            ProState.PROBABLY_DECLINED,
            ProState.DECLINED,
        }


_STATES = {
    ProStep.PREPARING: ProState.PREPARING,
    ProStep.SCOUTED: ProState.SCOUTED,
    ProStep.INTERVIEW: ProState.INTERVIEW,
    ProStep.CERTIFIED: ProState.CERTIFIED,
    ProStep.DECLINED: ProState.DECLINED,
}


def application(steps: Sequence[DatedStep], rule: CertificationRule, today: date) -> Application:
    """Return where an application stands on a day; of steps of one day the later one counts."""
    past = sorted((step for step in steps if step.on <= today), key=lambda step: step.on)
    if not past:
        return Application(ProState.NONE)
    last = past[-1]
    if last.kind is not ProStep.ENTERED:
        return Application(_STATES[last.kind], last.on)
    answer_by = last.on + timedelta(days=rule.waiting_days)
    silent_on = last.on + timedelta(days=rule.silent_days)
    if today < silent_on:
        return Application(ProState.WAITING, last.on, answer_by, silent_on)
    return Application(ProState.PROBABLY_DECLINED, silent_on, answer_by, silent_on)
