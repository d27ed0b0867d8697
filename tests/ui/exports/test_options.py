"""Days that make no time are said; an encoding is offered where the format knows both."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.handover.cells import Encoding
from app.models.bookkeeping_types import JournalFormat
from app.ui.exports.options import ExportOptions
from tests.ui.today.context import World


def options_of(world: World, qtbot: QtBot) -> ExportOptions:
    options = ExportOptions(world.context)
    qtbot.addWidget(options)
    options.show()
    options.set_span(date(2026, 1, 1), date(2026, 12, 31))
    return options


def test_another_day_is_told_and_a_turned_time_is_not(world: World, qtbot: QtBot) -> None:
    options = options_of(world, qtbot)
    with qtbot.waitSignal(options.changed):
        options.first.set_day(date(2026, 7, 1))
    assert options.span == (date(2026, 7, 1), date(2026, 12, 31))
    with qtbot.assertNotEmitted(options.changed):
        options.last.set_day(date(2026, 6, 30))
    assert not options.is_valid
    with qtbot.waitSignal(options.changed):
        options.last.set_day(date(2026, 7, 1))
    options.first.set_day(None)
    with pytest.raises(ValueError, match="no time"):
        _ = options.span


@pytest.mark.parametrize(
    ("wanted", "encodings"),
    [
        (JournalFormat.YAYOI, [Encoding.CP932]),
        (JournalFormat.MONEYFORWARD, [Encoding.UTF_8, Encoding.CP932]),
        (JournalFormat.CSV, [Encoding.UTF_8, Encoding.CP932]),
        (JournalFormat.FREEE, [Encoding.UTF_8]),
    ],
)
def test_only_what_a_format_knows_is_offered(
    world: World, qtbot: QtBot, wanted: JournalFormat, encodings: list[Encoding]
) -> None:
    options = options_of(world, qtbot)
    options.show_format(wanted)
    box = options.encoding
    assert [box.itemData(place) for place in range(box.count())] == encodings
    assert box.isEnabled() == (len(encodings) > 1)
    assert options.chosen_encoding is encodings[0]


def test_another_encoding_is_told(world: World, qtbot: QtBot) -> None:
    options = options_of(world, qtbot)
    options.show_format(JournalFormat.CSV)
    with qtbot.waitSignal(options.changed):
        options.encoding.setCurrentIndex(1)
    assert options.chosen_encoding is Encoding.CP932


def test_a_longer_name_of_an_encoding_is_not_cut(world: World, qtbot: QtBot) -> None:
    options = options_of(world, qtbot)
    short = options.encoding.sizeHint().width()
    options.encoding.addItem("UTF-8 with a mark at its beginning")
    assert options.encoding.sizeHint().width() > short + 100
