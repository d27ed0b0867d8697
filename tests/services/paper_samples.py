"""Papers, terms and an issuer for tests, with an example of each of their commands."""

from collections.abc import Callable
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from sqlalchemy.orm import Session

from app.models.bookkeeping_types import DirectOrigin, PaperKind
from app.models.money import Yen
from app.models.paper_body import Issuer, PaperBody, PaperLine
from app.models.types import TaxStatus
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.paper_rules import PaperRules, load_paper_rules
from app.services import direct_terms, issuers, papers
from app.services.direct_drafts import TermsDraft
from app.services.kept_files import FileDraft
from app.services.order_drafts import OrderDraft
from app.services.orders import add_order
from app.services.paper_drafts import PaperDraft, ShownPaper
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW

DAY = date(2026, 11, 20)
NUMBER = "T7000012050002"
WHO = Issuer(
    name="山田 𠮷彦",
    trade_name="みなとデザイン",
    address="〒231-0001 横浜市中区新港1-1",
    phone="045-000-0000",
    mail="hello@minato.example",
    bank="みなと銀行 本店 普通 1234567 ヤマダ ヨシヒコ",
)


@cache
def paper_rules() -> PaperRules:
    return load_paper_rules(resources_dir() / "books")


def line(text: str = "ロゴ制作", price: int = 50_000, **changes: Any) -> PaperLine:
    return PaperLine(text=text, unit_price=Yen(price), unit="式", **changes)


def paper_draft(kind: PaperKind = PaperKind.INVOICE, /, **changes: Any) -> PaperDraft:
    """Return an invoice of 50,000 yen and tax to a company."""
    fields: dict[str, Any] = {
        "issued_on": DAY,
        "recipient": "株式会社髙﨑商店",
        "honorific": "御中",
        "subject": "ロゴ制作一式",
        "lines": (line(),),
    }
    return PaperDraft(kind=kind, **fields | changes)


def picture(text: str = "印") -> FileDraft:
    content = b"\x89PNG\r\n\x1a\n" + text.encode()
    return FileDraft("seal.png", "image/png", sha256(content).hexdigest(), content)


def drawn(body: PaperBody) -> ShownPaper:
    """Return a paper as if it had been drawn."""
    return ShownPaper(body, b"%PDF-1.7\n" + body.number.encode() + b"\n%%EOF\n")


def name_issuer(
    book: Database, who: Issuer = WHO, *, status: TaxStatus = TaxStatus.TAXABLE, **files: FileDraft
) -> None:
    """Set who issues papers, liable for the tax unless said otherwise."""
    book.write(set_book_facts, BookFacts(name="みなと", tax_status=status))
    book.write(issuers.set_issuer, who, now=NOW, **files)


def agreed(**changes: Any) -> TermsDraft:
    """Return the whole terms of an order."""
    fields: dict[str, Any] = {
        "origin": DirectOrigin.REFERRAL,
        "origin_note": "税理士の紹介",
        "agreed_on": date(2026, 11, 1),
        "content": "ロゴの制作",
        "place": "メールで納品",
        "received_on": DAY,
        "pay_on": date(2026, 12, 31),
    }
    return TermsDraft(**fields | changes)


def direct_order(book: Database, catalog: Catalog, **changes: Any) -> int:
    """Sell something without a marketplace."""
    fields: dict[str, Any] = {
        "marketplace_id": "direct",
        "title": "ロゴ制作",
        "price": Yen(50_000),
        "client": "株式会社髙﨑商店",
        "tax_status": TaxStatus.TAXABLE,
    }
    draft = OrderDraft(**fields | changes)
    return book.write(add_order, draft, catalog=catalog, now=NOW)[0]


def issue(book: Database, draft: PaperDraft | None = None) -> int:
    draft = draft or paper_draft()
    return book.write(papers.issue_paper, draft, rules=paper_rules(), now=NOW)[0]


def _example_terms(session: Session, catalog: Catalog) -> None:
    draft = OrderDraft(marketplace_id="direct", title="名刺", price=Yen(9_000))
    order_id = add_order(session, draft, catalog=catalog, now=NOW)
    direct_terms.record_terms(session, order_id, agreed(), rules=paper_rules())


PAPER_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    "issuers.set_issuer": lambda s, _: issuers.set_issuer(s, WHO, seal=picture(), now=NOW),
    "direct_terms.record_terms": _example_terms,
    "papers.issue_paper": lambda s, _: papers.issue_paper(
        s, paper_draft(), rules=paper_rules(), now=NOW
    ),
    "papers.reissue_paper": lambda s, _: papers.reissue_paper(
        s, 1, paper_draft(), "宛先の誤り", rules=paper_rules(), now=NOW
    ),
    "papers.void_paper": lambda s, _: papers.void_paper(s, 1, "取引の中止", now=NOW),
}


def fill_papers(book: Database) -> None:
    """Name an issuer and issue an invoice."""
    book.write(issuers.set_issuer, Issuer(name="山田"), now=NOW)
    issue(book)
