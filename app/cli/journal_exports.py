"""The command `export journal`: the journal for another program."""

from argparse import Namespace
from datetime import date

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.days import span_of
from app.cli.parser import ConflictingArgumentsError
from app.cli.text import label
from app.handover.cells import Encoding
from app.models.bookkeeping_types import JournalFormat
from app.models.moments import JST
from app.models.types import TaxStatus
from app.rulebook.chart import load_chart
from app.services.export_name_queries import names_for
from app.services.journal_files import WITH_ENCODINGS, JournalFile, JournalWish, write_journal
from app.services.journal_queries import Unbooked, unbooked
from app.services.journal_words import JournalWords
from app.services.preference_queries import book_facts


def run(call: Call, arguments: Namespace) -> Answer:
    """Write the rows of some days, this year's where none are given, and say what is not in it.

    Raises:
        ConflictingArgumentsError: The format has an encoding of its own.
    """
    wanted, out = JournalFormat(arguments.format), call.place(arguments.out)
    encoding = _encoding(wanted, arguments.encoding)
    first, last = span_of(arguments, _this_year(call))
    chart = load_chart(call.environment.resources / "books")
    with call.book() as database:
        catalog = call.catalog(database)
        sites = {one: catalog.marketplace(one).name.ja for one in catalog.ids}
        facts = database.read(book_facts)
        wish = JournalWish(
            format=wanted,
            first=first,
            last=last,
            names=database.read(names_for, wanted, chart),
            words=JournalWords(sites),
            taxable=facts.tax_status is TaxStatus.TAXABLE,
            encoding=encoding,
        )
        file = database.read(write_journal, out, wish)
        left = database.read(unbooked, first, last)
    return _answer(call, wanted, file, left)


def _encoding(wanted: JournalFormat, given: str | None) -> Encoding:
    """Return the encoding of a file; only some formats leave a choice."""
    fixed = Encoding.CP932 if wanted is JournalFormat.YAYOI else Encoding.UTF_8
    if given is None:
        return fixed
    if given != fixed and wanted not in WITH_ENCODINGS:
        raise ConflictingArgumentsError(what=f"--encoding {given}", other=f"--format {wanted}")
    return Encoding(given)


def _answer(call: Call, wanted: JournalFormat, file: JournalFile, left: Unbooked) -> Answer:
    """Say what was written, and what is not in it."""
    document: dict[str, object] = {
        "files": [str(path) for path in file.paths],
        "rows": file.rows,
        "total": file.total,
        "lost": "".join(file.lost),
        "shortened": file.shortened,
        "left_out": file.left_out,
        "unbooked": {"orders": left.orders, "net": left.net},
        "without_fee": {"orders": left.fees, "gross": left.gross},
    }
    named = ", ".join(map(str, file.paths))
    unit = label("deals" if wanted is JournalFormat.FREEE_DEALS else "journal_rows", call.language)
    lines = [f"{label('exported', call.language)}: {named} ({file.rows:,} {unit})"]
    if file.lost:
        lines.append(f"{label('not_in_cp932', call.language)}: {''.join(file.lost)}")
    counts = {
        "shortened": file.shortened,
        "no_deal": file.left_out,
        "unbooked": left.orders,
        "without_fee": left.fees,
    }
    lines += [f"{label(name, call.language)}: {count:,}" for name, count in counts.items() if count]
    return Answer(document, "\n".join(lines))


def _this_year(call: Call) -> tuple[date, date]:
    today = call.now().astimezone(JST).date()
    return date(today.year, 1, 1), date(today.year, 12, 31)
