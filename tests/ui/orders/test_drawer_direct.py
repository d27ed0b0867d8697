"""Direct work shows what must be recorded, its papers, and whence its client is known."""

import pytest
from PySide6.QtWidgets import QPushButton
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import PaperKind
from app.models.order import Order
from app.services.direct_terms import record_terms
from app.services.handles import client_behind
from app.services.papers import void_paper
from app.ui.orders.drawer_direct import DirectSection
from app.ui.papers.terms_dialog import TermsDialog
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import agreed, issue, name_issuer, paper_draft, paper_rules
from tests.ui.orders.desk import Desk


@pytest.fixture
def section(desk: Desk) -> DirectSection:
    made = DirectSection(desk.context)
    desk.qtbot.addWidget(made)
    return made


def test_an_order_of_a_site_has_no_such_part(desk: Desk, section: DirectSection) -> None:
    section.show_details(desk.details(desk.add("ロゴ")))
    assert section.isHidden()
    assert section.overview is None


def test_what_is_missing_is_named_until_it_is_recorded(desk: Desk, section: DirectSection) -> None:
    order_id = desk.add("ロゴ", site="direct")
    section.show_details(desk.details(order_id))
    desk.until(lambda: section.overview is not None)
    assert "how you know the client" in section.told.text()
    desk.database.write(record_terms, order_id, agreed(), rules=paper_rules())
    section.show_details(desk.details(order_id))
    desk.until(lambda: "Terms recorded" in section.told.text())
    assert "A referral" in section.told.text()


def test_papers_are_linked_and_begun(desk: Desk, section: DirectSection) -> None:
    asked: list[tuple[str, dict[str, object]]] = []

    def navigate(page: str, **target: object) -> None:
        asked.append((page, target))

    section.context = desk.context._replace(navigate=navigate)
    name_issuer(desk.database)
    order_id = desk.add("ロゴ", site="direct")
    desk.database.write(record_terms, order_id, agreed(), rules=paper_rules())
    paper_id = issue(desk.database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    desk.database.write(void_paper, paper_id, "誤り", now=NOW)
    section.show_details(desk.details(order_id))
    desk.until(lambda: bool(section.papers.findChildren(QPushButton)))
    (link,) = section.papers.findChildren(QPushButton)
    assert link.text() == "Quote QT-2026-0001  ¥55,000 ・ Void"
    link.click()
    section.write.menu().actions()[2].trigger()
    assert asked == [
        ("books", {"view": "papers", "paper_id": paper_id}),
        ("books", {"view": "papers", "new": "invoice", "order_id": order_id}),
    ]


def test_a_client_of_a_site_is_warned_of(desk: Desk, section: DirectSection) -> None:
    order_id = desk.add("ロゴ", site="direct")
    desk.database.write(_known_on_a_site, order_id)
    section.show_details(desk.details(order_id))
    desk.until(lambda: section.overview is not None)
    assert not section.warning.isHidden()
    assert "TimeTicket" in section.warning.text() or "タイムチケット" in section.warning.text()


def test_the_dialog_of_terms_opens_from_it(desk: Desk, section: DirectSection) -> None:
    order_id = desk.add("ロゴ", site="direct")
    section.show_details(desk.details(order_id))
    for _ in range(2):
        section.ask_terms()
        desk.until(lambda: bool(section.window().findChildren(TermsDialog)))
        dialog = section.window().findChildren(TermsDialog)[0]
        dialog.reject()
        desk.until(lambda: not section.window().findChildren(TermsDialog))


def _known_on_a_site(session: Session, order_id: int) -> None:
    session.info["subject"] = "x"
    known = client_behind(session, "timeticket", "あおば", now=NOW)
    session.get_one(Order, order_id).client_id = known.id
