import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib import import_module

import pytest
from sqlalchemy.orm import Session

import app.services
from app.models.money import Yen
from app.models.types import (
    PaymentKind,
    PersonalKind,
    ProStep,
    Stage,
    TaxStatus,
)
from app.rulebook.catalog import Catalog
from app.rulebook.comparison import PriceWish
from app.rulebook.own_data import OwnData
from app.services import (
    checklists,
    client_merging,
    client_records,
    clients,
    closings,
    conversations,
    disclosures,
    enquiries,
    mail_rule_editing,
    mailboxes,
    notices,
    orders,
    own_data,
    own_marketplaces,
    payouts,
    preferences,
    price_scenarios,
    price_tables,
    pro_dossier,
    replies,
    reply_copying,
    rules,
    saved_views,
    standing,
    templates,
)
from app.services.client_drafts import ClientEdit, DisclosureDraft, RiskDraft
from app.services.enquiry_drafts import Acceptance, EnquiryDraft
from app.services.mail_rule_drafts import MailRuleDraft
from app.services.mailbox_queries import MailAccount
from app.services.notice_plan import NoticeChoices
from app.services.order_drafts import ChecklistEntry, OrderEdit
from app.services.preference_queries import BookFacts
from app.services.pro_drafts import EvidenceDraft
from app.storage.database import Database
from tests.services.bookkeeping_examples import BOOKKEEPING_EXAMPLES, fill_books
from tests.services.bookkeeping_samples import chart
from tests.services.listed import fill_listed
from tests.services.listing_examples import LISTING_EXAMPLES
from tests.services.permit_samples import PERMIT_EXAMPLES, put_permit
from tests.services.rooms import CLIENT, add_room
from tests.services.sample import (
    DONE,
    DUE,
    ENQUIRY,
    NOW,
    OWN_SITE,
    PURCHASED,
    REQUESTED,
    draft,
    fill,
    fill_replies,
    fill_standing,
    own_site,
)
from tests.services.work_examples import WORK_EXAMPLES, fill_work
from tests.store import dump

LATER = NOW + timedelta(hours=1)
THEN = NOW + timedelta(days=30)

Example = Callable[[Session, Catalog], object]

