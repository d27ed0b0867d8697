"""What a line says: figures, what hinders, what to mind, and all of it in one sentence."""

from dataclasses import replace

import msgspec
import pytest

from app.models.money import Yen
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.rulebook.comparison import Basis, PriceWish
from app.rulebook.schema import Status
from app.ui.prices.columns import PriceColumn
from app.ui.prices.words import PriceWords
from tests.ui.prices.samples import line_of, listed, sheet_of
from tests.ui.today.context import World


@pytest.mark.parametrize(
    ("site", "wish", "chip", "more"),
    [
        ("requ", PriceWish(amount=Yen(1_000)), "Closed", "takes nothing new"),
        ("skillcloud", PriceWish(amount=Yen(1_000)), "Fee not known", "choose it in the settings"),
        (
            "lancers",
            PriceWish(amount=Yen(1_000), kind="video"),
            "Not sold there",
            "no such kind of service",
        ),
        ("coconala", PriceWish(), "No amount yet", ""),
        (
            "coconala",
            PriceWish(amount=Yen(10_250)),
            "No listing price",
            "nearest ¥10,000 / ¥11,000",
        ),
        (
            "coconala",
            PriceWish(basis=Basis.NET, amount=Yen(900_000)),
            "No price does it",
            "prices ¥500 – ¥1,000,000",
        ),
        (
            "direct",
            PriceWish(amount=Yen(900), minutes=60, floor=Yen(901)),
            "Below your floor",
            "",
        ),
        ("timeticket", PriceWish(amount=Yen(500)), "Too little to pay out", ""),
        ("direct", PriceWish(amount=Yen(500)), "", ""),
    ],
)
def test_the_state_says_what_hinders_and_what_to_mind(
    world: World, catalog: Catalog, site: str, wish: PriceWish, chip: str, more: str
) -> None:
    sheet = sheet_of(catalog, price=None)
    sheet.ask(wish)
    words = PriceWords(world.context)
    sign = words.sign(line_of(sheet, site))
    assert (sign.chip, sign.more) == (chip, more)
    assert words.text(line_of(sheet, site), PriceColumn.STATE) == chip
    assert words.note(line_of(sheet, site), PriceColumn.STATE) == more


def test_an_unconfirmed_rate_is_said_before_the_listings_state(
    world: World, catalog: Catalog
) -> None:
    line = line_of(sheet_of(catalog, listed(1, "coconala", 30_000)), "coconala")
    words = PriceWords(world.context)
    assert words.sign(line) == (world.context.text.word(ListingState.PUBLISHED), "ok", "")
    assert line.offer.rule is not None
    rule = msgspec.structs.replace(line.offer.rule, status=Status.UNCONFIRMED)
    unsure = line._replace(offer=line.offer._replace(rule=rule))
    assert words.sign(unsure).chip == "Rate not confirmed"


def test_a_line_tells_its_figures_and_what_lies_below_them(world: World, catalog: Catalog) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 30_000), listed(2, "timeticket", 3_000))
    sheet.ask(replace(sheet.wish, minutes=90))
    words = PriceWords(world.context)
    line = line_of(sheet, "coconala")
    assert [words.text(line, column) for column in PriceColumn][1:7] == [
        *("¥30,000", "22%", "−¥6,600", "¥23,400", "¥31,650", "¥15,600")
    ]
    assert words.note(line, PriceColumn.BUYER) == "fee ¥1,650 in it"
    assert words.note(line, PriceColumn.NET) == ""
    ticket = line_of(sheet, "timeticket")
    assert words.note(ticket, PriceColumn.NET) == "¥1,875 arrive"
    assert words.note(ticket, PriceColumn.PRICE) == ""
    sheet.set_own("timeticket", Yen(4_000))
    assert words.note(line_of(sheet, "timeticket"), PriceColumn.PRICE) == "now ¥3,000"
    lancers = line_of(sheet, "lancers")
    assert words.note(lancers, PriceColumn.SITE) == "not listed"
    assert words.note(line, PriceColumn.SITE) == ""
    sheet.follow(sheet.basis._replace(archived=frozenset({"coconala", "requ"})))
    requ = line_of(sheet, "requ")
    assert words.note(requ, PriceColumn.SITE) == "listing archived"
    assert (requ.is_missing, requ.listing) == (False, None)
    assert not line_of(sheet, "coconala").is_archived
    assert words.note(line_of(sheet, "skillcloud"), PriceColumn.NET) == ""


def test_a_screen_reader_hears_one_sentence_and_a_tip_tells_the_source(
    world: World, catalog: Catalog
) -> None:
    sheet = sheet_of(catalog, listed(1, "timeticket", 3_000))
    words = PriceWords(world.context)
    line = line_of(sheet, "timeticket")
    said = words.sentence(line)
    assert said.startswith("タイムチケット、Price ¥3,000、Rate 27.5%、Fee −¥825、Take-home ¥2,175")
    assert said.endswith("price of its own")
    tip = words.tip(line)
    assert "Transfer fee ¥300" in tip
    assert "help.timeticket.jp" in tip
    assert "—" not in words.sentence(line_of(sheet, "skillcloud"))
    assert words.tip(line_of(sheet, "skillcloud")) == words.sentence(line_of(sheet, "skillcloud"))
    assert all(words.head(column) for column in PriceColumn)
