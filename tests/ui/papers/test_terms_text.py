"""The terms as a text name every point of the law, also one that is open."""

from datetime import date

from app.models.bookkeeping_types import DirectOrigin
from app.models.money import Yen
from app.services.direct_queries import Terms
from app.ui.papers.terms_text import terms_text

TERMS = Terms(
    order_id=1,
    number="D-0001",
    title="ロゴ制作",
    origin=DirectOrigin.REFERRAL,
    origin_note="",
    agreed_on=date(2026, 11, 1),
    content="ロゴ3案",
    place="",
    received_on=None,
    pay_on=date(2026, 12, 31),
    pay_method="銀行振込",
    amount=Yen(55_000),
    delivered_on=None,
)


def test_every_point_is_named() -> None:
    assert terms_text(TERMS, Yen(55_000)).split("\n") == [
        "【取引条件】ロゴ制作（D-0001）",
        "委託日: 2026年11月1日",
        "業務の内容: ロゴ3案",
        "受領日: （未定）",
        "受領の場所・方法: （未定）",
        "報酬の額: ¥55,000（税込）",
        "支払期日: 2026年12月31日",
        "支払方法: 銀行振込",
    ]
    assert "報酬の額: （未定）" in terms_text(TERMS, None)
