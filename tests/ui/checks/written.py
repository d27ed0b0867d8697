"""Fields of a listing as they stand on screen, and findings, for the tests of the checker."""

from typing import NamedTuple

from app.models.listing_fields import ListingField, Option, Picture, Question
from app.models.money import Yen
from app.rulebook.listing_findings import CheckSeverity, Grounds, ListingFinding, Place


class Fields(NamedTuple):
    """What is written: nothing wrong with it on coconala until a test changes it."""

    title: str = "想いが伝わるロゴをデザインします"
    catchphrase: str = "お店の物語をうかがい、長く使える形にします"
    body: str = "文" * 600
    request: str = "願" * 150
    category: str = "デザイン / ロゴ作成"
    faq: tuple[Question, ...] = ()
    options: tuple[Option, ...] = ()
    images: tuple[Picture, ...] = (Picture("一.png", "0" * 64),)
    price: Yen | None = Yen(38_000)


def finding(
    words: str = "Zoom",
    start: int = 0,
    place: Place | None = None,
    severity: CheckSeverity = CheckSeverity.WARN,
    rule: str = "video_call",
) -> ListingFinding:
    """Return a finding of these words in the body, or elsewhere."""
    return ListingFinding(
        place or Place(ListingField.BODY),
        start,
        start + len(words),
        words,
        rule,
        severity,
        Grounds(),
    )
