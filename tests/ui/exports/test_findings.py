"""What a file holds and lacks is said before it is saved."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.handover.entries import CutField
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.export_findings import Limit, Place
from app.services.export_requests import Look
from app.services.journal_preview import Preview
from app.services.journal_queries import Unbooked
from app.ui.exports.findings import Findings
from tests.ui.today.context import World

NONE = Unbooked(0, Yen(0))
GOOD = Preview((), (("x",),), 1_203, Yen(5_000), ())


def findings(world: World, qtbot: QtBot) -> Findings:
    made = Findings(world.context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_rows_and_total_are_told_and_nothing_else(world: World, qtbot: QtBot) -> None:
    made = findings(world, qtbot)
    made.show_look(JournalFormat.CSV, Look(GOOD, Unbooked(0, Yen(0))))
    assert made.whole.text() == "1,203 rows, ¥5,000 in all"
    assert not made.notes.isVisible()
    one = GOOD._replace(whole=1)
    made.show_look(JournalFormat.FREEE_DEALS, Look(one, Unbooked(0, Yen(0))))
    assert made.whole.text() == "1 deal, ¥5,000 in all"


def test_each_loss_has_its_line(world: World, qtbot: QtBot) -> None:
    made = findings(world, qtbot)
    bad = GOOD._replace(lost=("𠮷", "😀"), files=3, left_out=2)
    made.show_look(JournalFormat.YAYOI, Look(bad, Unbooked(3, Yen(9), 2)))
    lines = made.notes.text().splitlines()
    assert len(lines) == 3
    assert "〓: 𠮷 😀" in lines[0]
    assert "it will be 3 files" in lines[1]
    assert "3 sales without a known price" in made.missing.labels["price"].text()
    assert "2 sales without their fees" in made.missing.labels["fee"].text()
    assert "not in it: 2." in lines[2]
    made.clear()
    assert (made.whole.text(), made.notes.isVisible()) == ("Looking …", False)
    assert not made.missing.isVisible()


def test_invoices_of_other_rates_are_told(world: World, qtbot: QtBot) -> None:
    made = findings(world, qtbot)
    made.show_look(JournalFormat.CSV, Look(GOOD, NONE, other_rates=2))
    assert made.notes.text() == (
        "⚠ Sales whose invoice has lines at 8 % or 0 % are booked at 10 % as a whole: 2."
        " Put the difference right with a row of your own."
    )


def test_a_time_without_entries_is_said(world: World, qtbot: QtBot) -> None:
    made = findings(world, qtbot)
    made.show_look(JournalFormat.CSV, Look(GOOD._replace(whole=0), Unbooked(0, Yen(0))))
    assert made.whole.text() == "There are no entries in this period."


def test_what_a_program_does_not_take_leads_to_its_first_row(world: World, qtbot: QtBot) -> None:
    made = findings(world, qtbot)
    place = Place(1_234, date(2026, 10, 5), Yen(2_000_000_000))
    cut = (CutField.MEMO, Limit(64, 12, place)), (CutField.PART, Limit(24, 1, place))
    same = CutField.SAME, Limit(24, 3, place)
    bad = GOOD._replace(over=Limit(999_999_999, 2, place), cut=(*cut, same))
    made.show_look(JournalFormat.YAYOI, Look(bad, Unbooked(0, Yen(0))))
    assert [line.told.text()[2:] for line in made.limits] == [
        "No file can be written: amounts over ¥999,999,999 stand in rows: 2.",
        "Descriptions over 64 half-width columns are cut in rows: 12.",
        "Sub-accounts over 24 half-width columns or 15 characters are cut in rows: 1.",
        "Sub-accounts that get another one's name when cut stand in rows: 3.",
    ]
    assert made.limits[0].show_row.text() == "Show row 1,234 of 2026/10/05"
    made.limits[0].show_row.click()
    wanted = {"view": "journal", "year": 2026, "month": 10, "words": "2000000000"}
    assert world.asked.pages == [("books", wanted)]
    made.show_look(JournalFormat.MONEYFORWARD, Look(bad._replace(over=None, cut=cut[:1]), NONE))
    (line,) = made.limits
    assert "over 64 characters" in line.told.text()
    made.clear()
    assert made.limits == ()
