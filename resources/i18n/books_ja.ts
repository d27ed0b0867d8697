<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>勘定科目</translation>
    </message>
</context>
<context>
    <name>AdjustmentDialog</name>
    <message>
        <source>What came off this sale</source>
        <translation>この売上から引くもの</translation>
    </message>
    <message>
        <source>Discount after the sale</source>
        <translation>売上のあとの値引き</translation>
    </message>
    <message>
        <source>Part of the price refunded</source>
        <translation>代金の一部返金</translation>
    </message>
    <message>
        <source>Platform fee given back</source>
        <translation>販売手数料の戻り</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>決めた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For your eyes only</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>BookCommands</name>
    <message>
        <source>Entry added</source>
        <translation>仕訳を入力しました</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>仕訳を変更しました</translation>
    </message>
    <message>
        <source>Expense booked</source>
        <translation>経費を記録しました</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>仕訳を削除しました</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Saved for {year}</source>
        <translation>{year}年の設定を保存しました</translation>
    </message>
    <message>
        <source>Opening balance saved</source>
        <translation>期首残高を保存しました</translation>
    </message>
    <message>
        <source>The book begins with {year}</source>
        <translation>帳簿を{year}年から始めました</translation>
    </message>
    <message>
        <source>Moved to the debts, and back on 1 January</source>
        <translation>未払金へ振り替え、1月1日に戻しました</translation>
    </message>
    <message>
        <source>Consumption tax booked on 31 December</source>
        <translation>消費税を12月31日に計上しました</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>No sub-account</source>
        <translation>補助科目なし</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>負債</translation>
    </message>
    <message>
        <source>Owner&apos;s capital</source>
        <translation>純資産（元入金など）</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>収益</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>もとの記録</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>銀行明細</translation>
    </message>
    <message>
        <source>Entered by you</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>証憑 {n}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>証憑 1</translation>
    </message>
    <message>
        <source>Corrects {month}</source>
        <translation>{month}の修正</translation>
    </message>
    <message>
        <source>{day}: {debit} to {credit}, {amount}. {memo}</source>
        <translation>{day}、借方 {debit}、貸方 {credit}、{amount}。{memo}</translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Parts of the books</source>
        <translation>帳簿の部分</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>帳簿</translation>
    </message>
