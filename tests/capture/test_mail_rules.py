"""A mail is a site's by the domain it is really from and by what its subject says."""

from datetime import datetime

import pytest

from app.capture.mail_message import Mail, read_head, read_mail
from app.capture.mail_rules import MailRules, Why, folded
from app.capture.mail_words import Sender
from app.models.moments import JST
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from tests.site_mails import (
    ADVERTISEMENT,
    IN_ROOM,
    MESSAGE,
    QUOTING_TEXT,
    SELLER,
    SENT,
    SITE,
    forwarded,
    mail,
)

CATALOG = load_catalog(resources_dir() / "marketplaces")
RULES = MailRules(CATALOG)


def from_(address: str, subject: str = MESSAGE, name: str = "") -> Mail:
    return Mail(identity="1", sender=Sender(name, address), subject=subject, sent_at=SENT)


COCONALA = "no-reply@mail.coconala.com"
LANCERS = "noreply@lancers.co.jp"


@pytest.mark.parametrize(
    ("address", "subject", "known_as"),
    [
        (COCONALA, MESSAGE, "coconala message"),
        ("notice@mail.coconala.com", IN_ROOM, "coconala room_message"),
        ("x@sub.mail.coconala.com", MESSAGE, "coconala message"),
        (
            COCONALA,
            "\uff3bココナラ\uff3d　山吹さんからメッセージが届いています",
            "coconala message",
        ),
        (COCONALA, "【ココナラ】山吹さんからﾒｯｾｰｼﾞが届いています", "coconala message"),
        (COCONALA, "[ココナラ] [承諾]が選択されました(トークルームNo:1)", "coconala accepted"),
        (LANCERS, "[ランサーズ] 港 さんから 図面 のコメントが届いています", "lancers message"),
        (LANCERS, "[ランサーズ] 振込報酬額確定のお知らせ", "lancers payout_fixed"),
        ("no-reply@crowdworks.jp", "【クラウドワークス】お知らせ", "crowdworks notice"),
        ("no-reply@thebase.in", "【BASE】商品が購入されました", "direct bought"),
    ],
)
def test_a_sites_mail_is_known(address: str, subject: str, known_as: str) -> None:
    verdict = RULES.judge(from_(address, subject))
    assert verdict.why is Why.MATCHED
    assert f"{verdict.marketplace_id} {verdict.event}" == known_as
    assert verdict.parts
    assert verdict.sender


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@mail.coconala.com.evil.jp",
        "no-reply@mail.coconaia.com",
        "no-reply@mail.coc0nala.com",
        "no-reply@xn--mail-coconala.com",
        "no-reply@mail-coconala.com",
        "no-reply@evilmail.coconala.com.evil.jp",
        "no-reply@crovvdworks.jp",
        "noreply@lancers.co.jp.evil.jp",
    ],
)
def test_a_look_alike_is_not_believed(address: str) -> None:
    verdict = RULES.judge(from_(address))
    assert (verdict.why, verdict.marketplace_id, verdict.address) == (Why.LOOK_ALIKE, "", address)


@pytest.mark.parametrize(
    "address", ["a@gmail.com", "info@coconala.com", "other@lancers.co.jp", "x@emailcoconal.jp"]
)
def test_other_senders_are_others(address: str) -> None:
    assert RULES.judge(from_(address)).why is Why.OTHER_SENDER


def test_what_the_name_says_is_not_asked() -> None:
    head = read_head(mail(sender='"no-reply@mail.coconala.com" <a@evil.example>'))
    assert RULES.judge(head).why is Why.OTHER_SENDER
    nobody = RULES.judge(read_head(mail(sender="a@b.example, no-reply@mail.coconala.com")))
    assert nobody.why is Why.NO_SENDER


def test_a_mail_the_domains_owner_disowns_is_not_believed() -> None:
    failed = mail(extra=[("Authentication-Results", "mx.example; dmarc=fail")])
    assert RULES.judge(read_head(failed)).why is Why.DISOWNED


