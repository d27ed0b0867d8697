"""The price table as a whole: reads, asks, applies in one step, keeps comparisons, warns."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.rulebook.comparison import Basis
from app.services.orders import add_minutes
from app.services.price_table_queries import price_basis, price_scenarios
from app.services.price_tables import set_hourly_floor
from app.ui.prices.widget import PricesWidget
from tests.services.sample import NOW, add, move
from tests.ui.prices.samples import add_logo, line_of
from tests.ui.today.context import World


def opened(world: World, qtbot: QtBot, service_id: int | None) -> PricesWidget:
    widget = PricesWidget(world.context)
    qtbot.addWidget(widget)
    widget.show_service(service_id)
    world.settled(qtbot, lambda: bool(widget.sheet.lines))
    return widget


def price_of(world: World, site: str) -> int | None:
    basis = world.database.read(price_basis, 1)
    return next(one.price for one in basis.listings if one.marketplace_id == site)


def test_one_net_is_applied_everywhere_in_one_step(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    widget = opened(world, qtbot, add_logo(world.database, catalog))
    assert not widget.apply_all.isEnabled()
    widget.controls.basis.chosen.emit(Basis.NET)
    widget.controls.amount.field.setText("39000")
    assert widget.apply_all.isEnabled()
    widget.apply_all.click()
    world.settled(qtbot, lambda: price_of(world, "coconala") == 50_000)
    assert (price_of(world, "lancers"), price_of(world, "timeticket")) == (46_706, 53_524)
    world.settled(qtbot, lambda: not widget.apply_all.isEnabled())
    assert world.asked.toasts == [("Prices applied: 3", True)]
    world.database.undo()
    assert price_of(world, "coconala") == 30_000


def test_one_line_is_typed_taken_back_and_applied(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    widget = opened(world, qtbot, add_logo(world.database, catalog))
    keys = [line.key for line in widget.sheet.lines]
    widget.table.choose(keys.index("timeticket"))
    assert widget.reset.isEnabled()
    widget.reset.click()
    assert line_of(widget.sheet, "timeticket").offer.price == 30_000
    widget.table.reset_asked.emit()
    assert not widget.reset.isEnabled()
    widget.table.model_.typed.emit("timeticket", Yen(41_000))
    widget.apply_one.click()
    world.settled(qtbot, lambda: price_of(world, "timeticket") == 41_000)
    world.settled(qtbot, lambda: not widget.apply_one.isEnabled())
    widget._apply_line()
    widget.table.choose(keys.index("skillcloud"))
    widget._apply_line()
    assert len(world.asked.toasts) == 1


def test_the_keyboard_goes_on_in_the_table_after_all_prices_are_applied(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    widget = opened(world, qtbot, add_logo(world.database, catalog))
    with qtbot.waitExposed(widget):
        widget.show()
    widget.controls.basis.chosen.emit(Basis.NET)
    widget.controls.amount.field.setText("39000")
    widget.apply_all.setFocus()
    widget.apply_all.click()
    world.settled(qtbot, lambda: not widget.apply_all.isEnabled())
    assert widget.table.hasFocus()


def test_a_breakdown_is_copied_for_the_client(world: World, catalog: Catalog, qtbot: QtBot) -> None:
    widget = opened(world, qtbot, add_logo(world.database, catalog))
    widget.controls.extras.textEdited.emit("500")
    keys = [line.key for line in widget.sheet.lines]
    widget.table.choose(keys.index("coconala"))
    widget.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0] == "ロゴ制作"
    assert text.endswith("¥32,178")
    assert not any(face.name in text for face in world.context.marketplaces.values())
    widget.table.choose(keys.index("skillcloud"))
    assert not widget.copy.isEnabled()
    widget.table.copy_asked.emit()
    assert len(world.asked.toasts) == 1


def test_a_comparison_is_kept_opened_renamed_and_deleted(world: World, qtbot: QtBot) -> None:
    widget = opened(world, qtbot, None)
    assert widget.apply_all.isHidden()
    widget.controls.basis.chosen.emit(Basis.BUDGET)
    widget.controls.amount.field.setText("200000")
    widget.scenarios.save_asked.emit("予算20万")

    def names() -> list[str]:
        return [row.name for row in world.database.read(price_scenarios, None)]

    world.settled(qtbot, lambda: names() == ["予算20万"])
    world.settled(qtbot, lambda: widget.scenarios.text() == "予算20万")
    row = widget.scenarios.current
    assert row is not None
    widget.controls.amount.field.setText("1")
    widget.scenarios.opened.emit(row.body)
    assert widget.sheet.wish.amount == 200_000
    assert widget.controls.amount.amount == 200_000
    widget.scenarios.rename_asked.emit(row.id, "予算")
    world.settled(qtbot, lambda: names() == ["予算"])
    widget.scenarios.delete_asked.emit(row.id)
    world.settled(qtbot, lambda: names() == [])
    world.settled(qtbot, lambda: widget.scenarios.text() == "Saved comparisons")
    world.settled(qtbot, lambda: len(world.asked.toasts) == 3)


def test_what_is_asked_before_the_book_answers_is_not_lost(world: World, qtbot: QtBot) -> None:
    widget = PricesWidget(world.context)
    qtbot.addWidget(widget)
    widget.show_service(None)
    widget.controls.amount.field.setText("5000")
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    assert widget.sheet.wish.amount == 5_000


def test_a_listing_under_the_floor_on_its_real_hours_is_flagged_at_once(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    service_id = add_logo(world.database, catalog)
    order_id = add(world.database, catalog, listing_id=1, price=Yen(5_000))
    world.database.write(add_minutes, order_id, 150, now=NOW)
    move(world.database, catalog, order_id, Stage.COMPLETED)
    widget = opened(world, qtbot, service_id)
    world.settled(qtbot, lambda: bool(widget._real_hours))
    assert widget.warning.isHidden()
    widget.controls.floor.set_amount(Yen(1_600))
    widget.controls.floor.editingFinished.emit()
    world.settled(qtbot, lambda: not widget.warning.isHidden())
    assert widget.warning.text().endswith("ココナラ ¥1,560 (1 orders)")
    again = opened(world, qtbot, service_id)
    hours, lines = again._real_hours, again.sheet.lines
    world.settled(qtbot, lambda: not again.warning.isHidden())
    again.sheet.lines = ()
    again._take_hours(hours or widget._real_hours)
    assert again.warning.isHidden()
    again.sheet.lines = lines
    again._show()
    assert not again.warning.isHidden()
    world.context.tasks.write(set_hourly_floor, None)
    world.settled(qtbot, widget.warning.isHidden)
    widget.show_service(None)
    world.settled(qtbot, lambda: widget.sheet.basis.service_id is None)
    assert widget.controls.floor.amount is None
