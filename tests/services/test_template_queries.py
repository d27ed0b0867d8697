"""Templates come in the seller's order, those of one site or all, and suggestions besides."""

from app.rulebook.schema import LocalName
from app.services.preferences import set_preference
from app.services.shipped_templates import ShippedTemplate
from app.services.template_queries import SETTLED, settled, suggestions, templates
from app.services.templates import add_template, dismiss_suggestion
from app.storage.database import Database

WORDS = LocalName(ja="あ", en="a")
SHIPPED = [ShippedTemplate(key=key, name=WORDS, body=WORDS) for key in ("one", "two")]


def test_a_sites_templates_are_its_own_and_those_for_all(database: Database) -> None:
    database.write(add_template, "全部", "こんにちは")
    database.write(add_template, "ココナラ", "こんにちは", "coconala")
    database.write(add_template, "ランサーズ", "こんにちは", "lancers")
    assert [one.name for one in database.read(templates)] == ["全部", "ココナラ", "ランサーズ"]
    of_site = database.read(templates, "coconala")
    assert [(one.name, one.marketplace_id) for one in of_site] == [
        ("全部", None),
        ("ココナラ", "coconala"),
    ]


def test_a_suggestion_goes_when_it_was_taken_or_dismissed(database: Database) -> None:
    assert database.read(suggestions, SHIPPED) == tuple(SHIPPED)
    database.write(add_template, "挨拶", "こんにちは", suggestion="one")
    assert [one.key for one in database.read(suggestions, SHIPPED)] == ["two"]
    database.write(dismiss_suggestion, "two")
    assert database.read(suggestions, SHIPPED) == ()
    database.undo()
    assert [one.key for one in database.read(suggestions, SHIPPED)] == ["two"]


def test_what_is_kept_of_another_form_settles_nothing(database: Database) -> None:
    database.write(set_preference, SETTLED, "one")
    assert database.read(suggestions, SHIPPED) == tuple(SHIPPED)
    assert settled(["one"]) == ("one",)