</context>
<context>
    <name>ClosedHint</name>
    <message>
        <source>This month is closed: the journal books it in the open month.</source>
        <translation>この月は締めてあるため、仕訳は締めていない月に入ります。</translation>
    </message>
    <message>
        <source>{month} is closed: a cost is booked in {opens}, no other row can be dated here.</source>
        <translation>{month}は締めてあります。経費は{opens}の仕訳になり、そのほかの仕訳はこの日付では入れられません。</translation>
    </message>
    <message>
        <source>{month} is closed: date the row in {opens} or later, or undo the closing right after it (Ctrl+Z).</source>
        <translation>{month}は締めてあるので、この日付では入れられません。{opens}以降の日付にするか、締めた直後なら元に戻して（Ctrl+Z）ください。</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Close a month</source>
        <translation>月を締める</translation>
    </message>
    <message>
        <source>The year&apos;s books</source>
        <translation>年の設定</translation>
    </message>
    <message>
        <source>How a year is kept, opening balances, year&apos;s end</source>
        <translation>帳簿の付け方・期首残高・年末の処理</translation>
    </message>
    <message>
        <source>No month is closed yet</source>
        <translation>締めた月はまだありません</translation>
    </message>
    <message>
        <source>Closed up to {month}</source>
        <translation>{month}まで締め済み</translation>
    </message>
    <message>
        <source>1 correction of closed months</source>
        <translation>締めた月の修正 1件</translation>
    </message>
    <message>
        <source>{n} corrections of closed months</source>
        <translation>締めた月の修正 {n}件</translation>
    </message>
    <message>
        <source>Every month that is over is closed; the running one closes when it is over.</source>
        <translation>終わった月はすべて締めてあります。今月は、月が終わってから締められます。</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close a month</source>
        <translation>月を締める</translation>
    </message>
    <message>
        <source>A closed month, and all before it, stands as it is. What changes later in its orders, payouts or expenses is booked as a correction in the first open month. A closed month is not opened again, so that what you reported stays; right after closing you can still undo it.</source>
        <translation>締めた月と、それより前の月は、そのままの形で残ります。あとから注文・入金・経費が変わったときは、まだ締めていない最初の月に「修正」として入ります。報告した数字が変わらないように、締めた月は開け直せません（締めた直後なら「元に戻す」で取り消せます）。</translation>
    </message>
    <message>
        <source>Close up to the end of</source>
        <translation>どの月まで締めるか</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>この月まで締める</translation>
    </message>
    <message>
        <source>Every payout that arrived is explained to the yen.</source>
        <translation>届いた入金は、1円まで説明がついています。</translation>
    </message>
    <message>
        <source>The amounts of all orders sold are known.</source>
        <translation>売れた注文の金額は、すべて分かっています。</translation>
    </message>
    <message>
        <source>{n} lines of bank statements are not sorted yet; they book nothing.</source>
        <translation>まだ分類していない銀行明細が{n}行あります（仕訳になっていません）。</translation>
    </message>
    <message>
        <source>Amounts that you enter after closing are booked in the open month.</source>
        <translation>あとで入力した金額は、開いている最初の月に入ります。</translation>
    </message>
    <message>
        <source>Amounts that you enter after closing count in the next year. For this year's return, enter them before you close.</source>
        <translation>あとで入力した金額は翌年の帳簿に入ります。今年の申告に入れるには、締める前に入力してください。</translation>
    </message>
    <message>
        <source>{n} payouts arrived with a difference nobody explained. Reconcile them first:</source>
        <translation>理由の分からない差額のある入金が{n}件あります。先に照合してください。</translation>
    </message>
    <message>
        <source>{n} payouts were logged as arrived without an amount. Say what arrived first:</source>
        <translation>金額の入っていない入金が{n}件あります。先に、届いた金額を入れてください。</translation>
    </message>
    <message>
        <source>{day} {site}: {amount}</source>
        <translation>{day} {site} 差額 {amount}</translation>
    </message>
    <message>
        <source>{day} {site}: amount not known</source>
        <translation>{day} {site} 金額不明</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合する</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか {n}件</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Payee or description</source>
        <translation>支払先・摘要</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>debit account</source>
        <translation>借方の科目</translation>
    </message>
    <message>
        <source>credit account</source>
        <translation>貸方の科目</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>まだ入っていません：{what}</translation>
    </message>
    <message>
        <source>Fill in (Alt+Enter)</source>
        <translation>入力欄に入れる (Alt+Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{payee} → {account} ・ {tax}</source>
        <translation>{payee} → {account} ・ {tax}</translation>
    </message>
    <message>
        <source>{words} ・ business {share}</source>
        <translation>{words} ・ 事業割合 {share}</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Exported {n} rows to {file}</source>
        <translation>{n}行を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>JournalFooter</name>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n}行</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差引</translation>
    </message>
</context>
<context>
    <name>JournalNothing</name>
    <message>
        <source>The journal writes itself</source>
        <translation>仕訳は自動でできます</translation>
    </message>
    <message>
        <source>Orders that were accepted, payouts that arrived and expenses become rows here, gross and fee apart. There is none in this time.</source>
        <translation>完了した注文、届いた入金、経費が、売上と手数料に分かれて仕訳になります。この期間の仕訳はまだありません。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>条件に合う仕訳がありません</translation>
    </message>
    <message>
        <source>Words, account, sites or corrections leave nothing of this time.</source>
        <translation>言葉・科目・売り場・修正の条件では、この期間の仕訳は残りません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n}行</translation>
    </message>
    <message>
        <source>Its month is closed: enter a row that corrects it.</source>
        <translation>締めた月の仕訳です。訂正する仕訳を新しく入力してください。</translation>
    </message>
    <message>
        <source>Closed up to {month}</source>
        <translation>{month}まで締め済み</translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>Journal</source>
        <translation>仕訳帳</translation>
    </message>
    <message>
        <source>journal.csv</source>
        <translation>仕訳帳.csv</translation>
    </message>
    <message>
        <source>Open: {source}</source>
        <translation>開く（{source}）</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>証憑を表示</translation>
    </message>
    <message>
        <source>Show what it corrects</source>
        <translation>修正した元の仕訳を表示</translation>
    </message>
    <message>
        <source>Enter one like it</source>
        <translation>この仕訳を入力欄に写す</translation>
    </message>
    <message>
        <source>Discount or refund of this sale…</source>
        <translation>この売上の値引き・返金を記録…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show {account} alone</source>
        <translation>{account}だけを表示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Show the year end</source>
        <translation>年末の処理を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
</context>
<context>
    <name>JournalToolbar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by words, account or amount</source>
        <translation>言葉・科目・金額で絞り込む</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Rows that correct a month that was closed</source>
        <translation>締めた月をあとから直した仕訳</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>1年すべて</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての科目</translation>
    </message>
