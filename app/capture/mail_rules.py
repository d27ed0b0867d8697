"""Which mails are a site's: by the sender's own domain and by what must stand in the subject."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from app.capture.mail_message import Mail, is_forward
from app.capture.mail_words import Sender
from app.rulebook.catalog import Catalog
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import SenderRule, SubjectRule, in_force

_BRACKETS: Final = str.maketrans("【】", "[]")
_LIKENESS: Final = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("i", "l"))
_SHORTEST_NAME: Final = 4


class Why(StrEnum):
    """What became of a mail, and by what."""

    MATCHED = "matched"
    NO_SUBJECT = "no_subject"
    """From a site, but its subject tells of nothing that has a rule: an advertisement, mostly."""
    NO_SENDER = "no_sender"
    OTHER_SENDER = "other_sender"
    LOOK_ALIKE = "look_alike"
    DISOWNED = "disowned"
    OTHER_FORWARDER = "other_forwarder"


class Verdict(NamedTuple):
    """What the rules make of a mail.

    `sender` is the rule of the sender and `parts` the rule of the subject that held; `address` is
    who the mail itself is from, and `forwarded_by` who passed it on, '' where nobody did.
    """

    why: Why
    marketplace_id: str = ""
    sender: str = ""
    event: str = ""
    parts: tuple[str, ...] = ()
    address: str = ""
    forwarded_by: str = ""


class MailRules:
    """The rules of all marketplaces as they stand for this seller.

    `own_addresses` are the seller's mailboxes: only they may pass a site's mail on. Where none is
    known, anyone may, and the preview says who did.
    """

    def __init__(self, catalog: Catalog, own_addresses: Iterable[str] = ()) -> None:
        self._sites = [catalog.marketplace(key) for key in catalog.ids]
        self._own = frozenset(address.strip().lower() for address in own_addresses)

    def marketplace(self, marketplace_id: str) -> Marketplace:
        """Return the rulebook of a site that a verdict names."""
        return next(site for site in self._sites if site.id == marketplace_id)

    def domains(self) -> tuple[str, ...]:
        """Return the domains and addresses that sites send from, for a mailbox to search by."""
        rules = (rule for site in self._sites for rule in site.senders)
        return tuple(dict.fromkeys(rule.domain or rule.address or "" for rule in rules))

    def may_matter(self, head: Mail) -> bool:
        """Tell by its head alone whether a mail can be one of a site's, or passed on."""
        return self._site_of(head.sender) is not None or is_forward(head.subject)

    def judge(self, mail: Mail) -> Verdict:
        """Return what the rules make of a mail, or of the mail that was passed on with it."""
        verdict = self._judge(mail)
        inner = mail.forwarded
        if verdict.marketplace_id or inner is None:
            return verdict
        inside = self._judge(inner)
        if not inside.marketplace_id:
            return verdict if inside.why is Why.OTHER_SENDER else inside
        forwarded_by = mail.sender.address or mail.sender.name
        if not self._may_forward(mail):
            return Verdict(Why.OTHER_FORWARDER, address=inside.address, forwarded_by=forwarded_by)
        return inside._replace(forwarded_by=forwarded_by)

    def _judge(self, mail: Mail) -> Verdict:
        address = mail.sender.address
        if not address:
            return Verdict(Why.NO_SENDER, address=mail.sender.name)
        found = self._site_of(mail.sender)
        if found is None:
            is_like = self._is_look_alike(mail.sender.domain)
            return Verdict(Why.LOOK_ALIKE if is_like else Why.OTHER_SENDER, address=address)
        if mail.is_disowned:
            return Verdict(Why.DISOWNED, address=address)
        site, rule = found
        on = mail.sent_at.date() if mail.sent_at else None
        subject = _subject_rule(site.subjects, mail.subject, on)
        whom = rule.domain or rule.address or ""
        if subject is None:
            return Verdict(Why.NO_SUBJECT, site.id, whom, address=address)
        return Verdict(Why.MATCHED, site.id, whom, subject.event, subject.parts, address)

    def _site_of(self, sender: Sender) -> tuple[Marketplace, SenderRule] | None:
        pairs = ((site, rule) for site in self._sites for rule in site.senders)
        return next((pair for pair in pairs if _is_from(pair[1], sender)), None)

    def _may_forward(self, mail: Mail) -> bool:
        address = mail.sender.address
        return not self._own or address in self._own or address in mail.recipients

    def _is_look_alike(self, domain: str) -> bool:
        """Tell whether a domain that is no site's bears a site's name, or looks as if it did."""
        seen = _looks(domain)
        for site in self._sites:
            for rule in site.senders:
                home = _home(rule.domain or (rule.address or "").rpartition("@")[2])
                name = _looks(home.partition(".")[0])
                is_own = domain == home or domain.endswith(f".{home}")
                if len(name) >= _SHORTEST_NAME and name in seen and not is_own:
                    return True
        return False


def folded(text: str) -> str:
    """Return a subject as it is compared: width and case folded, one kind of bracket, no blanks."""
    narrow = unicodedata.normalize("NFKC", text).translate(_BRACKETS)
    return re.sub(r"\s+", "", narrow).casefold()


def _is_from(rule: SenderRule, sender: Sender) -> bool:
    if rule.address is not None and sender.address == rule.address.lower():
        return True
    domain = (rule.domain or "").lower().lstrip("@.")
    return bool(domain) and (sender.domain == domain or sender.domain.endswith(f".{domain}"))


def _subject_rule(
    rules: Iterable[SubjectRule], subject: str, on: date | None
) -> SubjectRule | None:
    """Return the rule that says the most of those whose parts all stand in the subject."""
    said = folded(subject)
    valid = rules if on is None else in_force(rules, on)
    holding = [rule for rule in valid if all(folded(part) in said for part in rule.parts)]
    return max(holding, key=lambda rule: sum(map(len, rule.parts)), default=None)


def _home(domain: str) -> str:
    """Return the domain that was registered: the last two names, or three where that is usual."""
    names = domain.lower().split(".")
    is_long = len(names) > 2 and names[-2] in {"co", "ne", "or", "com"}  # noqa: PLR2004
    return ".".join(names[-3:] if is_long else names[-2:])


def _looks(domain: str) -> str:
    """Return how a domain looks to a hurried eye."""
    seen = re.sub(r"[-.]|xn--", "", domain.lower())
    for signs, like in _LIKENESS:
        seen = seen.replace(signs, like)
    return seen
