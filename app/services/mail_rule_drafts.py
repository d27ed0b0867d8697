"""The rules that tell a site's mails, as a seller edits them; knows no store."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import msgspec

from app.errors import AppError
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import Rule, SenderRule, Status, SubjectRule

OWN_SOURCE = "seller"

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}")
_LOCAL = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")


class BadSenderError(AppError):
    """Neither a domain nor a mail address (`found`)."""


class SubjectDraft(NamedTuple):
    """What a mail tells whose subject holds all these parts."""

    event: str
    parts: tuple[str, ...]


class MailRuleDraft(NamedTuple):
    """Senders, each a domain or an address, and subjects of one marketplace."""

    senders: tuple[str, ...]
    subjects: tuple[SubjectDraft, ...]


def draft_of(marketplace: Marketplace) -> MailRuleDraft:
    """Return the rules of a marketplace as they are edited."""
    return MailRuleDraft(
        tuple(rule.domain or rule.address or "" for rule in marketplace.senders),
        tuple(SubjectDraft(rule.event, rule.parts) for rule in marketplace.subjects),
    )


def rules_of(draft: MailRuleDraft, marketplace: Marketplace, today: date) -> dict[str, object]:
    """Return the keys of a rulebook that a draft fills; what stays keeps its own source.

    Raises:
        BadSenderError: A sender is neither a domain nor an address.
    """
    kept_senders = {rule.domain or rule.address: rule for rule in marketplace.senders}
    kept_subjects = {(rule.event, rule.parts): rule for rule in marketplace.subjects}
    senders = [
        kept_senders.get(text) or _sender(text, today) for text in _once(map(_plain, draft.senders))
    ]
    subjects = [
        kept_subjects.get(subject) or _subject(*subject, today)
        for subject in dict.fromkeys(map(_trimmed, draft.subjects))
        if subject[1]
    ]
    return {"senders": _built(senders), "subjects": _built(subjects)}


def _sender(text: str, today: date) -> SenderRule:
    local, sign, domain = text.rpartition("@")
    if _DOMAIN.fullmatch(domain) is None or (sign and _LOCAL.fullmatch(local) is None):
        raise BadSenderError(found=text)
    address, whole = (text, None) if sign else (None, text)
    return SenderRule(
        address=address,
        domain=whole,
        source=OWN_SOURCE,
        checked_on=today,
        status=Status.CONFIRMED,
    )


def _subject(event: str, parts: tuple[str, ...], today: date) -> SubjectRule:
    return SubjectRule(
        event=event, parts=parts, source=OWN_SOURCE, checked_on=today, status=Status.CONFIRMED
    )


def _plain(text: str) -> str:
    return text.strip().lower().lstrip("@")


def _once(texts: Iterable[str]) -> list[str]:
    return [text for text in dict.fromkeys(texts) if text]


def _trimmed(subject: SubjectDraft) -> tuple[str, tuple[str, ...]]:
    parts = (part.strip() for part in subject.parts)
    return subject.event, tuple(part for part in parts if part)


def _built(rules: Iterable[Rule]) -> object:
    return msgspec.to_builtins(list(rules))
