from datetime import date

from app.models.types import PersonalKind
from app.paths import resources_dir
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.own_data import OwnData
from app.services.reply_text import Problem, ProblemKind, Variable
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.messages.guard_panel import GuardNotice, ProblemNotice
from tests.ui.orders.desk import Desk

GUARD = Guard(load_guard_rules(resources_dir() / "guard.toml"))
TEXT = "Call 090-1234-5678. Write me & add my LINE ID please."


def test_each_finding_names_its_words_rule_and_source(desk: Desk) -> None:
    notice = GuardNotice(desk.context, "en")
    desk.qtbot.addWidget(notice)
    own = OwnData(phones=("090-1234-5678",))
    found = GUARD.check(TEXT, desk.catalog, "coconala", date(2026, 11, 25), own)
    notice.resize(500, 300)
    notice.show_findings(TEXT, found, [PersonalKind.PHONE])
    notice.grab()
    assert notice.head.text() == "Check 2 passages before copying"
    said = "\n".join(label.text() for label in notice.findChildren(Label))
    assert "phone ・" in said
    assert found[1].source in said
    assert "disclosure ledger" in said
    links = [one for one in notice.findChildren(Button) if "090" in one.text()]
    assert "(yours)" in links[0].text()
    with desk.qtbot.waitSignal(notice.chosen) as chosen:
        links[0].click()
    assert chosen.args == [found[0]]
    with desk.qtbot.waitSignal(notice.confirmed):
        notice.confirm.click()


def test_in_japanese_the_rule_speaks_japanese(desk: Desk) -> None:
    notice = GuardNotice(desk.context, "ja")
    desk.qtbot.addWidget(notice)
    found = GUARD.check("LINEで", desk.catalog, "coconala", date(2026, 11, 25))
    notice.show_findings("LINEで", found, [])
    assert any(found[0].text.ja in label.text() for label in notice.findChildren(Label))


def test_a_rule_without_a_page_says_that_it_is_not_confirmed_and_nothing_else(desk: Desk) -> None:
    notice = GuardNotice(desk.context, "ja")
    desk.qtbot.addWidget(notice)
    found = GUARD.check("090-1234-5678", desk.catalog, "coconala", date(2026, 11, 25))
    assert " " in found[0].source
    notice.show_findings("090-1234-5678", found, [])
    said = "\n".join(label.text() for label in notice.findChildren(Label))
    assert "not confirmed here" in said
    assert found[0].source not in said


def test_a_problem_offers_what_should_stand_there(desk: Desk) -> None:
    notice = ProblemNotice(desk.context)
    desk.qtbot.addWidget(notice)
    stale = Problem(ProblemKind.STALE, 0, 3, "old", Variable.DUE, "new")
    notice.show_problem(stale, "new")
    notice.grab()
    assert "no longer holds" in notice.sentence.text()
    with desk.qtbot.waitSignal(notice.fix_asked) as asked:
        notice.fix.click()
    assert asked.args == [stale, "new"]
    unknown = Problem(ProblemKind.UNRESOLVED, 0, 3, "{x}", None, None)
    notice.show_problem(unknown, None)
    assert notice.fix.isHidden()
