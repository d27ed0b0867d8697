"""One sentence for every error about services, listings, absences and the files of the book."""

from collections.abc import Mapping

from app.ui.words import Pair

LISTINGS: Mapping[str, Pair] = {
    "ListingMissingError": Pair(
        "この出品はもう帳簿にありません。", "This listing is no longer in the book."
    ),
    "ServiceMissingError": Pair(
        "このサービスはもう帳簿にありません。", "This service is no longer in the book."
    ),
    "IllegalListingStepError": Pair(
        "「{before}」の出品は、すぐには「{after}」にできません。",
        "A listing that is “{before}” cannot become “{after}” right away.",
    ),
    "ListingInUseError": Pair(
        "この出品の注文が{orders}件あるため削除できません。代わりに保管してください。",
        "This listing has orders ({orders}), so it cannot be deleted. Please archive it instead.",
    ),
    "ImageMissingError": Pair(
        "画像「{name}」は帳簿にありません。もう一度追加してください。",
        "The image {name} is not in the book. Please add it again.",
    ),
    "TooManyRowsError": Pair(
        "{field}は{limit}個までです（いまは{found}個）。",
        "Up to {limit} rows fit into {field}; it has {found}.",
    ),
    "FileTooLargeError": Pair(
        "{file} は大きすぎて追加できません（{limit}バイトまで）。",
        "{file} is too large to be added (at most {limit} bytes).",
    ),
    "NotAnImageError": Pair(
        "{file} は画像ではありません。PNG、JPEG、GIF、WebPの画像を選んでください。",
        "{file} is no picture. Please choose a PNG, JPEG, GIF or WebP.",
    ),
    "NotAPaperError": Pair(
        "{file} はPDFでも画像でもありません。PDFか、PNG、JPEG、GIF、WebPの画像を選んでください。",
        "{file} is neither a PDF nor a picture. Please choose a PDF, PNG, JPEG, GIF or WebP.",
    ),
    "KeptFileDamagedError": Pair(
        "帳簿の中のファイルが壊れています。控えから戻してください。",
        "A file inside the book is damaged. Please go back to a backup.",
    ),
    "AbsenceMissingError": Pair(
        "この休業はもう帳簿にありません。", "This absence is no longer in the book."
    ),
    "AbsenceDaysError": Pair(
        "休業の終わりは、始まり（{first_on}）以後の日にしてください。",
        "Please let the absence end on or after the day it begins ({first_on}).",
    ),
    "AbsenceOverlapError": Pair(
        "{first_on}から{last_on}までの休業と重なっています。",
        "Another absence, from {first_on} to {last_on}, lies on these days.",
    ),
    "AbsenceBegunError": Pair(
        "{first_on}からの休業は、もう始まっているか終わっています。",
        "The absence from {first_on} has begun, or is over.",
    ),
    "AbsenceNotBegunError": Pair(
        "{first_on}からの休業は、まだ始まっていません。",
        "The absence from {first_on} has not begun yet.",
    ),
    "EarlyAbsenceError": Pair(
        "休業は{first_on}からです。その日になってから始めてください。",
        "The absence begins on {first_on}. Please wait until that day.",
    ),
    "FiguresDisagreeError": Pair(
        "{file} の{line}行目の数値が食い違っています（{reason}: {found} と {other}）。"
        "何も取り込んでいません。",
        "{file} disagrees with itself at line {line} ({reason}: {found} and {other}). "
        "Nothing was taken in.",
    ),
    "FiguresOfListingsError": Pair(
        "{file} は出品の閲覧数などの表です。「出品」の「数字」を開き、"
        "「数字を記録」の「ファイルから…」で読み込んでください。",
        "{file} holds figures of listings. Take it in under Listings: Figures, Note figures, "
        "From a file…",
    ),
    "FigureTwiceError": Pair(
        "{to_on}までの{measure}に、違う数値が2つあります（{found} と {other}）。",
        "“{measure}” up to {to_on} has two figures, {found} and {other}.",
    ),
    "FigureDaysError": Pair(
        "期間の始まりと終わりを、今日までの日で、順に入力してください。",
        "Please give a first and a last day, in this order and not after today.",
    ),
    "FigureMissingError": Pair(
        "この数値はもう帳簿にありません。", "This figure is no longer in the book."
    ),
    "ScenarioMissingError": Pair(
        "この価格の比較はもうありません。", "This comparison of prices is no longer there."
    ),
    "ScenarioNameTakenError": Pair(
        "「{name}」という価格の比較はもうあります。",
        "A comparison of prices named {name} is there already.",
    ),
}
"""By the name of the error's class."""
