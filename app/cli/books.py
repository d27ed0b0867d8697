"""The commands `init` and `demo`: new books."""

from argparse import Namespace
from dataclasses import replace

from app.cli.answer import Answer
from app.cli.call import Call, NewKey
from app.cli.tables import facts
from app.cli.text import label, word
from app.models.moments import JST
from app.models.types import EncryptionMode, TaxStatus
from app.services.demo.book import make_demo
from app.services.demo.plan import DemoSpec
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database


def run(call: Call, arguments: Namespace) -> Answer:
    """Make an empty book, or one with invented orders."""
    return _init(call, arguments) if arguments.command == "init" else _demo(call, arguments)


def _init(call: Call, arguments: Namespace) -> Answer:
    wish = EncryptionMode(arguments.encrypt) if arguments.encrypt else None
    book_facts = BookFacts(
        name=arguments.name.strip(), tax_status=TaxStatus(arguments.tax_status)
    )
    made = call.environment.new_key(wish, call.passphrase)
    try:
        database = Database.create(call.store, made.key)
    except BaseException:
        if made.key is not None:
            call.environment.forget_key(made.key)
        raise
    try:
        database.write(set_book_facts, book_facts)
    finally:
        database.close()
    return _told(call, made)


def _told(call: Call, made: NewKey) -> Answer:
    document: dict[str, object] = {
        "store": call.store,
        "encrypt": made.mode,
        "recovery_code": made.recovery_code,
    }
    pairs = [
        (label("store", call.language), str(call.store)),
        (label("encrypt", call.language), word(made.mode, call.language)),
    ]
    notes: tuple[str, ...] = ()
    if made.recovery_code is not None:
        pairs.append((label("recovery_code", call.language), made.recovery_code))
        notes = (label("recovery_advice", call.language),)
    return Answer(document, facts(pairs), notes=notes)


def _demo(call: Call, arguments: Namespace) -> Answer:
    spec = DemoSpec(today=arguments.today or call.now().astimezone(JST).date())
    for name in ("orders", "messages", "clients", "seed"):
        wanted = getattr(arguments, name)
        if wanted is not None:
            spec = replace(spec, **{name: wanted})
    words = call.environment.resources / "demo"
    make_demo(arguments.out, words, call.shipped(), spec, None)
    document: dict[str, object] = {
        "store": arguments.out,
        "orders": spec.orders,
        "messages": spec.messages,
        "clients": spec.clients,
        "seed": spec.seed,
    }
    return Answer(document, f"{label('store', call.language)}: {arguments.out}")
