"""Commands on the rules that tell a site's mails."""

from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from app.models.moments import JST
from app.rulebook.catalog import Catalog
from app.services.mail_rule_drafts import MailRuleDraft, rules_of
from app.services.rules import drop_override, own_rules, save_override

KEYS = ("senders", "subjects")


def set_mail_rules(
    session: Session, marketplace_id: str, draft: MailRuleDraft, *, shipped: Catalog, now: datetime
) -> None:
    """Keep the seller's own senders and subjects for a marketplace.

    Raises:
        BadSenderError: A sender is neither a domain nor an address.
        UnknownMarketplaceError: There is no such marketplace.
    """
    own = own_rules(marketplace_id, session)
    is_own = bool(own) and marketplace_id not in shipped.ids
    known = {marketplace_id: msgspec.json.encode(own).decode()} if is_own else {}
    marketplace = shipped.with_overrides(known).marketplace(marketplace_id)
    fresh = rules_of(draft, marketplace, now.astimezone(JST).date())
    text = msgspec.json.encode(own | fresh).decode()
    save_override(session, marketplace_id, text, shipped=shipped, now=now)


def reset_mail_rules(
    session: Session, marketplace_id: str, *, shipped: Catalog, now: datetime
) -> None:
    """Go back to the senders and subjects that the marketplace's rulebook came with."""
    own = own_rules(marketplace_id, session)
    left = {key: value for key, value in own.items() if key not in KEYS}
    if left:
        text = msgspec.json.encode(left).decode()
        save_override(session, marketplace_id, text, shipped=shipped, now=now)
    else:
        drop_override(session, marketplace_id)
