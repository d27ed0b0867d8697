"""A small book that holds one of everything the commands work on."""

from datetime import UTC, date, datetime, timedelta

from app.models.money import Yen
from app.models.types import PersonalKind, ProStep, Side, Stage
from app.rulebook.catalog import Catalog
from app.rulebook.comparison import PriceWish
from app.services.checklists import set_checklist
from app.services.client_drafts import ClientEdit, DisclosureDraft, RiskDraft
from app.services.client_merging import merge_clients
from app.services.client_records import add_risk_note, tag_clients
from app.services.clients import add_client
from app.services.closings import close_marketplace
from app.services.conversations import archive_conversations, pin_conversation
from app.services.disclosures import record_disclosure
from app.services.listing_drafts import ListingDraft
from app.services.listings import add_listing, add_service
from app.services.mailbox_queries import MailAccount
from app.services.mailboxes import set_mailbox
from app.services.order_drafts import ChecklistEntry, OrderDraft
from app.services.orders import add_order, step_order
from app.services.own_marketplaces import MarketplaceDraft, add_marketplace
from app.services.payouts import request_payout
from app.services.price_scenarios import save_scenario
from app.services.pro_dossier import add_evidence, add_groups, log_step, set_labels
from app.services.pro_drafts import EvidenceDraft
from app.services.rules import save_override
from app.services.saved_views import save_view
from app.services.standing import add_rank
from app.services.templates import add_template
from app.storage.database import Database
from tests.services.rooms import add_room

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
DUE = date(2026, 11, 30)


def draft(title: str = "ロゴ", /, **changes: object) -> OrderDraft:
    """Return an order of 50,000 yen at coconala, or one with other fields."""
    fields: dict[str, object] = {
        "marketplace_id": "coconala",
        "title": title,
        "price": Yen(50_000),
        "client": "みなと",
    }
    return OrderDraft(**(fields | changes))  # type: ignore[arg-type]


def add(database: Database, catalog: Catalog, title: str = "ロゴ", /, **changes: object) -> int:
    """Add such an order and return its id."""
    wanted = draft(title, **changes)
    order_id, _ = database.write(add_order, wanted, catalog=catalog, now=NOW)
    return order_id


def move(database: Database, catalog: Catalog, order_id: int, *stages: Stage) -> None:
    """Take an order through these stages."""
    for stage in stages:
        database.write(
            step_order, order_id, stage, catalog=catalog, at=NOW, now=NOW, is_guarded=False
        )


PURCHASED, ENQUIRY, DONE, REQUESTED, UNKNOWN = 1, 2, 3, 4, 5
"""The ids of the orders in the filled book."""

OWN_SITE = "own_shop"
"""The marketplace of the seller's own in the filled book; nothing belongs to it."""


def own_site(name_en: str = "Own shop", /, **changes: object) -> MarketplaceDraft:
    """Return a marketplace of the seller's own that takes 10 %, or one with other fields."""
    fields: dict[str, object] = {
        "name_ja": "自分の店",
        "name_en": name_en,
        "glyph": "店",
        "colour": "own1",
        "kinds": ("text",),
        "number_prefix": "O",
        "fee": 1_000,
    }
    return MarketplaceDraft(**(fields | changes))  # type: ignore[arg-type]


def fill(database: Database, catalog: Catalog) -> None:
    """Fill a new book: five orders, a payout, a client, a listing, a view, an own rule."""
    add(database, catalog, "着手前", due_on=DUE)
    add(database, catalog, "見積り", stage=Stage.INQUIRY)
    add(database, catalog, "完了")
    move(database, catalog, DONE, Stage.COMPLETED)
    add(database, catalog, "申請中", marketplace_id="timeticket")
    move(database, catalog, REQUESTED, Stage.COMPLETED)
    add(database, catalog, "手数料不明", marketplace_id="skillcloud")
    database.write(request_payout, "timeticket", catalog=catalog, at=NOW)
    database.write(add_client, "さくら工房", now=NOW)
    service_id, _ = database.write(add_service, "ロゴ制作", Yen(30_000), now=NOW)
    listing = ListingDraft(marketplace_id="coconala")
    database.write(add_listing, service_id, listing, catalog=catalog, now=NOW)
    wish = PriceWish(amount=Yen(30_000))
    database.write(save_scenario, service_id, "年明け", wish, {}, now=NOW)
    database.write(save_view, "orders", "今月", {"stage": "working"})
    database.write(set_checklist, PURCHASED, [ChecklistEntry("下書き")], now=NOW)
    own = '{"name": {"ja": "直販", "en": "Direct"}}'
    database.write(save_override, "direct", own, shipped=catalog, now=NOW)
    database.write(set_mailbox, MailAccount("imap.home.example", "old@home.example"))
    database.write(add_marketplace, own_site(), shipped=catalog, now=NOW)
    last = DUE + timedelta(days=90)
    database.write(close_marketplace, "lancers", DUE, last, shipped=catalog, now=NOW)
    fill_clients(database)


def fill_replies(database: Database) -> None:
    """Add two templates, and a room in which to reply."""
    for name in ("挨拶", "納品"):
        database.write(add_template, name, "{顧客}様")
    database.write(add_room, (Side.CLIENT, "お願いします"), order_id=PURCHASED)
    other, _ = database.write(add_room, (Side.CLIENT, "相談です"), client="", room="901")
    database.write(pin_conversation, other)
    database.write(archive_conversations, [other], now=NOW)


def fill_standing(database: Database, catalog: Catalog) -> None:
    """Let coconala have a rank held, and a file of its label with one of everything."""
    write = database.write
    write(add_rank, "coconala", "platinum", date(2020, 10, 1), catalog=catalog)
    write(log_step, "coconala", ProStep.ENTERED, date(2022, 4, 30))
    write(add_groups, "coconala", ["実績"])
    write(add_evidence, 1, EvidenceDraft(note="ロゴの仕事", order_id=DONE))
    write(set_labels, "coconala", [1])


def fill_clients(database: Database) -> None:
    """Let client 1 have a tag, a risk note and a disclosure, and two records joined in him."""
    database.write(tag_clients, [1], "法人")
    risk = RiskDraft(fact="連絡なしの変更", noted_on=DUE)
    database.write(add_risk_note, 1, risk)
    told = DisclosureDraft(kind=PersonalKind.ADDRESS, client_id=1, detail="返送先")
    database.write(record_disclosure, told, now=NOW)
    for name in ("港工房", "みなとや"):
        twin, _ = database.write(add_client, name, now=NOW, marketplace_id="requ")
        database.write(tag_clients, [twin], "法人")
        database.write(add_risk_note, twin, risk)
        if name == "港工房":
            edit = ClientEdit(name="みなと", note="一つにした")
            database.write(merge_clients, 1, twin, edit, now=NOW)
