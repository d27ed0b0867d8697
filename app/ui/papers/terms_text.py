"""The terms of direct work as a text in Japanese, to be sent to the client."""

from datetime import date

from app.models.money import Yen
from app.services.direct_queries import Terms
from app.ui.papers.paper_words import day, yen

OPEN = "（未定）"


def terms_text(terms: Terms, amount: Yen | None) -> str:
    """Return the terms line by line, as article 3 of the law on freelancers has them."""
    price = OPEN if amount is None else f"{yen(amount)}（税込）"
    lines = (
        ("取引条件", f"{terms.title}（{terms.number}）"),
        ("委託日", _day(terms.agreed_on)),
        ("業務の内容", terms.content or OPEN),
        ("受領日", _day(terms.received_on)),
        ("受領の場所・方法", terms.place or OPEN),
        ("報酬の額", price),
        ("支払期日", _day(terms.pay_on)),
        ("支払方法", terms.pay_method or OPEN),
    )
    head, *rest = lines
    return "\n".join([f"【{head[0]}】{head[1]}", *(f"{label}: {value}" for label, value in rest)])


def _day(value: date | None) -> str:
    return OPEN if value is None else day(value)
