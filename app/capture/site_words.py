"""The words coconala shows for the stages of an order, and who speaks in its rooms."""

from typing import Final

from app.models.types import Stage

STATUS_STAGES: Final[dict[str, Stage]] = {
    "見積り": Stage.INQUIRY,
    "見積り中": Stage.INQUIRY,
    "見積り相談": Stage.INQUIRY,
    "提案中": Stage.INQUIRY,
    "取引中": Stage.WORKING,
    "進行中": Stage.WORKING,
    "納品日超過": Stage.WORKING,
    "差し戻し": Stage.WORKING,
    "納品送付": Stage.DELIVERED,
    "納品確認待ち": Stage.DELIVERED,
    "納品確認中": Stage.DELIVERED,
    "検収待ち": Stage.DELIVERED,
    "評価待ち": Stage.COMPLETED,
    "評価入力待ち": Stage.COMPLETED,
    "取引完了": Stage.COMPLETED,
    "完了": Stage.COMPLETED,
    "クローズ": Stage.COMPLETED,
    "キャンセル": Stage.CANCELLED,
    "キャンセル済み": Stage.CANCELLED,
    "返金済み": Stage.REFUNDED,
}
"""Labels of the order list and steps of the room (facts/coconala_pages.md), old and new."""

_STATUS_STARTS: Final = (("見積り", Stage.INQUIRY), ("完了", Stage.COMPLETED))

TAB_STAGES: Final[dict[str, Stage]] = {
    "requests": Stage.INQUIRY,
    "open": Stage.WORKING,
    "closed": Stage.COMPLETED,
    "canceled": Stage.CANCELLED,
}
"""The last part of an order list's address tells the stage where a row has no label."""

OWN_NAME: Final = "自分"
SITE_NAME: Final = "ココナラ"
SYSTEM_LABEL: Final = "システムメッセージ"
AUTOMATIC_LABEL: Final = "自動送信"
LABELS: Final = (SYSTEM_LABEL, AUTOMATIC_LABEL)


def stage_of(word: str) -> Stage | None:
    """Return the stage a status word stands for, or None where it is not known.

    完了 and 見積り also begin longer labels (完了（評価待ち）); a request to cancel is not yet a
    cancellation, so キャンセル counts alone.
    """
    known = STATUS_STAGES.get(word)
    if known is not None:
        return known
    return next((stage for start, stage in _STATUS_STARTS if word.startswith(start)), None)
