"""The checker of listings: a full one within its budget, a huge one no longer than is read."""

from datetime import date

from app.models.listing_fields import Option, Question
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.listing_check import ListingChecker
from app.rulebook.listing_findings import CheckedListing, OtherListing
from app.rulebook.own_data import OwnData
from tests.bench.ratios import Budget, Ratio, median_ms

TODAY = date(2026, 11, 27)
FULL_MS = 50
HUGE, HUGE_LIMIT = 1_000_000, 12
"""No more of a huge text is read than about six full listings have."""
SENTENCE = (
    "ヒアリングシートに、目的・見てほしい人・載せたい言葉をご記入ください。修正は2回まで含みます。"
)
BODY = (SENTENCE * 40)[:1_500]
OWN = OwnData(phones=("090-1234-5678",), mails=("me@example.jp",), names=("水野 彩",))


def _full(body: str = BODY) -> CheckedListing:
    return CheckedListing(
        marketplace_id="coconala",
        title="想いが伝わるロゴをデザインします",
        catchphrase="お店の物語をうかがい、長く使える形にします",
        body=body,
        request=(SENTENCE * 25)[:1_000],
        category="デザイン / ロゴ作成",
        faq=tuple(Question(SENTENCE, SENTENCE) for _ in range(5)),
        options=tuple(Option(f"サイズ違いを{number}点追加", Yen(4_000)) for number in range(10)),
        image_count=10,
        price=Yen(38_000),
        others=tuple(
            OtherListing(
                number, f"別の出品{number}をお作りします", BODY[number * 7 :] + str(number)
            )
            for number in range(20)
        ),
    )


def measure() -> list[Ratio | Budget]:
    """Return the time for a full listing, and that of a huge one against it."""
    folder = resources_dir()
    catalog = load_catalog(folder / "marketplaces")
    rules = load_guard_rules(folder / "listing_guard.toml", folder / "guard.toml")
    checker = ListingChecker(Guard(rules))
    full, huge = _full(), _full(SENTENCE * (HUGE // len(SENTENCE)))
    ours = median_ms(lambda: checker.check(full, catalog, TODAY, OWN))
    whole = median_ms(lambda: checker.check(huge, catalog, TODAY, OWN), 3)
    return [
        Budget("checking a full listing", ours, FULL_MS),
        Ratio("checking a million characters, × a full one", whole, ours, HUGE_LIMIT),
    ]
