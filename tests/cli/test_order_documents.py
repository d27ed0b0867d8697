from app.cli.order_documents import details_document, order_document
from app.models.money import Yen
from app.models.types import EventKind, Side, Stage
from app.services.order_details import EventRow, MessageRow
from tests.cli.rows import DETAILS, ROW


def test_a_client_nobody_knows_is_null() -> None:
    assert order_document(ROW._replace(client=""))["client"] is None
    assert order_document(ROW)["client"] == "みなと"


def test_events_and_messages_have_the_keys_of_the_contract() -> None:
    event = EventRow(1, EventKind.STAGE, None, Stage.PURCHASED, 0, "")
    message = MessageRow(1, 0, "みなと", Side.CLIENT, "よろしく", ("a.png",))
    document = details_document(DETAILS._replace(events=(event,), messages=(message,)))
    assert document["events"] == [
        {
            "kind": "stage",
            "stage_before": None,
            "stage_after": "purchased",
            "occurred_at": "1970-01-01T09:00:00+09:00",
            "note": None,
        }
    ]
    assert document["messages"] == [
        {
            "sent_at": "1970-01-01T09:00:00+09:00",
            "sender": "みなと",
            "side": "client",
            "body": "よろしく",
            "attachments": ["a.png"],
        }
    ]


def test_the_tax_withheld_is_told_and_null_where_there_is_none() -> None:
    document = details_document(DETAILS)
    assert (document["withheld"], document["withheld_on_top"]) == (None, False)
    kept = details_document(DETAILS._replace(withheld=Yen(5_105), is_withheld_on_top=True))
    assert (kept["withheld"], kept["withheld_on_top"]) == (5_105, True)
