"""The command line's sentences for errors about permits."""

PERMIT_SENTENCES: dict[str, tuple[str, str]] = {
    "PermitGoneError": (
        "この許可証はもう帳簿にありません。",
        "This permit is no longer in the book.",
    ),
    "PermitMissingError": (
        "「{title}」の公開には「{kind}」がいります。許可証と有効期限を登録してください。",
        "Publishing {title} takes this permit: {kind}. Add its paper and its last day first.",
    ),
    "UnknownPermitError": (
        "許可の種類 {kind} は、このソフトにありません。",
        "This program knows no permit of the kind {kind}.",
    ),
    "PermitDaysError": (
        "有効期限（{expires_on}）が交付日（{issued_on}）より前になっています。",
        "The last day ({expires_on}) lies before the day of issue ({issued_on}).",
    ),
    "PermitEndMissingError": (
        "「{kind}」には有効期限があります。証明書に書かれた日を入力してください。",
        "This permit has a last day: {kind}. Give the one that stands on the paper.",
    ),
}
