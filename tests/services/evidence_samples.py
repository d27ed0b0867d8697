"""Papers and what is said of them, for the tests of evidence, with an example of each command."""

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy.orm import Session

from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services import evidence, expense_papers
from app.services.evidence_drafts import EvidenceNote
from app.services.kept_files import FileDraft
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, expense_draft, expense_rules

DAY = date(2026, 11, 20)


def paper(text: str = "領収書", name: str = "領収書.pdf") -> FileDraft:
    """Return a PDF that was read."""
    content = b"%PDF-1.7\n" + text.encode() + b"\n%%EOF\n"
    return FileDraft(name, "application/pdf", sha256(content).hexdigest(), content)


def told(**changes: Any) -> EvidenceNote:
    """Return what is said of a receipt of 12,000 yen."""
    fields: dict[str, Any] = {
        "kind": EvidenceKind.RECEIPT,
        "dated_on": DAY,
        "counterparty": "家電店",
        "received_on": DAY,
        "amount": Yen(12_000),
    }
    return EvidenceNote(**fields | changes)


def keep(book: Database, text: str = "領収書", /, **changes: Any) -> int:
    """Keep a receipt, and return its id."""
    file = paper(text, changes.pop("name", "領収書.pdf"))
    found, _ = book.write(evidence.keep_evidence, file, told(**changes), now=NOW)
    return found


EVIDENCE_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    "evidence.keep_evidence": lambda s, _: evidence.keep_evidence(
        s, paper("別"), told(expense_id=1), now=NOW
    ),
    "evidence.edit_evidence": lambda s, _: evidence.edit_evidence(
        s, 1, told(counterparty="家具店", note="机"), "店の名前を誤った", now=NOW
    ),
    "evidence.keep_papers": lambda s, _: evidence.keep_papers(
        s, [(paper("一"), told()), (paper("二"), told(amount=None))], now=NOW
    ),
    "evidence.attach_evidence": lambda s, _: evidence.attach_evidence(s, 1, None),
    "expense_papers.record_expense": lambda s, _: expense_papers.record_expense(
        s,
        None,
        expense_draft(),
        expense_papers.ExpensePapers(
            files=(paper("新しい領収書"),), attach=(1,), align=True, learn_words="家電店"
        ),
        rules=expense_rules(),
        now=NOW,
    ),
    "evidence.void_evidence": lambda s, _: evidence.void_evidence(s, 1, "二重に保存", now=NOW),
}
