"""What is said of services and listings on the command line: errors, words and fields."""

LISTING_SENTENCES: dict[str, tuple[str, str]] = {
    "IllegalListingStepError": (
        "出品は「{before}」から「{after}」へは進められません。",
        "A listing cannot go from “{before}” to “{after}”.",
    ),
    "ListingInUseError": (
        "この出品の注文が{orders}件あるため、削除できません。保管してください。",
        "{orders} orders are of this listing, so it cannot be deleted; archive it instead.",
    ),
    "ImageMissingError": (
        "画像「{name}」は帳簿にありません。もう一度追加してください。",
        "The image {name} is not in the book: add it again.",
    ),
    "TooManyRowsError": (
        "{field}が多すぎます（{found} 個。{limit} 個まで）。",
        "There are too many {field} ({found}; at most {limit}).",
    ),
    "FileTooLargeError": (
        "{file} は大きすぎます（{found} バイト。{limit} バイトまで）。",
        "{file} is too large ({found} bytes; at most {limit}).",
    ),
    "NotAnImageError": (
        "{file} は画像（PNG、JPEG、GIF、WebP）ではありません。",
        "{file} is no picture (PNG, JPEG, GIF or WebP).",
    ),
    "NotAPaperError": (
        "{file} はPDFでも画像（PNG、JPEG、GIF、WebP）でもありません。",
        "{file} is neither a PDF nor a picture (PNG, JPEG, GIF or WebP).",
    ),
    "KeptFileDamagedError": (
        "帳簿のファイル（{digest}）が壊れています。控えから戻してください。",
        "A file in the book is damaged ({digest}): go back to a backup.",
    ),
    "AbsenceMissingError": ("この休業はありません。", "There is no such absence."),
    "AbsenceDaysError": (
        "休業の終わり（{last_on}）が始まり（{first_on}）より前です。",
        "The absence ends ({last_on}) before it begins ({first_on}).",
    ),
    "AbsenceOverlapError": (
        "{first_on} から {last_on} までの休業と重なっています。",
        "Another absence lies on these days ({first_on} to {last_on}).",
    ),
    "AbsenceBegunError": (
        "{first_on} からの休業はもう始まっているか、終わっています。",
        "The absence from {first_on} has begun, or is over.",
    ),
    "AbsenceNotBegunError": (
        "{first_on} からの休業はまだ始まっていません。",
        "The absence from {first_on} has not begun.",
    ),
    "FiguresDisagreeError": (
        "{file} の数値が食い違っています（{reason}: {found} と {other}）。何も変えていません。",
        "{file} disagrees with itself ({reason}: {found} and {other}); nothing was changed.",
    ),
    "FiguresOfListingsError": (
        "{file} は出品の閲覧数などの表です。ウィンドウの「出品」の「数字」から読み込んでください。",
        "{file} holds figures of listings: take it in by the window, under Listings, Figures.",
    ),
    "FigureTwiceError": (
        "{to_on} までの「{measure}」に違う数値が2つあります（{found} と {other}）。",
        "“{measure}” up to {to_on} has two figures, {found} and {other}.",
    ),
    "FigureDaysError": (
        "期間 {from_on} から {to_on} は使えません。",
        "The days from {from_on} to {to_on} cannot be used.",
    ),
    "FigureMissingError": ("この数値はありません。", "There is no such figure."),
    "EarlyAbsenceError": (
        "休業は {first_on} からです。まだ始められません。",
        "The absence begins on {first_on}, not before.",
    ),
}

LISTING_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "PauseReason": {
        "absence": ("休業", "away"),
        "capacity": ("手いっぱい", "no capacity"),
        "retired": ("受付終了", "retired"),
    },
    "AbsencePhase": {
        "planned": ("予定", "planned"),
        "due": ("開始日", "due"),
        "under_way": ("休業中", "away"),
        "over": ("期間終了", "over"),
    },
    "ListingMeasure": {
        "views": ("閲覧数", "views"),
        "favourites": ("お気に入り", "favourites"),
        "sales": ("販売数", "sales"),
    },
    "Clash": {
        "twice": ("同じ出品・同じ期間に2つの数値", "two figures of the same days"),
        "total": ("合計と内訳の和", "the total and the sum of its parts"),
    },
    "FigureSource": {
        "typed": ("入力", "typed"),
        "pasted": ("貼り付け", "pasted"),
        "captured": ("取り込み", "captured"),
    },
}

LISTING_FIELDS: dict[str, tuple[str, str]] = {
    "service_title": ("タイトル", "title"),
    "catchphrase": ("キャッチコピー", "catchphrase"),
    "request": ("お願い", "request to buyers"),
    "faq": ("よくある質問", "questions"),
    "options": ("オプション", "options"),
    "images": ("画像", "images"),
    "delivery_days": ("お届け日数", "days of delivery"),
    "revision_count": ("修正回数", "number of revisions"),
    "category": ("カテゴリ", "category"),
    "count": ("数値", "count"),
}
