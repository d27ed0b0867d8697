"""Every event of a rule has its words."""

from app.ui.settings.mail_event_words import EVENTS, MailEventWords
from tests.ui.orders.desk import Desk


def test_every_event_of_a_rule_has_words_of_its_own(desk: Desk) -> None:
    sites = (desk.catalog.marketplace(key) for key in desk.catalog.ids)
    events = {rule.event for site in sites for rule in site.subjects} | set(EVENTS)
    words = MailEventWords()
    assert len({words.of(event) for event in events}) == len(events)
    assert all(words.of(event) != event for event in events)
    assert words.of("news") == "news"
