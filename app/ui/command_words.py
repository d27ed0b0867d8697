"""What the commands are called in the undo menu and in the history."""

from collections.abc import Mapping

from app.ui.words import Pair

COMMANDS: Mapping[str, Pair] = {
    "add_risk_note": Pair("要注意メモの追加", "adding a risk note"),
    "add_client": Pair("顧客の追加", "adding a client"),
    "add_listing": Pair("出品の追加", "adding a listing"),
    "add_minutes": Pair("作業時間の記録", "recording work time"),
    "add_order": Pair("注文の追加", "adding an order"),
    "add_payment": Pair("支払の追加", "adding a payment"),
    "add_service": Pair("サービスの追加", "adding a service"),
    "choose_fee": Pair("手数料の選択", "choosing a fee"),
    "delete_view": Pair("表示の削除", "deleting a view"),
    "drop_override": Pair("規則を元に戻す", "going back to the shipped rules"),
    "edit_listing": Pair("出品の編集", "editing a listing"),
    "edit_order": Pair("注文の編集", "editing an order"),
    "edit_service": Pair("サービスの編集", "editing a service"),
    "quote_order": Pair("提案", "quoting"),
    "rate_order": Pair("評価の記録", "recording a rating"),
    "read_deadline": Pair("期限の読み取り", "reading a deadline"),
    "record_payment_received": Pair("入金の記録", "recording a payment received"),
    "edit_client": Pair("顧客の編集", "editing a client"),
    "rename_view": Pair("表示の名前の変更", "renaming a view"),
    "request_payout": Pair("振込申請", "requesting a payout"),
    "save_override": Pair("規則の変更", "changing a rule"),
    "save_view": Pair("表示の保存", "saving a view"),
    "set_book_facts": Pair("帳簿の設定", "the book's settings"),
    "set_checklist": Pair("チェックリストの変更", "changing a checklist"),
    "set_client_note": Pair("顧客のメモ", "a client's note"),
    "set_due_on": Pair("納期の変更", "changing a due date"),
    "set_estimate": Pair("見積り時間の変更", "changing an estimate"),
    "set_notice_choices": Pair("通知の設定", "the notices"),
    "set_note": Pair("メモの変更", "changing a note"),
    "set_preference": Pair("設定の変更", "changing a setting"),
    "step_order": Pair("段階の変更", "moving an order"),
    "step_orders": Pair("段階の一括変更", "moving orders"),
    "take": Pair("取り込み", "capturing files"),
    "tag_clients": Pair("タグ付け", "tagging clients"),
    "untag_clients": Pair("タグを外す操作", "taking a tag off"),
    "edit_risk_note": Pair("要注意メモの編集", "editing a risk note"),
    "remove_risk_note": Pair("要注意メモの削除", "removing a risk note"),
    "merge_clients": Pair("顧客の統合", "merging clients"),
    "unmerge_client": Pair("顧客を分ける操作", "parting clients"),
    "keep_apart": Pair("別の人という記録", "noting that two are not the same"),
    "record_disclosure": Pair("開示の記録", "recording a disclosure"),
    "remove_disclosure": Pair("開示の記録の削除", "removing a disclosure"),
    "erase_client": Pair("個人情報の消去", "erasing personal data"),
    "tick": Pair("チェック", "ticking an item"),
    "pin_conversation": Pair("会話の固定", "pinning a conversation"),
    "unpin_conversation": Pair("会話の固定の解除", "unpinning a conversation"),
    "archive_conversations": Pair("会話の片付け", "putting a conversation away"),
    "unarchive_conversations": Pair("会話を一覧に戻す", "taking a conversation back"),
    "set_room_url": Pair("会話のアドレスの記録", "noting the address of a conversation"),
    "link_client": Pair("会話の相手の変更", "saying with whom a conversation is"),
    "link_order": Pair("会話と注文の結び付け", "joining a conversation to an order"),
}
"""By the name of the command."""

UNNAMED = Pair("変更", "a change")
"""For a command of a newer version of the program."""
