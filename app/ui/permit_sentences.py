"""One sentence for every error about permits that a user can act on."""

from collections.abc import Mapping

from app.ui.words import Pair

PERMITS: Mapping[str, Pair] = {
    "PermitMissingError": Pair(
        "「{title}」の公開には「{kind}」がいります。設定の「許可証」で、証明書と有効期限を登録してください。",
        "Publishing “{title}” takes this permit: {kind}. Add its paper and its last day under"
        " Permits in the settings.",
    ),
}
