"""The rulebook's names for events are those the app brings something from."""

from app.capture.mail_events import MailEvent
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog


def test_every_event_is_one_of_a_rule() -> None:
    catalog = load_catalog(resources_dir() / "marketplaces")
    sites = (catalog.marketplace(key) for key in catalog.ids)
    assert set(MailEvent) <= {rule.event for site in sites for rule in site.subjects}