EXAMPLES: dict[str, Example] = {
    **BOOKKEEPING_EXAMPLES,
    "clients.add_client": lambda s, _: clients.add_client(
        s, "ひなた", now=NOW, marketplace_id="coconala"
    ),
    "clients.find_or_add_client": lambda s, _: clients.find_or_add_client(
        s, "coconala", "ひなた", now=NOW, site_id="77"
    ),
    "client_merging.keep_apart": lambda s, _: client_merging.keep_apart(s, 1, 3),
    "client_merging.merge_clients": lambda s, _: client_merging.merge_clients(
        s, 1, 6, ClientEdit(name="港", note="二人で一人"), now=NOW
    ),
    "client_merging.unmerge_client": lambda s, _: client_merging.unmerge_client(s, 1),
    "client_records.add_risk_note": lambda s, _: client_records.add_risk_note(
        s, 1, RiskDraft(fact="支払が遅れた", noted_on=DUE, evidence="催促2回")
    ),
    "client_records.edit_risk_note": lambda s, _: client_records.edit_risk_note(
        s, 1, RiskDraft(fact="無断で転用", noted_on=DUE)
    ),
    "client_records.remove_risk_note": lambda s, _: client_records.remove_risk_note(s, 1),
    "client_records.tag_clients": lambda s, _: client_records.tag_clients(s, [1, 2], "早い"),
    "client_records.untag_clients": lambda s, _: client_records.untag_clients(s, [1, 2], "法人"),
    "clients.edit_client": lambda s, _: clients.edit_client(
        s,
        1,
        ClientEdit(
            name="港",
            reading="みなと",
            about="印刷",
            note="月末払い",
            handles=(("requ", "minato"),),
        ),
    ),
    "disclosures.record_disclosure": lambda s, _: disclosures.record_disclosure(
        s, DisclosureDraft(kind=PersonalKind.PHONE, client_id=1), now=NOW
    ),
    "disclosures.remove_disclosure": lambda s, _: disclosures.remove_disclosure(s, 1),
    "clients.set_client_note": lambda s, _: clients.set_client_note(s, 1, "夜は返事なし"),
    "conversations.pin_conversation": lambda s, _: conversations.pin_conversation(s, 1),
    "conversations.unpin_conversation": lambda s, _: conversations.unpin_conversation(s, 2),
    "conversations.archive_conversations": lambda s, _: conversations.archive_conversations(
        s, [1], now=LATER
    ),
    "conversations.unarchive_conversations": lambda s, _: conversations.unarchive_conversations(
        s, [2]
    ),
    "conversations.set_room_url": lambda s, _: conversations.set_room_url(s, 1, "https://a.jp/1"),
    "conversations.link_client": lambda s, _: conversations.link_client(s, 2, 1),
    "conversations.link_order": lambda s, _: conversations.link_order(s, 2, PURCHASED),
    "enquiries.accept_enquiry": lambda s, c: enquiries.accept_enquiry(
        s, ENQUIRY, Acceptance(due_on=DUE, number="41"), catalog=c, at=LATER, now=LATER
    ),
    "enquiries.close_enquiry": lambda s, c: enquiries.close_enquiry(
        s, ENQUIRY, "予算が合わない", catalog=c, at=LATER, now=LATER
    ),
    "enquiries.note_enquiry": lambda s, c: enquiries.note_enquiry(
        s,
        EnquiryDraft(marketplace_id="coconala", client="木下", text="名刺を頼めますか"),
        catalog=c,
        now=LATER,
    ),
    "enquiries.start_enquiry": lambda s, c: enquiries.start_enquiry(
        s, add_room(s, (CLIENT, "「LP」の相談です"), room="9"), catalog=c, now=LATER
    ),
    "notices.set_notice_choices": lambda s, _: notices.set_notice_choices(
        s, NoticeChoices(quiet=None)
    ),
    "orders.add_order": lambda s, c: orders.add_order(
        s, draft(client="新しい人", listing_id=1), catalog=c, now=NOW
    ),
    "orders.step_order": lambda s, c: orders.step_order(
        s, PURCHASED, Stage.COMPLETED, catalog=c, at=LATER, now=LATER
    ),
    "orders.step_orders": lambda s, c: orders.step_orders(
        s, [PURCHASED, ENQUIRY], Stage.WORKING, catalog=c, at=LATER, now=LATER
    ),
    "orders.add_payment": lambda s, _: orders.add_payment(
        s, PURCHASED, PaymentKind.TIP, Yen(500), at=LATER, now=LATER
    ),
    "orders.edit_order": lambda s, _: orders.edit_order(
        s,
        PURCHASED,
        OrderEdit(title="別", client="別の人", price=Yen(1), tax_status=TaxStatus.TAXABLE),
        now=LATER,
    ),
    "orders.set_due_on": lambda s, _: orders.set_due_on(s, PURCHASED, None, now=LATER),
    "orders.set_note": lambda s, _: orders.set_note(s, PURCHASED, "メモ", now=LATER),
    "orders.set_estimate": lambda s, _: orders.set_estimate(s, PURCHASED, 90, now=LATER),
    "orders.add_minutes": lambda s, _: orders.add_minutes(s, PURCHASED, 30, now=LATER),
    "orders.quote_order": lambda s, _: orders.quote_order(
        s, ENQUIRY, Yen(80_000), basis="8時間", expires_on=DUE, at=LATER, now=LATER
    ),
    "orders.rate_order": lambda s, _: orders.rate_order(
        s, PURCHASED, received=5, given=4, now=LATER
    ),
    "checklists.set_checklist": lambda s, _: checklists.set_checklist(
        s, PURCHASED, [ChecklistEntry("新"), ChecklistEntry("下書き済", id=1)], now=LATER
    ),
    "checklists.tick": lambda s, _: checklists.tick(s, 1, is_done=True, now=LATER),
    "orders.read_deadline": lambda s, _: orders.read_deadline(
        s, PURCHASED, "first_contact", LATER, now=LATER
    ),
    "own_data.set_own_data": lambda s, _: own_data.set_own_data(s, OwnData(names=("山田 太郎",))),
    "payouts.request_payout": lambda s, c: payouts.request_payout(
        s, "coconala", catalog=c, at=LATER, order_ids=[DONE]
    ),
    "payouts.record_payment_received": lambda s, _: payouts.record_payment_received(
        s, 1, paid_on=date(2026, 12, 7), now=LATER
    ),
    "payouts.exchange_for_points": lambda s, _: payouts.exchange_for_points(
        s, "coconala", on=DUE, chart=chart(), account="advertising", order_ids=[DONE]
    ),
    "payouts.forfeit_balance": lambda s, _: payouts.forfeit_balance(
        s, "coconala", on=DUE, chart=chart()
    ),
    "payouts.cancel_payout": lambda s, _: payouts.cancel_payout(s, 1, now=LATER),
    "pro_dossier.add_evidence": lambda s, _: pro_dossier.add_evidence(
        s, 1, EvidenceDraft(note="完了した仕事", order_id=DONE, listing_id=1)
    ),
    "pro_dossier.add_groups": lambda s, _: pro_dossier.add_groups(s, "coconala", ["資格"]),
    "pro_dossier.edit_group": lambda s, _: pro_dossier.edit_group(s, 1, "実績", "10年分"),
    "pro_dossier.edit_step": lambda s, _: pro_dossier.edit_step(s, 1, ProStep.SCOUTED, DUE),
    "pro_dossier.log_step": lambda s, _: pro_dossier.log_step(
        s, "coconala", ProStep.INTERVIEW, DUE, "30分"
    ),
    "pro_dossier.remove_evidence": lambda s, _: pro_dossier.remove_evidence(s, 1),
    "pro_dossier.remove_group": lambda s, _: pro_dossier.remove_group(s, 1),
    "pro_dossier.remove_step": lambda s, _: pro_dossier.remove_step(s, 1),
    "pro_dossier.set_interview_note": lambda s, _: pro_dossier.set_interview_note(
        s, "coconala", "強みは速さ"
    ),
    "pro_dossier.set_labels": lambda s, _: pro_dossier.set_labels(s, "coconala", ()),
    "pro_dossier.tick_group": lambda s, _: pro_dossier.tick_group(s, 1, done_on=DUE),
    "standing.add_rank": lambda s, c: standing.add_rank(s, "coconala", "gold", DUE, catalog=c),
    "standing.answer_measure": lambda s, _: standing.answer_measure(
        s, "coconala", "login_count", is_met=True, today=DUE
    ),
    "standing.edit_rank": lambda s, c: standing.edit_rank(s, 1, "gold", DUE, "飛び級", catalog=c),
    "standing.remove_rank": lambda s, _: standing.remove_rank(s, 1),
    "price_tables.apply_prices": lambda s, _: price_tables.apply_prices(s, {1: Yen(41_000)}),
    "price_tables.set_hourly_floor": lambda s, _: price_tables.set_hourly_floor(s, Yen(1_500)),
    "price_scenarios.save_scenario": lambda s, _: price_scenarios.save_scenario(
        s, 1, "値上げ", PriceWish(amount=Yen(41_000)), {}, now=NOW
    ),
    "price_scenarios.rename_scenario": lambda s, _: price_scenarios.rename_scenario(s, 1, "値下げ"),
    "price_scenarios.delete_scenario": lambda s, _: price_scenarios.delete_scenario(s, 1),
    "preferences.set_book_facts": lambda s, _: preferences.set_book_facts(
        s, BookFacts(name="港", marketplaces=("coconala",))
    ),
    "mail_rule_editing.set_mail_rules": lambda s, c: mail_rule_editing.set_mail_rules(
        s, "coconala", MailRuleDraft(("coconala.com",), ()), shipped=c, now=LATER
    ),
    "mail_rule_editing.reset_mail_rules": lambda s, c: mail_rule_editing.reset_mail_rules(
        s, "direct", shipped=c, now=LATER
    ),
    "mailboxes.set_mailbox": lambda s, _: mailboxes.set_mailbox(
        s, MailAccount("imap.home.example", "seller@home.example")
    ),
    "mailboxes.forget_mailbox": lambda s, _: mailboxes.forget_mailbox(s),
    "preferences.set_preference": lambda s, _: preferences.set_preference(s, "note", [1, "二"]),
    "replies.record_copied": lambda s, _: replies.record_copied(s, 1, "承知しました", now=LATER),
    "reply_copying.copy_reply": lambda s, _: reply_copying.copy_reply(
        s, 1, "09012345678です", [DisclosureDraft(kind=PersonalKind.PHONE)], now=LATER
    ),
    "rules.save_override": lambda s, c: rules.save_override(
        s, "coconala", '{"glyph": "甲"}', shipped=c, now=LATER
    ),
    "rules.drop_override": lambda s, _: rules.drop_override(s, "direct"),
    "rules.choose_fee": lambda s, c: rules.choose_fee(s, "skillcloud", 2_000, shipped=c, now=LATER),
    "rules.change_rules": lambda s, c: rules.change_rules(
        s, "coconala", '{"glyph": "乙"}', shipped=c, now=LATER
    ),
    "own_marketplaces.add_marketplace": lambda s, c: own_marketplaces.add_marketplace(
        s, own_site("Atelier"), shipped=c, now=LATER
    ),
    "own_marketplaces.edit_marketplace": lambda s, c: own_marketplaces.edit_marketplace(
        s, OWN_SITE, own_site("Workshop"), shipped=c, now=LATER
    ),
    "own_marketplaces.remove_marketplace": lambda s, c: own_marketplaces.remove_marketplace(
        s, OWN_SITE, shipped=c
    ),
    "closings.close_marketplace": lambda s, c: closings.close_marketplace(
        s, "anytimes", DUE, DUE + timedelta(days=90), shipped=c, now=LATER
    ),
    "closings.reopen_marketplace": lambda s, c: closings.reopen_marketplace(
        s, "lancers", shipped=c, now=LATER
    ),
    "saved_views.save_view": lambda s, _: saved_views.save_view(s, "orders", "来月", {}),
    "saved_views.rename_view": lambda s, _: saved_views.rename_view(s, 1, "先月"),
    "saved_views.delete_view": lambda s, _: saved_views.delete_view(s, 1),
    "templates.take_suggestions": lambda s, _: templates.take_suggestions(
        s, [("delay", "遅れ", "遅れます。"), ("quote_thanks", "見積り", "承ります。")]
    ),
    "templates.add_template": lambda s, _: templates.add_template(
        s, "評価", "お願いします", suggestion="rating_request"
    ),
    "templates.edit_template": lambda s, _: templates.edit_template(
        s, 1, "ご挨拶", "はじめまして", "coconala"
    ),
    "templates.move_template": lambda s, _: templates.move_template(s, 2, 0),
    "templates.remove_template": lambda s, _: templates.remove_template(s, 1),
    "templates.dismiss_suggestion": lambda s, _: templates.dismiss_suggestion(s, "delay"),
    **PERMIT_EXAMPLES,
    **WORK_EXAMPLES,
    **LISTING_EXAMPLES,
}

