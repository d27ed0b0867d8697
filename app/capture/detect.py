"""A file of unknown kind is known by what is in it, and read by the reader for its kind."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from app.capture.bank_csv import find_statement, read_lines, reading_of
from app.capture.bank_mapping import BankMapping, read_mapped_statement, suggest_bank_columns
from app.capture.column_mapping import ColumnMapping, header_digest, suggest_columns
from app.capture.decoding import decode
from app.capture.delimited import Table, table_of
from app.capture.facts import CaptureKind, Reading
from app.capture.listing_figures import counts_listings
from app.capture.mail_file import is_mail, read_mails
from app.capture.mail_rules import MailRules
from app.capture.mapped_csv import read_mapped_csv
from app.capture.order_list_page import is_order_list, read_order_list_page
from app.capture.pasted_talk import TalkWishes, is_talk, read_pasted_talk
from app.capture.refusals import (
    FiguresOfListingsError,
    MappingNeededError,
    NotACaptureError,
    TooLargeError,
)
from app.capture.sales_csv import find_sales_table, read_sales_csv
from app.capture.saved_page import PAGE_LIMIT, parse_page
from app.capture.talkroom_json import read_talkroom_json
from app.capture.talkroom_page import is_talkroom, read_talkroom_page
from app.capture.years import YearHint
from app.rulebook.banks import BankLayout, layout_of
from app.rulebook.catalog import Catalog

FILE_LIMIT: Final = 200_000_000
"""Bytes: a CSV of a million rows is below, and text and rows together still fit in memory."""

_SAMPLE_COUNT: Final = 5
_PAGES: Final = (CaptureKind.ORDER_LIST_PAGE, CaptureKind.TALKROOM_PAGE)
_MAILS: Final = (CaptureKind.MAIL, CaptureKind.MAIL_FOLDER)
_CSVS: Final = (CaptureKind.SALES_CSV, CaptureKind.BANK_CSV, CaptureKind.MAPPED_CSV)


def read(  # noqa: PLR0913 - all that helps to read one file
    name: str,
    data: bytes,
    *,
    received_on: date,
    as_kind: CaptureKind | None = None,
    mapping: ColumnMapping | BankMapping | None = None,
    year_hint: YearHint = None,
    mail_rules: MailRules | None = None,
    talks: TalkWishes | None = None,
    banks: Sequence[BankLayout] = (),
) -> Reading:
    """Return what a file tells; it changes nothing, opens nothing and asks no clock.

    `name` serves the room's number of a saver's JSON, and errors; a folder before it is left out.
    `received_on` is the day the file was saved or, where that is not known, today. `as_kind` reads
    as this kind or refuses; `mapping` is used for a CSV of unknown shape. `year_hint`: see years.
    Mails are read by `mail_rules`; without any, none is known. `talks` says how pasted
    conversations are meant, `banks` how statements are laid out. Raises what `refusals` has.
    """
    file = re.split(r"[\\/]", name)[-1]
    if len(data) > FILE_LIMIT:
        raise TooLargeError(file=file, line=None, limit=FILE_LIMIT)
    if as_kind not in _CSVS and is_mail(data):
        _refuse_other(file, as_kind, _MAILS)
        return read_mails(file, data, mail_rules or MailRules(Catalog(())))
    text = _text(file, data, as_kind)
    start = text.lstrip()[:1]
    if start == "<":
        return _read_page(file, text, received_on, as_kind, year_hint)
    if start in "[{" and as_kind not in _CSVS:
        _refuse_other(file, as_kind, (CaptureKind.TALKROOM_JSON,))
        return read_talkroom_json(file, text, received_on=received_on, year_hint=year_hint)
    if as_kind is CaptureKind.PASTED_TALK or (as_kind is None and is_talk(text)):
        hint = year_hint
        return read_pasted_talk(file, text, received_on=received_on, year_hint=hint, wishes=talks)
    _refuse_other(file, as_kind, _CSVS)
    known = (mapping, banks) if as_kind in {None, CaptureKind.BANK_CSV} else (None, ())
    statement = _read_statement(file, text, received_on, *known)
    return statement or _read_csv(file, text, as_kind, mapping)


def _text(file: str, data: bytes, as_kind: CaptureKind | None) -> str:
    """Return the text of a file that has any."""
    text = decode(file, data)
    if not text.strip():
        raise NotACaptureError(file=file, kind=as_kind)
    return text


def _read_page(
    file: str,
    text: str,
    received_on: date,
    as_kind: CaptureKind | None,
    year_hint: YearHint,
) -> Reading:
    if len(text) > PAGE_LIMIT:
        raise TooLargeError(file=file, line=None, limit=PAGE_LIMIT)
    _refuse_other(file, as_kind, _PAGES)
    page = parse_page(file, text)
    if as_kind is not CaptureKind.TALKROOM_PAGE and is_order_list(page):
        return read_order_list_page(page)
    if as_kind is not CaptureKind.ORDER_LIST_PAGE and is_talkroom(page):
        return read_talkroom_page(page, received_on=received_on, year_hint=year_hint)
    raise NotACaptureError(file=file, kind=as_kind)


def _read_statement(
    file: str,
    text: str,
    received_on: date,
    mapping: ColumnMapping | BankMapping | None,
    banks: Sequence[BankLayout],
) -> Reading | None:
    """Return a bank's statement, None where the file is none that is known as such."""
    table = find_statement(file, text, banks)
    layout = None if table is None else layout_of(table.header, banks)
    if table is not None and layout is not None:
        return reading_of(file, read_lines(table, layout), layout.id, received_on)
    if isinstance(mapping, BankMapping):
        table = table_of(file, text)
        return reading_of(file, read_mapped_statement(table, mapping), "", received_on)
    return None


def _read_csv(
    file: str,
    text: str,
    as_kind: CaptureKind | None,
    mapping: ColumnMapping | BankMapping | None,
) -> Reading:
    is_open = as_kind in {None, CaptureKind.SALES_CSV}
    sales = find_sales_table(file, text) if is_open else None
    if sales is not None:
        return read_sales_csv(sales)
    if as_kind is CaptureKind.SALES_CSV:
        raise NotACaptureError(file=file, kind=as_kind)
    table = table_of(file, text)
    if isinstance(mapping, ColumnMapping) and as_kind is not CaptureKind.BANK_CSV:
        return read_mapped_csv(table, mapping)
    if as_kind is None and counts_listings(table.header):
        raise FiguresOfListingsError(file=file)
    raise _needed(table, as_kind)


def _needed(table: Table, as_kind: CaptureKind | None) -> MappingNeededError:
    """Return the question what the columns of a table mean."""
    return MappingNeededError(
        file=table.file,
        header=table.header,
        rows=table.sample(_SAMPLE_COUNT),
        digest=header_digest(table.header),
        suggestion=suggest_columns(table.header),
        bank_suggestion=suggest_bank_columns(table.header),
        kind=as_kind,
    )


def _refuse_other(
    file: str, as_kind: CaptureKind | None, readable: tuple[CaptureKind, ...]
) -> None:
    if as_kind is not None and as_kind not in readable:
        raise NotACaptureError(file=file, kind=as_kind)
