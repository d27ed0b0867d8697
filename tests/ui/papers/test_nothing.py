"""Where no paper is, the first step is taught, or the filters are taken away."""

from pytestqt.qtbot import QtBot

from app.services.paper_queries import PaperFilter
from app.ui.papers.nothing import Nothing
from app.ui.papers.question import Question
from tests.ui.today.context import World


def test_the_first_use_teaches_and_a_filter_can_be_cleared(world: World, qtbot: QtBot) -> None:
    made = Nothing(world.context)
    qtbot.addWidget(made)
    made.show()
    made.tell(Question(), has_any=False)
    assert made.add.isVisible()
    for signal, button in ((made.add_wanted, made.add), (made.issuer_wanted, made.issuer)):
        with qtbot.waitSignal(signal):
            button.click()
    made.tell(Question(PaperFilter(words="x")), has_any=False)
    assert made.clear.isVisible()
    assert not made.add.isVisible()
    made.tell(Question(PaperFilter(year=2020)), has_any=True)
    with qtbot.waitSignal(made.cleared):
        made.clear.click()
