from app.models.types import MessageSource, PersonalKind
from app.rulebook.catalog import Catalog
from app.services.client_drafts import DisclosureDraft
from app.services.disclosure_queries import disclosures
from app.services.reply_copying import copy_reply
from app.storage.database import Database
from tests.services.rooms import CLIENT, add_room
from tests.services.sample import NOW, add
from tests.store import dump


def test_a_copied_reply_and_what_it_discloses_are_one_step(
    database: Database, catalog: Catalog
) -> None:
    order = add(database, catalog)
    room, _ = database.write(add_room, (CLIENT, "電話できますか"), order_id=order)
    before = dump(database)
    told = DisclosureDraft(kind=PersonalKind.PHONE, detail="09•••78", conversation_id=room)
    message, _ = database.write(copy_reply, room, "090-1234-5678です", [told], now=NOW)
    row = database.read(
        lambda reader: reader.row("SELECT body, source FROM messages WHERE id = ?", (message,))
    )
    assert row == ("090-1234-5678です", MessageSource.COPIED)
    (line,) = database.read(disclosures)
    assert (line.kind, line.client, line.conversation_id) == (PersonalKind.PHONE, "みなと", room)
    database.undo()
    assert dump(database) == before
