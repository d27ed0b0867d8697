from datetime import timedelta

from msgspec.structs import replace

from app.models.types import Stage
from app.rulebook.schema import Closing, Status
from app.services.closing_queries import left_behind
from app.ui.rules.left_dialog import LeftDialog, countdown
from tests.ui.orders.desk import TODAY, Desk

CLOSING = Closing(
    purchases_stopped_on=TODAY + timedelta(days=9),
    closed_on=TODAY + timedelta(days=90),
    source="x",
    checked_on=TODAY,
    status=Status.CONFIRMED,
)


def test_the_days_that_are_left_are_counted(desk: Desk) -> None:
    shown = replace(desk.catalog.marketplace("coconala"), closing=CLOSING)
    said = [countdown(desk.context, shown, TODAY + timedelta(days=n)) for n in (0, 10, 91)]
    assert ["9 days" in said[0], "80 days" in said[1], "ended" in said[2]] == [True] * 3


def test_each_thing_that_is_left_is_opened_from_its_list(desk: Desk) -> None:
    order = desk.add("ロゴ", Stage.WORKING)
    shown = replace(desk.catalog.marketplace("coconala"), closing=CLOSING)
    left = desk.database.read(left_behind, "coconala")
    dialog = LeftDialog(desk.context, shown, left, TODAY)
    desk.qtbot.addWidget(dialog)
    assert [one.count() for one in dialog.lists] == [1, 1]
    went: list[bool] = []
    dialog.went.connect(lambda: went.append(True))
    item = dialog.lists[0].item(0)
    assert "ロゴ" in item.text()
    dialog.lists[0].itemActivated.emit(item)
    assert went == [True]
    assert order


def test_a_site_without_anything_says_so(desk: Desk) -> None:
    shown = replace(desk.catalog.marketplace("lancers"), closing=CLOSING)
    dialog = LeftDialog(desk.context, shown, desk.database.read(left_behind, "lancers"), TODAY)
    desk.qtbot.addWidget(dialog)
    assert dialog.lists == []


def test_what_stayed_open_is_ended_as_of_the_last_day(desk: Desk) -> None:
    begun = desk.add("ロゴ", Stage.WORKING)
    asked = desk.add("相談", Stage.INQUIRY)
    closing = replace(CLOSING, purchases_stopped_on=TODAY, closed_on=TODAY)
    shown = replace(desk.catalog.marketplace("coconala"), closing=closing)
    left = desk.database.read(left_behind, "coconala")
    dialog = LeftDialog(desk.context, shown, left, TODAY + timedelta(days=1))
    desk.qtbot.addWidget(dialog)
    assert dialog.ended is not None
    dialog.ended.click()
    desk.until(lambda: dialog.lists[0].count() == 1)
    dialog.ended.click()
    desk.until(lambda: dialog.lists[0].count() == 0)
    dialog.ended.click()
    assert desk.details(begun).row.stage is Stage.COMPLETED
    assert desk.details(asked).row.stage is Stage.CANCELLED
