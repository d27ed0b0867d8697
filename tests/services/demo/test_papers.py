"""Pictures as they are kept, and permits with their last days."""

import hashlib
from datetime import timedelta

import msgspec

from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.services.demo.papers import load_own_time, write_permits, write_pictures
from app.services.demo.sheet import Sheet
from tests.services.demo.plans import FOLDER, SPEC, table

OWN = load_own_time(FOLDER)


def test_pictures_are_whole_known_by_their_content_and_kept_once() -> None:
    sheet = Sheet()
    pictures = write_pictures(sheet, FOLDER, SPEC)
    rows = table(sheet, "kept_files")
    assert len({row["digest"] for row in rows}) == len(rows) == len(pictures) >= 10
    for row in rows:
        content = row["content"]
        assert isinstance(content, bytes)
        assert content.startswith(b"\x89PNG")
        assert row["byte_count"] == len(content)
        assert row["digest"] == hashlib.sha256(content).hexdigest()


def test_one_permit_runs_out_in_25_days_and_one_never() -> None:
    sheet = Sheet()
    write_permits(sheet, OWN, write_pictures(sheet, FOLDER, SPEC), SPEC)
    food, antique = table(sheet, "permits")
    assert food["expires_on"] == (SPEC.today + timedelta(days=25)).isoformat()
    assert (food["is_endless"], antique["is_endless"], antique["expires_on"]) == (0, 1, None)
    kept = {row["digest"] for row in table(sheet, "kept_files")}
    assert {food["digest"], antique["digest"]} < kept


def test_a_permit_may_still_lack_its_paper() -> None:
    sheet = Sheet()
    bare = msgspec.structs.replace(OWN.permit[0], paper=None)
    write_permits(sheet, msgspec.structs.replace(OWN, permit=(bare,)), {}, SPEC)
    (row,) = table(sheet, "permits")
    assert (row["file_name"], row["digest"]) == (None, None)


def test_permits_are_of_kinds_that_the_rulebook_knows() -> None:
    catalog = load_catalog(resources_dir() / "marketplaces")
    assert all(catalog.permits.kind(permit.kind) for permit in OWN.permit)
