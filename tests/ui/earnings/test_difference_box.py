"""A difference is explained by one cause or several."""

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PayoutCause
from app.models.money import Yen
from app.services.reconciliation_queries import DifferenceRow
from app.ui.earnings.difference_box import DifferenceBox
from tests.ui.today.context import NOW, World


def box_of(world: World, qtbot: QtBot, difference: int) -> DifferenceBox:
    box = DifferenceBox(world.context)
    qtbot.addWidget(box)
    rule = world.catalog.marketplace("coconala").payout_rule(NOW.date())
    box.show_site("ココナラ", rule)
    box.show_difference(Yen(difference))
    return box


def test_two_causes_share_a_difference_until_nothing_is_open(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot, 915)
    box.buttons[PayoutCause.TRANSFER_FEE].click()
    box.rows[0].field.set_amount(Yen(160))
    assert box.rest == 755
    assert "¥755 is not explained" in box.rest_line.text()
    box.buttons[PayoutCause.NETTED_PURCHASE].click()
    assert (box.rest, box.buttons) == (0, {})
    assert [one.amount for one in box.explanations] == [160, 755]
    box.rows[0].removed.emit()
    assert box.rest == 160


def test_the_known_fee_comes_first(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot, 160)
    assert next(iter(box.buttons)) is PayoutCause.TRANSFER_FEE
    assert "takes what you bought" not in box.sentence.text()


def test_a_refund_that_is_booked_already_is_not_booked_again(world: World, qtbot: QtBot) -> None:
    box = box_of(world, qtbot, 7_800)
    box.show_claim(Yen(7_800))
    assert next(iter(box.buttons)) is PayoutCause.REFUND
    box.buttons[PayoutCause.REFUND].click()
    assert box.explanations[0].account == "receivable"
    box = box_of(world, qtbot, 7_801)
    box.show_claim(Yen(7_800))
    box.buttons[PayoutCause.REFUND].click()
    assert box.explanations[0].account == "sales"


def test_more_than_expected_and_nothing_at_all_are_said(world: World, qtbot: QtBot) -> None:
    assert "more than expected" in box_of(world, qtbot, -300).sentence.text()
    box = box_of(world, qtbot, 0)
    assert "nothing to explain" in box.sentence.text()
    assert box.buttons == {}


def test_an_account_can_be_chosen_and_what_was_kept_stands_there(
    world: World, qtbot: QtBot
) -> None:
    box = box_of(world, qtbot, 755)
    kept = DifferenceRow(1, PayoutCause.OTHER, Yen(755), "miscellaneous", "端数")
    box.show_kept([kept])
    (said,) = box.explanations
    assert (said.account, said.reason) == ("miscellaneous", "端数")
    assert box.first_without_reason() is None
    box.rows[0].reason.clear()
    assert box.first_without_reason() is box.rows[0]
    box.rows[0].account.setCurrentIndex(box.rows[0].account.findData("fees"))
    assert box.explanations[0].account == "fees"
