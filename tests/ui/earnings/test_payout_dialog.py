"""The day of a payout is asked for."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import Stage
from app.services.orders import step_order
from app.services.payout_queries import ComingPayout, PayoutState
from app.ui.earnings.payout_dialog import PayoutDialog, PayoutStep
from app.ui.kit.fields import Field
from tests.services.sample import add
from tests.ui.today.context import NOW, World

OPEN = ComingPayout("coconala", None, Yen(9_000), Yen(0), PayoutState.EXPECTED, 2, None)
ASKED = OPEN._replace(expected_on=date(2026, 11, 20), state=PayoutState.REQUESTED, payout_id=1)


def field_of(dialog: PayoutDialog) -> Field:
    field = dialog.field.parentWidget()
    assert isinstance(field, Field)
    return field


def test_a_request_is_of_today_and_says_when_it_arrives(world: World, qtbot: QtBot) -> None:
    step = PayoutStep.REQUEST
    dialog = PayoutDialog(world.context, OPEN, step, lambda day: day + timedelta(days=7))
    qtbot.addWidget(dialog)
    assert dialog.day == NOW.date()
    dialog.field.set_day(date(2026, 11, 10))
    assert dialog.day == date(2026, 11, 10)
    assert "2026/11/17" in dialog.field.accessibleDescription()
    assert dialog.heading.text() == "Log a payout request"


def test_an_arrival_is_of_the_day_it_was_expected(world: World, qtbot: QtBot) -> None:
    dialog = PayoutDialog(world.context, ASKED, PayoutStep.ARRIVAL)
    qtbot.addWidget(dialog)
    assert dialog.day == date(2026, 11, 20)


@pytest.mark.parametrize("step", list(PayoutStep))
def test_every_step_has_its_words(world: World, qtbot: QtBot, step: PayoutStep) -> None:
    dialog = PayoutDialog(world.context, OPEN, step)
    qtbot.addWidget(dialog)
    assert dialog.heading.text()
    asks_an_expert = "tax accountant" in dialog.note.text()
    assert asks_an_expert is (step is PayoutStep.FORFEIT)
    accounts = {PayoutStep.POINTS: "owner_draw", PayoutStep.FORFEIT: "bad_debt"}
    assert dialog.account == accounts.get(step, "")


def test_a_day_is_needed(world: World, qtbot: QtBot) -> None:
    dialog = PayoutDialog(world.context, OPEN, PayoutStep.REQUEST, lambda _day: None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.set_day(None)
    dialog.accept()
    assert dialog.isVisible()
    assert "Enter a day" in dialog.field.accessibleDescription()
    dialog.field.set_day(NOW.date())
    dialog.accept()
    assert not dialog.isVisible()
    assert field_of(dialog).isEnabled()


def test_only_what_should_have_expired_is_ticked_where_it_is_noted(
    world: World, qtbot: QtBot
) -> None:
    for days in (121, 3):
        at = NOW - timedelta(days=days)
        order_id = add(world.database, world.catalog, purchased_at=at)
        world.database.write(
            step_order, order_id, Stage.COMPLETED, catalog=world.catalog, at=at, now=at
        )
    lost = PayoutDialog(world.context, OPEN, PayoutStep.FORFEIT)
    asked = PayoutDialog(world.context, OPEN, PayoutStep.REQUEST, lambda _day: None)
    for dialog in (lost, asked):
        qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: lost.orders.list.count() == 2, timeout=60_000)
    qtbot.waitUntil(lambda: asked.orders.list.count() == 2, timeout=60_000)
    assert lost.order_ids == (1,)
    assert asked.order_ids is None
    assert asked.button.isEnabled()
    for row in range(2):
        asked.orders.list.itemClicked.emit(asked.orders.list.item(row))
    assert not asked.button.isEnabled()