TESTED_BESIDE = {"captures"}
"""Modules whose commands need files; their own tests undo and redo them the same way."""


def commands() -> Iterator[str]:
    """Find every public function of a command module whose first parameter is `session`."""
    for module in pkgutil.iter_modules(app.services.__path__):
        if module.ispkg or module.name in TESTED_BESIDE or module.name in NOT_COMMANDS:
            continue
        loaded = import_module(f"app.services.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            if function.__module__ != loaded.__name__ or name.startswith("_"):
                continue
            if next(iter(inspect.signature(function).parameters), None) == "session":
                yield f"{module.name}.{name}"


NOT_COMMANDS = {
    *("conversation_lookup", "handles", "kept_files", "order_lookup", "order_rules"),
    *("permit_gate", "service_lookup", "expense_booking", "direct_guard", "payout_lookup"),
    *("capture_statement_writing", "book_beginning"),
}
"""Modules that commands are made of: their functions hand out entities or do half a step."""

COMMANDS = sorted(commands())


def fill_all(database: Database, catalog: Catalog) -> None:
    """Fill a book with all that the examples name."""
    fill(database, catalog)
    fill_replies(database)
    fill_standing(database, catalog)
    fill_listed(database, catalog)
    fill_books(database)
    database.write(put_permit)
    fill_work(database)


def test_every_command_has_an_example() -> None:
    assert set(COMMANDS) == set(EXAMPLES)


@pytest.mark.parametrize("command", COMMANDS)
def test_undo_restores_the_whole_book_and_redo_repeats_it(
    command: str, database: Database, catalog: Catalog
) -> None:
    fill_all(database, catalog)
    before = dump(database)
    database.write(EXAMPLES[command], catalog)
    after = dump(database)
    assert after != before
    assert database.undo()
    assert dump(database) == before
    assert database.redo()
    assert dump(database) == after


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_names_what_it_was_about(
    command: str, database: Database, catalog: Catalog
) -> None:
    fill_all(database, catalog)
    subjects: list[object] = []

    def named(session: Session) -> None:
        EXAMPLES[command](session, catalog)
        subjects.append(session.info.get("subject"))

    database.write(named)
    assert isinstance(subjects[0], str)
    assert subjects[0]


def test_the_filled_book_holds_what_the_examples_name(database: Database, catalog: Catalog) -> None:
    fill_all(database, catalog)
    stages = database.read(lambda reader: reader.rows("SELECT id, payment_state FROM orders"))
    assert dict(stages) == {
        PURCHASED: "held",
        ENQUIRY: "none",
        DONE: "balance",
        REQUESTED: "requested",
        5: "held",
    }
