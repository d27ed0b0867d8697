from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.models.types import MessageSource
from app.services.message_queries import MessagePage
from app.ui.messages import bubble_model
from app.ui.messages.bubble_model import BubbleModel
from tests.ui.messages.inbox import line, many, page_of
from tests.ui.orders.desk import Desk


def numbers(model: BubbleModel) -> list[int]:
    return [one.id for one in model.lines]


def test_the_model_keeps_the_rules_of_qt_while_pages_come_and_go(desk: Desk) -> None:
    model = BubbleModel(lambda one: one.body, desk.context.tasks)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_page(page_of(*many(20, 30), older=True, newer=True))
    model.prepend(page_of(*many(10, 20)))
    model.append(page_of(*many(30, 40)))
    assert numbers(model) == list(range(10, 40))
    assert (model.has_older, model.has_newer) == (False, False)
    model.prepend(page_of())
    model.append(page_of())
    model.clear()
    assert model.rowCount() == 0
    del tester


def test_what_is_far_away_is_let_go(desk: Desk) -> None:
    model = BubbleModel(lambda one: one.body, desk.context.tasks)
    model.set_page(page_of(*many(1_000, 2_000)))
    model.prepend(page_of(*many(500, 1_000)))
    assert numbers(model) == list(range(500, 500 + bubble_model.MOST))
    assert model.has_newer
    model.append(page_of(*many(1_700, 2_300)))
    assert numbers(model)[-1] == 2_299
    assert (len(model.lines), model.has_older) == (bubble_model.MOST, True)


def test_a_day_begins_with_its_first_message_and_unread_with_its_own(desk: Desk) -> None:
    model = BubbleModel(lambda one: one.body, desk.context.tasks)
    page = page_of(*many(0, 48))
    model.set_page(page._replace(target_id=30, is_unread=True))
    days = [row for row in range(48) if model.day_above(row) is not None]
    assert days[0] == 0
    assert days[2] - days[1] == 24
    assert [row for row in range(48) if model.is_first_unread(row)] == [30]
    assert model.rules_above(0) == 1
    assert model.rules_above(30) == 1 + (30 in days)
    model.set_page(page_of(*many(0, 48)))
    assert model.unread_id == 30, "it stays while the conversation is open"
    model.clear()
    assert model.unread_id is None


def test_new_words_are_added_and_changed_ones_shown_anew(desk: Desk) -> None:
    model = BubbleModel(lambda one: one.body, desk.context.tasks)
    model.set_page(page_of(*many(0, 5), older=True))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.renew(page_of(*many(0, 8)))
    assert (numbers(model), resets, model.has_older) == (list(range(8)), [], True)
    model.renew(page_of(line(0, "変わった"), *many(1, 8)))
    assert (model.lines[0].body, resets, model.has_older) == ("変わった", [1], True)


def test_a_message_speaks(desk: Desk) -> None:
    model = BubbleModel(lambda one: f"said {one.body}", desk.context.tasks)
    model.set_page(page_of(line(7, "はい")))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "said はい"
    assert index.data(Qt.ItemDataRole.UserRole) == line(7, "はい")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(5).data() is None
    assert (model.place_of(7), model.place_of(8)) == (0, None)
    assert model.said_by([0]) == [line(7, "はい")]


def test_a_message_that_a_mail_only_told_of_says_that_much(desk: Desk) -> None:
    model = BubbleModel(lambda one: one.body, desk.context.tasks, silent="on the site")
    told = line(1, "")._replace(source=MessageSource.MAIL)
    quoted = line(2, "はい")._replace(source=MessageSource.MAIL)
    model.set_page(MessagePage((told, quoted), has_older=False, has_newer=False))
    assert [one.body for one in model.lines] == ["on the site", "はい"]
    model.renew(MessagePage((told, quoted, line(3, "続き")), has_older=False, has_newer=False))
    assert [one.body for one in model.lines] == ["on the site", "はい", "続き"]
    model.prepend(MessagePage((told._replace(id=0),), has_older=False, has_newer=False))
    assert model.lines[0].body == "on the site"
