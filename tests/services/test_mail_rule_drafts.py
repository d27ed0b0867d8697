"""Rules for mails are edited as words, and keep their sources where they stay."""

from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.services.mail_rule_drafts import (
    BadSenderError,
    MailRuleDraft,
    SubjectDraft,
    draft_of,
    rules_of,
)

TODAY = date(2026, 11, 23)


def test_what_stays_keeps_its_source_and_what_is_new_is_the_sellers(catalog: Catalog) -> None:
    site = catalog.marketplace("coconala")
    draft = draft_of(site)
    assert "mail.coconala.com" in draft.senders
    assert SubjectDraft("identity_verified", ("[ココナラ]", "本人確認完了")) in draft.subjects
    changed = MailRuleDraft(
        (*draft.senders, " @Coconala.Com ", "coconala.com", "info@news.example", ""),
        (*draft.subjects, SubjectDraft("message", (" 新着 ", "")), SubjectDraft("message", (" ",))),
    )
    rules = rules_of(changed, site, TODAY)
    senders, subjects = rules["senders"], rules["subjects"]
    assert isinstance(senders, list)
    assert isinstance(subjects, list)
    assert [one["domain"] or one["address"] for one in senders] == [
        "mail.coconala.com",
        "coconala.com",
        "info@news.example",
    ]
    assert senders[0]["source"] != "seller"
    assert (senders[2]["source"], senders[2]["domain"]) == ("seller", None)
    assert list(subjects[-1]["parts"]) == ["新着"]
    assert len(subjects) == len(draft.subjects) + 1


@pytest.mark.parametrize("text", ["coconala", "a b.jp", "x@", "@", "日本@a.jp", "http://a.jp"])
def test_what_is_no_sender_is_refused(text: str, catalog: Catalog) -> None:
    if text == "@":
        assert rules_of(MailRuleDraft((text,), ()), catalog.marketplace("coconala"), TODAY)
        return
    with pytest.raises(BadSenderError):
        rules_of(MailRuleDraft((text,), ()), catalog.marketplace("coconala"), TODAY)
