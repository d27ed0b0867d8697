"""The story of a new rate: imported, seen on the listings, kept, and taken back."""

from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog

from app.models.money import Yen
from app.rulebook.fee_changes import with_fee
from app.rulebook.schema import Slice
from app.rulebook.texts import text_of
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.rule_queries import catalog_of, overrides
from app.ui.rules.impact_dialog import ImpactDialog
from app.ui.rules.left_dialog import LeftDialog
from app.ui.rules.pane import RulesPane
from tests.ui.orders.desk import NOW, TODAY, Desk


def shown(desk: Desk) -> RulesPane:
    pane = RulesPane(desk.context, desk.catalog)
    desk.qtbot.addWidget(pane)
    pane.show()
    turn(pane, "coconala")
    return pane


def turn(pane: RulesPane, site: str) -> None:
    pane.site.setCurrentIndex(pane.site.findData(site))
    pane.site.activated.emit(pane.site.currentIndex())


def open_dialog(desk: Desk, pane: RulesPane, kind: type[QDialog]) -> QDialog:
    desk.until(lambda: any(one.isVisible() for one in pane.findChildren(kind)))
    return next(one for one in pane.findChildren(kind) if one.isVisible())


def test_a_new_rate_is_imported_seen_kept_and_undone(desk: Desk, tmp_path: Path) -> None:
    service, _ = desk.database.write(add_service, "動画相談", Yen(10_000), now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    desk.database.write(add_listing, service, draft, catalog=desk.catalog, now=NOW)
    pane = shown(desk)
    begins = TODAY + timedelta(days=30)
    shipped = desk.catalog.marketplace("coconala")
    rule = replace(shipped.fees[0], slices=(Slice(rate=2_750),), valid_from=begins)
    file = tmp_path / "coconala.toml"
    file.write_text(text_of(with_fee(shipped, rule)), "utf-8")
    pane.files.take_in(file)
    dialog = open_dialog(desk, pane, ImpactDialog)
    assert isinstance(dialog, ImpactDialog)
    assert "¥7,800\t¥7,250\t−¥550\t¥11,000" in dialog.as_text()
    assert desk.database.read(overrides) == {}
    dialog.accept()
    desk.until(lambda: "coconala" in desk.database.read(overrides))
    desk.until(lambda: pane.marketplace.fee_rule("text", begins) == rule)
    desk.until(pane.undo.isVisible)
    pane.commands.reset(pane.marketplace, pane.reload)
    back = open_dialog(desk, pane, ImpactDialog)
    assert isinstance(back, ImpactDialog)
    assert "¥7,250\t¥7,800\t+¥550" in back.as_text()
    back.reject()
    assert "coconala" in desk.database.read(overrides)
    desk.database.undo()
    pane.reload()
    desk.until(lambda: pane.marketplace == shipped)
    assert desk.database.read(overrides) == {}


def test_a_bad_file_is_told_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    pane = shown(desk)
    file = tmp_path / "bad.toml"
    file.write_text("id = ", "utf-8")
    pane.files.take_in(file)
    assert "bad.toml" in pane.problem.text()
    assert desk.database.read(overrides) == {}


def test_forms_open_and_what_they_say_is_kept(desk: Desk) -> None:
    pane = shown(desk)
    fee = pane.change_fee()
    fee.slices.rows[0].rate.setText("30")
    fee.accept()
    open_dialog(desk, pane, ImpactDialog).accept()
    desk.until(lambda: "coconala" in desk.database.read(overrides))
    text = pane.edit_text()
    text.text.setPlainText(text.text.toPlainText().replace('glyph = "コ"', 'glyph = "甲"'))
    text.accept()
    desk.until(lambda: pane.marketplace.glyph == "甲")
    pane.commands.reset(pane.marketplace, pane.reload)
    desk.until(lambda: pane.marketplace == desk.catalog.marketplace("coconala"))


def test_a_marketplace_of_ones_own_comes_changes_and_goes(desk: Desk) -> None:
    pane = shown(desk)
    form = pane.new_site()
    form.accept()
    desk.until(lambda: form.isVisible() and "⚠" in form._problem.text())
    form.name_ja.setText("工房")
    form.name_en.setText("Studio")
    form.glyph.setText("工")
    form.prefix.setText("K")
    form.accept()
    desk.until(lambda: pane.site.currentData() == "studio")
    other = pane.edit_site()
    other.glyph.setText("房")
    other.accept()
    desk.until(lambda: pane.marketplace.glyph == "房")
    pane.commands.remove("studio", pane.reload)
    desk.until(lambda: pane.site.findData("studio") < 0)


def test_a_closing_site_counts_its_days_and_shows_what_is_left(desk: Desk) -> None:
    pane = shown(desk)
    assert not pane.left.isVisible()
    form = pane.shut_down()
    form.stops.set_day(TODAY + timedelta(days=9))
    form.ends.set_day(TODAY + timedelta(days=90))
    form.accept()
    desk.until(pane.left.isVisible)
    assert "9 days" in pane.closing.text()
    pane.show_left()
    open_dialog(desk, pane, LeftDialog).accept()
    again = pane.shut_down()
    again._reopen()
    desk.until(pane.left.isHidden)
    assert desk.database.read(catalog_of, desk.catalog).marketplace("coconala").closing is None
