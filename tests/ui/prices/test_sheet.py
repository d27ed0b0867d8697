"""What the table shows: own prices before common ones, and nothing lost when the book changes."""

from dataclasses import replace

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.comparison import Basis, OfferState
from app.services.price_drafts import scenario_of, scenario_text
from app.ui.prices.sheet import Sheet
from tests.ui.prices.samples import TODAY, basis, line_of, listed, sheet_of


def test_the_sellers_sites_come_first_and_closed_ones_last(catalog: Catalog) -> None:
    sheet = Sheet(catalog, TODAY)
    sheet.begin(basis(listed(1, "lancers", 30_000))._replace(marketplaces=("requ", "direct", "x")))
    sites = [line.offer.marketplace_id for line in sheet.lines]
    assert sites[:2] == ["direct", "lancers"]
    assert sites[-1] == "requ"
    assert sorted(sites) == sorted(catalog.ids)
    assert line_of(sheet, "direct").is_missing


def test_a_listings_own_price_goes_before_the_services(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 30_000), listed(2, "lancers", 36_000))
    own, common = line_of(sheet, "lancers"), line_of(sheet, "coconala")
    assert (own.offer.price, own.has_own, own.differs) == (36_000, True, False)
    assert (common.offer.price, common.has_own, common.can_apply) == (30_000, False, False)
    sheet.set_own("lancers", None)
    back = line_of(sheet, "lancers")
    assert (back.offer.price, back.has_own, back.can_apply) == (30_000, False, True)
    assert sheet.applicable() == {2: 30_000}


def test_two_listings_on_one_site_have_two_lines(catalog: Catalog) -> None:
    first, second = listed(1, "coconala", 30_000), listed(2, "coconala", 5_000, "video")
    sheet = sheet_of(catalog, first, second)
    assert line_of(sheet, "coconala").offer.price == 30_000
    line = line_of(sheet, "coconala#2")
    assert (line.offer.kind, line.offer.price, line.offer.rate) == ("video", 5_000, 2_750)


def test_one_net_gives_every_site_its_price(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 30_000), listed(2, "lancers", 36_000))
    sheet.ask(replace(sheet.wish, basis=Basis.NET, amount=Yen(39_000)))
    assert sheet.own == {}
    assert sheet.applicable() == {1: 50_000, 2: 46_706}
    sheet.set_own("lancers", Yen(50_000))
    assert line_of(sheet, "lancers").has_own
    sheet.ask(replace(sheet.wish, amount=Yen(40_000)))
    assert sheet.own == {"lancers": 50_000}
    sheet.ask(replace(sheet.wish, basis=Basis.PRICE))
    assert sheet.own == {"lancers": 36_000}


def test_what_no_listing_can_cost_is_not_applied(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 30_000))
    sheet.set_own("coconala", Yen(30_250))
    assert line_of(sheet, "coconala").differs
    assert sheet.applicable() == {}
    sheet.set_own("coconala", Yen(31_000))
    assert sheet.applicable() == {1: 31_000}
    sheet.ask(replace(sheet.wish, is_quotation=True))
    assert sheet.applicable() == {}


def test_what_was_tried_stays_when_the_book_changes(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 32_000), listed(2, "lancers", 36_000))
    sheet.set_own("coconala", Yen(41_000))
    sheet.set_own("lancers", None)
    sheet.follow(basis(listed(1, "coconala", 32_000), listed(2, "lancers", 36_000), price=31_000))
    assert sheet.own == {"coconala": 41_000}
    assert sheet.wish.amount == 31_000
    sheet.follow(basis(listed(1, "coconala", 41_000), listed(2, "lancers", 37_000), price=31_000))
    assert sheet.own == {"coconala": 41_000, "lancers": 37_000}
    assert not line_of(sheet, "coconala").can_apply


def test_what_was_asked_stays_when_the_book_changes(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 30_000))
    asked = replace(sheet.wish, basis=Basis.NET, amount=Yen(9), minutes=77, is_taxable=True)
    sheet.ask(asked)
    sheet.follow(basis(listed(1, "coconala", 1), price=5)._replace(floor=Yen(8), minutes=3))
    assert sheet.wish == replace(asked, floor=Yen(8))


def test_a_saved_comparison_is_shown_again(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 30_000))
    wish = replace(sheet.wish, basis=Basis.BUDGET, amount=Yen(52_750))
    body = scenario_of(scenario_text(wish, {"direct": Yen(1)}))
    assert body is not None
    sheet.open(body)
    assert line_of(sheet, "coconala").offer.price == 50_000
    assert line_of(sheet, "direct").offer.price == 1


def test_without_an_amount_nothing_is_reckoned(catalog: Catalog) -> None:
    sheet = sheet_of(catalog, price=None)
    assert line_of(sheet, "coconala").offer.state is OfferState.NO_AMOUNT
    assert not line_of(sheet, "coconala").is_missing
