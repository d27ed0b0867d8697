"""The command `search`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.tables import Column, table
from app.cli.text import label, word
from app.services.search_queries import Hit, search


def run(call: Call, arguments: Namespace) -> Answer:
    """Find what holds all the words."""
    with call.book() as database:
        hits = database.read(search, " ".join(arguments.words), arguments.limit)
    document: dict[str, object] = {"hits": [_document(hit) for hit in hits]}
    if not hits:
        return Answer(document, label("none", call.language))
    heads = [
        Column(label("kind", call.language)),
        Column(label("title", call.language)),
        Column(label("snippet", call.language), limit=60),
    ]
    lines = [[word(hit.kind, call.language), hit.title, hit.snippet] for hit in hits]
    return Answer(document, table(heads, lines))


def _document(hit: Hit) -> dict[str, object]:
    return {"kind": hit.kind, "id": hit.id, "title": hit.title, "snippet": hit.snippet}
