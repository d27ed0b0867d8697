"""The words of captures on the command line: kinds of files, why lines are left out, remarks."""

CAPTURE_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "CaptureKind": {
        "sales_csv": ("売上CSV", "sales CSV"),
        "order_list_page": ("取引一覧のページ", "order list page"),
        "talkroom_page": ("トークルームのページ", "talkroom page"),
        "talkroom_json": ("トークルームのJSON", "talkroom JSON"),
        "mapped_csv": ("CSV", "CSV"),
        "mail": ("メール", "mail"),
        "mail_folder": ("メールのまとまり", "mails"),
        "pasted_talk": ("貼り付けた会話", "pasted conversation"),
        "bank_csv": ("銀行の明細", "bank statement"),
    },
    "RejectionReason": {
        "short_row": ("列が足りません", "too few columns"),
        "long_row": ("列が多すぎます", "too many columns"),
        "malformed_row": ("行の形が崩れています", "the line is malformed"),
        "missing_value": ("値がありません", "a value is missing"),
        "not_a_number": ("数ではありません", "not a number"),
        "not_a_date": ("日付ではありません", "not a date"),
        "not_an_amount": ("金額ではありません", "not an amount"),
        "negative_amount": ("金額が負です", "the amount is negative"),
        "unknown_kind": ("知らない内訳です", "unknown kind of payment"),
        "repeated_number": ("番号が重なっています", "the number occurs twice"),
        "ambiguous_price": ("金額を決められません", "the price is ambiguous"),
        "no_room_number": ("トークルーム番号がありません", "no talkroom number"),
        "not_a_message": ("メッセージではありません", "not a message"),
        "not_a_mail": ("メールとして読めません", "not a mail"),
    },
    "Refusal": {
        "net_above_gross": ("手取りが売上を超えています", "the net is above the gross"),
        "order_ended": ("終わった注文です", "the order has ended"),
        "order_unknown": ("どの注文か分かりません", "which order it is of is not known"),
        "step_illegal": ("いまの段階からは進められません", "the order cannot take this step now"),
        "before_book": (
            "帳簿が始まる年より前です（前の年からにするには begin）",
            "before the year the book begins with (see the command begin)",
        ),
        "step_stale": ("最後の段階より前のことです", "it was before the order's last step"),
    },
    "Remark": {
        "gross_left_open": (
            "販売価格と手取りが合わないため、価格は空けてあります",
            "the price does not agree with the net and stays open",
        ),
        "stage_kept": (
            "帳簿のほうが先に進んでいるため、段階はそのままです",
            "the book is further on, so its stage stays",
        ),
        "stage_unknown": (
            "売り場の状態の言葉が分かりません",
            "the site's word for the stage is not known",
        ),
        "day_unknown": ("日付が分かりません", "the day is not known"),
        "partial_room": (
            "保存したとき、古いメッセージは読み込まれていませんでした",
            "older messages were not loaded when the page was saved",
        ),
        "room_without_order": (
            "このトークルーム番号の注文はまだありません",
            "no order has this room's number yet",
        ),
        "enquiry_joined": (
            "提案済みの見積り・相談と同じものとして、そのまま注文になります",
            "this is the enquiry that was quoted, and takes its place",
        ),
        "text_on_site": (
            "メールに本文がありません。本文はサイトのページにあります",
            "the mail does not hold what was said; the site's page does",
        ),
        "forwarded": ("転送されたメール", "a mail that was forwarded"),
        "notice": ("お知らせだけのメール", "a notice that changes nothing"),
        "advertisements": (
            "広告など、サイトからのその他のメール（対象外）",
            "advertisements and other mails of the sites, ignored",
        ),
        "other_senders": ("ほかの差出人のメール（対象外）", "mails of other senders, ignored"),
        "not_believed": (
            "サイトからに見えますが、差出人が違います",
            "looks like a mail of a site but is not from it",
        ),
        "balance_gap": (
            "残高が前の行とつながりません。行が抜けているかもしれません",
            "the balance does not follow from the line before: one may be missing",
        ),
        "below_zero": (
            "残高がマイナスの行があります（そのまま取り込みます）",
            "the account is overdrawn: its balance lies below zero",
        ),
        "payouts_found": (
            "振込の予定と合いそうな入金があります。帳簿の「口座」で確かめてください",
            "deposits that look like awaited payouts; the books ask to confirm them",
        ),
    },
}
