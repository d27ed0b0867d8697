from app.services.client_drafts import ClientEdit


def test_the_note_stays_unless_it_is_written() -> None:
    assert ClientEdit(name="みなと").note is None
