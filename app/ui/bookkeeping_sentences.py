"""One sentence for every error of bookkeeping that a user can act on."""

from collections.abc import Mapping

from app.ui.words import Pair

BOOKKEEPING: Mapping[str, Pair] = {
    "AmountTooLargeError": Pair(
        "{row}行目の金額 {amount} は、このソフトが受け取れる上限（{limit}）を超えています。",
        "The amount {amount} of row {row} is more than this program takes ({limit}).",
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
    "MonthError": Pair("「{month}」は月ではありません。", "There is no month “{month}”."),
    "MonthNotOverError": Pair(
        "{month}はまだ終わっていません。月が終わってから締めてください。",
        "{month} is not over yet; close it when it is.",
    ),
    "MonthClosedError": Pair(
        "{month}は締めたあとなので変えられません（{closed}まで締めてあります）。",
        "{month} is closed and stays as it is; months up to {closed} are closed.",
    ),
    "UnexplainedDifferenceError": Pair(
        "{count}件の入金に、理由の分からない差額（{amount}）があります。先に照合してください。",
        "The difference of {amount} in {count} payouts is not explained yet; reconcile them first.",
    ),
    "UnknownAccountError": Pair(
        "「{account}」という勘定科目はありません。", "There is no account “{account}”."
    ),
    "UnknownMethodError": Pair(
        "{year}年分の消費税は「{method}」では計算できません。",
        "The consumption tax of {year} cannot be reckoned by “{method}”.",
    ),
    "NotSoldError": Pair(
        "注文 {number} は完了していないか金額が分からないため、値引きや返金を記録できません。",
        "Order {number} is not completed or its amount is not known: nothing can come off it.",
    ),
    "TooMuchOffError": Pair(
        "{amount}は引けません。引けるのは1円から{rest}までです。",
        "{amount} cannot come off: at most {rest} is left.",
    ),
}
