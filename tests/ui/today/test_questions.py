from functools import partial
from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

from app.ui.today.page import TodayPage
from app.ui.today.questions import ask
from tests.ui.today.context import NOW, World

if TYPE_CHECKING:
    from app.ui.tasks import Task


def test_each_question_is_answered_on_its_own(world: World, qtbot: QtBot) -> None:
    asked = ask(world.context.tasks, world.catalog, NOW)
    assert asked.now == NOW
    found: dict[str, object] = {}
    tasks: list[Task[Any]] = [*asked[1:]]
    for name, task in zip(asked._fields[1:], tasks, strict=True):
        task.then(partial(found.__setitem__, name))
    qtbot.waitUntil(lambda: len(found) == 6, timeout=60_000)
    assert set(found) == {"figures", "to_dos", "week", "waiting", "payouts", "ladder"}


def test_a_page_shows_what_was_asked_before_it_was_there(world: World, qtbot: QtBot) -> None:
    asked = ask(world.context.tasks, world.catalog, NOW)
    page = TodayPage(world.context, asked)
    qtbot.addWidget(page)
    page.activate()
    assert world.context.tasks.pending == 6
    qtbot.waitUntil(lambda: bool(page.board.ladder.items), timeout=60_000)
    qtbot.waitUntil(lambda: not world.context.tasks.pending, timeout=60_000)
    assert page.summary.count("・") == 1
