"""Each step of a year's end says what it is about, and is done or taken back."""

from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PrivateShare, WithheldAs
from app.models.money import Yen
from app.rulebook.taxes import ConsumptionTax
from app.services.ledger_queries import YearBalance
from app.services.year_end_queries import DeliveredOrder, YearEnd
from app.services.year_overview import Renewal
from app.ui.books.words import BookWords
from app.ui.books.year_ending import YearEnding
from app.ui.kit.labels import Label
from tests.ui.books.test_year_keeping import overview
from tests.ui.today.context import World

ORDER = DeliveredOrder(7, "coconala", "7", "ロゴ", date(2026, 12, 30), date(2027, 1, 3), Yen(7_800))
NIL = Yen(0)
DUE = ConsumptionTax(NIL, NIL, NIL, NIL, NIL, Yen(90_900), Yen(25_600))


def part_of(world: World, qtbot: QtBot) -> YearEnding:
    part = YearEnding(world.context, BookWords(world.context))
    qtbot.addWidget(part)
    return part


def said(part: YearEnding) -> str:
    return " ".join(one.text() for one in part.findChildren(Label) if not one.isHidden())


def press(part: YearEnding, words: str) -> None:
    found = [one for one in part.findChildren(QPushButton) if words in one.text()]
    found[-1].click()


def test_a_quiet_year_has_nothing_to_do_and_the_next_opens(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    renewal = Renewal(Yen(50_000), Yen(3_300), Yen(10_300), Yen(6_000))
    part.show_year(overview(2026)._replace(renewal=renewal))
    text = said(part)
    assert "None: every order delivered in the year was accepted in it." in text
    assert "nothing to book" in text
    assert "= capital of the next year ¥57,600" in text


def test_when_private_shares_and_withheld_tax_go_to_the_owner_is_told(
    world: World, qtbot: QtBot
) -> None:
    part = part_of(world, qtbot)
    part.show_year(overview(2026))
    assert "taken out with each expense" in said(part)
    assert "Withheld tax" not in said(part)
    at_the_end = overview(2026, household=PrivateShare.YEAR_END, withholding=WithheldAs.PREPAID)
    part.show_year(at_the_end)
    assert "One row of 31 December for each account" in said(part)
    assert "stands as prepaid taxes" in said(part)


def test_orders_left_are_links_and_many_are_counted(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    told: list[int] = []
    part.order_wanted.connect(told.append)
    part.show_year(overview(2026)._replace(delivered=(ORDER,) * 7))
    assert "7 orders were delivered in 2026" in said(part)
    assert "and 2 more" in said(part)
    press(part, "12/30 ココナラ ロゴ ¥7,800")
    assert told == [7]


def test_a_receivable_below_zero_is_moved_and_taken_back(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    told: list[str] = []
    part.move_wanted.connect(lambda: told.append("move"))
    part.back_wanted.connect(lambda: told.append("back"))
    below = YearBalance("receivable", "coconala", Yen(0), Yen(0), Yen(7_800))
    part.show_year(overview(2026)._replace(balances=(below,)))
    assert "売掛金（ココナラ） −¥7,800" in said(part)
    press(part, "Move to the debts")
    part.show_year(overview(2026)._replace(end=YearEnd(Yen(7_800), 1, None)))
    assert "¥7,800 were moved to the debts" in said(part)
    press(part, "Take it back")
    assert told == ["move", "back"]


def test_tax_due_is_booked_as_the_sheet_says_or_as_changed(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    told: list[object] = []
    part.due_wanted.connect(told.append)
    part.show_year(overview(2026)._replace(due=DUE))
    assert part.amount is not None
    assert part.amount.amount == 116_500
    press(part, "Book it on 31 December")
    part.amount.set_amount(None)
    press(part, "Book it on 31 December")
    part.show_year(overview(2026)._replace(due=DUE, end=YearEnd(Yen(0), 0, Yen(116_500))))
    assert "¥116,500 are booked on 31 December" in said(part)
    press(part, "Take it back")
    assert told == [116_500, None]
