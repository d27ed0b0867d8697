<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>段階を移動</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>メッセージを開く</translation>
    </message>
</context>
<context>
    <name>BoardColumnView</name>
    <message>
        <source>{column}, {n} orders, take-home {net}</source>
        <translation>{column}、{n}件、手取り{net}</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>ここへ移動</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Change stage</source>
        <translation>段階を変える</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>カレンダーに書き出す</translation>
    </message>
    <message>
        <source>Exported {n} entries to {file}</source>
        <translation>{n}件を {file} に書き出しました</translation>
    </message>
    <message>
        <source>Tokuicho</source>
        <translation>得意帳</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Calendar of due dates</source>
        <translation>締切カレンダー</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>締切{n}件</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Span</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Weeks begin on Monday</source>
        <translation>月曜始まり</translation>
    </message>
    <message>
        <source>Weeks begin on Sunday</source>
        <translation>日曜始まり</translation>
    </message>
    <message>
        <source>Export .ics…</source>
        <translation>.ics 書き出し…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>The order was added</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>The order was removed</source>
        <translation>注文を削除</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Quote valid until</source>
        <translation>提案の有効期限</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見込み時間</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Rating received</source>
        <translation>もらった評価</translation>
    </message>
    <message>
        <source>Rating given</source>
        <translation>付けた評価</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>New line of the checklist</source>
        <translation>チェックリストの新しい項目</translation>
    </message>
    <message>
        <source>Add a line, then Enter</source>
        <translation>項目を入力して Enter で追加</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↑↓ moves the line</source>
        <translation>Ctrl+Shift+↑↓ で並べ替え</translation>
    </message>
    <message>
        <source>Move up: {text}</source>
        <translation>上へ移動: {text}</translation>
    </message>
    <message>
        <source>Move down: {text}</source>
        <translation>下へ移動: {text}</translation>
    </message>
    <message>
        <source>Remove: {text}</source>
        <translation>削除: {text}</translation>
    </message>
</context>
<context>
    <name>ClientChip</name>
    <message>
        <source>A part</source>
        <translation>一部の注文</translation>
    </message>
    <message>
        <source>Only {client}: click to show all orders</source>
        <translation>{client} の注文のみ（クリックで解除）</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>First contact</source>
        <translation>最初の連絡</translation>
    </message>
    <message>
        <source>Acceptance of the delivery</source>
        <translation>納品の検収</translation>
    </message>
    <message>
        <source>Answer to the cancellation</source>
        <translation>キャンセルへの返事</translation>
    </message>
    <message>
        <source>Talkroom open</source>
        <translation>トークルームの期限</translation>
    </message>
    <message>
        <source>Talkroom readable</source>
        <translation>トークルームの閲覧期限</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価の期限</translation>
    </message>
    <message>
        <source>Payout request</source>
        <translation>振込申請の期限</translation>
    </message>
    <message>
        <source>Completion after the booked time</source>
        <translation>予約日時後の完了</translation>
    </message>
    <message>
        <source>Promised day</source>
        <translation>約束した日</translation>
    </message>
    <message>
        <source>Quote valid</source>
        <translation>提案の有効期限</translation>
    </message>
    <message>
        <source>then the site cancels the order</source>
        <translation>過ぎるとサイトが注文をキャンセルします</translation>
    </message>
    <message>
        <source>then the site accepts the delivery</source>
        <translation>過ぎるとサイトが自動で検収します</translation>
    </message>
    <message>
        <source>then the site completes the order</source>
        <translation>過ぎるとサイトが自動で完了にします</translation>
    </message>
    <message>
        <source>then the talkroom closes</source>
        <translation>過ぎるとトークルームが閉じます</translation>
    </message>
    <message>
        <source>then the texts can no longer be read</source>
        <translation>過ぎると本文を読めなくなります</translation>
    </message>
    <message>
        <source>then no rating can be given</source>
        <translation>過ぎると評価できなくなります</translation>
    </message>
    <message>
        <source>then the site pays out by itself</source>
        <translation>過ぎるとサイトが自動で振り込みます</translation>
    </message>
    <message>
        <source>then the proceeds expire</source>
        <translation>過ぎると売上金が失効します</translation>
    </message>
    <message>
        <source>then the promise is broken</source>
        <translation>過ぎると約束を破ることになります</translation>
    </message>
    <message>
        <source>then the quote lapses</source>
        <translation>過ぎると提案が無効になります</translation>
    </message>
    <message>
        <source> (as the site shows it)</source>
        <translation>（サイトの表示どおり）</translation>
    </message>
