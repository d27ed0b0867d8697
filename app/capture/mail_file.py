"""A file of one mail or of many becomes what the sites' mails in it tell."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.capture.facts import CaptureKind, MailFact, Reading, Rejection, RejectionReason
from app.capture.mail_facts import fact_of
from app.capture.mail_message import Mail, read_head, read_mail
from app.capture.mail_rules import MailRules, Verdict, Why
from app.capture.mail_thinning import thin
from app.capture.refusals import NotACaptureError, TooDeepError

_START: Final = 20_000
_FIELD = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:", re.MULTILINE)
_OF_MAIL: Final = frozenset(
    {
        *(b"from", b"to", b"date", b"subject", b"received", b"message-id", b"mime-version"),
        *(b"return-path", b"delivered-to", b"content-type", b"x-mozilla-status", b"sender"),
    }
)
_FEWEST_FIELDS: Final = 2
_FROM = re.compile(rb"^From ", re.MULTILINE)
_MAIL_START = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,998}\n(?=>?[A-Za-z][A-Za-z0-9-]*[ \t]*:|>?From )"
)


def is_mail(data: bytes) -> bool:
    """Tell whether bytes are a mail or a folder of mails, by the fields they begin with."""
    head = re.split(rb"\r?\n\r?\n", data[:_START].lstrip(), maxsplit=1)[0]
    if not (is_folder(data) or _FIELD.match(head)):
        return False
    names = {name.lower() for name in _FIELD.findall(head)}
    return len(names & _OF_MAIL) >= _FEWEST_FIELDS


def is_folder(data: bytes) -> bool:
    """Tell whether bytes begin as a folder of mails (mbox) does."""
    return _MAIL_START.match(data.lstrip()[:_START]) is not None


def as_folder(mails: Sequence[bytes]) -> bytes:
    """Return several mails as one folder."""
    return b"".join(b"From - \n" + _FROM.sub(rb">\g<0>", one) + b"\n\n" for one in mails)


def mails_in(data: bytes) -> Iterator[bytes]:
    """Yield each mail of a folder, or the only one."""
    if not is_folder(data):
        yield data.lstrip()
        return
    starts = list(_MAIL_START.finditer(data))
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        yield data[start.end() : following.start() if following else len(data)]


def read_mails(file: str, data: bytes, rules: MailRules) -> Reading:
    """Return what the sites' mails of a file tell; the others are only counted.

    A mail of a folder that cannot be read is a rejection, so that the others are.
    Raises NotACaptureError, TooDeepError.
    """
    whole = thin(data)
    is_many = is_folder(whole)
    facts: dict[str, MailFact] = {}
    rejections: list[Rejection] = []
    reading = _Counts()
    for line, one in enumerate(mails_in(whole), 1):
        try:
            told = _told(file, one, line, rules, reading, is_many=is_many)
        except (TooDeepError, NotACaptureError):
            if not is_many:
                raise
            told = Rejection(line, RejectionReason.NOT_A_MAIL, "")
        if isinstance(told, Rejection):
            rejections.append(told)
        elif told is not None:
            facts.setdefault(told.identity, told)
    sites = {fact.marketplace_id for fact in facts.values()}
    return Reading(
        kind=CaptureKind.MAIL_FOLDER if is_many else CaptureKind.MAIL,
        marketplace_id=sites.pop() if len(sites) == 1 else "",
        mails=tuple(sorted(facts.values(), key=lambda fact: fact.sent_at)),
        advertisements=reading.advertisements,
        other_senders=reading.other_senders,
        disbelieved=tuple(reading.disbelieved),
        rejections=tuple(rejections),
    )


class _Counts:
    """Counts the mails of a file that tell nothing."""

    def __init__(self) -> None:
        self.advertisements = 0
        self.other_senders = 0
        self.disbelieved: list[str] = []

    def add(self, verdict: Verdict) -> None:
        if verdict.why is Why.NO_SUBJECT:
            self.advertisements += 1
            return
        self.other_senders += 1
        if verdict.why in {Why.LOOK_ALIKE, Why.DISOWNED, Why.OTHER_FORWARDER}:
            self.disbelieved.append(verdict.forwarded_by or verdict.address)


def _told(
    file: str, data: bytes, line: int, rules: MailRules, counts: _Counts, *, is_many: bool
) -> MailFact | Rejection | None:
    if is_many and not rules.may_matter(read_head(data)):
        counts.add(rules.judge(read_head(data)))
        return None
    mail = read_mail(file, data)
    verdict = rules.judge(mail)
    if verdict.why is not Why.MATCHED:
        counts.add(verdict)
        return None
    return fact_of(
        written_by_site(mail, verdict), verdict, rules.marketplace(verdict.marketplace_id), line
    )


def written_by_site(mail: Mail, verdict: Verdict) -> Mail:
    """Return the mail that the site wrote: the one passed on, where it was passed on."""
    return mail.forwarded if verdict.forwarded_by and mail.forwarded is not None else mail
