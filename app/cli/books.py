"""The commands `init` and `demo`: new books."""

from argparse import Namespace
from dataclasses import replace
from functools import partial

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.tables import facts
from app.cli.text import label, word
from app.models.moments import JST
from app.models.types import EncryptionMode, TaxStatus
from app.services.demo.book import make_demo
from app.services.demo.plan import DemoSpec
from app.services.order_drafts import NAME_LENGTH, check_length
from app.services.preference_queries import BookFacts
from app.services.preferences import begin_book
from app.storage.book_keys import create_book


def run(call: Call, arguments: Namespace) -> Answer:
    """Make an empty book, or one with invented orders."""
    return _init(call, arguments) if arguments.command == "init" else _demo(call, arguments)


def _init(call: Call, arguments: Namespace) -> Answer:
    mode = _mode(call, arguments)
    name = check_length("name", arguments.name, NAME_LENGTH)
    tax_status = TaxStatus(arguments.tax_status)
    database, code = create_book(
        call.store, mode, keychain=call.environment.keychain, passphrase=call.passphrase
    )
    try:
        database.seed(partial(begin_book, facts=BookFacts(name=name, tax_status=tax_status)))
    finally:
        database.close()
    return _told(call, mode, code)


def _mode(call: Call, arguments: Namespace) -> EncryptionMode:
    """Return how to keep the key: as asked, by the passphrase that was given, in the keychain."""
    if arguments.encrypt is not None:
        return EncryptionMode(arguments.encrypt)
    return EncryptionMode.PASSPHRASE if call.passphrase else EncryptionMode.KEYCHAIN


def _told(call: Call, mode: EncryptionMode, code: str | None) -> Answer:
    document: dict[str, object] = {
        "store": call.store,
        "encrypt": mode,
        "recovery_code": code,
    }
    pairs = [
        (label("store", call.language), str(call.store)),
        (label("encrypt", call.language), word(mode, call.language)),
    ]
    notes: tuple[str, ...] = ()
    if code is not None:
        pairs.append((label("recovery_code", call.language), code))
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