</context>
<context>
    <name>ClocksSection</name>
    <message>
        <source>Clocks</source>
        <translation>期限時計</translation>
    </message>
</context>
<context>
    <name>DirectSection</name>
    <message>
        <source>Direct work</source>
        <translation>直接の取引</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>取引条件…</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>書類を作る</translation>
    </message>
    <message>
        <source>To be recorded before delivery and invoice: {fields}</source>
        <translation>納品・請求の前に記録が必要: {fields}</translation>
    </message>
    <message>
        <source>Terms recorded, payment by {day}</source>
        <translation>取引条件は記録済み、支払日 {day}</translation>
    </message>
    <message>
        <source>how you know the client</source>
        <translation>お客様とのつながり</translation>
    </message>
    <message>
        <source>the day of agreement</source>
        <translation>合意した日</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>仕事の内容</translation>
    </message>
    <message>
        <source>the place of delivery</source>
        <translation>受け渡しの場所</translation>
    </message>
    <message>
        <source>the day of receipt</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>the day of payment</source>
        <translation>支払日</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>Due date</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>The promise of a delivered or ended order is not changed</source>
        <translation>納品後や終了した注文の締切は変えられません</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Price before tax</source>
        <translation>販売価格（税抜）</translation>
    </message>
    <message>
        <source>Fee and take-home follow from the rule the order was booked under.</source>
        <translation>手数料と手取りは、注文時の規則で計算し直します。</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>注文を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>FeeDialog</name>
    <message>
        <source>Set the fee</source>
        <translation>手数料を設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The fee was kept, and orders without one were reckoned.</source>
        <translation>手数料を設定し、未計算だった注文を計算しました。</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
</context>
<context>
    <name>HonestDay</name>
    <message>
        <source>There is no working time for it.</source>
        <translation>入れられる作業時間がありません。</translation>
    </message>
    <message>
        <source>Earliest honest day: {day}</source>
        <translation>無理なく約束できる最短の日: {day}</translation>
    </message>
    <message>
        <source>⚠ {due} would push {n} promised orders late. {earliest}</source>
        <translation>⚠ {due}にすると、約束した注文{n}件が遅れます。{earliest}</translation>
    </message>
    <message>
        <source>⚠ {due} cannot be kept with the work you have. {earliest}</source>
        <translation>⚠ いまの仕事量では{due}に間に合いません。{earliest}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Made and delivered</source>
        <translation>制作・納品</translation>
    </message>
    <message>
        <source>Video chat</source>
        <translation>ビデオチャット</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Ready-made content</source>
        <translation>コンテンツ販売</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>時間予約</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Rename the view</source>
        <translation>表示の名前を変える</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For your eyes only</source>
        <translation>自分だけが見るメモ</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Filters that are on: {filters}</source>
        <translation>絞り込み中: {filters}</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>当てはまる注文はありません</translation>
    </message>
    <message>
        <source>Your orders will stand here, from the enquiry to the payout</source>
        <translation>見積りから入金まで、注文がここに並びます</translation>
    </message>
    <message>
        <source>Drop in the files your sites give, or add an order by hand.</source>
        <translation>サイトから保存したファイルを取り込むか、手で追加してください。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Added “{title}”</source>
        <translation>「{title}」を追加しました</translation>
    </message>
    <message>
        <source>Took the due date away</source>
        <translation>締切をなくしました</translation>
    </message>
    <message>
        <source>Moved the due date to {day}</source>
        <translation>締切を {day} に変えました</translation>
    </message>
    <message>
        <source>Changed the order</source>
        <translation>注文を書き換えました</translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>Saved the estimate</source>
        <translation>見込み時間を保存しました</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>{time}を記録しました</translation>
    </message>
    <message>
        <source>Added a payment of {price}</source>
        <translation>{price} の支払を追加しました</translation>
    </message>
    <message>
        <source>No tax is withheld of this order</source>
        <translation>源泉徴収なしにしました</translation>
    </message>
    <message>
        <source>Noted {amount} of withheld tax</source>
        <translation>源泉徴収税額 {amount} を記録しました</translation>
    </message>
    <message>
        <source>Noted the quote of {price}</source>
        <translation>{price} の提案を記録しました</translation>
    </message>
    <message>
        <source>Noted the rating</source>
        <translation>評価を記録しました</translation>
    </message>
    <message>
        <source>Moved “{title}” from {before} to {after}</source>
        <translation>「{title}」を {before} → {after} に移しました</translation>
    </message>
    <message>
        <source>Moved {n} orders to {after}</source>
        <translation>{n}件を {after} に移しました</translation>
    </message>
