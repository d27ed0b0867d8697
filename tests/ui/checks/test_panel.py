"""The panel says what blocks, what to change and what to look at, and leads to the words."""

from PySide6.QtTest import QSignalSpy

from app.models.listing_fields import ListingField
from app.rulebook.listing_findings import CheckRule, CheckSeverity
from app.services.listings import add_service
from app.ui.checks.panel import MOST_ROWS, ChecksPanel, CheckSubject
from tests.ui.checks.written import Fields
from tests.ui.orders.desk import NOW, Desk


def panel(desk: Desk) -> ChecksPanel:
    service, _ = desk.database.write(add_service, "ロゴ", now=NOW)
    made = ChecksPanel(desk.context)
    desk.qtbot.addWidget(made)
    made.show_subject(CheckSubject(service, "coconala"))
    made.show()
    return made


def test_nothing_found_says_what_was_looked_at(desk: Desk) -> None:
    made = panel(desk)
    assert made.head.text() == "Check"
    made.check(Fields())
    desk.until(lambda: made.findings == ())
    assert made.head.text() == "Nothing found"
    assert "bounds" in made.note.text()
    assert made.rows == []


def test_findings_stand_in_order_with_their_words(desk: Desk) -> None:
    made = panel(desk)
    spy = QSignalSpy(made.checked)
    made.check(Fields(title="手作り弁当をお届けします", body="Zoomで話せます"))
    desk.until(lambda: bool(made.rows))
    assert [row.chip.accessibleName() for row in made.rows] == [
        "Blocks publishing",
        "Change",
        "Look",
    ]
    assert made.head.text() == "3 findings"
    assert made.note.text() == "Blocks publishing 1 ・ Change 1 ・ Look 1"
    assert "手作り弁当" in made.rows[0].link.text()
    assert spy.count() == 1
    assert not made.grab().isNull()


def test_a_finding_leads_to_its_words_and_a_permit_to_the_permits(desk: Desk) -> None:
    made = panel(desk)
    jumps = QSignalSpy(made.jump_asked)
    made.check(Fields(title="手作り弁当をお届けします"))
    desk.until(lambda: bool(made.rows))
    row = made.rows[0]
    row.link.click()
    (chosen,) = jumps.at(0)
    assert (chosen.rule, chosen.place.field) == (CheckRule.PERMIT, ListingField.TITLE)
    assert chosen.severity is CheckSeverity.BLOCK
    row.permits.click()
    assert desk.actions == ["permits"]


def test_the_same_findings_are_not_built_anew(desk: Desk) -> None:
    made = panel(desk)
    made.check(Fields(body="Zoomで話せます" + "文" * 600))
    desk.until(lambda: len(made.rows) == 1)
    row = made.rows[0]
    spy = QSignalSpy(made.checked)
    made.check(Fields(body="Zoomで話せます" + "字" * 600))
    desk.until(lambda: spy.count() == 1)
    assert made.rows[0] is row


def test_of_very_many_findings_the_first_are_shown(desk: Desk) -> None:
    made = panel(desk)
    made.check(Fields(body="Zoomか。" * 60 + "文" * 300))
    desk.until(lambda: bool(made.rows))
    assert len(made.rows) == MOST_ROWS
    assert "the first" in made.note.text()


def test_another_listing_begins_with_nothing(desk: Desk) -> None:
    made = panel(desk)
    made.check(Fields(body="Zoomで"))
    desk.until(lambda: bool(made.rows))
    made.clear()
    assert (made.rows, made.findings, made.head.text()) == ([], None, "Check")


def test_a_hint_that_is_none_is_waived_for_the_service(desk: Desk) -> None:
    made = panel(desk)
    made.check(Fields(title="手作り弁当をお届けします"))
    desk.until(lambda: bool(made.rows))
    assert made.rows[0].waive.isVisible()
    made.rows[0].waive.click()
    desk.until(lambda: made.findings == ())
    assert desk.toasts == [("Noted: no permit is needed", True)]


def test_every_row_is_as_high_as_its_texts_at_any_width(desk: Desk) -> None:
    made = panel(desk)
    made.check(Fields(title="手作り弁当をお届けします", body="Zoomで話せます。業界No.1です"))
    desk.until(lambda: bool(made.rows))
    for width in (320, 520):
        made.resize(width, 100)
        desk.until(lambda: not made.rows[0].grab().isNull())
        for row in made.rows:
            layout = row.layout()
            assert layout is not None
            assert row.height() >= layout.totalHeightForWidth(row.width())
