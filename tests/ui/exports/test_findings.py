"""What a file holds and lacks is said before it is saved."""

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.export_requests import Look
from app.services.journal_preview import Preview
from app.services.journal_queries import Unbooked
from app.ui.exports.findings import Findings
from tests.ui.today.context import World

GOOD = Preview((), (("x",),), 1_203, Yen(5_000), (), 0, 0)


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
    bad = GOOD._replace(lost=("𠮷", "😀"), shortened=7, left_out=2)
    made.show_look(JournalFormat.YAYOI, Look(bad, Unbooked(3, Yen(9))))
    lines = made.notes.text().splitlines()
    assert len(lines) == 4
    assert "〓: 𠮷 😀" in lines[0]
    assert [line[-1] for line in (lines[1], lines[3])] == ["7", "3"]
    assert "not in it: 2." in lines[2]
    made.clear()
    assert (made.whole.text(), made.notes.isVisible()) == ("Looking …", False)


def test_a_time_without_entries_is_said(world: World, qtbot: QtBot) -> None:
    made = findings(world, qtbot)
    made.show_look(JournalFormat.CSV, Look(GOOD._replace(whole=0), Unbooked(0, Yen(0))))
    assert made.whole.text() == "There are no entries in this period."
