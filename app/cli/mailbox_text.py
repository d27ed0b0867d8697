"""What went wrong with a mailbox or the rules for mails, as one sentence in each language."""

MAILBOX_SENTENCES: dict[str, tuple[str, str]] = {
    "BadSenderError": (
        "{found} はドメインでもメールアドレスでもありません。",
        "{found} is neither a domain nor a mail address.",
    ),
    "MailboxUnreachableError": (
        "{host} につながりません。サーバー名とポート（{port}）を確かめてください。",
        "{host} cannot be reached. Please check the server's name and port ({port}).",
    ),
    "MailboxSilentError": (
        "{host} から返事がありません。しばらくしてから試してください。何も取り込んでいません。",
        "{host} does not answer. Please try again later. Nothing was taken in.",
    ),
    "MailboxNoTlsError": (
        "{host} は暗号化（TLS）に対応していないため、つなぎません。ふつうのポートは 993 です。",
        "{host} offers no encryption (TLS), so it was not used. The usual port is 993.",
    ),
    "MailboxCertificateError": (
        "{host} の証明書を確かめられないため、つなぎませんでした。サーバー名を確かめてください。",
        "{host} could not prove who it is, so it was not used. Please check the server's name.",
    ),
    "MailboxLoginError": (
        "{host} が {user} のパスワードを受け付けません。アプリ用のパスワードが要るかもしれません。",
        "{host} does not accept the password of {user}. It may want a password made for apps.",
    ),
    "MailboxDroppedError": (
        "{host} が途中で切れました。何も取り込んでいません。",
        "{host} ended the connection. Nothing was taken in.",
    ),
    "MailboxConfusedError": (
        "{host} の答えが読み取れません。何も取り込んでいません。",
        "What {host} answers makes no sense. Nothing was taken in.",
    ),
    "MailboxFolderError": (
        "メールボックスに {folder} というフォルダがありません。",
        "The mailbox has no folder {folder}.",
    ),
    "MailboxStoppedError": (
        "メールの確認を中止しました。何も変わっていません。",
        "Looking for mails was stopped. Nothing has changed.",
    ),
    "OutOfRangeError": (
        "{field} は {least} から {most} までの数にしてください（{found} は使えません）。",
        "{field} must be from {least} to {most}; {found} is not.",
    ),
}
