"""The command line's sentences for errors of bookkeeping."""

BOOKKEEPING_SENTENCES: dict[str, tuple[str, str]] = {
    "AmountTooLargeError": (
        "{row} 行目の金額 {amount} 円は、このソフトが受け取れる上限 {limit} 円を超えています。",
        "Row {row}: ¥{amount} is more than this program takes (¥{limit}); nothing was written.",
    ),
    "NameTooWideError": (
        "「{name}」は長すぎます（半角 {columns} 文字、全角ならその半分まで）。",
        "“{name}” is too wide: {columns} columns fit, a Japanese character takes two.",
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
    "StatementBothError": (
        (
            "{file} には入金と出金の両方がある行が {lines} 行あります（最初は {line} 行目）。"
            "列が入れ替わっているようです。何も取り込んでいません。"
        ),
        (
            "{file} has lines of money both in and out: {lines}, the first is line {line};"
            " columns seem swapped. Nothing was taken."
        ),
    ),
    "StatementDayError": (
        (
            "{file} の {line} 行目の日付（{found}）は明細の日付ではありません。"
            "{earliest} から {latest} までの明細を取り込めます。"
        ),
        (
            "{file}, line {line}: {found} is no day of a statement, which lies from {earliest} to"
            " {latest}."
        ),
    ),
    "StatementBeforeBookError": (
        (
            "{file} の明細は、帳簿が始まる {begins} 年より前です（最後の行は {found}）。"
            "前の年から始めるには begin を使います。"
        ),
        (
            "{file} lies before {begins}, the book's first year (its last line is of {found});"
            " the command begin begins an earlier one."
        ),
    ),
    "StatementOverdrawnError": (
        (
            "{file} の {line} 行目の残高がマイナス（{found} 円）です。"
            "マイナスになる口座（総合口座など）なら --overdrawn を付けてください。"
        ),
        (
            "{file}, line {line}: the balance is below zero (¥{found}); add --overdrawn if the"
            " account may be."
        ),
    ),
    "BeforeBookError": (
        ("{found} は、帳簿が始まる {begins} 年より前です。前の年から始めるには begin を使います。"),
        (
            "{found} lies before {begins}, the book's first year; the command begin begins an"
            " earlier one."
        ),
    ),
    "YearBegunError": (
        "{year} 年からは始められません。{begins} 年より前の年にしてください。",
        "The book cannot begin with {year}: choose a year before {begins}.",
    ),
    "OpeningBelowZeroError": (
        "{account}の期首残高をマイナス（{amount} 円）にはできません。",
        "{account} cannot begin a year below zero (¥{amount}).",
    ),
    "TurnBookedError": (
        "「{payee}」の {month} の分はもう登録してあります。",
        "“{payee}” is booked for {month} already.",
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
        (
            "{month} は締めたあとなので変えられません（{closed} まで締めてあります）。"
            "まだ締めていない月の仕訳で直してください。"
            "締めた直後なら tokuicho undo で締めを戻せます。"
        ),
        (
            "{month} is closed and stays as it is (closed up to {closed}). Correct it by a row of"
            " an open month; right after closing, “tokuicho undo” takes it back."
        ),
    ),
    "ClosedDayError": (
        (
            "{month} は締めてあるので、この日付では入れられません。"
            "{opens} 以降の日付にしてください。締めた直後なら tokuicho undo で締めを戻せます。"
        ),
        (
            "{month} is closed: date the row in {opens} or later;"
            " right after closing, “tokuicho undo” takes it back."
        ),
    ),
    "StandsClosedError": (
        (
            "この仕訳は締めた {month} にあるので変えられません。"
            "{opens} 以降の日付で反対の仕訳を入れてください。"
            "締めた直後なら tokuicho undo で締めを戻せます。"
        ),
        (
            "This row stands in {month}, which is closed: enter the opposite row in {opens} or"
            " later; right after closing, “tokuicho undo” takes it back."
        ),
    ),
    "NamedInClosedMonthError": (
        "締めた {month} の仕訳にこの口座の名前があるので、名前は変えられません。",
        "The name of this account stands in rows of {month}, which is closed, and cannot change.",
    ),
    "UnexplainedDifferenceError": (
        "{count} 件の入金に、理由の分からない差額 {amount} 円があります。先に照合してください。",
        "A difference of ¥{amount} in {count} payouts is not explained; reconcile them first.",
    ),
    "SeveralPayersError": (
        "直接取引の入金は顧客ごとに記録します（{clients}）。1人の注文だけを選んでください。",
        "Direct clients pay each by himself ({clients}): choose the orders of one of them.",
    ),
    "UnknownArrivalError": (
        (
            "{count} 件の入金（いちばん古いものは {marketplace} の {paid_on}）は、"
            "届いた金額が入っていません。先に照合してください。"
        ),
        (
            "It is not known how much of {count} payouts arrived (the oldest is of {marketplace},"
            " {paid_on}); reconcile them first."
        ),
    ),
    "UnknownAccountError": (
        "「{account}」という勘定科目はありません。",
        "There is no account “{account}”.",
    ),
    "UnknownMethodError": (
        "{year} 年分の消費税は「{method}」では計算できません。",
        "The consumption tax of {year} cannot be reckoned by “{method}”.",
    ),
    "UnknownDeductionError": (
        "{year} 年分の青色申告特別控除に「{deduction}」はありません。",
        "There is no blue deduction “{deduction}” in {year}.",
    ),
    "OwnEntryMissingError": (
        "この仕訳はもう帳簿にありません。",
        "This entry is no longer in the book.",
    ),
    "MadeByTheYearsEndError": (
        "この仕訳は {year} 年の年末処理が作ったものです。年度の画面で作り直してください。",
        "The year-end steps of {year} made this entry: make it anew there instead of editing it.",
    ),
    "SameSidesError": (
        "借方と貸方が同じ科目（{account}）です。どちらかを変えてください。",
        "Debit and credit are both {account}: nothing would move.",
    ),
    "UnfitTaxClassError": (
        "選んだ税区分は、{account}の仕訳には使えません。",
        "This tax class does not suit {account}.",
    ),
    "NothingBelowZeroError": (
        "{year} 年の年末に、マイナスの売掛金はありません。",
        "No receivable is below zero when {year} ends.",
    ),
    "NotSoldError": (
        "注文 {number} は完了していないか金額が分からないため、値引きや返金を記録できません。",
        "Order {number} is not completed or its amount is not known: nothing can come off it.",
    ),
    "TooMuchOffError": (
        "{amount} 円は引けません。引けるのは 1 円から {rest} 円までです。",
        "¥{amount} cannot come off: at most ¥{rest} is left.",
    ),
    "ExpenseMissingError": (
        "この経費はもう帳簿にありません。",
        "This expense is no longer in the book.",
    ),
    "JoinedExpenseError": (
        (
            "「{payee}」は銀行の明細から作った経費です。"
            "日付・金額・支払方法を変えるには、先に明細の照合を取り消してください。"
        ),
        "“{payee}” was made of a bank's line: free it before you change day, amount or payment.",
    ),
    "NotAnExpenseAccountError": (
        "「{account}」は経費の勘定科目ではありません。",
        "“{account}” is no account for expenses.",
    ),
    "NotAPurchaseClassError": (
        "「{tax_class}」は経費に使える税区分ではありません。",
        "An expense cannot be of the tax class “{tax_class}”.",
    ),
    "NoAmountError": (
        "金額は1円以上にしてください。",
        "The amount must be at least ¥1.",
    ),
    "TooEarlyError": (
        "日付（{found}）が古すぎます。{earliest}以降にしてください。",
        "The day {found} is too early; the first one is {earliest}.",
    ),
    "RegistrationNumberError": (
        "「{found}」は登録番号ではありません。Tと13桁の数字で入れてください。",
        "“{found}” is no registration number: it is T and thirteen digits.",
    ),
    "ShareError": (
        "事業で使う割合は0%から100%までにしてください。",
        "The share of the business is from 0 % to 100 %.",
    ),
    "RecurringDaysError": (
        "終了日（{ends_on}）が開始日（{starts_on}）より前です。",
        "It ends on {ends_on}, before it begins on {starts_on}.",
    ),
    "DayOfMonthError": (
        "毎月の日は1日から31日までにしてください。",
        "A day of the month is from 1 to 31.",
    ),
    "RecurringExpenseMissingError": (
        "この定期の経費はもう帳簿にありません。",
        "This recurring expense is no longer in the book.",
    ),
    "NotAPaymentError": (
        "入金（{amount} 円）は経費にできません。",
        "Money that came in (¥{amount}) cannot be an expense.",
    ),
    "EvidenceGoneError": (
        "この証憑は帳簿にありません。",
        "This piece of evidence is not in the book.",
    ),
    "EvidenceVoidError": (
        "「{counterparty}」の証憑は無効にしてあるため、変えられません。",
        "The evidence of “{counterparty}” is void and stays as it is.",
    ),
    "ReceivedTooLateError": (
        "受領日（{received_on}）が今日（{today}）より後です。",
        "It cannot have come in on {received_on}, after today ({today}).",
    ),
    "NoEvidenceError": (
        "条件に合う証憑がありません。",
        "No evidence fits this search.",
    ),
    "FolderTakenError": (
        "「{name}」には別のファイルがあります。空のフォルダーか、新しい名前を選んでください。",
        "There is something in “{name}” already. Please choose an empty folder or a new name.",
    ),
    "ExpenseTakenError": (
        "経費「{payee}」はもう別の明細と照合してあります。",
        "Another line is the expense “{payee}” already.",
    ),
    "OtherAmountError": (
        "明細の金額（{amount} 円）と経費の金額（{found} 円）が違います。",
        "The line is of ¥{amount} and the expense of ¥{found}.",
    ),
}
