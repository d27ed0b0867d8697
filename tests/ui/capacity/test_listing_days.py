from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.models.types import Stage
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.orders import add_order, step_order
from app.ui.capacity.listing_days import ListingDaysLabel
from tests.services.sample import draft
from tests.ui.today.context import NOW, World


def test_own_days_are_told_by_listing_and_nothing_before_an_order_is_done(
    world: World, qtbot: QtBot
) -> None:
    write, catalog = world.database.write, world.catalog
    service, _ = write(add_service, "ロゴ制作", now=NOW)
    wanted = ListingDraft(marketplace_id="coconala")
    listing, _ = write(add_listing, service, wanted, catalog=catalog, now=NOW)
    label = ListingDaysLabel(world.context)
    qtbot.addWidget(label)
    label.show_listings({listing: "ココナラ"})
    world.settled(qtbot, lambda: label.text() != "")
    assert label.isHidden()
    bought = NOW - timedelta(days=10)
    sold = draft(listing_id=listing, purchased_at=bought)
    order, _ = write(add_order, sold, catalog=catalog, now=bought)
    for stage, days in ((Stage.DELIVERED, 3), (Stage.COMPLETED, 8)):
        at = bought + timedelta(days=days)
        write(step_order, order, stage, catalog=catalog, at=at, now=at)
    label.show_listings({listing: "ココナラ"})
    world.settled(qtbot, lambda: not label.isHidden())
    assert label.text().endswith("ココナラ: 3 own days of 8 (1 orders)")
