from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.models.types import Side, Stage
from app.rulebook.catalog import Catalog
from app.services.client_drafts import RiskDraft
from app.services.client_records import add_risk_note
from app.services.orders import step_order
from app.services.risk_queries import risk_notes_before, risk_notes_of, risk_notes_of_name
from app.storage.database import Database
from tests.services.sample import DUE, NOW, add


def say(session: Session, body: str) -> None:
    session.info["subject"] = "say"
    room = Conversation(marketplace_id="coconala", room="1", client_id=1)
    room.messages.append(Message(sent_at=NOW, side=Side.CLIENT, sender="あ", body=body))
    session.add(room)


def test_the_message_that_proves_a_fact_is_told_with_it(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog)
    database.write(say, "LINEで話しましょう")
    risk = RiskDraft(fact="外部へ誘った", noted_on=DUE, evidence="画面", message_id=1)
    database.write(add_risk_note, 1, risk)
    (note,) = database.read(risk_notes_of, 1)
    assert note[1:] == ("外部へ誘った", DUE, "画面", 1, "LINEで話しましょう", 1)


def test_a_name_finds_the_notes_on_all_who_bear_it(database: Database, catalog: Catalog) -> None:
    add(database, catalog)
    database.write(add_risk_note, 1, RiskDraft(fact="支払が遅れた", noted_on=DUE))
    assert [note.fact for note in database.read(risk_notes_of_name, "みなと")] == ["支払が遅れた"]
    assert database.read(risk_notes_of_name, "みな") == ()


def test_an_order_brings_the_notes_on_its_client_until_it_is_accepted(
    database: Database, catalog: Catalog
) -> None:
    order = add(database, catalog)
    assert database.read(risk_notes_before, [order]) == ()
    database.write(add_risk_note, 1, RiskDraft(fact="支払が遅れた", noted_on=DUE))
    found = database.read(risk_notes_before, [order, order + 1])
    assert [note.fact for note in found] == ["支払が遅れた"]
    database.write(step_order, order, Stage.WORKING, catalog=catalog, at=NOW, now=NOW)
    assert database.read(risk_notes_before, [order]) == ()
