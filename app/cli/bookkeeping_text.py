"""The command line's sentences for errors of bookkeeping."""

BOOKKEEPING_SENTENCES: dict[str, tuple[str, str]] = {
    "AmountTooLargeError": (
        "{row} 行目の金額 {amount} 円は、このソフトが受け取れる上限 {limit} 円を超えています。",
        "Row {row}: ¥{amount} is more than this program takes (¥{limit}); nothing was written.",
    ),
    "NothingToExportError": (
        "{first} から {last} までの仕訳がありません。",
        "There is no entry from {first} to {last}.",
    ),
    "EmptyStatementError": (
        "{file} に明細が 1 行もありません。",
        "There is no line in the statement {file}.",
    ),
    "StatementDisagreesError": (
        (
            "{file} の {line} 行目の残高が {found} 円です（金額からは {expected} 円のはず）。"
            "列が入れ替わっているか、行が抜けています。"
        ),
        (
            "{file}, line {line}: the balance is ¥{found} where the amounts make ¥{expected};"
            " columns are swapped or a line is missing."
        ),
    ),
    "BankAccountExistsError": (
        "「{name}」という口座はもうあります。",
        "There is an account “{name}” already.",
    ),
    "BankAccountMissingError": (
        "この口座はもう帳簿にありません。",
        "This bank account is no longer in the book.",
    ),
    "BankLineMissingError": (
        "この明細はもう帳簿にありません。",
        "This line of the statement is no longer in the book.",
    ),
    "LineUsedError": (
        "明細「{text}」はもう分類してあります。先に取り消してください。",
        "The line “{text}” is something else already; free it first.",
    ),
    "NotADepositError": (
        "出金（{amount} 円）は入金として照合できません。",
        "Money that went out (¥{amount}) cannot be a payout.",
    ),
    "PayoutTakenError": (
        "この振込はもう別の明細と照合してあります。",
        "Another line is this payout already.",
    ),
    "EarlyDepositError": (
        "入金日（{booked_on}）が申請日（{requested_on}）より前です。",
        "The money arrived on {booked_on}, before it was asked for on {requested_on}.",
    ),
    "ReasonMissingError": (
        "「その他」の差額には理由を書いてください。",
        "A difference of another cause needs a reason.",
    ),
    "DifferenceError": (
        "差額は0円以外の金額にしてください。",
        "A difference is an amount other than nothing.",
    ),
    "MonthError": (
        "「{month}」は月ではありません。",
        "There is no month “{month}”.",
    ),
    "MonthNotOverError": (
        "{month} はまだ終わっていません。",
        "{month} is not over yet.",
    ),
    "MonthClosedError": (
        "{month} は締めたあとなので変えられません（{closed} まで締めてあります）。",
        "{month} is closed and stays as it is (closed up to {closed}).",
    ),
    "UnexplainedDifferenceError": (
        "{count} 件の入金に、理由の分からない差額 {amount} 円があります。先に照合してください。",
        "A difference of ¥{amount} in {count} payouts is not explained; reconcile them first.",
    ),
    "UnknownAccountError": (
        "「{account}」という勘定科目はありません。",
        "There is no account “{account}”.",
    ),
    "UnknownMethodError": (
        "{year} 年分の消費税は「{method}」では計算できません。",
        "The consumption tax of {year} cannot be reckoned by “{method}”.",
    ),
    "NotSoldError": (
        "注文 {number} は完了していないか金額が分からないため、値引きや返金を記録できません。",
        "Order {number} is not completed or its amount is not known: nothing can come off it.",
    ),
    "TooMuchOffError": (
        "{amount} 円は引けません。引けるのは 1 円から {rest} 円までです。",
        "¥{amount} cannot come off: at most ¥{rest} is left.",
    ),
}
