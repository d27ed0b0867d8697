"""What is written is checked a moment later by what the book knows; only the newest counts."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QSignalSpy
from shiboken6 import isValid

from app.rulebook.own_data import OwnData
from app.services.listings import add_service
from app.services.own_data import set_own_data
from app.ui.checks.checking import Checking, CheckSubject
from tests.ui.checks.written import Fields
from tests.ui.orders.desk import NOW, Desk


def checking(desk: Desk) -> tuple[Checking, QSignalSpy]:
    service, _ = desk.database.write(add_service, "ロゴ", now=NOW)
    made = Checking(desk.context, desk.context.tasks)
    spy = QSignalSpy(made.checked)
    made.show_subject(CheckSubject(service, "coconala"))
    return made, spy


def rules(spy: QSignalSpy) -> list[str]:
    return [one.rule for one in spy.at(spy.count() - 1)[0]]


def test_only_the_newest_text_is_answered(desk: Desk) -> None:
    made, spy = checking(desk)
    made.check(Fields(body="Zoomで話せます"))
    made.check(Fields())
    desk.until(lambda: spy.count() > 0)
    assert rules(spy) == []


def test_what_the_book_knows_is_looked_for_and_asked_again_when_it_changes(desk: Desk) -> None:
    made, spy = checking(desk)
    made.check(Fields(request=("水野彩です。" + "願" * 150)))
    desk.until(lambda: spy.count() > 0)
    assert rules(spy) == []
    desk.context.tasks.write(set_own_data, OwnData(names=("水野 彩",)))
    desk.until(lambda: spy.count() > 1 and rules(spy) == ["real_name"])


def test_after_forgetting_nothing_is_said(desk: Desk) -> None:
    made, spy = checking(desk)
    made.check(Fields())
    made.forget()
    desk.qtbot.wait(400)
    assert spy.count() == 0
    assert made.subject is None
    desk.context.tasks.write(set_own_data, OwnData(names=("水野 彩",)))
    desk.until(lambda: not desk.context.tasks.pending)
    assert spy.count() == 0


def test_an_answer_to_who_is_gone_meanwhile_is_dropped(desk: Desk) -> None:
    made, spy = checking(desk)
    made.check(Fields(body="Zoomで話せます"))
    desk.until(lambda: spy.count() == 1)
    made._check()
    assert desk.context.tasks.pending
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(made)
    desk.until(lambda: not desk.context.tasks.pending)
    assert (spy.count(), desk.errors) == (1, [])