</context>
<context>
    <name>OrderDrawer</name>
    <message>
        <source>Edit title, client and price</source>
        <translation>件名・顧客・価格を編集</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>段階を変える</translation>
    </message>
    <message>
        <source>Mark as purchased</source>
        <translation>購入済みにする</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>制作を始める</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>納品済みにする</translation>
    </message>
    <message>
        <source>Mark as completed</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Note a quote</source>
        <translation>提案を記録</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差し戻された</translation>
    </message>
    <message>
        <source>Note the rating</source>
        <translation>評価を記録</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Done this month</source>
        <translation>完了（今月）</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>exchanged for points</source>
        <translation>ポイントに交換</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation>修正 {n}回目</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>評価待ち</translation>
    </message>
    <message>
        <source>Answer wanted</source>
        <translation>要返信</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>着手前</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品済み</translation>
    </message>
    <message>
        <source>take-home {net}</source>
        <translation>手取り{net}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>期限{when}</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <source>{done} of {total} ticked</source>
        <translation>チェック{total}件中{done}件済み</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>Add an order (Ctrl+N)</source>
        <translation>注文を追加 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>OrdersTableModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>進み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>OrdersTableView</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
</context>
<context>
    <name>PaymentSection</name>
    <message>
        <source>Add a payment</source>
        <translation>支払を追加</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>支払の種類</translation>
    </message>
    <message>
        <source>Price of the payment</source>
        <translation>支払の金額</translation>
    </message>
    <message>
        <source>Add the payment</source>
        <translation>この支払を追加</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Price, fee and take-home</source>
        <translation>販売価格・手数料・手取り</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
</context>
<context>
    <name>PriceFigures</name>
    <message>
        <source>The fee of this site is not set: take-home unknown</source>
        <translation>この売り場の手数料は未設定です。手取りはまだ分かりません</translation>
    </message>
    <message>
        <source>Fee and take-home appear while you type the price</source>
        <translation>価格を入力すると手数料と手取りが出ます</translation>
    </message>
    <message>
        <source>Fee {fee} / take-home {net} ・ the buyer pays {total}</source>
        <translation>手数料 {fee} ／ 手取り {net} ・ お客様の支払 {total}</translation>
    </message>
</context>
<context>
    <name>PriceSection</name>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>The fee is not set: set it</source>
        <translation>手数料は未設定です。設定する</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add order</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入済み</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>見積り・相談</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>見込み時間</translation>
    </message>
    <message>
        <source>Set the fee</source>
        <translation>手数料を設定</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Price before tax</source>
        <translation>販売価格（税抜）</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Given if left empty</source>
        <translation>空なら自動でつきます</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Price before tax</source>
        <translation>販売価格（税抜）</translation>
    </message>
    <message>
        <source>Basis (what it covers)</source>
        <translation>根拠（何が含まれるか）</translation>
    </message>
    <message>
        <source>Note a quote</source>
        <translation>提案を記録</translation>
    </message>
    <message>
        <source>Note the quote</source>
        <translation>提案を記録する</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>From the client</source>
        <translation>お客様から</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>お客様へ</translation>
    </message>
    <message>
        <source>Note the rating</source>
        <translation>評価を記録</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{n} under way ・ take-home {net} expected ・ {due} due this week</source>
        <translation>進行中 {n}件 ・ 手取り見込み {net} ・ 今週締切 {due}件</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>注文.csv</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出し</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>段階を移動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>メッセージを開く</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Exported {n} orders to {file}</source>
        <translation>{n}件を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{n} orders</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>price unknown for {n}</source>
        <translation>販売価格が不明 {n}件</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
</context>
<context>
    <name>TalkSection</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>全{n}通</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>メッセージを開く</translation>
    </message>
