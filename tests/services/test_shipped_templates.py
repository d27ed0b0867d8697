"""The suggested templates are right, clean on every site, and fit into a message."""

from datetime import date
from pathlib import Path

import pytest

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.loading import RulebookError
from app.services.reply_text import ReplyFacts, language_of, problems_of, resolve
from app.services.shipped_templates import load_shipped_templates

TODAY = date(2026, 11, 23)
SHIPPED = resources_dir() / "templates" / "suggestions.toml"
ONE = """
[[templates]]
key = 'one'
name = { ja = '一', en = 'One' }
body = { ja = '一', en = 'One' }
"""


def refused(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulebookError) as caught:
        load_shipped_templates(path)
    assert caught.value.details["file"] == path.name
    return str(caught.value.details["key"])


def test_every_suggestion_can_be_sent_on_every_site(catalog: Catalog) -> None:
    guard = Guard(load_guard_rules(resources_dir() / "guard.toml"))
    templates = load_shipped_templates(SHIPPED)
    assert len(templates) >= 6
    for site in catalog.ids:
        facts = ReplyFacts(
            catalog.marketplace(site).name, TODAY, "ひなた", "みなと", "ロゴ", "1", TODAY, Yen(1)
        )
        for language, bodies in (
            ("ja", [one.body.ja for one in templates]),
            ("en", [one.body.en for one in templates]),
        ):
            for body in bodies:
                composed = resolve(body, facts)
                assert language_of(body) == language
                assert problems_of(composed.text, composed.inserted, facts, {}) == ()
                assert guard.check(composed.text, catalog, site, TODAY) == ()
                assert len(composed.text) < 1_000


def test_a_file_that_cannot_be_is_refused_by_its_key(tmp_path: Path) -> None:
    path = tmp_path / "suggestions.toml"
    assert refused(path, ONE.replace("key = 'one'", "key = 'One'")) == "templates[0].key"
    assert refused(path, ONE + ONE) == "templates"
    assert refused(path, "templates = []") == "templates"
    path.write_text(ONE, encoding="utf-8")
    assert [one.key for one in load_shipped_templates(path)] == ["one"]
