"""The command `begin`: begins the book with an earlier year."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.text import label
from app.models.moments import JST
from app.services.bookkeeping import begin_year


def run(call: Call, arguments: Namespace) -> Answer:
    """Begin the book with the year that is named."""
    year = arguments.year
    with call.book(to_write=True) as database:
        database.write(begin_year, year, today=call.now().astimezone(JST).date())
    return Answer({"begins": year}, label("begins", call.language).format(year=year))
