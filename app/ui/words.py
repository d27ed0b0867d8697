"""The words of the trade as the window shows them, in Japanese and English."""

from collections.abc import Mapping
from typing import NamedTuple


class Pair(NamedTuple):
    """One word or sentence in both languages."""

    ja: str
    en: str


WORDS: Mapping[str, Mapping[str, Pair]] = {
    "Stage": {
        "inquiry": Pair("見積り・相談", "Enquiry"),
        "purchased": Pair("着手前", "Not started"),
        "working": Pair("制作中", "In progress"),
        "delivered": Pair("納品・確認待ち", "Awaiting OK"),
        "completed": Pair("完了", "Completed"),
        "cancelled": Pair("キャンセル", "Cancelled"),
        "refunded": Pair("返金", "Refunded"),
    },
    "PaymentState": {
        "none": Pair("支払前", "Not paid"),
        "held": Pair("預り中", "Held by the site"),
        "balance": Pair("売上金残高", "On balance"),
        "requested": Pair("振込申請中", "Payout requested"),
        "paid": Pair("入金済み", "Paid out"),
        "returned": Pair("返金済み", "Returned"),
    },
    "Ball": {
        "me": Pair("自分の番", "My turn"),
        "client": Pair("お客様の番", "Client's turn"),
        "site": Pair("サイトの番", "Site's turn"),
        "none": Pair("待ちなし", "Nobody's turn"),
    },
    "BallReason": {
        "answer": Pair("返信する", "Reply"),
        "quote_sent": Pair("提案への返事待ち", "Quote sent"),
        "first_contact": Pair("最初の連絡をする", "Make first contact"),
        "work": Pair("納品する", "Deliver"),
        "revise": Pair("修正に対応する", "Revise"),
        "acceptance": Pair("検収待ち", "Awaiting acceptance"),
        "cancel_consent": Pair("キャンセルの返事", "Answer to the cancellation"),
        "settled": Pair("手続き完了", "Settled"),
    },
    "PaymentKind": {
        "base": Pair("基本料金", "Base price"),
        "option": Pair("オプション", "Option"),
        "tip": Pair("おひねり", "Tip"),
    },
    "Side": {
        "me": Pair("自分", "Me"),
        "client": Pair("お客様", "Client"),
        "site": Pair("サイト", "Site"),
    },
    "TaxStatus": {
        "exempt": Pair("免税事業者", "Tax-exempt"),
        "taxable": Pair("課税事業者", "Taxable"),
    },
    "EncryptionMode": {
        "keychain": Pair("このパソコンのキーチェーン", "This computer's keychain"),
        "passphrase": Pair("パスフレーズ", "Passphrase"),
        "none": Pair("暗号化なし", "Not encrypted"),
    },
    "ListingState": {
        "draft": Pair("下書き", "Draft"),
        "published": Pair("公開中", "Published"),
        "paused": Pair("休止中", "Paused"),
        "full": Pair("満枠", "Full"),
        "archived": Pair("保管", "Archived"),
    },
    "EventKind": {
        "stage": Pair("段階", "Stage"),
        "payment": Pair("支払", "Payment"),
        "returned": Pair("差し戻し", "Sent back"),
        "due": Pair("納期", "Due date"),
        "quote": Pair("提案", "Quote"),
        "deadline": Pair("期限", "Deadline"),
        "payout": Pair("振込", "Payout"),
    },
    "DeadlineKind": {
        "first_contact": Pair("初回連絡", "First contact"),
        "promised": Pair("納品予定日", "Promised day"),
        "booked": Pair("予約の時刻", "Booked time"),
        "reply": Pair("返信", "Reply"),
        "cancel_consent": Pair("キャンセルの返事", "Answer to the cancellation"),
        "quote_expiry": Pair("提案の有効期限", "Quote expiry"),
        "room_hidden": Pair("会話の保存", "Saving a conversation"),
        "room_close": Pair("トークルームの終了", "Talkroom closing"),
        "rating": Pair("評価の期限", "Rating"),
        "proceeds": Pair("売上金の申請期限", "Payout request"),
        "payout": Pair("入金の確認", "Payout arriving"),
    },
    "ChangeKind": {
        "do": Pair("変更", "Change"),
        "undo": Pair("元に戻す", "Undo"),
        "redo": Pair("やり直す", "Redo"),
    },
    "CaptureKind": {
        "sales_csv": Pair("売上CSV", "Sales CSV"),
        "order_list_page": Pair("取引一覧のページ", "Order list page"),
        "talkroom_page": Pair("トークルームのページ", "Talkroom page"),
        "talkroom_json": Pair("トークルームのJSON", "Talkroom JSON"),
        "mapped_csv": Pair("CSV（列を選んだもの）", "CSV with chosen columns"),
        "mail": Pair("メール", "Mail"),
        "mail_folder": Pair("メールのまとまり（mbox）", "Folder of mails (mbox)"),
        "pasted_talk": Pair("貼り付けた会話", "Pasted conversation"),
    },
    "RejectionReason": {
        "short_row": Pair("列が足りません", "Too few columns"),
        "long_row": Pair("列が多すぎます", "Too many columns"),
        "malformed_row": Pair("行の形が崩れています", "The line is malformed"),
        "missing_value": Pair("値がありません", "A value is missing"),
        "not_a_number": Pair("数ではありません", "Not a number"),
        "not_a_date": Pair("日付ではありません", "Not a date"),
        "not_an_amount": Pair("金額ではありません", "Not an amount"),
        "negative_amount": Pair("金額が負です", "The amount is negative"),
        "unknown_kind": Pair("知らない内訳です", "Unknown kind of payment"),
        "repeated_number": Pair("番号が重なっています", "The number occurs twice"),
        "ambiguous_price": Pair("金額を決められません", "The price is ambiguous"),
        "no_room_number": Pair("トークルーム番号がありません", "No talkroom number"),
        "not_a_message": Pair("メッセージではありません", "Not a message"),
        "not_a_mail": Pair("メールとして読めません", "Not a mail"),
    },
    "RoomKind": {
        "room": Pair("トークルーム", "Talkroom"),
        "direct": Pair("ダイレクトメッセージ", "Direct messages"),
    },
    "MessageSource": {
        "page": Pair("保存したページ", "Saved page"),
        "mail": Pair("メール", "Mail"),
        "pasted": Pair("貼り付け", "Pasted"),
        "copied": Pair("送信用にコピー", "Copied for sending"),
    },
    "PersonalKind": {
        "name": Pair("氏名", "Name"),
        "address": Pair("住所", "Address"),
        "phone": Pair("電話番号", "Phone number"),
        "mail": Pair("メールアドレス", "Mail address"),
        "bank": Pair("口座", "Bank account"),
        "other": Pair("その他", "Other"),
    },
    "Field": {
        "title": Pair("件名", "the title"),
        "price": Pair("金額", "the price"),
        "net": Pair("手取り", "the net"),
        "gross": Pair("販売価格", "the gross"),
        "estimate": Pair("見積り時間", "the estimate"),
        "minutes": Pair("作業時間", "the minutes"),
        "note": Pair("メモ", "the note"),
        "client": Pair("お客様の名前", "the client's name"),
        "number": Pair("注文番号", "the order number"),
        "reading": Pair("よみ", "the reading"),
        "about": Pair("どんな人か", "what the client does"),
        "tag": Pair("タグ", "the tag"),
        "fact": Pair("事実", "the fact"),
        "evidence": Pair("証拠", "the evidence"),
        "detail": Pair("内容", "what was told"),
        "reason": Pair("理由", "the reason"),
        "name": Pair("名前", "the name"),
        "basis": Pair("見積りの根拠", "the basis of the quote"),
        "label": Pair("項目", "the item"),
        "item": Pair("項目", "the item"),
        "monthly_target": Pair("月の目標", "the monthly target"),
        "weekly_minutes": Pair("週の作業時間", "the weekly hours"),
    },
}
"""By the name of the enum, then by its value; `Field` are the fields that errors name."""
