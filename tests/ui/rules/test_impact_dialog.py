from datetime import timedelta

from msgspec.structs import replace

from app.models.money import Yen
from app.rulebook.fee_changes import with_fee
from app.rulebook.schema import Slice
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.rule_impacts import RuleImpact, rule_impact
from app.ui.rules.impact_dialog import ImpactDialog
from tests.ui.orders.desk import NOW, TODAY, Desk


def test_old_net_new_net_and_the_price_that_keeps_it_stand_side_by_side(desk: Desk) -> None:
    service, _ = desk.database.write(add_service, "ロゴ", Yen(10_000), now=NOW)
    for price in (Yen(10_000), Yen(1_000_000)):
        draft = ListingDraft(marketplace_id="coconala", price=price)
        desk.database.write(add_listing, service, draft, catalog=desk.catalog, now=NOW)
    before = desk.catalog.marketplace("coconala")
    begins = TODAY + timedelta(days=9)
    rule = replace(before.fees[0], slices=(Slice(rate=2_750),), valid_from=begins)
    after = with_fee(before, rule)
    desk.add("進行中")
    found = desk.database.read(rule_impact, before, after, TODAY)
    dialog = ImpactDialog(desk.context, after, found)
    desk.qtbot.addWidget(dialog)
    text = dialog.as_text()
    assert "¥10,000\t¥7,800\t¥7,250\t−¥550\t¥11,000" in text
    assert "no price does" in text
    dialog._copy()
    unknown = found.rows[0]._replace(price=None, old_net=None, new_net=None, keep_price=None)
    other = ImpactDialog(desk.context, after, RuleImpact((unknown,), 0, 0))
    desk.qtbot.addWidget(other)
    assert other.as_text().count("unknown") == 5
    assert "Listings whose take-home is not known: 1" in other._summary()
    assert "take-home is not known" not in dialog._summary()


def test_nothing_that_changes_is_said(desk: Desk) -> None:
    dialog = ImpactDialog(desk.context, desk.catalog.marketplace("lancers"), RuleImpact((), 3, 0))
    desk.qtbot.addWidget(dialog)
    assert not dialog.table.isVisibleTo(dialog)
