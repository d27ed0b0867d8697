"""All that is looked at before a reply is copied, in one question."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from app.models.types import PersonalKind, RoomKind
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Finding, Guard
from app.rulebook.guard_rules import Severity
from app.services.client_drafts import DETAIL_LENGTH, DisclosureDraft
from app.services.composing_queries import reply_facts, reply_problems
from app.services.own_data_queries import own_data
from app.services.reply_text import Inserted, Problem, ReplyFacts, message_limit
from app.services.room_addresses import room_address
from app.storage.reader import Reader

SHOWN = 2
"""So many characters of a disclosed detail are kept at each end."""

_KINDS = {
    "phone": PersonalKind.PHONE,
    "mail": PersonalKind.MAIL,
    "address": PersonalKind.ADDRESS,
    "bank_account": PersonalKind.BANK,
    "real_name": PersonalKind.NAME,
}


class Desk(NamedTuple):
    """What a conversation lets be written: how much, where it lies on its site, what is known."""

    marketplace_id: str
    limit: int | None
    address: str | None
    facts: ReplyFacts


class ReplyCheck(NamedTuple):
    """Why a text must not be copied (`problems`), and what of it wants a second look."""

    text: str
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]

    @property
    def asks(self) -> tuple[Finding, ...]:
        """The findings that want a second, deliberate step."""
        return tuple(one for one in self.findings if one.severity is Severity.ASK)


def writing_desk(
    reader: Reader, conversation_id: int, catalog: Catalog, today: date
) -> Desk | None:
    """Return what a conversation lets be written, None when there is no such one."""
    row = reader.row(
        "SELECT marketplace_id, kind, room, url FROM conversations WHERE id = ?",
        (conversation_id,),
    )
    facts = reply_facts(reader, conversation_id, catalog, today)
    if row is None or facts is None:
        return None
    site, kind, room, url = row[0], RoomKind(row[1]), row[2], row[3]
    return Desk(
        marketplace_id=site,
        limit=message_limit(catalog, site, kind, today),
        address=room_address(catalog, site, kind, room, url),
        facts=facts,
    )


def check_reply(  # noqa: PLR0913 - what is asked of a reply before it leaves
    reader: Reader,
    conversation_id: int,
    text: str,
    inserted: Iterable[Inserted],
    *,
    catalog: Catalog,
    guard: Callable[[], Guard],
    today: date,
) -> ReplyCheck:
    """Look at a text before it is copied into a conversation; `guard` is made when first asked."""
    site = reader.value("SELECT marketplace_id FROM conversations WHERE id = ?", (conversation_id,))
    if site is None:
        return ReplyCheck(text, (), ())
    problems = reply_problems(reader, conversation_id, text, inserted, catalog, today)
    findings = guard().check(text, catalog, str(site), today, own_data(reader))
    return ReplyCheck(text, problems, findings)


def disclosures_in(check: ReplyCheck, conversation_id: int) -> tuple[DisclosureDraft, ...]:
    """Return what of the seller's own data the text tells, each kind once, its detail masked."""
    told: dict[PersonalKind, str] = {}
    for finding in check.findings:
        if finding.is_own:
            words = check.text[finding.start : finding.end]
            told.setdefault(_KINDS.get(finding.rule, PersonalKind.OTHER), masked(words))
    return tuple(
        DisclosureDraft(kind=kind, detail=detail, conversation_id=conversation_id)
        for kind, detail in told.items()
    )


def masked(words: str) -> str:
    """Return words of which only the ends can be read."""
    words = " ".join(words.split())
    if len(words) <= 2 * SHOWN:
        return "•" * len(words)
    hidden = "•" * min(len(words) - 2 * SHOWN, DETAIL_LENGTH - 2 * SHOWN)
    return f"{words[:SHOWN]}{hidden}{words[-SHOWN:]}"
