"""The invented seller's standing tells one story, in words the seller could have kept."""

from datetime import date
from pathlib import Path

from app.models.types import ProState
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.demo.sheet import Sheet
from app.services.demo.standing import load_standing, write_standing
from app.services.demo.words import load_words
from app.services.pro_drafts import GROUP_LENGTH
from app.services.pro_queries import dossier
from app.services.standing_queries import site_standing
from tests.services.demo.test_book import TODAY, make

FILE = load_standing(resources_dir() / "demo")


def test_the_demo_book_has_a_rank_and_a_label_with_its_story(tmp_path: Path) -> None:
    catalog = load_catalog(resources_dir() / "marketplaces")
    database = make(tmp_path / "demo.db")
    found = database.read(dossier, catalog, "coconala", TODAY)
    assert found is not None
    assert found.application.state is ProState.CERTIFIED
    assert [row.title for row in found.listings if row.has_label] == list(FILE.labels)
    assert (len(found.groups), found.done) == (7, 5)
    assert sum(len(group.evidence) for group in found.groups) == 4
    assert all(row.about for group in found.groups for row in group.evidence)
    waiting = database.read(dossier, catalog, "coconala", date(2022, 7, 29))
    assert waiting is not None
    assert waiting.application.state is ProState.PROBABLY_DECLINED
    standing = database.read(site_standing, catalog, "coconala", TODAY)
    assert standing is not None
    assert standing.held is not None
    assert standing.held.rank_id == "platinum"
    assert standing.forecast.open == ()
    database.close()


def test_names_fit_and_a_book_without_orders_has_evidence_in_words_alone() -> None:
    assert all(len(group.name) <= GROUP_LENGTH for group in FILE.group)
    sheet = Sheet()
    write_standing(sheet, FILE, load_words(resources_dir() / "demo"), TODAY)
    assert {row for (row,) in sheet.rows("pro_evidence", "order_id")} == {None}
    assert sheet.rows("pro_labels", "id") == []
