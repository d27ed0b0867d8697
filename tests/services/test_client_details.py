from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.models.moments import to_epoch
from app.models.money import Yen
from app.models.types import Side, Stage
from app.rulebook.catalog import Catalog
from app.services.client_details import client_details, client_pair
from app.services.orders import rate_order
from app.storage.database import Database
from tests.services.sample import NOW, add, move


def talk(session: Session, *sides: Side) -> None:
    """Let the client of order 1 and the seller speak in turn, an hour apart."""
    session.info["subject"] = "talk"
    room = Conversation(marketplace_id="coconala", room="1", client_id=1, last_message_at=NOW)
    room.messages = [
        Message(sent_at=NOW + timedelta(hours=hour), side=side, sender="x", body="…")
        for hour, side in enumerate(sides)
    ]
    session.add(room)


def test_the_figures_of_a_client(database: Database, catalog: Catalog) -> None:
    done = add(database, catalog)
    move(database, catalog, done, Stage.COMPLETED)
    database.write(rate_order, done, received=5, given=4, now=NOW)
    add(database, catalog, stage=Stage.INQUIRY)
    move(database, catalog, add(database, catalog), Stage.CANCELLED)
    found = database.read(client_details, 1)
    assert found is not None
    assert (found.line.orders, found.cancelled, found.enquiries) == (1, 1, 1)
    assert (found.rating_given, found.first_at) == (4.0, to_epoch(NOW))
    assert found.per_order == Yen(39_000)
    assert found.answer_minutes is None


def test_a_client_who_bought_nothing_has_no_mean(database: Database, catalog: Catalog) -> None:
    add(database, catalog, stage=Stage.INQUIRY)
    found = database.read(client_details, 1)
    assert found is not None
    assert found.per_order is None


def test_how_long_he_takes_to_answer_is_told_from_his_answers_alone(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog)
    me, client, site = Side.ME, Side.CLIENT, Side.SITE
    database.write(talk, client, me, me, site, client, client, me, client)
    found = database.read(client_details, 1)
    assert found is not None
    assert found.answer_minutes == 120


def test_nobody_is_nobody(database: Database) -> None:
    assert database.read(client_details, 9) is None


def test_a_pair_is_compared_while_both_are_there(database: Database, catalog: Catalog) -> None:
    add(database, catalog, client="あ")
    add(database, catalog, client="い")
    pair = database.read(client_pair, 1, 2)
    assert pair is not None
    assert [one.line.name for one in pair] == ["あ", "い"]
    assert database.read(client_pair, 1, 9) is None
    assert database.read(client_pair, 9, 1) is None
