"""Points are private or a cost, what expired is written off: the seller chooses the account."""

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PayoutKind
from app.ui.earnings.end_box import EndBox
from app.ui.kit.fields import Field
from tests.ui.today.context import World


def box_of(world: World, qtbot: QtBot, kind: PayoutKind) -> EndBox:
    box = EndBox(world.context, kind)
    qtbot.addWidget(box)
    box.show()
    return box


def shown(box: EndBox) -> int:
    return sum(one.isVisible() for one in box.findChildren(Field))


def test_points_are_private_until_they_are_said_to_be_a_cost(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot, PayoutKind.POINTS)
    assert (box.account, shown(box)) == ("owner_draw", 1)
    assert "usual" in box.purpose.currentText()
    box.purpose.setCurrentIndex(1)
    assert (box.account, shown(box)) == ("advertising", 2)
    box.accounts.setCurrentIndex(box.accounts.findData("fees"))
    assert box.account == "fees"
    assert box.accounts.findData("owner_draw") == -1
    box.purpose.setCurrentIndex(0)
    assert (box.account, shown(box)) == ("owner_draw", 1)


def test_what_expired_is_a_bad_debt_or_miscellaneous(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot, PayoutKind.FORFEITED)
    assert (box.account, shown(box)) == ("bad_debt", 1)
    assert box.accounts.currentText().endswith("(usual)")
    box.accounts.setCurrentIndex(1)
    assert (box.account, box.accounts.count()) == ("miscellaneous", 2)
