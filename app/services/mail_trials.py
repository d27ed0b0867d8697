"""What the rules would make of one mail, without taking anything in."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import msgspec

from app.capture.facts import MailFact, Rejection
from app.capture.mail_facts import fact_of
from app.capture.mail_file import is_mail, mails_in, written_by_site
from app.capture.mail_message import read_mail
from app.capture.mail_rules import Verdict, Why
from app.capture.mail_thinning import thin
from app.capture.refusals import NotACaptureError
from app.rulebook.catalog import Catalog
from app.services.capture_reading import mail_rules
from app.services.mail_rule_drafts import MailRuleDraft, rules_of
from app.storage.reader import Reader


class Trial(NamedTuple):
    """One mail: what its head says, which rules held, and what would be read of it.

    `told` is a `Rejection` where a rule matched and yet something is missing, None where none did.
    """

    sender: str
    subject: str
    verdict: Verdict
    told: MailFact | Rejection | None


def try_mail(
    reader: Reader,
    catalog: Catalog,
    drafts: Mapping[str, MailRuleDraft],
    name: str,
    data: bytes,
    *,
    today: date,
) -> Trial:
    """Return what these rules make of a mail, of a folder's first; nothing changes.

    Raises:
        NotACaptureError: It is no mail.
        TooDeepError: It nests as no real one does.
        BadSenderError: A draft's sender is neither a domain nor an address.
    """
    if not is_mail(data):
        raise NotACaptureError(file=name, kind=None)
    own = {
        key: msgspec.json.encode(rules_of(draft, catalog.marketplace(key), today)).decode()
        for key, draft in drafts.items()
    }
    rules = mail_rules(reader, catalog.with_overrides(own))
    mail = read_mail(name, next(mails_in(thin(data))))
    verdict = rules.judge(mail)
    written = written_by_site(mail, verdict)
    told = None
    if verdict.why is Why.MATCHED:
        told = fact_of(written, verdict, rules.marketplace(verdict.marketplace_id), 1)
    return Trial(written.sender.address or written.sender.name, written.subject, verdict, told)
