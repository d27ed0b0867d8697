from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.services.rule_queries import overrides
from app.ui.rules.commands import Change, RuleCommands
from app.ui.rules.impact_dialog import ImpactDialog
from tests.ui.orders.desk import TODAY, Desk


def test_a_change_is_written_only_when_the_seller_agrees(desk: Desk) -> None:
    window = QWidget()
    desk.qtbot.addWidget(window)
    said: list[str] = []
    commands = RuleCommands(desk.context, desk.catalog, said.append, window)
    before = desk.catalog.marketplace("lancers")
    change = Change(before, replace(before, glyph="甲"))
    done: list[str] = []
    commands.propose(change, lambda: done.append("asked"), asks_always=True)
    desk.until(lambda: bool(window.findChildren(ImpactDialog)))
    assert desk.database.read(overrides) == {}
    window.findChildren(ImpactDialog)[0].accept()
    desk.until(lambda: done == ["asked"])
    commands.propose(
        Change(change.after, before), lambda: done.append("at once"), asks_always=False
    )
    desk.until(lambda: done == ["asked", "at once"])
    assert desk.database.read(overrides) == {}
    commands.close("lancers", (TODAY, TODAY), lambda: done.append("closed"))
    desk.until(lambda: done[-1] == "closed")
    commands.reopen("lancers", lambda: done.append("open"))
    desk.until(lambda: done[-1] == "open")
    commands.remove("lancers", lambda: done.append("never"))
    desk.until(lambda: bool(said))
    assert "added yourself" in said[0]
