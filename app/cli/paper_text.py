"""One sentence for every error of papers and direct work on the command line."""

from collections.abc import Mapping

PAPER_SENTENCES: Mapping[str, tuple[str, str]] = {
    "RegisteredExemptError": (
        "免税事業者の帳簿に登録番号（{found}）は入れられません。先に設定の「消費税」を課税事業者にしてください。",
        "An exempt seller has no registration number ({found}); first set the book to taxable.",
    ),
    "TooManyLinesError": (
        "明細は{limit}行までです（いまは{found}行）。",
        "A paper has at most {limit} lines; there are {found}.",
    ),
    "QuantityError": (
        "{line}行目の数量は0より大きく、1,000,000以下にしてください。",
        "The quantity of line {line} must be above 0 and at most 1,000,000.",
    ),
    "TaxRateError": (
        "{line}行目の税率は{day}には使えません。",
        "The tax rate of line {line} was not in force on {day}.",
    ),
    "PaperTotalError": (
        "合計が{total} 円です。1円以上になるように明細を直してください。",
        "The lines come to ¥{total}; a paper comes to at least ¥1.",
    ),
    "WithheldTooLargeError": (
        "源泉徴収税額（{withheld} 円）が合計（{total} 円）を超えています。",
        "More is withheld (¥{withheld}) than the paper comes to (¥{total}).",
    ),
    "PaperDaysError": (
        "日付（{found}）が発行日（{issued_on}）より前です。",
        "The day {found} lies before the day of issue, {issued_on}.",
    ),
    "LatePaymentError": (
        "支払日（{pay_on}）が遅すぎます。{latest}までにしてください（支払いは受領日から60日以内です）。",
        "{pay_on} is too late: pay by {latest}, as the law gives 60 days from receipt.",
    ),
    "IssuerMissingError": (
        "先に「発行者の設定」で名前を入れてください。",
        "First enter your name under “Issuer”.",
    ),
    "NotDirectError": (
        "注文 {number} は売り場の注文です。書類と取引条件は直接の注文だけにあります。",
        "Order {number} came from a marketplace; papers and terms are for direct orders alone.",
    ),
    "TermsMissingError": (
        "直接の注文 {number} は、先に取引条件の{field}を記録してください。",
        "First record {field} in the terms of direct order {number}.",
    ),
    "OriginMissingError": (
        "{client}さんは{marketplace}で知り合ったお客様です。先に直接の注文を作り、取引条件に知り合った経緯を記録してください。",
        "{client} is known from {marketplace}: first record in a direct order how you met.",
    ),
    "PaperMissingError": (
        "この書類はもう帳簿にありません。",
        "This paper is no longer in the book.",
    ),
    "PaperVoidError": (
        "{number} は無効にしてあるため、変えられません。",
        "The paper {number} is void and stays as it is.",
    ),
    "PaperChangedError": (
        "表示したあとに内容が変わりました。{number} としてもう一度確かめてください。",
        "Something changed after the preview; please look at {number} once more.",
    ),
}
