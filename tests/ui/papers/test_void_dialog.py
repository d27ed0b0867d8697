"""A paper is void for a reason, and the dialog stays open without one."""

from pytestqt.qtbot import QtBot

from app.models.paper_body import Issuer
from app.services.paper_queries import paper
from app.ui.papers.commands import PaperCommands
from app.ui.papers.void_dialog import VoidDialog
from tests.services.paper_samples import issue
from tests.ui.today.context import World


def test_a_reason_is_needed(
    world: World, commands: PaperCommands, issuer: Issuer, qtbot: QtBot
) -> None:
    del issuer
    paper_id = issue(world.database)
    details = world.database.read(paper, paper_id)
    assert details is not None
    dialog = VoidDialog(world.context, commands, details)
    dialog.show()
    dialog.accept()
    world.settled(qtbot, lambda: "⚠" in dialog.field.findChildren(type(dialog.heading))[1].text())
    assert dialog.isVisible()
    dialog.reason.setText("取引の中止")
    dialog.accept()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    after = world.database.read(paper, paper_id)
    assert after is not None
    assert after.void_reason == "取引の中止"
