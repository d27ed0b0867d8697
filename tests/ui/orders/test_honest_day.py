from app.services.orders import set_estimate
from app.ui.orders.honest_day import HonestDay
from tests.ui.orders.desk import NOW, Desk, day


def test_it_says_the_earliest_day_and_warns_of_one_that_cannot_be_kept(desk: Desk) -> None:
    number = desk.add("Banner", due_in=1)
    desk.database.write(set_estimate, number, 960, now=NOW)
    label = HonestDay(desk.context)
    desk.qtbot.addWidget(label)
    label.show_for(None, None)
    desk.until(lambda: label.text().startswith("Earliest honest day"))
    label.show_for(60, day(26))
    desk.until(lambda: "cannot be kept" in label.text())
    label.show_for(60, day(25))
    desk.until(lambda: "would push 1" in label.text())
    label.show_for(10_000_000, None)
    desk.until(lambda: label.text() == "There is no working time for it.")
