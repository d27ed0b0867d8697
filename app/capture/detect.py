"""A file of unknown kind is known by what is in it, and read by the reader for its kind."""

import re
from datetime import date
from typing import Final

from app.capture.column_mapping import ColumnMapping, header_digest, suggest_columns
from app.capture.decoding import decode
from app.capture.delimited import table_of
from app.capture.facts import CaptureKind, Reading
from app.capture.mail_file import is_mail, read_mails
from app.capture.mail_rules import MailRules
from app.capture.mapped_csv import read_mapped_csv
from app.capture.order_list_page import is_order_list, read_order_list_page
from app.capture.pasted_talk import TalkWishes, is_talk, read_pasted_talk
from app.capture.refusals import MappingNeededError, NotACaptureError, TooLargeError
from app.capture.sales_csv import find_sales_table, read_sales_csv
from app.capture.saved_page import PAGE_LIMIT, parse_page
from app.capture.talkroom_json import read_talkroom_json
from app.capture.talkroom_page import is_talkroom, read_talkroom_page
from app.capture.years import YearHint
from app.rulebook.catalog import Catalog

FILE_LIMIT: Final = 200_000_000
"""Bytes: a CSV of a million rows is below, and text and rows together still fit in memory."""

_SAMPLE_COUNT: Final = 5
_PAGES: Final = (CaptureKind.ORDER_LIST_PAGE, CaptureKind.TALKROOM_PAGE)
_MAILS: Final = (CaptureKind.MAIL, CaptureKind.MAIL_FOLDER)
_CSVS: Final = (CaptureKind.SALES_CSV, CaptureKind.MAPPED_CSV)


def read(  # noqa: PLR0913 - all that helps to read one file
    name: str,
    data: bytes,
    *,
    received_on: date,
    as_kind: CaptureKind | None = None,
    mapping: ColumnMapping | None = None,
    year_hint: YearHint = None,
    mail_rules: MailRules | None = None,
    talks: TalkWishes | None = None,
) -> Reading:
    """Return what a file tells; it changes nothing, opens nothing and asks no clock.

    `name` serves the room's number of a saver's JSON, and errors; a folder before it is left out.
    `received_on` is the day the file was saved or, where that is not known, today. `as_kind` reads
    as this kind or refuses; `mapping` is used for a CSV of unknown shape. `year_hint`: see years.
    Mails are read by `mail_rules`; without any, none is known. `talks` says how pasted
    conversations are meant.
    Raises the errors of `app.capture.refusals`.
    """
    file = re.split(r"[\\/]", name)[-1]
    if len(data) > FILE_LIMIT:
        raise TooLargeError(file=file, line=None, limit=FILE_LIMIT)
    if as_kind not in _CSVS and is_mail(data):
        _refuse_other(file, as_kind, _MAILS)
        return read_mails(file, data, mail_rules or MailRules(Catalog(())))
    text = decode(file, data)
    start = text.lstrip()[:1]
    if not start:
        raise NotACaptureError(file=file, kind=as_kind)
    if start == "<":
        return _read_page(file, text, received_on, as_kind, year_hint)
    if start in "[{" and as_kind not in _CSVS:
        _refuse_other(file, as_kind, (CaptureKind.TALKROOM_JSON,))
        return read_talkroom_json(file, text, received_on=received_on, year_hint=year_hint)
    if as_kind is CaptureKind.PASTED_TALK or (as_kind is None and is_talk(text)):
        hint = year_hint
        return read_pasted_talk(file, text, received_on=received_on, year_hint=hint, wishes=talks)
    _refuse_other(file, as_kind, _CSVS)
    return _read_csv(file, text, as_kind, mapping)


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


def _read_csv(
    file: str, text: str, as_kind: CaptureKind | None, mapping: ColumnMapping | None
) -> Reading:
    sales = find_sales_table(file, text) if as_kind is not CaptureKind.MAPPED_CSV else None
    if sales is not None:
        return read_sales_csv(sales)
    if as_kind is CaptureKind.SALES_CSV:
        raise NotACaptureError(file=file, kind=as_kind)
    table = table_of(file, text)
    if mapping is not None:
        return read_mapped_csv(table, mapping)
    raise MappingNeededError(
        file=file,
        header=table.header,
        rows=table.sample(_SAMPLE_COUNT),
        digest=header_digest(table.header),
        suggestion=suggest_columns(table.header),
    )


def _refuse_other(
    file: str, as_kind: CaptureKind | None, readable: tuple[CaptureKind, ...]
) -> None:
    if as_kind is not None and as_kind not in readable:
        raise NotACaptureError(file=file, kind=as_kind)