</context>
<context>
    <name>LedgerBar</name>
    <message>
        <source>Ledger</source>
        <translation>元帳</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>残高試算表</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>The year&apos;s books</source>
        <translation>年の設定</translation>
    </message>
    <message>
        <source>How a year is kept, opening balances, year&apos;s end</source>
        <translation>帳簿の付け方・期首残高・年末の処理</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>General ledger: all accounts</source>
        <translation>総勘定元帳（すべての科目）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <source>Exported {n} rows to {file}</source>
        <translation>{n}行を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Opening {opening} ・ debit {debit} ・ credit {credit} ・ closing {closing}</source>
        <translation>期首 {opening} ・ 借方 {debit} ・ 貸方 {credit} ・ 残高 {closing}</translation>
    </message>
    <message>
        <source>This receivable is below zero: more went back than is still to come. The next sales there make up for it; at the end of a year it is moved to the debts. Orders whose price is not known are missing here, though paid out.</source>
        <translation>この売掛金はマイナスです。入金のあとの返金が、これから入る売上より多いか、入金された注文に金額の分からないものがあります。返金なら次の売上で埋まります。年末に残るときは未払金へ振り替えます。</translation>
    </message>
</context>
<context>
    <name>LedgerPapers</name>
    <message>
        <source>Trial balance {year}</source>
        <translation>残高試算表 {year}年</translation>
    </message>
    <message>
        <source>From 1 January to 31 December, tax included</source>
        <translation>1月1日から12月31日まで・税込</translation>
    </message>
    <message>
        <source>{account} {year}</source>
        <translation>総勘定元帳 {account} {year}年</translation>
    </message>
    <message>
        <source>More than {most} rows: choose all and export them as a CSV instead.</source>
        <translation>{most}行を超えています。すべて選んで、CSVに書き出してください。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>General ledger {year}, tax included</source>
        <translation>総勘定元帳 {year}年（税込）</translation>
    </message>
    <message>
        <source>General ledger {year}</source>
        <translation>総勘定元帳 {year}年</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} を保存しました</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Ledger</source>
        <translation>元帳</translation>
    </message>
    <message>
        <source>ledger.csv</source>
        <translation>元帳.csv</translation>
    </message>
    <message>
        <source>Open: {source}</source>
        <translation>開く（{source}）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Opposite account</source>
        <translation>相手科目</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>{day}: {other}, {side} {amount}, balance {balance}. {memo}</source>
        <translation>{day}、相手科目 {other}、{side} {amount}、残高 {balance}。{memo}</translation>
    </message>
</context>
<context>
    <name>LedgersTab</name>
    <message>
        <source>No entries in this year</source>
        <translation>この年は、どの科目にも動きがありません</translation>
    </message>
    <message>
        <source>Ledgers follow the journal: orders accepted, payouts, expenses, own rows.</source>
        <translation>元帳は仕訳帳（完了した注文・入金・経費・自分で入れた仕訳）からできます。</translation>
    </message>
    <message>
        <source>Below zero: {accounts}</source>
        <translation>マイナスの売掛金：{accounts}</translation>
    </message>
    <message>
        <source>Opening balance, movements and closing balance by account</source>
        <translation>科目ごとの期首残高・増減・残高</translation>
    </message>
</context>
<context>
    <name>MissingNote</name>
    <message>
        <source>Show the orders</source>
        <translation>注文を見る</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>1 sale without its fee: the fee is not in the books yet</source>
        <translation>手数料が未入力の売上 1件 — 手数料はまだ帳簿にありません</translation>
    </message>
    <message>
        <source>{n} sales without their fees: the fees are not in the books yet</source>
        <translation>手数料が未入力の売上 {n}件 — 手数料はまだ帳簿にありません</translation>
    </message>
    <message>
        <source>1 sale without a known price is not in the books yet</source>
        <translation>金額が分からない売上 1件 — まだ帳簿にありません</translation>
    </message>
    <message>
        <source>{n} sales without a known price are not in the books yet</source>
        <translation>金額が分からない売上 {n}件 — まだ帳簿にありません</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>手数料が未入力</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>金額が不明</translation>
    </message>
