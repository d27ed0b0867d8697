"""One sentence for every error about permits that a user can act on."""

from collections.abc import Mapping

from app.ui.words import Pair

PERMITS: Mapping[str, Pair] = {
    "PermitGoneError": Pair(
        "この許可証はもう帳簿にありません。", "This permit is no longer in the book."
    ),
    "PermitMissingError": Pair(
        "「{title}」の公開には「{kind}」がいります。設定の「許可証」で、証明書と有効期限を登録してください。",
        "Publishing “{title}” takes this permit: {kind}. Add its paper and its last day under"
        " Permits in the settings.",
    ),
    "UnknownPermitError": Pair(
        "許可の種類「{kind}」は、このソフトにありません。",
        "This program knows no permit of the kind {kind}.",
    ),
    "PermitDaysError": Pair(
        "有効期限（{expires_on}）が交付日（{issued_on}）より前になっています。",
        "The last day ({expires_on}) lies before the day of issue ({issued_on}).",
    ),
    "PermitEndMissingError": Pair(
        "「{kind}」には有効期限があります。証明書に書かれた日を入力してください。",
        "This permit has a last day: {kind}. Please give the one that stands on the paper.",
    ),
}
