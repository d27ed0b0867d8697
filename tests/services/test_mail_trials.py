"""A trial says which rule held, or why none did, and changes nothing."""

from datetime import date

import pytest

from app.capture.facts import MailFact, Rejection, RejectionReason
from app.capture.mail_rules import Why
from app.capture.refusals import NotACaptureError
from app.rulebook.catalog import Catalog
from app.services.mail_rule_drafts import MailRuleDraft, SubjectDraft
from app.services.mail_trials import Trial, try_mail
from app.storage.database import Database
from tests.site_mails import ADVERTISEMENT, MESSAGE, QUOTING_TEXT, folder, forwarded, mail
from tests.store import dump

TODAY = date(2026, 11, 23)


def trial(
    database: Database, catalog: Catalog, data: bytes, drafts: dict[str, MailRuleDraft]
) -> Trial:
    before = dump(database)
    found = database.read(try_mail, catalog, drafts, "見本.eml", data, today=TODAY)
    assert dump(database) == before
    return found


def test_a_mail_that_matches_shows_what_would_be_read(database: Database, catalog: Catalog) -> None:
    for data in (mail(), folder(mail(), mail("二"))):
        found = trial(database, catalog, data, {})
        assert (found.sender, found.subject) == ("no-reply@mail.coconala.com", MESSAGE)
        assert found.verdict.parts == ("[ココナラ]", "さんからメッセージが届いています")
        assert isinstance(found.told, MailFact)
        assert found.told.client_name == "山吹"
    passed_on = trial(database, catalog, forwarded(MESSAGE, QUOTING_TEXT), {})
    assert passed_on.sender == "no-reply@mail.coconala.com"
    assert passed_on.verdict.forwarded_by == "seller@home.example"


def test_a_mail_that_does_not_match_says_why(database: Database, catalog: Catalog) -> None:
    found = trial(database, catalog, mail(ADVERTISEMENT), {})
    assert (found.verdict.why, found.told) == (Why.NO_SUBJECT, None)
    stranger = trial(database, catalog, mail(sender="a@b.example"), {})
    assert stranger.verdict.why is Why.OTHER_SENDER


def test_rules_are_tried_before_they_are_kept(database: Database, catalog: Catalog) -> None:
    draft = MailRuleDraft(("b.example",), (SubjectDraft("message", ("週末",)),))
    found = trial(database, catalog, mail("週末", sender="a@b.example"), {"coconala": draft})
    assert (found.verdict.why, found.verdict.sender) == (Why.MATCHED, "b.example")
    assert isinstance(found.told, Rejection)
    assert found.told.reason is RejectionReason.MISSING_VALUE


def test_what_is_no_mail_is_refused(database: Database, catalog: Catalog) -> None:
    with pytest.raises(NotACaptureError):
        trial(database, catalog, "ただの文".encode(), {})
