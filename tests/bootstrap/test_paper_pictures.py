"""The tour draws what there is of papers and direct work."""

from pathlib import Path

from app.bootstrap.paper_pictures import paper_dialogs
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from tests.services.paper_samples import direct_order, issue, name_issuer
from tests.store import new_book


def test_an_editor_needs_a_paper_and_terms_a_direct_order(tmp_path: Path) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    assert set(paper_dialogs(book)) == {"paper_issuer"}
    name_issuer(book)
    issue(book)
    direct_order(book, load_catalog(resources_dir() / "marketplaces"))
    assert set(paper_dialogs(book)) == {
        "paper_issuer",
        "paper_editor",
        "paper_void",
        "direct_terms",
        "order_direct",
    }
    book.close()
