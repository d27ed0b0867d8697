"""The seller's own rules for mails lie over those shipped, beside his other rules."""

import json

from app.rulebook.catalog import Catalog
from app.services.mail_rule_drafts import MailRuleDraft, SubjectDraft, draft_of
from app.services.mail_rule_editing import reset_mail_rules, set_mail_rules
from app.services.own_marketplaces import add_marketplace
from app.services.rule_queries import catalog_of, overrides
from app.services.rules import save_override
from app.storage.database import Database
from tests.services.sample import own_site
from tests.services.site_files import NOW

DRAFT = MailRuleDraft(("coconala.com",), (SubjectDraft("message", ("新着",)),))


def test_own_rules_are_kept_and_can_be_put_back(database: Database, catalog: Catalog) -> None:
    database.write(set_mail_rules, "coconala", DRAFT, shipped=catalog, now=NOW)
    own = database.read(catalog_of, catalog)
    assert draft_of(own.marketplace("coconala")) == DRAFT
    database.write(reset_mail_rules, "coconala", shipped=catalog, now=NOW)
    assert database.read(overrides) == {}


def test_other_own_rules_stay(database: Database, catalog: Catalog) -> None:
    database.write(save_override, "coconala", '{"glyph": "甲"}', shipped=catalog, now=NOW)
    database.write(set_mail_rules, "coconala", DRAFT, shipped=catalog, now=NOW)
    assert set(json.loads(database.read(overrides)["coconala"])) == {
        "glyph",
        "senders",
        "subjects",
    }
    database.write(reset_mail_rules, "coconala", shipped=catalog, now=NOW)
    assert json.loads(database.read(overrides)["coconala"]) == {"glyph": "甲"}


def test_a_marketplace_of_ones_own_has_rules_for_mails_too(
    database: Database, catalog: Catalog
) -> None:
    site, _ = database.write(add_marketplace, own_site(), shipped=catalog, now=NOW)
    database.write(set_mail_rules, site, DRAFT, shipped=catalog, now=NOW)
    assert draft_of(database.read(catalog_of, catalog).marketplace(site)) == DRAFT
    database.write(reset_mail_rules, site, shipped=catalog, now=NOW)
    assert database.read(catalog_of, catalog).marketplace(site).senders == ()
