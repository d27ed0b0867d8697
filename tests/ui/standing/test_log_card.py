"""The log of an application, labels and notes."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.types import ProStep
from app.services.pro_dossier import log_step, set_interview_note, set_labels
from app.ui.standing.log_card import INTERVIEW, LABELS, LogCard
from tests.services.sample import fill
from tests.ui.standing.test_pro_card import dossier_of
from tests.ui.today.context import World


def test_steps_come_newest_first_with_labels_and_notes_below(world: World, qtbot: QtBot) -> None:
    fill(world.database, world.catalog)
    write = world.database.write
    step, _ = write(log_step, "coconala", ProStep.ENTERED, date(2022, 4, 30), "フォーム")
    write(log_step, "coconala", ProStep.SCOUTED, date(2022, 10, 3))
    card = LogCard(world.context)
    qtbot.addWidget(card)
    card.resize(420, 200)
    card.show_dossier(dossier_of(world, date(2026, 11, 25)))
    assert "Listings with the label, none" in card.accessibleDescription()
    write(set_labels, "coconala", [1])
    write(set_interview_note, "coconala", "強みは\n速さ")
    card.show_dossier(dossier_of(world, date(2026, 11, 25)))
    assert card.accessibleDescription() == (
        "スカウトが届いた, 2022/10/03 エントリーした, フォーム, 2022/04/30"
        " Listings with the label, ロゴ制作, 1 Notes for the interview, 強みは 速さ"
    )
    for key, signal in ((LABELS, card.labels_wanted), (INTERVIEW, card.interview_wanted)):
        with qtbot.waitSignal(signal):
            card.opened.emit(key)
    with qtbot.waitSignal(card.step_wanted) as told:
        card.opened.emit(step)
    assert told.args[0].note == "フォーム"
    with qtbot.waitSignal(card.step_wanted) as told:
        card.opened.emit(card.LINK)
    assert told.args == [None]
    assert card.title() == "Application"
