"""One sentence for every error of payouts and bookkeeping that a user can act on."""

from collections.abc import Mapping

from app.ui.words import Pair

BOOKKEEPING: Mapping[str, Pair] = {
    "NothingOnBalanceError": Pair(
        "{marketplace}に振込申請できる売上金はありません。",
        "{marketplace} keeps no proceeds that could be paid out.",
    ),
    "NotOnBalanceError": Pair(
        "注文 {number} の売上金はいま申請できません（{payment_state}）。",
        "The proceeds of order {number} cannot be asked for now ({payment_state}).",
    ),
    "BelowMinimumError": Pair(
        "{marketplace}の振込は{minimum}からです（いまは{amount}）。",
        "{marketplace} transfers no less than {minimum}; there are {amount}.",
    ),
    "PayoutMissingError": Pair(
        "この振込はもう帳簿にありません。", "This payout is no longer in the book."
    ),
    "PayoutArrivedError": Pair(
        "この振込は入金済み（{paid_on}）です。先に入金の照合を取り消してください。",
        "This payout arrived on {paid_on}; take its arrival back first.",
    ),
    "NoArrivalError": Pair(
        "この振込はまだ入金されていないので、取り消す照合がありません。",
        "This payout has not arrived: there is nothing to take back.",
    ),
    "PaidBeforeRequestError": Pair(
        "入金日（{paid_on}）が申請日（{requested_on}）より前です。",
        "The transfer ({paid_on}) cannot lie before its request ({requested_on}).",
    ),
    "AmountTooLargeError": Pair(
        "{row}行目の金額 {amount} は、このソフトが受け取れる上限（{limit}）を超えています。",
        "The amount {amount} of row {row} is more than this program takes ({limit}).",
    ),
    "NameTooWideError": Pair(
        "「{name}」は弥生の科目名に入りきりません（半角{columns}文字、全角ならその半分まで）。",
        "“{name}” is too wide for 弥生: {columns} columns fit, a Japanese character takes two.",
    ),
    "NothingToExportError": Pair(
        "{first}から{last}までの仕訳がありません。", "There is no entry from {first} to {last}."
    ),
    "EmptyStatementError": Pair(
        "{file} に明細が1行もありません。", "There is no line in the statement {file}."
    ),
    "StatementDisagreesError": Pair(
        "{file} の{line}行目で、残高が{found}になっています。金額からは{expected}のはずです。"
        "列が入れ替わっているか、行が抜けています。",
        "{file}, line {line}: the balance is {found} where the amounts make {expected};"
        " columns are swapped or a line is missing.",
    ),
    "StatementBothError": Pair(
        "{file} には入金と出金の両方がある行が{lines}行あります（最初は{line}行目）。"
        "列が入れ替わっているようです。何も取り込んでいません。",
        "{file} has lines of money both in and out: {lines}, the first is line {line};"
        " columns seem swapped. Nothing was taken.",
    ),
    "StatementDayError": Pair(
        "{file} の{line}行目の日付（{found}）は明細の日付ではありません。"
        "{earliest}から{latest}までの明細を取り込めます。",
        "{file}, line {line}: {found} is no day of a statement, which lies from {earliest} to"
        " {latest}.",
    ),
    "StatementBeforeBookError": Pair(
        "{file} は帳簿が始まる{begins}年より前の明細です（最後の行は{found}）。"
        "帳簿の「年の設定」で、前の年から始められます。",
        "{file} lies before {begins}, the book's first year (its last line is of {found}); “The"
        " year's books” in Books begins an earlier one.",
    ),
    "StatementOverdrawnError": Pair(
        "{file} の{line}行目の残高がマイナス（{found}）です。",
        "{file}, line {line}: the balance is below zero ({found}).",
    ),
    "BeforeBookError": Pair(
        "{found}は、帳簿が始まる{begins}年より前です。"
        "帳簿の「年の設定」で、前の年から始められます。",
        "{found} lies before {begins}, the book's first year; “The year's books” in Books begins"
        " an earlier one.",
    ),
    "YearBegunError": Pair(
        "{year}年からは始められません。{begins}年より前の年にしてください。",
        "The book cannot begin with {year}: choose a year before {begins}.",
    ),
    "OpeningBelowZeroError": Pair(
        "{account}の期首残高をマイナス（{amount}）にはできません。",
        "{account} cannot begin a year below zero ({amount}).",
    ),
    "TurnBookedError": Pair(
        "「{payee}」の{month}の分はもう登録してあります。",
        "“{payee}” is booked for {month} already.",
    ),
    "BankAccountExistsError": Pair(
        "「{name}」という口座はもうあります。",
        "There is an account “{name}” already.",
    ),
    "BankAccountMissingError": Pair(
        "この口座はもう帳簿にありません。",
        "This bank account is no longer in the book.",
    ),
    "BankLineMissingError": Pair(
        "この明細はもう帳簿にありません。",
        "This line of the statement is no longer in the book.",
    ),
    "LineUsedError": Pair(
        "明細「{text}」はもう分類してあります。先に取り消してください。",
        "The line “{text}” is something else already; free it first.",
    ),
    "NotADepositError": Pair(
        "出金（{amount}）は入金として照合できません。",
        "Money that went out ({amount}) cannot be a payout.",
    ),
    "PayoutTakenError": Pair(
        "この振込はもう別の明細と照合してあります。",
        "Another line is this payout already.",
    ),
    "EarlyDepositError": Pair(
        "入金日（{booked_on}）が申請日（{requested_on}）より前です。",
        "The money arrived on {booked_on}, before it was asked for on {requested_on}.",
    ),
    "ReasonMissingError": Pair(
        "「その他」の差額には理由を書いてください。",
        "A difference of another cause needs a reason.",
    ),
    "DifferenceError": Pair(
        "差額は0円以外の金額にしてください。",
        "A difference is an amount other than nothing.",
    ),
    "MonthError": Pair("「{month}」は月ではありません。", "There is no month “{month}”."),
    "MonthNotOverError": Pair(
        "{month}はまだ終わっていません。月が終わってから締めてください。",
        "{month} is not over yet; close it when it is.",
    ),
    "MonthClosedError": Pair(
        (
            "{month}は締めたあとなので変えられません（{closed}まで締めてあります）。"
            "まだ締めていない月の仕訳で直してください。締めた直後なら「元に戻す」（Ctrl+Z）で締めを戻せます。"
        ),
        (
            "{month} is closed and stays as it is (closed up to {closed}). Correct it by a row of"
            " an open month; right after closing, undo (Ctrl+Z) takes it back."
        ),
    ),
    "ClosedDayError": Pair(
        (
            "{month}は締めてあるので、この日付では入れられません。"
            "{opens}以降の日付にしてください。締めた直後なら「元に戻す」（Ctrl+Z）で締めを戻せます。"
        ),
        (
            "{month} is closed: date the row in {opens} or later;"
            " right after closing, undo (Ctrl+Z) takes it back."
        ),
    ),
    "StandsClosedError": Pair(
        (
            "この仕訳は締めた{month}にあるので変えられません。"
            "{opens}以降の日付で反対の仕訳を入れてください。締めた直後なら「元に戻す」（Ctrl+Z）で締めを戻せます。"
        ),
        (
            "This row stands in {month}, which is closed: enter the opposite row in {opens} or"
            " later; right after closing, undo (Ctrl+Z) takes it back."
        ),
    ),
    "NamedInClosedMonthError": Pair(
        "締めた{month}の仕訳にこの口座の名前があるので、名前は変えられません。",
        "The name of this account stands in rows of {month}, which is closed, and cannot change.",
    ),
    "UnexplainedDifferenceError": Pair(
        "{count}件の入金に、理由の分からない差額（{amount}）があります。先に照合してください。",
        "The difference of {amount} in {count} payouts is not explained yet; reconcile them first.",
    ),
    "SeveralPayersError": Pair(
        "直接取引の入金は顧客ごとに記録します（選んだ注文の顧客：{clients}）。1人の注文だけを選んでください。",
        "Direct clients pay each by himself ({clients}): choose the orders of one of them.",
    ),
    "UnknownArrivalError": Pair(
        (
            "{count}件の入金（いちばん古いものは{marketplace}の{paid_on}）は、届いた金額が入っていません。"
            "先に照合してください。"
        ),
        (
            "It is not known how much of {count} payouts arrived (the oldest is of {marketplace},"
            " {paid_on}); reconcile them first."
        ),
    ),
    "UnknownAccountError": Pair(
        "「{account}」という勘定科目はありません。", "There is no account “{account}”."
    ),
    "UnknownMethodError": Pair(
        "{year}年分の消費税は「{method}」では計算できません。",
        "The consumption tax of {year} cannot be reckoned by “{method}”.",
    ),
    "UnknownDeductionError": Pair(
        "{year}年分の青色申告特別控除に「{deduction}」はありません。",
        "There is no blue deduction “{deduction}” in {year}.",
    ),
    "OwnEntryMissingError": Pair(
        "この仕訳はもう帳簿にありません。", "This entry is no longer in the book."
    ),
    "MadeByTheYearsEndError": Pair(
        "この仕訳は{year}年の年末処理が作ったものです。年度の画面で作り直してください。",
        "The year-end steps of {year} made this entry: make it anew there instead of editing it.",
    ),
    "SameSidesError": Pair(
        "借方と貸方が同じ科目（{account}）です。どちらかを変えてください。",
        "Debit and credit are both {account}: nothing would move.",
    ),
    "UnfitTaxClassError": Pair(
        "選んだ税区分は、{account}の仕訳には使えません。",
        "This tax class does not suit {account}.",
    ),
    "NothingBelowZeroError": Pair(
        "{year}年の年末に、マイナスの売掛金はありません。",
        "No receivable is below zero when {year} ends.",
    ),
    "NotSoldError": Pair(
        "注文 {number} は完了していないか金額が分からないため、値引きや返金を記録できません。",
        "Order {number} is not completed or its amount is not known: nothing can come off it.",
    ),
    "TooMuchOffError": Pair(
        "{amount}は引けません。引けるのは1円から{rest}までです。",
        "{amount} cannot come off: at most {rest} is left.",
    ),
    "ExpenseMissingError": Pair(
        "この経費はもう帳簿にありません。",
        "This expense is no longer in the book.",
    ),
    "JoinedExpenseError": Pair(
        "「{payee}」は銀行の明細から作った経費です。"
        "日付・金額・支払方法を変えるには、先に明細の照合を取り消してください。",
        "“{payee}” was made of a bank's line: free it before you change day, amount or payment.",
    ),
    "NotAnExpenseAccountError": Pair(
        "「{account}」は経費の勘定科目ではありません。",
        "“{account}” is no account for expenses.",
    ),
    "NotAPurchaseClassError": Pair(
        "「{tax_class}」は経費に使える税区分ではありません。",
        "An expense cannot be of the tax class “{tax_class}”.",
    ),
    "NoAmountError": Pair(
        "金額は1円以上にしてください。",
        "The amount must be at least ¥1.",
    ),
    "TooEarlyError": Pair(
        "日付（{found}）が古すぎます。{earliest}以降にしてください。",
        "The day {found} is too early; the first one is {earliest}.",
    ),
    "RegistrationNumberError": Pair(
        "「{found}」は登録番号ではありません。Tと13桁の数字で入れてください。",
        "“{found}” is no registration number: it is T and thirteen digits.",
    ),
    "ShareError": Pair(
        "事業で使う割合は0%から100%までにしてください。",
        "The share of the business is from 0 % to 100 %.",
    ),
    "RecurringDaysError": Pair(
        "終了日（{ends_on}）が開始日（{starts_on}）より前です。",
        "It ends on {ends_on}, before it begins on {starts_on}.",
    ),
    "DayOfMonthError": Pair(
        "毎月の日は1日から31日までにしてください。",
        "A day of the month is from 1 to 31.",
    ),
    "RecurringExpenseMissingError": Pair(
        "この定期の経費はもう帳簿にありません。",
        "This recurring expense is no longer in the book.",
    ),
    "NotAPaymentError": Pair(
        "入金（{amount}）は経費にできません。",
        "Money that came in ({amount}) cannot be an expense.",
    ),
    "EvidenceGoneError": Pair(
        "この証憑は帳簿にありません。",
        "This piece of evidence is not in the book.",
    ),
    "EvidenceVoidError": Pair(
        "「{counterparty}」の証憑は無効にしてあるため、変えられません。",
        "The evidence of “{counterparty}” is void and stays as it is.",
    ),
    "ReceivedTooLateError": Pair(
        "受領日（{received_on}）が今日（{today}）より後です。",
        "It cannot have come in on {received_on}, after today ({today}).",
    ),
    "NoEvidenceError": Pair(
        "条件に合う証憑がありません。",
        "No evidence fits this search.",
    ),
    "FolderTakenError": Pair(
        "「{name}」には別のファイルがあります。空のフォルダーか、新しい名前を選んでください。",
        "There is something in “{name}” already. Please choose an empty folder or a new name.",
    ),
    "ExpenseTakenError": Pair(
        "経費「{payee}」はもう別の明細と照合してあります。",
        "Another line is the expense “{payee}” already.",
    ),
    "OtherAmountError": Pair(
        "明細の金額（{amount}）と経費の金額（{found}）が違います。",
        "The line is of {amount} and the expense of {found}.",
    ),
}
