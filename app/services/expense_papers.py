"""Books an expense together with its papers and what is learned of it, as one step."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.models.bookkeeping_types import EvidenceKind
from app.models.evidence import Evidence
from app.models.moments import JST
from app.rulebook.expense_rules import ExpenseRulebook
from app.services.evidence import EvidenceGoneError, attach_evidence, edit_evidence, keep_evidence
from app.services.evidence_drafts import EvidenceNote
from app.services.expense_drafts import ExpenseDraft
from app.services.expenses import add_expense, edit_expense, learn_rule
from app.services.kept_files import FileDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpensePapers:
    """What goes with an expense.

    New files to keep as evidence of `kind`, evidence of the book to attach and to let go, and the
    words whose payees are booked like this from now on. With `align` what is attached is corrected
    to say day, amount and payee of the expense.
    """

    files: tuple[FileDraft, ...] = ()
    kind: EvidenceKind = EvidenceKind.RECEIPT
    attach: tuple[int, ...] = ()
    detach: tuple[int, ...] = ()
    align: bool = False
    learn_words: str = ""


NO_PAPERS = ExpensePapers()


def record_expense(
    session: Session,
    expense_id: int | None,
    draft: ExpenseDraft,
    papers: ExpensePapers = NO_PAPERS,
    *,
    rules: ExpenseRulebook,
    now: datetime,
) -> int:
    """Book an expense, or write one anew, with all that goes with it; return its id.

    Raises:
        AppError: What `add_expense`, `edit_expense`, `keep_evidence`, `attach_evidence` and
            `learn_rule` raise, for the first thing that is wrong; nothing of it is kept then.
    """
    if expense_id is None:
        expense_id = add_expense(session, draft, rules=rules, now=now)
    else:
        edit_expense(session, expense_id, draft, rules=rules)
    note = EvidenceNote(
        kind=papers.kind,
        dated_on=draft.spent_on,
        counterparty=draft.payee,
        received_on=now.astimezone(JST).date(),
        amount=draft.amount,
        registration_number=draft.registration_number,
        expense_id=expense_id,
    )
    for file in papers.files:
        keep_evidence(session, file, note, now=now)
    for evidence_id in papers.attach:
        _attach(session, evidence_id, note, papers, now)
    for evidence_id in papers.detach:
        attach_evidence(session, evidence_id, None)
    if papers.learn_words.strip():
        share, tax_class = draft.business_share, draft.tax_class
        learn_rule(session, papers.learn_words, draft.account, tax_class, share, rules=rules)
    session.info["subject"] = draft.payee.strip()
    return expense_id


def _attach(
    session: Session, evidence_id: int, note: EvidenceNote, papers: ExpensePapers, now: datetime
) -> None:
    if not papers.align:
        attach_evidence(session, evidence_id, note.expense_id)
        return
    kept = session.get(Evidence, evidence_id)
    if kept is None:
        raise EvidenceGoneError(id=evidence_id)
    same = EvidenceNote(
        kind=EvidenceKind(kept.kind),
        dated_on=note.dated_on,
        counterparty=note.counterparty,
        received_on=kept.received_on,
        amount=note.amount,
        registration_number=note.registration_number or kept.registration_number,
        note=kept.note,
        expense_id=note.expense_id,
        order_id=kept.order_id,
        payout_id=kept.payout_id,
    )
    edit_evidence(session, evidence_id, same, note.counterparty, now=now)
