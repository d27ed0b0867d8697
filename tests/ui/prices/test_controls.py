"""What is asked: each control changes the wish, and shows what is asked by others."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.listing_fields import Option
from app.models.money import Yen
from app.rulebook.comparison import Basis, PriceWish
from app.ui.prices.controls import PriceControls
from tests.ui.today.context import World


def test_each_control_asks_for_something_else(world: World, qtbot: QtBot) -> None:
    controls = PriceControls(world.context, ("text", "video"))
    qtbot.addWidget(controls)
    heard: list[PriceWish] = []
    floors: list[object] = []
    controls.asked.connect(heard.append)
    controls.floor_asked.connect(floors.append)
    controls.show_wish(PriceWish(amount=Yen(5_000), floor=Yen(1_000)), has_kind=True)
    assert heard == []
    controls.basis.chosen.emit(Basis.NET)
    controls.amount.field.setText("３９０００")
    controls.kind.setCurrentIndex(1)
    controls.extras.textEdited.emit("500")
    controls.minutes.setText("1.5h")
    controls.minutes.textEdited.emit("1.5h")
    controls.taxable.setChecked(True)
    controls.quotation.setChecked(True)
    assert heard[-1] == PriceWish(
        basis=Basis.NET,
        amount=Yen(39_000),
        kind="video",
        extras=(Yen(500),),
        minutes=90,
        is_taxable=True,
        is_quotation=True,
        floor=Yen(1_000),
    )
    controls.floor.editingFinished.emit()
    controls.floor.set_amount(Yen(1_500))
    controls.floor.editingFinished.emit()
    controls.floor.set_amount(None)
    controls.floor.editingFinished.emit()
    assert floors == [1_500, None]


def test_a_wish_is_shown_without_asking_for_it(world: World, qtbot: QtBot) -> None:
    controls = PriceControls(world.context, ("text",))
    qtbot.addWidget(controls)
    heard: list[PriceWish] = []
    controls.asked.connect(heard.append)
    wish = PriceWish(
        basis=Basis.BUDGET,
        amount=Yen(9),
        kind="cooking",
        extras=(Yen(1),),
        is_taxable=True,
        is_quotation=True,
        minutes=60,
        floor=Yen(7),
    )
    controls.show_wish(wish, has_kind=False)
    controls.show_wish(wish, has_kind=False)
    assert heard == []
    assert controls.basis.current == Basis.BUDGET
    assert controls.amount.field.accessibleName() == "The buyer's budget"
    assert controls._kind_field.isHidden()
    assert (controls.extras.text(), controls.minutes.text()) == ("1", "60")
    controls.show()
    qtbot.waitExposed(controls)
    controls.activateWindow()
    controls.floor.setFocus(Qt.FocusReason.OtherFocusReason)
    controls.floor.set_amount(Yen(70))
    qtbot.waitUntil(controls.floor.hasFocus)
    controls.show_wish(wish, has_kind=False)
    assert controls.floor.amount == 70
    controls.floor.clearFocus()


def test_an_option_of_the_service_is_added_to_the_payments(world: World, qtbot: QtBot) -> None:
    controls = PriceControls(world.context, ("text",))
    qtbot.addWidget(controls)
    assert controls.add_option.isHidden()
    controls.show_options((Option("印刷用データ", Yen(3_000)), Option("名刺", Yen(5_000))))
    assert not controls.add_option.isHidden()
    heard: list[PriceWish] = []
    controls.asked.connect(heard.append)
    first, second = controls.option_menu().actions()
    assert first.text() == "印刷用データ  ¥3,000"
    first.trigger()
    second.trigger()
    assert heard[-1].extras == (3_000, 5_000)
    assert controls.extras.text() == "3,000 + 5,000"
    controls.show_options(())
    assert controls.add_option.isHidden()