def test_an_advertisement_is_the_sites_but_matches_no_subject() -> None:
    verdict = RULES.judge(from_("no-reply@mail.coconala.com", ADVERTISEMENT))
    assert (verdict.why, verdict.marketplace_id) == (Why.NO_SUBJECT, "coconala")
    assert verdict.sender == "mail.coconala.com"


def test_a_forwarded_mail_counts_as_far_as_an_own_mailbox_forwarded_it() -> None:
    passed_on = read_mail("a", forwarded(MESSAGE, QUOTING_TEXT))
    verdict = RULES.judge(passed_on)
    assert (verdict.why, verdict.event, verdict.forwarded_by) == (Why.MATCHED, "message", SELLER)
    assert MailRules(CATALOG, [f" {SELLER.upper()}"]).judge(passed_on).why is Why.MATCHED
    by_other = read_mail("a", forwarded(MESSAGE, QUOTING_TEXT, by="stranger@evil.example"))
    refused = MailRules(CATALOG, [SELLER]).judge(by_other)
    assert (refused.why, refused.forwarded_by) == (Why.OTHER_FORWARDER, "stranger@evil.example")
    assert RULES.judge(by_other).forwarded_by == "stranger@evil.example"
    to_himself = MailRules(CATALOG, ["other@home.example"]).judge(passed_on)
    assert to_himself.why is Why.MATCHED


def test_what_is_forwarded_from_others_or_from_look_alikes_is_nothing() -> None:
    inner = forwarded(MESSAGE, QUOTING_TEXT, sender="友人 <a@b.example>")
    assert RULES.judge(read_mail("a", inner)).why is Why.OTHER_SENDER
    fake = forwarded(MESSAGE, QUOTING_TEXT, sender=SITE.replace("coconala", "coconaia"))
    assert RULES.judge(read_mail("a", fake)).why is Why.LOOK_ALIKE
    advertised = RULES.judge(read_mail("a", forwarded(ADVERTISEMENT, "x")))
    assert (advertised.why, advertised.forwarded_by) == (Why.NO_SUBJECT, SELLER)


def test_the_rule_that_says_the_most_wins_on_the_day_of_the_mail() -> None:
    body = """{"subjects": [
      {"event": "notice", "parts": ["ココナラ"], "source": "s", "checked_on": "2026-11-22",
       "status": "confirmed", "valid_to": "2026-12-31"},
      {"event": "message", "parts": ["ココナラ", "さんから"], "source": "s",
       "checked_on": "2026-11-22", "status": "confirmed", "valid_from": "2026-11-01"}]}"""
    rules = MailRules(CATALOG.with_overrides({"coconala": body}))
    assert rules.judge(from_("a@mail.coconala.com")).event == "message"
    early = Mail(
        identity="1",
        sender=Sender("", "a@mail.coconala.com"),
        subject=MESSAGE,
        sent_at=datetime(2026, 10, 1, tzinfo=JST),
    )
    assert rules.judge(early).event == "notice"
    undated = Mail(identity="1", sender=Sender("", "a@mail.coconala.com"), subject=MESSAGE)
    assert rules.judge(undated).event == "message"


def test_a_mailbox_can_be_searched_by_the_senders() -> None:
    assert "mail.coconala.com" in RULES.domains()
    assert "noreply@lancers.co.jp" in RULES.domains()


def test_a_head_tells_whether_the_rest_need_be_read() -> None:
    assert RULES.may_matter(read_head(mail()))
    assert RULES.may_matter(read_head(mail("Fwd: x", sender="a@b.example")))
    assert not RULES.may_matter(read_head(mail(sender="a@b.example")))


def test_subjects_are_compared_without_width_case_blanks_and_kind_of_bracket() -> None:
    assert folded("【ココ】 ﾅﾗ C（１）") == "[ココ]ナラc(1)"
