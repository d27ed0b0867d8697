"""Figures from outside find their listings by title, and are shown before they are kept."""

from datetime import date
from pathlib import Path

import pytest

from app.capture.listing_figures import CountWindow, FiguresDisagreeError
from app.capture.refusals import BinaryFileError, FileMissingError, TooLargeError
from app.models.listing_fields import ListingField
from app.models.types import FigureSource
from app.rulebook.catalog import Catalog
from app.services.figure_reading import (
    LARGEST_FILE,
    LONGEST_PASTE,
    FigureWishes,
    figures_in_file,
    figures_in_text,
)
from app.services.listings import edit_listing, edit_service
from app.services.published_texts import record_published
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW

MONTH = CountWindow(date(2026, 10, 1), date(2026, 10, 31))
WISHES = FigureWishes(marketplace_id="coconala", window=MONTH)


def test_a_file_finds_the_listings_of_its_site_by_their_titles(
    tmp_path: Path, database: Database, catalog: Catalog
) -> None:
    _, (one, _) = listed(database, catalog, "coconala", "timeticket")
    file = tmp_path / "figures.csv"
    file.write_text("出品,閲覧数\nロゴを作ります 心に残る形に,120\n看板,7\n", "cp932")
    found = database.read(figures_in_file, file, WISHES)
    assert [(draft.listing_id, draft.number) for draft in found.drafts] == [(one, 120)]
    assert (found.source, found.unknown, found.rejections) == (
        FigureSource.CAPTURED,
        ((3, "看板"),),
        (),
    )


def test_a_title_that_is_older_on_the_site_is_known_too(
    database: Database, catalog: Catalog
) -> None:
    service_id, (one,) = listed(database, catalog, "coconala")
    database.write(record_published, one, [ListingField.TITLE], now=NOW)
    database.write(edit_service, service_id, {ListingField.TITLE: "印を彫ります"})
    text = "ロゴを作ります\n閲覧数 120\n"
    found = database.read(figures_in_text, "貼り付け", text, WISHES)
    assert [draft.listing_id for draft in found.drafts] == [one]


def test_pasted_words_are_of_the_chosen_listing_where_they_name_none(
    database: Database, catalog: Catalog
) -> None:
    _, (one, other) = listed(database, catalog, "coconala", "coconala")
    chosen = FigureWishes(marketplace_id="coconala", window=MONTH, listing_id=other)

    def ids(text: str, wishes: FigureWishes = chosen) -> list[int]:
        found = database.read(figures_in_text, "貼り付け", text, wishes)
        return [draft.listing_id for draft in found.drafts]

    assert ids("分析\n閲覧数 120") == [other]
    assert ids("ロゴを作ります\n閲覧数 120") == [other]
    assert ids("ロゴを作ります\n閲覧数 120", WISHES) == [one]
    assert ids("看板\n閲覧数 120\n名刺\n閲覧数 3") == []
    assert ids("出品,閲覧数\n看板,5") == []
    assert ids("閲覧数 120", WISHES) == []


def test_two_titles_of_one_listing_that_disagree_are_refused(
    database: Database, catalog: Catalog
) -> None:
    _, (one,) = listed(database, catalog, "coconala")
    database.write(edit_listing, one, {ListingField.TITLE: "ロゴ"})
    same = "出品,閲覧数\nロゴ,120\nロゴを作ります,120\n"
    assert len(database.read(figures_in_text, "貼り付け", same, WISHES).drafts) == 1
    other = "出品,閲覧数\nロゴ,120\nロゴを作ります,7\n"
    with pytest.raises(FiguresDisagreeError) as refused:
        database.read(figures_in_text, "貼り付け", other, WISHES)
    assert (refused.value.details["file"], refused.value.details["line"]) == ("貼り付け", 3)


def test_what_is_no_text_or_too_much_of_it_is_refused(tmp_path: Path, database: Database) -> None:
    with pytest.raises(TooLargeError):
        database.read(figures_in_text, "貼り付け", "あ" * (LONGEST_PASTE + 1), WISHES)
    with pytest.raises(FileMissingError):
        database.read(figures_in_file, tmp_path / "ない.csv", WISHES)
    file = tmp_path / "絵.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(BinaryFileError):
        database.read(figures_in_file, file, WISHES)
    file.write_bytes(b"," * (LARGEST_FILE + 1))
    with pytest.raises(TooLargeError):
        database.read(figures_in_file, file, WISHES)