</context>
<context>
    <name>TaxChoice</name>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Tax: auto</source>
        <translation>税区分 自動</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Balanced: debits and credits both {moved} this year, balances both {left}.</source>
        <translation>貸借は一致しています。当年の借方と貸方はともに{moved}、残高の合計はともに{left}です。</translation>
    </message>
    <message>
        <source>Not balanced, which should never happen: please send us the log.</source>
        <translation>貸借が一致していません。あってはならないことです。ログを添えてお知らせください。</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Trial balance</source>
        <translation>残高試算表</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Debit balance</source>
        <translation>借方残高</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>貸方残高</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>YearBegin</name>
    <message>
        <source>Account</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>補助科目</translation>
    </message>
    <message>
        <source>Bank, card or site</source>
        <translation>銀行・カード・売り場など</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>Begin the book with it</source>
        <translation>この年から始める</translation>
    </message>
    <message>
        <source>This book begins with {year}; earlier days are refused. For costs before you opened, or books you kept elsewhere, begin it with an earlier year.</source>
        <translation>この帳簿は{year}年から始まり、それより前の日付は入れられません。開業前にかかった費用（開業費）や、ほかのソフトでつけていた年があるときは、前の年から始められます。</translation>
    </message>
    <message>
        <source>A month of this year is closed, so the openings stay as they are.</source>
        <translation>この年に締めた月があるため、期首残高は変えられません。</translation>
    </message>
    <message>
        <source>Balances carry over from the year before. If your bank or your last return says otherwise, enter it here: it takes precedence. ¥0 removes it.</source>
        <translation>残高は前の年から自動で繰り越します。通帳や前年の申告と違うときは、ここに入れると、その金額が優先されます。¥0を入れると取り消します。</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>繰越</translation>
    </message>
    <message>
        <source>balancing figure</source>
        <translation>ほかの科目の差引</translation>
    </message>
</context>
<context>
    <name>YearChoice</name>
    <message>
        <source>Tax year</source>
        <translation>対象の年</translation>
    </message>
    <message>
        <source>Tax year: January to December</source>
        <translation>対象の年（1月〜12月）</translation>
    </message>
    <message>
        <source>{year} ({era})</source>
        <translation>{year}年 ({era})</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>The books of {year}</source>
        <translation>{year}年の帳簿</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付け方</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>YearEnding</name>
    <message>
        <source>Private share of costs</source>
        <translation>家事按分</translation>
    </message>
    <message>
        <source>Delivered, not accepted in the year</source>
        <translation>年内に納品し、検収が済んでいない注文</translation>
    </message>
    <message>
        <source>None: every order delivered in the year was accepted in it.</source>
        <translation>ありません。この年に納品した注文は、すべて年内に完了しています。</translation>
    </message>
    <message>
        <source>{n} orders were delivered in {year} and accepted later, or not yet. Sold on delivery they belong to {year}. Which day counts, a tax accountant or the tax office says.</source>
        <translation>{year}年に納品し、完了が翌年か、まだの注文が{n}件あります。納品日を売上にするなら{year}年の売上です。どちらにするかの税務判断は、税理士・税務署へご確認ください。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか {n}件</translation>
    </message>
    <message>
        <source>Receivables below zero</source>
        <translation>マイナスの売掛金</translation>
    </message>
    <message>
        <source>Orders of unknown price may be the cause: enter their prices first. What is left is a debt to the site over New Year.</source>
        <translation>金額の分からない注文が入金に含まれていると、マイナスに見えます。先に金額を入れてください。それでも残る分が、年末の売り場への未払いです。</translation>
    </message>
    <message>
        <source>Move to the debts on 31 December, and back on 1 January</source>
        <translation>12月31日に未払金へ振り替え、1月1日に戻す</translation>
    </message>
    <message>
        <source>{amount} were moved to the debts over New Year.</source>
        <translation>{amount}を年末に未払金へ振り替えてあります。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Consumption tax due</source>
        <translation>消費税の計上</translation>
    </message>
    <message>
        <source>{amount} are booked on 31 December as taxes and as a debt.</source>
        <translation>{amount}を12月31日に 租税公課／未払金 で計上してあります。</translation>
    </message>
    <message>
        <source>No way to reckon it is chosen for this year: nothing to book.</source>
        <translation>この年の消費税の計算方法を選んでいないため、計上するものはありません。</translation>
    </message>
    <message>
        <source>By the sheet {amount} are due. Booked here they are a cost of this year; booked when you pay, of the next. A tax accountant or the tax office tells which is right.</source>
        <translation>計算では{amount}です。ここで計上するとこの年の経費に、納めたときに記録するとその年の経費になります。税務判断は税理士・税務署へご確認ください。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Book it on 31 December</source>
        <translation>12月31日に計上する</translation>
    </message>
    <message>
        <source>One row of 31 December for each account takes it out of the costs. The journal keeps it in step with the expenses.</source>
        <translation>12月31日付で科目ごとに1行、経費から事業主貸へ振り替えます。経費を直すと、この行も仕訳帳で自動的に変わります。</translation>
    </message>
    <message>
        <source>It is taken out with each expense. To take it out once, on 31 December, choose so under Method.</source>
        <translation>経費の1件ごとに、家事分を除いて記帳しています。12月31日にまとめて振り替えるには「付け方」で選んでください。</translation>
    </message>
    <message>
        <source>Withheld tax</source>
        <translation>源泉徴収税額</translation>
    </message>
    <message>
        <source>What payers kept stands as prepaid taxes and goes to the owner&apos;s drawings in a row of 31 December, which the journal keeps in step.</source>
        <translation>源泉徴収された税金は仮払税金に置かれ、12月31日付の1行で事業主貸に振り替えます。この行は仕訳帳で自動的に変わります。</translation>
    </message>
    <message>
        <source>The next year opens by itself</source>
        <translation>次の年は自動で開きます</translation>
    </message>
    <message>
        <source>Capital {capital} + contributions {lent} + profit before the deduction {profit} − drawings {drawn} = capital of the next year {next}</source>
        <translation>元入金 {capital} ＋ 事業主借 {lent} ＋ 青色申告特別控除前の所得 {profit} − 事業主貸 {drawn} ＝ 翌年の元入金 {next}</translation>
    </message>
