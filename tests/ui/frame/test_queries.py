from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from app.models.client import Client
from app.models.conversation import Conversation, Message
from app.ui.formats import Formats
from app.ui.frame.queries import (
    FrameQueries,
    NavCounts,
    Said,
    book_state,
    found,
    no_counts,
    prepared,
)
from tests.services.bookkeeping_samples import spend
from tests.services.evidence_samples import keep
from tests.ui.today.context import World

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
SAID = Said(Formats("en"), NOW)


def speak(session: Session, body: str = "ロゴの件です") -> None:
    talk = Conversation(marketplace_id="coconala", room="1", title="ご相談")
    talk.messages.append(Message(sent_at=NOW, side="client", sender="港", body=body))
    session.add_all([talk, Client(name="ロゴ工房", created_at=NOW)])


def test_the_state_of_an_empty_book_has_nothing_to_undo(world: World) -> None:
    state = world.database.read(book_state, FrameQueries())
    assert (state.undo, state.redo, state.nav) == (None, None, NavCounts({}))
    assert not state.facts.is_demo
    assert no_counts(None).captured_at is None


def test_what_is_found_becomes_lines_of_the_palette(world: World) -> None:
    assert world.database.read(found, "ロゴ", (), FrameQueries(), SAID) == ()
    world.database.write(speak)
    client, message = world.database.read(found, "ﾛｺﾞ", (), FrameQueries(), SAID)
    assert (client.kind, client.title, client.title_marks) == ("client", "ロゴ工房", ((0, 2),))
    assert (message.kind, message.title, message.title_marks) == (
        "message",
        "“ロゴの件です”",
        ((1, 3),),
    )
    assert message.snippet == "Today 12:00   ご相談"
    assert (message.conversation_id, message.icon) == (1, "inbox")
    assert world.database.read(found, "ロゴ", ("order",), FrameQueries(), SAID) == ()


def test_the_found_word_of_a_long_message_is_in_sight(world: World) -> None:
    body = f"{'あ' * 50}著作権について{'い' * 60}著作権"
    world.database.write(speak, body)
    (message,) = world.database.read(found, "著作権", ("message",), FrameQueries(), SAID)
    marked = [message.title[start:end] for start, end in message.title_marks]
    assert marked == ["著作権"] * len(marked)
    assert message.title.startswith(f"“…{'あ' * 14}著作権")


def test_a_small_book_is_always_prepared(world: World) -> None:
    assert world.database.read(prepared) is None


def test_what_the_books_keep_says_its_day_and_amount_first(world: World) -> None:
    day = date(2026, 11, 3)
    world.database.write(spend, day, "supplies", 3_300, payee="家具店", memo="机と椅子")
    (expense,) = world.database.read(found, "椅子", (), FrameQueries(), SAID)
    assert (expense.kind, expense.title, expense.icon) == ("expense", "家具店", "wallet")
    assert expense.snippet == "3 Nov 2026   ¥3,300   机と椅子"
    ((start, end),) = expense.snippet_marks
    assert expense.snippet[start:end] == "椅子"
    keep(world.database, counterparty="工房", amount=None, name="机.pdf")
    (evidence,) = world.database.read(found, "工房", (), FrameQueries(), SAID)
    assert (evidence.kind, evidence.snippet.split("   ")[1:]) == ("evidence", ["机.pdf"])
