import pytest

from app.services.client_details import client_details, handles_of
from app.services.client_drafts import ClientEdit
from app.services.clients import (
    add_client,
    edit_client,
    find_or_add_client,
    set_client_note,
)
from app.services.handles import ClientMissingError, HandleTakenError
from app.services.order_drafts import EmptyFieldError, TooLongError
from app.storage.database import Database
from tests.services.sample import NOW


def test_a_renamed_client_keeps_his_handle(database: Database) -> None:
    client_id, _ = database.write(find_or_add_client, "coconala", "みなと", now=NOW)
    database.write(edit_client, client_id, ClientEdit(name="株式会社みなと", reading="みなと"))
    database.write(set_client_note, client_id, "請求は月末")
    row = database.read(client_details, client_id)
    assert row is not None
    assert (row.line.name, row.line.reading, row.note) == ("株式会社みなと", "みなと", "請求は月末")
    assert [handle.name for handle in row.handles] == ["みなと"]
    again, _ = database.write(find_or_add_client, "coconala", "みなと", now=NOW)
    assert again == client_id


def test_a_client_can_be_known_without_any_site(database: Database) -> None:
    client_id, _ = database.write(add_client, "さくら", now=NOW)
    row = database.read(client_details, client_id)
    assert row is not None
    assert row.handles == ()


def test_a_client_has_a_name(database: Database) -> None:
    with pytest.raises(EmptyFieldError):
        database.write(add_client, " ", now=NOW)
    with pytest.raises(ClientMissingError):
        database.write(edit_client, 1, ClientEdit(name="だれか"))
    client_id, _ = database.write(add_client, "さくら", now=NOW)
    with pytest.raises(TooLongError):
        database.write(set_client_note, client_id, "あ" * 20_001)


def test_the_names_he_goes_by_are_added_and_taken_away(database: Database) -> None:
    client_id, _ = database.write(find_or_add_client, "coconala", "みなと", now=NOW)
    handles = (
        ("coconala", "みなと"),
        ("requ", " minato "),
        ("timeticket", " "),
        ("requ", "minato"),
    )
    database.write(edit_client, client_id, ClientEdit(name="みなと", handles=handles))
    found = database.read(handles_of, client_id)
    assert found == (("coconala", "みなと"), ("requ", "minato"))
    known, _ = database.write(find_or_add_client, "requ", "minato", now=NOW)
    assert known == client_id
    database.write(edit_client, client_id, ClientEdit(name="みなと", handles=(("requ", "minato"),)))
    assert database.read(handles_of, client_id) == (("requ", "minato"),)
    database.undo()
    assert database.read(handles_of, client_id) == found


def test_a_name_of_another_client_there_is_refused(database: Database) -> None:
    database.write(find_or_add_client, "coconala", "みなと", now=NOW)
    other, _ = database.write(add_client, "港", now=NOW)
    edit = ClientEdit(name="港", handles=(("coconala", "みなと"),))
    with pytest.raises(HandleTakenError) as raised:
        database.write(edit_client, other, edit)
    assert raised.value.details == {"name": "みなと", "client": "みなと"}
    assert database.read(handles_of, other) == ()


def test_a_renamed_user_is_still_known_by_the_sites_own_id(database: Database) -> None:
    client_id, _ = database.write(find_or_add_client, "coconala", "港", now=NOW, site_id="9")
    edit = ClientEdit(name="港", handles=(("coconala", "みなと"),))
    database.write(edit_client, client_id, edit)
    again, _ = database.write(find_or_add_client, "coconala", "別名", now=NOW, site_id="9")
    assert again == client_id
    assert database.read(handles_of, client_id) == (("coconala", "みなと"),)