</context>
<context>
    <name>YearKeeping</name>
    <message>
        <source>The day it is accepted (usual)</source>
        <translation>検収・完了した日（ふつうはこちら）</translation>
    </message>
    <message>
        <source>The day it is delivered</source>
        <translation>納品した日</translation>
    </message>
    <message>
        <source>Blue return</source>
        <translation>青色申告</translation>
    </message>
    <message>
        <source>White return</source>
        <translation>白色申告</translation>
    </message>
    <message>
        <source>Owner&apos;s drawings, at once (usual)</source>
        <translation>事業主貸（ふつうはこちら）</translation>
    </message>
    <message>
        <source>Prepaid taxes, cleared on 31 December</source>
        <translation>仮払税金（12月31日に事業主貸へ振替）</translation>
    </message>
    <message>
        <source>With each expense (usual)</source>
        <translation>経費の1件ごとに除く（ふつうはこちら）</translation>
    </message>
    <message>
        <source>Once, on 31 December</source>
        <translation>12月31日にまとめて振り替える</translation>
    </message>
    <message>
        <source>A sale counts on</source>
        <translation>売上にする日</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Blue deduction</source>
        <translation>青色申告特別控除</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Tax withheld by payers</source>
        <translation>源泉徴収された税金の科目</translation>
    </message>
    <message>
        <source>Private share of costs</source>
        <translation>家事按分</translation>
    </message>
    <message>
        <source>Please ask a tax accountant or the tax office which of these are yours.</source>
        <translation>どれに当てはまるかの税務判断は、税理士・税務署へご確認ください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The tax return lists it by payer either way.</source>
        <translation>どちらでも、確定申告書には支払者ごとの額が同じように出ます。</translation>
    </message>
    <message>
        <source>The sums of the year are the same either way.</source>
        <translation>どちらでも、1年の合計は同じです。</translation>
    </message>
    <message>
        <source>A month of this year is closed, so this stays as it is.</source>
        <translation>この年に締めた月があるため、変えられません。</translation>
    </message>
    <message>
        <source>As the reform of 2026 announced them; the final text of the law was not read yet. Which one is yours, please ask the tax office.</source>
        <translation>令和8年度改正で示された額です（条文は未確認）。どれに当たるかは税務署・税理士に確認してください。</translation>
    </message>
    <message>
        <source>Never more than the profit. Which one is yours, ask the tax office.</source>
        <translation>控除前の所得が上限です。どれに当たるかは税務署・税理士に確認してください。</translation>
    </message>
    <message>
        <source>The same day the whole year through; each order is booked once.</source>
        <translation>1年を通して同じ基準にします。どの注文も、仕訳になるのは1回だけです。</translation>
    </message>
    <message>
        <source>Not liable, or not decided</source>
        <translation>納税義務がない・決めていない</translation>
    </message>
    <message>
        <source>Special rule: two tenths</source>
        <translation>2割特例</translation>
    </message>
    <message>
        <source>Special rule: three tenths</source>
        <translation>3割特例</translation>
    </message>
    <message>
        <source>General (tax on purchases deducted)</source>
        <translation>本則課税（仕入税額控除）</translation>
    </message>
    <message>
        <source>Simplified, class {n}</source>
        <translation>簡易課税 第{n}種</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>まだ決めていない</translation>
    </message>
    <message>
        <source>The white return has no special deduction.</source>
        <translation>白色申告に青色申告特別控除はありません。</translation>
    </message>
</context>
</TS>
