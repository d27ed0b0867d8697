"""The commands and options of the command line (product.md §12)."""

import argparse
from argparse import SUPPRESS
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from app.cli import values
from app.cli.help_text import COMMANDS, OPTIONS, PROGRAM, said
from app.cli.parser import Parser
from app.handover.cells import Encoding
from app.models.bookkeeping_types import JournalFormat
from app.models.types import Ball, EncryptionMode, PaymentKind, Stage, TaxStatus

REPORTS = ("earnings", "escrow", "payouts", "profit", "capacity", "standing")
GROUPS = ("month", "marketplace", "service", "client")
CAPTURES = (
    *("sales_csv", "order_list_page", "talkroom_page", "talkroom_json", "mapped_csv"),
    *("mail", "mail_folder", "pasted_talk", "bank_csv"),
)
LANGUAGES = ("ja", "en")

_Subparsers = argparse._SubParsersAction  # noqa: SLF001 - argparse names the type no other way


class ArgumentReader:
    """Builds the parser in one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._anywhere = Parser(add_help=False)
        self._add_everywhere(self._anywhere)

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Return what was asked for; `command` is None when no command was given.

        Raises:
            AppError: The command line cannot be understood.
            SystemExit: Help was asked for and has been printed.
        """
        return self._program().parse_args(list(arguments))

    def _program(self) -> Parser:
        parser = Parser(prog="tokuicho", description=said(PROGRAM, self._language))
        self._add_everywhere(parser)
        parser.set_defaults(command=None, store=None, lang=None, json=False)
        commands = parser.add_subparsers(dest="command", metavar="COMMAND")
        self._add_books(commands)
        self._add_capture(commands)
        self._add_quote(commands)
        self._add_orders(commands)
        self._add_reports(commands)
        self._add_export(commands)
        self._add_safety(commands)
        self._add_tour(commands)
        return parser

    def _add_everywhere(self, parser: Parser) -> None:
        self._option(parser, "--store", type=Path, default=SUPPRESS, metavar="FILE")
        self._option(parser, "--lang", choices=LANGUAGES, default=SUPPRESS)
        parser.add_argument(
            "--json", action="store_true", default=SUPPRESS, help=self._said("--json")
        )

    def _add_books(self, commands: "_Subparsers[Parser]") -> None:
        init = self._command(commands, "init")
        self._option(init, "--encrypt", choices=_words(EncryptionMode))
        self._option(init, "--name", type=values.words, default="")
        self._option(
            init, "--tax-status", choices=_words(TaxStatus), default=TaxStatus.EXEMPT.value
        )
        demo = self._command(commands, "demo")
        self._option(demo, "--out", type=Path, required=True, metavar="FILE")
        for name in ("--orders", "--messages", "--clients"):
            self._option(demo, name, type=values.count, metavar="N")
        self._option(demo, "--seed", type=values.count, metavar="N")
        self._option(demo, "--today", type=values.order_day, metavar="DATE")
        self._option(demo, "--encrypt", choices=("none",), default="none")

    def _add_capture(self, commands: "_Subparsers[Parser]") -> None:
        capture = self._command(commands, "import")
        capture.add_argument(
            "files", nargs="+", type=Path, metavar="FILE", help=self._said("files")
        )
        self._option(capture, "--as", choices=CAPTURES, dest="as_kind")
        self._option(capture, "--account", type=values.words, default="", metavar="NAME")
        self._option(capture, "--marketplace", type=values.words, metavar="ID")
        self._flag(capture, "--overdrawn")
        self._flag(capture, "--dry-run")
        begin = self._command(commands, "begin")
        begin.add_argument("year", type=values.count, metavar="YEAR", help=self._said("year"))

    def _add_quote(self, commands: "_Subparsers[Parser]") -> None:
        quote = self._command(commands, "quote")
        self._option(quote, "--marketplace", type=values.words, required=True, metavar="ID")
        amounts = quote.add_mutually_exclusive_group(required=True)
        for name in ("--price", "--net", "--budget"):
            amounts.add_argument(name, type=values.amount, metavar="N", help=self._said(name))
        self._option(quote, "--kind", type=values.words, default="text")
        self._flag(quote, "--taxable")
        self._flag(quote, "--listing")
        self._option(quote, "--on", type=values.day, metavar="DATE")

    def _add_orders(self, commands: "_Subparsers[Parser]") -> None:
        order = self._command(commands, "order")
        actions = order.add_subparsers(dest="action", metavar="ACTION", required=True)
        self._add_order_add(self._command(actions, "add", "order add"))
        step = self._command(actions, "step", "order step")
        self._number(step)
        step.add_argument("stage", choices=_words(Stage), help=self._said("stage"))
        self._option(step, "--at", type=values.moment, metavar="T")
        pay = self._command(actions, "pay", "order pay")
        self._number(pay)
        extras = (PaymentKind.OPTION.value, PaymentKind.TIP.value)
        self._option(pay, "--kind", choices=extras, required=True)
        self._option(pay, "--price", type=values.amount, required=True, metavar="N")
        self._option(pay, "--at", type=values.moment, metavar="T")
        listing = self._command(actions, "list", "order list")
        self._option(listing, "--stage", choices=_words(Stage))
        self._option(listing, "--marketplace", type=values.words, metavar="ID")
        self._option(listing, "--ball", choices=_words(Ball))
        self._number(self._command(actions, "show", "order show"))

    def _add_order_add(self, add: Parser) -> None:
        self._option(add, "--marketplace", type=values.words, required=True, metavar="ID")
        self._option(add, "--title", type=values.words, required=True)
        self._option(add, "--price", type=values.amount, required=True, metavar="N")
        self._option(add, "--client", type=values.words, required=True)
        self._option(add, "--number", type=values.words)
        self._option(add, "--purchased-at", type=values.moment, metavar="T")
        self._option(add, "--due-on", type=values.order_day, metavar="D")
        self._option(add, "--kind", type=values.words, default="text")

    def _add_reports(self, commands: "_Subparsers[Parser]") -> None:
        report = self._command(commands, "report")
        report.add_argument("report", choices=REPORTS, help=self._said("report"))
        self._option(report, "--from", type=values.day, dest="first", metavar="D")
        self._option(report, "--to", type=values.day, dest="last", metavar="D")
        self._option(report, "--by", choices=GROUPS)
        self._option(report, "--minutes", type=values.count, default=0, metavar="N")
        self._option(report, "--due-on", type=values.day, metavar="D")
        search = self._command(commands, "search")
        search.add_argument("words", nargs="+", type=values.words, help=self._said("words"))
        self._option(search, "--limit", type=values.count, default=50, metavar="N")

    def _add_export(self, commands: "_Subparsers[Parser]") -> None:
        export = self._command(commands, "export")
        actions = export.add_subparsers(dest="action", metavar="WHAT", required=True)
        calendar = self._command(actions, "calendar", "export calendar")
        self._option(calendar, "--out", type=Path, required=True, metavar="FILE")
        self._option(calendar, "--from", type=values.order_day, dest="first", metavar="D")
        self._option(calendar, "--to", type=values.order_day, dest="last", metavar="D")

        journal = self._command(actions, "journal", "export journal")
        self._option(journal, "--format", choices=_words(JournalFormat), required=True)
        self._option(journal, "--encoding", choices=_words(Encoding))
        self._option(journal, "--from", type=values.order_day, dest="first", metavar="D")
        self._option(journal, "--to", type=values.order_day, dest="last", metavar="D")
        self._option(journal, "--out", type=Path, required=True, metavar="FILE")

    def _add_safety(self, commands: "_Subparsers[Parser]") -> None:
        backup = self._command(commands, "backup")
        self._option(backup, "--to", type=Path, metavar="DIR")
        self._command(commands, "verify")
        history = self._command(commands, "history")
        self._option(history, "--limit", type=values.count, default=50, metavar="N")
        self._command(commands, "undo")
        self._command(commands, "redo")

    def _add_tour(self, commands: "_Subparsers[Parser]") -> None:
        tour = self._command(commands, "tour")
        self._option(tour, "--out", type=Path, required=True, metavar="DIR")
        self._option(tour, "--theme", choices=("light", "dark"), default="light")
        self._option(tour, "--size", type=values.size, default=(1440, 900), metavar="1440x900")
        self._option(tour, "--scale", type=values.scale, default=1.0, metavar="1")

    def _command(
        self, commands: "_Subparsers[Parser]", name: str, key: str | None = None
    ) -> Parser:
        words = said(COMMANDS[key or name], self._language)
        return commands.add_parser(name, description=words, help=words, parents=[self._anywhere])

    def _number(self, parser: Parser) -> None:
        parser.add_argument("number", type=values.words, help=self._said("number"))
        self._option(parser, "--marketplace", type=values.words, metavar="ID")

    def _flag(self, parser: Parser, name: str) -> None:
        parser.add_argument(name, action="store_true", help=self._said(name))

    def _option(  # noqa: PLR0913 - argparse's own words
        self,
        parser: Parser,
        name: str,
        *,
        type: Callable[[str], object] = str,  # noqa: A002 - argparse's own word
        choices: Sequence[str] | None = None,
        default: object = None,
        required: bool = False,
        metavar: str | None = None,
        dest: str | None = None,
    ) -> None:
        parser.add_argument(
            name,
            type=type,
            choices=choices,
            default=default,
            required=required,
            metavar=metavar,
            dest=dest or name.removeprefix("--").replace("-", "_"),
            help=self._said(f"{name} {metavar}" if f"{name} {metavar}" in OPTIONS else name),
        )

    def _said(self, name: str) -> str:
        return said(OPTIONS[name], self._language)


def _words(kind: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in kind)
