"""Three clients with all that a client can have, and what the tests of their page share."""

from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.conversation import Attachment, Conversation, Message
from app.models.types import PersonalKind, Side, Stage
from app.services.client_details import ClientDetails, client_details
from app.services.client_drafts import ClientEdit, DisclosureDraft, RiskDraft
from app.services.client_queries import ClientLine, client_lines
from app.services.client_records import add_risk_note, tag_clients
from app.services.clients import add_client, edit_client
from app.services.disclosures import record_disclosure
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order, rate_order, step_order
from app.ui.clients.commands import ClientCommands
from app.ui.clients.words import ClientWords
from tests.ui.orders.desk import NOW, TODAY, Desk


def buy(desk: Desk, client: str, stage: Stage, **changes: object) -> int:
    """Add an order of a client, and bring it to a stage."""
    fields: dict[str, object] = {
        "marketplace_id": "coconala",
        "title": f"{client} {stage}",
        "price": 10_000,
        "client": client,
        "stage": Stage.INQUIRY if stage is Stage.INQUIRY else Stage.PURCHASED,
        "purchased_at": NOW - timedelta(days=2),
    }
    draft = OrderDraft(**(fields | changes))  # type: ignore[arg-type]
    order_id, _ = desk.database.write(add_order, draft, catalog=desk.catalog, now=NOW)
    if stage not in {Stage.INQUIRY, Stage.PURCHASED}:
        desk.database.write(step_order, order_id, stage, catalog=desk.catalog, at=NOW, now=NOW)
    return order_id


def talk(session: Session) -> None:
    session.info["subject"] = "talk"
    room = Conversation(
        marketplace_id="coconala", room="1", client_id=1, order_id=1, last_message_at=NOW
    )
    message = Message(sent_at=NOW, side=Side.CLIENT, sender="Minato", body="LINEで話しましょう")
    message.attachments.append(Attachment(name="logo.png"))
    reply = Message(sent_at=NOW, position=1, side=Side.ME, sender="", body="Sorry,\nno")
    room.messages += [message, reply]
    session.add(room)


def fill(desk: Desk) -> None:
    """Fill the book."""
    write = desk.database.write
    done = buy(desk, "Minato", Stage.COMPLETED)
    write(rate_order, done, received=5, given=4, now=NOW)
    buy(desk, "Minato", Stage.WORKING, due_on=TODAY - timedelta(days=1))
    buy(desk, "Aoba", Stage.INQUIRY, marketplace_id="timeticket")
    write(add_client, "Minato Inc.", now=NOW, marketplace_id="requ")
    write(
        edit_client, 1, ClientEdit(name="Minato", reading="みなと", about="Printing", note="Blue")
    )
    write(tag_clients, [1], "fast")
    write(talk)
    risk = RiskDraft(fact="Went outside", noted_on=TODAY, evidence="a picture", message_id=1)
    write(add_risk_note, 1, risk)
    told = DisclosureDraft(
        kind=PersonalKind.PHONE, client_id=1, marketplace_id="coconala", detail="mobile"
    )
    write(record_disclosure, told, now=NOW)


def line(desk: Desk, client_id: int) -> ClientLine:
    """Return a client as the list has him."""
    return desk.database.read(client_lines, [client_id])[client_id]


def details(desk: Desk, client_id: int) -> ClientDetails:
    """Return a client opened."""
    found = desk.database.read(client_details, client_id)
    assert found is not None
    return found


def words(desk: Desk) -> ClientWords:
    """Return what says things about clients."""
    return ClientWords(desk.context, desk.context.tasks)


def commands(desk: Desk) -> ClientCommands:
    """Return what changes clients."""
    return ClientCommands(desk.context, desk.context.tasks)
