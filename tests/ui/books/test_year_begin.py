"""What the accounts began a year with is listed, and said anew."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.services.year_end_queries import YearOpening
from app.ui.books.words import BookWords
from app.ui.books.year_begin import YearBegin
from app.ui.kit.labels import Label
from tests.ui.books.test_year_keeping import overview
from tests.ui.today.context import World


def part_of(world: World, qtbot: QtBot) -> YearBegin:
    part = YearBegin(world.context, BookWords(world.context))
    qtbot.addWidget(part)
    return part


def test_openings_say_whether_they_were_entered_or_carried_on(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    balances = (
        YearBalance("cash", "", Yen(700), Yen(0), Yen(0)),
        YearBalance("receivable", "coconala", Yen(300), Yen(0), Yen(0)),
        YearBalance("capital", "", Yen(-1_000), Yen(0), Yen(0)),
        YearBalance("sales", "coconala", Yen(0), Yen(0), Yen(9)),
    )
    year = overview(2026)._replace(balances=balances, openings=(YearOpening("cash", "", Yen(700)),))
    part.show_year(year)
    items = [part.rows.itemAt(place) for place in range(part.rows.count())]
    rows = [item.widget() for item in items if item is not None]
    texts = [[one.text() for one in row.findChildren(Label)] for row in rows if row is not None]
    assert texts == [
        ["現金", "entered", "¥700"],
        ["売掛金（ココナラ）", "carried forward", "¥300"],
        ["元入金", "balancing figure", "¥1,000"],
    ]
    part.show_year(year._replace(is_closed=True))
    assert part._form.isHidden()


def test_a_debt_is_typed_as_it_stands_and_kept_as_a_credit(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    told: list[tuple[object, ...]] = []
    part.said.connect(lambda *said: told.append(said))
    assert not part.save.isEnabled()
    part.account.setCurrentIndex(part.account.findData("payable"))
    part.part.setText(" カード ")
    part.amount.set_amount(Yen(500))
    part.save.click()
    assert part.part.text() == " カード "
    part.clear()
    part.account.setCurrentIndex(part.account.findData("bank"))
    part.amount.set_amount(Yen(900))
    part.save.click()
    assert told == [("payable", "カード", -500), ("bank", "", 900)]
    part.clear()
    part._keep()
    assert len(told) == 2


def test_an_earlier_year_is_offered_while_there_is_one(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    asked: list[int] = []
    part.earlier.connect(asked.append)
    part.show_year(overview(2026)._replace(begins=1993))
    assert not part.beginning.isHidden()
    assert [part.years.itemData(place) for place in range(part.years.count())] == [1992, 1991, 1990]
    part.begin_button.click()
    assert asked == [1992]
    for begins in (1990, None):
        part.show_year(overview(2026)._replace(begins=begins))
        assert part.beginning.isHidden()