</context>
<context>
    <name>TimeSection</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Estimate in minutes</source>
        <translation>見込み時間（分）</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>作業時間（分）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>タイマーを始める</translation>
    </message>
    <message>
        <source>{time} worked</source>
        <translation>作業 {time}</translation>
    </message>
    <message>
        <source>{net} an hour</source>
        <translation>時給換算 {net}</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>タイマーを止める</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>Typed by hand: {time}</source>
        <translation>手入力の分: {time}</translation>
    </message>
    <message>
        <source>{day} {begin} – running</source>
        <translation>{day} {begin} – 計測中</translation>
    </message>
    <message>
        <source>{day} {begin} – {end}</source>
        <translation>{day} {begin} – {end}</translation>
    </message>
    <message>
        <source>Own days {own} / waiting for the buyer {waiting} (of {all} days)</source>
        <translation>自分の日数 {own} / 相手待ち {waiting}（全{all}日）</translation>
    </message>
    <message>
        <source>Estimate (minutes)</source>
        <translation>見込み（分）</translation>
    </message>
    <message>
        <source>Add worked (minutes)</source>
        <translation>作業を足す（分）</translation>
    </message>
    <message>
        <source>Add to the time log…</source>
        <translation>作業記録に追加…</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by title, client or number</source>
        <translation>件名・顧客・注文番号で絞り込み</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>手番</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>Anyone’s</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>The client’s</source>
        <translation>お客様の番</translation>
    </message>
    <message>
        <source>The site’s</source>
        <translation>サイトの番</translation>
    </message>
    <message>
        <source>Due soonest</source>
        <translation>締切が近い順</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>急ぐ順</translation>
    </message>
    <message>
        <source>Newest purchase</source>
        <translation>購入が新しい順</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>更新が新しい順</translation>
    </message>
    <message>
        <source>Highest take-home</source>
        <translation>手取りが多い順</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>顧客順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>件名順</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>By marketplace</source>
        <translation>売り場順</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>段階順</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>販売価格順</translation>
    </message>
    <message>
        <source>By fee</source>
        <translation>手数料順</translation>
    </message>
    <message>
        <source>Due latest</source>
        <translation>締切が遠い順</translation>
    </message>
</context>
<context>
    <name>UndatedRail</name>
    <message>
        <source>Without a due date</source>
        <translation>締切未定</translation>
    </message>
    <message>
        <source>Every open order has a date</source>
        <translation>締切未定の注文はありません</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Saved the view “{name}”</source>
        <translation>表示「{name}」を保存しました</translation>
    </message>
    <message>
        <source>Renamed the view to “{name}”</source>
        <translation>表示の名前を「{name}」に変えました</translation>
    </message>
    <message>
        <source>Deleted the view “{name}”</source>
        <translation>表示「{name}」を削除しました</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>Right-click to rename or delete</source>
        <translation>右クリックで名前の変更・削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>WithholdingSection</name>
    <message>
        <source>Withheld income tax</source>
        <translation>源泉徴収</translation>
    </message>
    <message>
        <source>Tax is withheld of this order</source>
        <translation>この注文の源泉徴収を記録</translation>
    </message>
    <message>
        <source>Who bears the tax</source>
        <translation>だれの負担か</translation>
    </message>
    <message>
        <source>Taken out of my pay</source>
        <translation>報酬から引かれる</translation>
    </message>
    <message>
        <source>Paid by the buyer on top of the price</source>
        <translation>購入者が上乗せで負担</translation>
    </message>
    <message>
        <source>Amount of withheld tax</source>
        <translation>源泉徴収税額</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Enter what the site or the client shows, where it differs. Whether tax has to be withheld, ask a tax accountant or the tax office.</source>
        <translation>サイトや取引先の表示と違うときは、表示の金額を入れてください。源泉徴収が必要かどうかなどの税務判断は税理士・税務署へ。</translation>
    </message>
    <message>
        <source>Of the price with tax: {amount}</source>
        <translation>税込の額から {amount}</translation>
    </message>
    <message>
        <source>Of the price without tax: {amount}</source>
        <translation>税抜の額から {amount}</translation>
    </message>
    <message>
        <source>Of what is left after the fee: {amount}</source>
        <translation>手数料を引いた額（税抜）から {amount}</translation>
    </message>
    <message>
        <source>Price ÷ 0.8979: {amount}</source>
        <translation>÷0.8979 で {amount}</translation>
    </message>
    <message>
        <source>{amount} arrives: the take-home less the withheld tax</source>
        <translation>入金は {amount}（手取りから源泉徴収税額を引いた額）</translation>
    </message>
</context>
<context>
    <name>_ClockList</name>
    <message>
        <source>Clocks</source>
        <translation>期限時計</translation>
    </message>
</context>
<context>
    <name>_OrderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
