"""The words of the trade: stages, states, sides and kinds that every layer may use."""

from enum import StrEnum


class Stage(StrEnum):
    """How far an order has come."""

    INQUIRY = "inquiry"
    PURCHASED = "purchased"
    WORKING = "working"
    DELIVERED = "delivered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


class PaymentState(StrEnum):
    """Where the buyer's money is; derived from the stage and the payout, never set."""

    NONE = "none"
    HELD = "held"
    BALANCE = "balance"
    REQUESTED = "requested"
    PAID = "paid"
    RETURNED = "returned"


class Ball(StrEnum):
    """Whose turn it is."""

    ME = "me"
    CLIENT = "client"
    SITE = "site"
    NONE = "none"


class BallReason(StrEnum):
    """Why it is that side's turn."""

    ANSWER = "answer"
    QUOTE_SENT = "quote_sent"
    FIRST_CONTACT = "first_contact"
    WORK = "work"
    REVISE = "revise"
    ACCEPTANCE = "acceptance"
    CANCEL_CONSENT = "cancel_consent"
    SETTLED = "settled"


class PaymentKind(StrEnum):
    """What one charge to the buyer is for."""

    BASE = "base"
    OPTION = "option"
    TIP = "tip"


class Side(StrEnum):
    """Who speaks in a message."""

    ME = "me"
    CLIENT = "client"
    SITE = "site"


class TaxStatus(StrEnum):
    """Whether the seller is liable for consumption tax."""

    EXEMPT = "exempt"
    TAXABLE = "taxable"


class EncryptionMode(StrEnum):
    """How the key of a book is kept."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a mode
    NONE = "none"


class ListingState(StrEnum):
    """Whether a listing can be bought."""

    DRAFT = "draft"
    PUBLISHED = "published"
    PAUSED = "paused"
    FULL = "full"
    ARCHIVED = "archived"


class PauseReason(StrEnum):
    """Why a listing rests."""

    ABSENCE = "absence"
    CAPACITY = "capacity"
    RETIRED = "retired"


class AbsencePhase(StrEnum):
    """How far a planned absence has come: `due` when its first day is here, `over` after its last.

    Listings rest while it is under way, and until the seller says that he is back.
    """

    PLANNED = "planned"
    DUE = "due"
    UNDER_WAY = "under_way"
    OVER = "over"


class ListingMeasure(StrEnum):
    """What a site counts of a listing."""

    VIEWS = "views"
    FAVOURITES = "favourites"
    SALES = "sales"


class FigureSource(StrEnum):
    """How a figure of a site came into the book."""

    TYPED = "typed"
    PASTED = "pasted"
    CAPTURED = "captured"


class EventKind(StrEnum):
    """What a line of an order's own record tells."""

    STAGE = "stage"
    PAYMENT = "payment"
    RETURNED = "returned"
    DUE = "due"
    QUOTE = "quote"
    DEADLINE = "deadline"
    PAYOUT = "payout"


class RoomKind(StrEnum):
    """What a conversation is on its site: the room of an order, or direct messages."""

    ROOM = "room"
    DIRECT = "direct"


class MessageSource(StrEnum):
    """How a message came into the book.

    What was copied for sending, or told by a mail, stands until a page of the site shows it.
    """

    PAGE = "page"
    MAIL = "mail"
    PASTED = "pasted"
    COPIED = "copied"


class PersonalKind(StrEnum):
    """What of the seller's own personal information was told to someone."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    MAIL = "mail"
    BANK = "bank"
    OTHER = "other"


class DeadlineKind(StrEnum):
    """What a seller can be late with, or would want to look after in time.

    The first ones are clocks of the rulebook; `booked` is an appointment, `reply` a client who
    waits for an answer, `payout` a transfer that should have arrived, `permit` a paper that ends,
    `site_closes` the last day of purchases, or of all, on a site that the seller said shuts down.
    """

    FIRST_CONTACT = "first_contact"
    PROMISED = "promised"
    BOOKED = "booked"
    REPLY = "reply"
    CANCEL_CONSENT = "cancel_consent"
    QUOTE_EXPIRY = "quote_expiry"
    ROOM_HIDDEN = "room_hidden"
    ROOM_CLOSE = "room_close"
    RATING = "rating"
    PROCEEDS = "proceeds"
    PAYOUT = "payout"
    PERMIT = "permit"
    SITE_CLOSES = "site_closes"


class ProStep(StrEnum):
    """One dated step on the way to a site's label."""

    PREPARING = "preparing"
    ENTERED = "entered"
    SCOUTED = "scouted"
    INTERVIEW = "interview"
    CERTIFIED = "certified"
    DECLINED = "declined"


class ProState(StrEnum):
    """Where an application for a site's label stands; waiting and silence follow from days."""

    NONE = "none"
    PREPARING = "preparing"
    WAITING = "waiting"
    PROBABLY_DECLINED = "probably_declined"
    SCOUTED = "scouted"
    INTERVIEW = "interview"
    CERTIFIED = "certified"
    DECLINED = "declined"


class ChangeKind(StrEnum):
    """Whether a change set did something new, took one back or repeated it."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


OPEN_STAGES = (Stage.INQUIRY, Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED)
ACTIVE_STAGES = (Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED)

NEXT_STAGES: dict[Stage, tuple[Stage, ...]] = {
    Stage.INQUIRY: (Stage.PURCHASED, Stage.CANCELLED),
    Stage.PURCHASED: (Stage.WORKING, Stage.CANCELLED),
    Stage.WORKING: (Stage.DELIVERED, Stage.CANCELLED),
    Stage.DELIVERED: (Stage.WORKING, Stage.COMPLETED, Stage.CANCELLED),
    Stage.COMPLETED: (Stage.REFUNDED,),
    Stage.CANCELLED: (),
    Stage.REFUNDED: (),
}
"""The legal steps (product.md §6.1); delivered → working is a return for rework."""

NEXT_LISTING_STATES: dict[ListingState, tuple[ListingState, ...]] = {
    ListingState.DRAFT: (ListingState.PUBLISHED, ListingState.ARCHIVED),
    ListingState.PUBLISHED: (ListingState.FULL, ListingState.PAUSED, ListingState.ARCHIVED),
    ListingState.FULL: (ListingState.PUBLISHED, ListingState.PAUSED, ListingState.ARCHIVED),
    ListingState.PAUSED: (
        ListingState.PUBLISHED,
        ListingState.FULL,
        ListingState.PAUSED,
        ListingState.ARCHIVED,
    ),
    ListingState.ARCHIVED: (ListingState.DRAFT,),
}
"""The legal steps of a listing; paused → paused gives another reason, archived starts anew."""

ON_SALE = (ListingState.PUBLISHED, ListingState.FULL)
"""The states in which a listing stands on its site for buyers to see."""
