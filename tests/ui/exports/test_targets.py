"""Every format has its card, its words and a name for its file."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.models.bookkeeping_types import JournalFormat
from app.ui.exports.targets import Targets, with_suffix


def test_every_format_is_offered_once_and_explained(qapp: QApplication) -> None:
    del qapp
    targets = Targets()
    assert sorted(one.format for one in targets.all()) == sorted(JournalFormat)
    assert all(targets.how(one) for one in JournalFormat)


def test_a_file_is_named_by_what_it_is_and_from_when(qapp: QApplication) -> None:
    del qapp
    targets = Targets()
    yayoi, *_, beancount = targets.all()
    assert targets.file_name(yayoi, "20260101", "20261231").endswith("_20260101_20261231.txt")
    assert targets.file_name(beancount, "a", "b").endswith(".beancount")
    deals = next(one for one in targets.all() if one.format is JournalFormat.FREEE_DEALS)
    assert not set(targets.file_name(deals, "a", "b")) & set(':/\\?*"<>|')


def test_an_ending_is_added_where_none_was_typed(qapp: QApplication) -> None:
    del qapp
    yayoi = Targets().all()[0]
    assert with_suffix(Path("/x/仕訳"), yayoi) == Path("/x/仕訳.txt")
    assert with_suffix(Path("/x/仕訳.csv"), yayoi) == Path("/x/仕訳.csv")
