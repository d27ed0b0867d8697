"""How a year is kept is chosen from what its rules allow."""

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import BooksForm, PrivateShare, Recognition, WithheldAs
from app.models.money import Yen
from app.services.tax_forms import YearFacts
from app.services.year_end_queries import YearEnd
from app.services.year_overview import Renewal, YearOverview
from app.ui.books.year_keeping import YearKeeping
from tests.ui.today.context import World

NOTHING = Renewal(Yen(0), Yen(0), Yen(0), Yen(0))


def overview(year: int, *, is_closed: bool = False, **facts: object) -> YearOverview:
    told = YearFacts()._replace(**facts)  # type: ignore[arg-type]
    return YearOverview(year, told, is_closed, (), (), (), YearEnd(Yen(0), 0, None), None, NOTHING)


def part_of(world: World, qtbot: QtBot) -> YearKeeping:
    part = YearKeeping(world.context)
    qtbot.addWidget(part)
    return part


def test_only_ways_that_serve_the_year_are_offered(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    part.show_year(overview(2026, method="two_tenths"))
    offered = [part.method.itemData(n) for n in range(part.method.count())]
    assert offered[:2] == [None, "two_tenths"]
    assert part.method.currentData() == "two_tenths"
    assert part.method.itemText(2) == "Simplified, class 1"
    assert offered[-1] == "general"
    part.show_year(overview(2027))
    assert part.method.findData("two_tenths") == -1
    assert part.method.findData("three_tenths") > 0
    assert part.method.currentData() is None


def test_a_closed_month_holds_the_day_of_a_sale(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    part.show_year(overview(2026, is_closed=True))
    assert not part.recognition.isEnabled()
    part.show_year(overview(2026, recognition=Recognition.DELIVERY, form=BooksForm.WHITE))
    assert part.recognition.isEnabled()
    told: list[YearFacts] = []
    part.kept.connect(told.append)
    part.save.click()
    part.form.setCurrentIndex(0)
    part.save.click()
    assert told == [
        YearFacts(Recognition.DELIVERY, BooksForm.WHITE),
        YearFacts(Recognition.DELIVERY, BooksForm.BLUE),
    ]


def test_withheld_tax_and_private_shares_are_kept_by_the_year(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    part.show_year(overview(2026, withholding=WithheldAs.PREPAID, is_closed=True))
    assert part.withholding.currentText() == "Prepaid taxes, cleared on 31 December"
    assert not part.withholding.isEnabled()
    assert not part.household.isEnabled()
    assert "closed" in part.household.accessibleDescription()
    part.show_year(overview(2027))
    told: list[YearFacts] = []
    part.kept.connect(told.append)
    part.withholding.setCurrentIndex(1)
    part.household.setCurrentIndex(1)
    part.save.click()
    kept = {"withholding": WithheldAs.PREPAID, "household": PrivateShare.YEAR_END}
    assert told == [YearFacts()._replace(**kept)]  # type: ignore[arg-type]


def test_the_deduction_is_chosen_of_what_the_year_has(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    part.show_year(overview(2026, deduction="double_entry"))
    offered = [part.deduction.itemText(n) for n in range(part.deduction.count())]
    assert offered[0] == "Not decided"
    assert [text.split(" ・ ")[0] for text in offered[1:]] == ["¥650,000", "¥550,000", "¥100,000"]
    assert part.deduction.currentText() == "¥550,000 ・ 複式簿記・期限内・書面"
    told: list[YearFacts] = []
    part.kept.connect(told.append)
    part.deduction.setCurrentIndex(1)
    part.save.click()
    assert told == [YearFacts(deduction="electronic")]
    part.show_year(overview(2027, deduction="double_entry"))
    assert part.deduction.currentData() is None
    assert part.deduction.findData("electronic_books") > 0


def test_what_is_only_announced_or_not_of_the_form_is_told(world: World, qtbot: QtBot) -> None:
    part = part_of(world, qtbot)
    told = []
    for year, form in ((2026, BooksForm.BLUE), (2027, BooksForm.BLUE), (2027, BooksForm.WHITE)):
        part.show_year(overview(year, form=form))
        told.append((part.deduction.accessibleDescription(), part.deduction.isEnabled()))
    assert [is_enabled for _, is_enabled in told] == [True, True, False]
    assert "Never more than the profit" in told[0][0]
    assert "the reform of 2026" in told[1][0]
    assert told[2][0] == "The white return has no special deduction."
