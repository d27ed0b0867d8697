"""What the readers find: candidate facts that a preview shows before anything is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import MessageSource, PaymentKind, RoomKind, Side, Stage

COCONALA = "coconala"
FIRST_CONTACT = "first_contact"
ACCEPTANCE = "acceptance"


class CaptureKind(StrEnum):
    """What a captured file is."""

    SALES_CSV = "sales_csv"
    ORDER_LIST_PAGE = "order_list_page"
    TALKROOM_PAGE = "talkroom_page"
    TALKROOM_JSON = "talkroom_json"
    MAPPED_CSV = "mapped_csv"
    MAIL = "mail"
    MAIL_FOLDER = "mail_folder"
    PASTED_TALK = "pasted_talk"
    BANK_CSV = "bank_csv"


class RejectionReason(StrEnum):
    """Why one line of a file was not understood."""

    SHORT_ROW = "short_row"
    LONG_ROW = "long_row"
    MALFORMED_ROW = "malformed_row"
    MISSING_VALUE = "missing_value"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_AN_AMOUNT = "not_an_amount"
    NEGATIVE_AMOUNT = "negative_amount"
    UNKNOWN_KIND = "unknown_kind"
    REPEATED_NUMBER = "repeated_number"
    AMBIGUOUS_PRICE = "ambiguous_price"
    NO_ROOM_NUMBER = "no_room_number"
    NOT_A_MESSAGE = "not_a_message"
    NOT_A_MAIL = "not_a_mail"


class Rejection(NamedTuple):
    """One line that was left out.

    `line` counts from 1 as an editor shows it (in a JSON list: the item, in a folder of mails: the
    mail); None where the place is not known. `detail` is the text that was not understood, or the
    column it was missing in.
    """

    line: int | None
    reason: RejectionReason
    detail: str


class PaymentFact(NamedTuple):
    """One charge to a buyer, as one row of a file tells it.

    A tuple, since a sales CSV makes a hundred thousand of them. `number` is the site's own number
    of the payment; `ordinal` counts from 1 among the rows of the file that say the same of room,
    day, kind and amount; `identity` is equal for the same payment in whichever file it comes.
    `net` is after the fee; an amount the file does not tell is None.
    """

    room: str
    number: str | None
    ordinal: int
    identity: str
    title: str
    buyer_id: str | None
    buyer_name: str
    kind: PaymentKind
    net: Yen | None
    gross: Yen | None
    settled_on: date | None
    payout_word: str | None
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFact:
    """One order as a list shows it.

    `room` is the site's number of the order; where a file has none (`is_numbered` False) it is made
    of what the row says and so is the same in the next file. `stage` is None when the site's word
    for it (`status_word`) is not known. `is_due_unset` tells that the site itself says that no
    date was promised yet.
    """

    room: str
    title: str
    line: int | None
    is_numbered: bool = True
    gross: Yen | None = None
    net: Yen | None = None
    sold_on: date | None = None
    due_on: date | None = None
    is_due_unset: bool = False
    status_word: str = ""
    stage: Stage | None = None
    client_id: str | None = None
    client_name: str | None = None
    completed_on: date | None = None
    kind: str = "text"


class LinkFact(NamedTuple):
    """A link in a message; `url` is absolute and begins with http, https or mailto."""

    text: str
    url: str


class AttachmentFact(NamedTuple):
    """A file that came with a message: only its name and, where known, its address and size.

    `size` is in bytes.
    """

    name: str
    url: str | None
    size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFact:
    """One message; `position` counts from 0 in the order of the page, `sent_at` is in JST.

    `label` is the site's own mark (自動送信, システムメッセージ), `site_id` its number
    of the message.
    """

    position: int
    sent_at: datetime
    side: Side
    sender: str
    label: str | None
    body: str
    links: tuple[LinkFact, ...] = ()
    attachments: tuple[AttachmentFact, ...] = ()
    site_id: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomFact:
    """One talkroom: what was said, and what the page tells of its order.

    `deadlines` maps a clock's id to the moment the site shows: `first_contact` is the seller's and
    stands there only until he has written, `acceptance` is the buyer's. `is_whole` is False when
    older messages were not loaded as the page was saved.
    """

    room: str
    title: str
    buyer_name: str | None
    buyer_id: str | None = None
    stage: Stage | None = None
    due_on: date | None = None
    deadlines: Mapping[str, datetime] = field(default_factory=dict)
    is_whole: bool = True
    is_subscription: bool = False
    messages: tuple[MessageFact, ...] = ()
    source: MessageSource = MessageSource.PAGE
    kind: RoomKind = RoomKind.ROOM


class SaleFact(NamedTuple):
    """One sale of a content that needs no order; `number` is made of which content and when."""

    number: str
    title: str
    price: Yen
    sold_at: datetime
    buyer_name: str | None


class BankLineFact(NamedTuple):
    """One line of a statement: money in where `amount` is positive, out where negative.

    `fingerprint` is equal for the same line in whichever statement it comes, and different for
    two equal lines of one statement.
    """

    line: int
    booked_on: date
    amount: Yen
    balance: Yen | None
    text: str
    memo: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFact:
    """What one mail of a site tells.

    `identity` is equal for the same mail in whichever file it comes. `event` is a name of the
    rulebook. `room` is a talkroom's number, `thread` that of direct messages with its `url`.
    `body` is what was said, as far as the mail quotes it; `forwarded_by` who passed the mail on.
    """

    identity: str
    marketplace_id: str
    event: str
    subject: str
    sent_at: datetime
    line: int
    room: str | None = None
    thread: str | None = None
    url: str | None = None
    client_name: str | None = None
    topic: str = ""
    body: str = ""
    attachments: tuple[AttachmentFact, ...] = ()
    forwarded_by: str = ""
    sale: SaleFact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one file told.

    A file of mails may be of several sites, and then `marketplace_id` is ''. Of its mails that
    tell nothing it counts the sites' own `advertisements` and those of `other_senders`, and names
    among these whom it would not believe. A bank's statement is of no site; `bank` is the id of
    its layout, '' where the seller said what its columns mean, and `gaps` are lines whose balance
    does not follow from the one before.
    """

    kind: CaptureKind
    marketplace_id: str
    payments: tuple[PaymentFact, ...] = ()
    orders: tuple[OrderFact, ...] = ()
    rooms: tuple[RoomFact, ...] = ()
    mails: tuple[MailFact, ...] = ()
    advertisements: int = 0
    other_senders: int = 0
    disbelieved: tuple[str, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    bank: str = ""
    bank_lines: tuple[BankLineFact, ...] = ()
    gaps: tuple[int, ...] = ()
