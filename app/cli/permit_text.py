"""The command line's sentences for errors about permits."""

PERMIT_SENTENCES: dict[str, tuple[str, str]] = {
    "PermitMissingError": (
        "「{title}」の公開には「{kind}」がいります。許可証と有効期限を登録してください。",
        "Publishing {title} takes this permit: {kind}. Add its paper and its last day first.",
    ),
}
