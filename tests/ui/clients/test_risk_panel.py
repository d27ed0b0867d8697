from app.services.risk_queries import risk_notes_of
from app.ui.clients.risk_panel import RiskPanel
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from tests.ui.orders.desk import Desk


def test_a_note_shows_fact_day_evidence_and_the_message(people: Desk) -> None:
    panel = RiskPanel(people.context)
    people.qtbot.addWidget(panel)
    (note,) = people.database.read(risk_notes_of, 1)
    panel.show_notes([note, note._replace(evidence="", message="あ" * 300)])
    said = [label.text() for label in panel.findChildren(Label)]
    assert said[:3] == [
        "⚠ Went outside",
        "25 Nov 2026 ・ a picture",
        "From a message: “LINEで話しましょう”",
    ]
    assert said[4] == "25 Nov 2026"
    assert said[5].endswith("…”")
    assert not panel.isHidden()
    assert panel.findChildren(IconButton) == []
    panel.grab()
    panel.show_notes(())
    assert panel.isHidden()


def test_in_the_drawer_a_note_is_changed_and_taken_away(people: Desk) -> None:
    panel = RiskPanel(people.context, is_open=True)
    people.qtbot.addWidget(panel)
    (note,) = people.database.read(risk_notes_of, 1)
    panel.show_notes([note])
    edit, remove = panel.findChildren(IconButton)
    for button, signal in ((edit, panel.edit_wanted), (remove, panel.remove_wanted)):
        with people.qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == [note]
    (message,) = (one for one in panel.findChildren(Button) if one.text() == "Open the message")
    message.click()
    wanted = {"conversation_id": note.conversation_id, "message_id": note.message_id}
    assert people.actions == [f"messages {wanted}"]
    panel.show_notes([note._replace(conversation_id=None)])
    assert not any(one.isVisibleTo(panel) for one in panel.findChildren(Button))
