"""What was read of the rulebooks is read again only while the files are the very same."""

from pathlib import Path
from shutil import copytree

import pytest

from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.rulebook.kept import kept_marketplaces

SHIPPED = resources_dir() / "marketplaces"


def all_of(catalog: Catalog) -> list[object]:
    """Return the rulebooks in their order."""
    return [catalog.marketplace(one) for one in catalog.ids]


def test_what_was_kept_is_what_was_read(tmp_path: Path) -> None:
    kept = tmp_path / "config" / "rulebooks.kept"
    first = load_catalog(SHIPPED, kept)
    files = sorted(SHIPPED.glob("*.toml"))
    assert kept_marketplaces(kept, files) == all_of(first) == all_of(load_catalog(SHIPPED))
    assert all_of(load_catalog(SHIPPED, kept)) == all_of(first)
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_another_text_is_read_anew(tmp_path: Path) -> None:
    rules, kept = tmp_path / "rules", tmp_path / "kept"
    copytree(SHIPPED, rules)
    load_catalog(rules, kept)
    file = rules / "direct.toml"
    file.write_text(file.read_text("utf-8") + "\n# more\n", "utf-8")
    assert kept_marketplaces(kept, sorted(rules.glob("*.toml"))) is None
    load_catalog(rules, kept)
    assert kept_marketplaces(kept, sorted(rules.glob("*.toml"))) is not None
    file.unlink()
    assert "direct" not in load_catalog(rules, kept).ids


@pytest.mark.parametrize("content", [b"", b"\x81", b"{}", b"\x82\xa5files\x80"])
def test_a_broken_file_is_read_over(tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(content)
    assert "coconala" in load_catalog(SHIPPED, kept).ids
    assert kept.read_bytes() != content


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"a file, no folder")
    assert "coconala" in load_catalog(SHIPPED, tmp_path / "config" / "kept").ids
