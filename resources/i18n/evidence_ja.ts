<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the details</source>
        <translation>証憑の内容を訂正</translation>
    </message>
    <message>
        <source>The file does not change. The earlier details stay in the history.</source>
        <translation>ファイルは変わりません。前の内容は履歴に残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正する</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections and voids</source>
        <translation>訂正・無効の記録</translation>
    </message>
    <message>
        <source>Each correction with what was said before, and why. It cannot be changed or deleted.</source>
        <translation>訂正前の内容と理由の記録です。あとから変えたり消したりできません。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>corrections.csv</source>
        <translation>訂正の記録.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>訂正日時</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>証憑番号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>訂正内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Exported {n} corrections to {file}</source>
        <translation>訂正の記録{n}件を{file}に書き出しました</translation>
    </message>
    <message>
        <source>Nothing has been corrected or voided.</source>
        <translation>訂正・無効はまだありません。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;All files (*)</source>
        <translation>書類 (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose papers</source>
        <translation>書類を選ぶ</translation>
    </message>
</context>
<context>
    <name>EvidenceCommands</name>
    <message>
        <source>Kept 1 paper</source>
        <translation>証憑を1件保管しました</translation>
    </message>
    <message>
        <source>Kept {n} papers</source>
        <translation>証憑を{n}件保管しました</translation>
    </message>
    <message>
        <source>Corrected; what it said before is in its history</source>
        <translation>訂正しました（前の内容は履歴に残っています）</translation>
    </message>
    <message>
        <source>The paper is void now; the file stays in the book</source>
        <translation>証憑を無効にしました（ファイルは帳簿に残っています）</translation>
    </message>
    <message>
        <source>The paper belongs to no expense now</source>
        <translation>経費との紐づけを外しました</translation>
    </message>
</context>
<context>
    <name>EvidenceDrawer</name>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>コピーを保存しました：{file}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>紐づけを外す</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正の履歴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>無効…</translation>
    </message>
    <message>
        <source>To be kept until {day}. It cannot be deleted before, only made void.</source>
        <translation>{day}まで保存が必要です。それまでは削除できず、無効にだけできます。</translation>
    </message>
    <message>
        <source>Record as an expense</source>
        <translation>経費にする</translation>
    </message>
    <message>
        <source>Show the expense</source>
        <translation>この経費を見る</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>取引の日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>無効の理由</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Stored on</source>
        <translation>保管日時</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>Exported the list of {n} papers to {file}</source>
        <translation>証憑{n}件の一覧を{file}に書き出しました</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>1 document</source>
        <translation>証憑1件</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>証憑{n}件</translation>
    </message>
    <message>
        <source>{papers} found</source>
        <translation>検索結果 {papers}</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;All files (*)</source>
        <translation>書類 (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>証憑を保管</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>evidence.csv</source>
        <translation>証憑一覧.csv</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>くわしく見る</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
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
    <name>EvidenceWords</name>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明細書</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書</translation>
    </message>
    <message>
        <source>Fee note</source>
        <translation>手数料明細</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>取引の日付</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>紐づけ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>File check</source>
        <translation>ファイルの状態</translation>
    </message>
</context>
<context>
    <name>EvidenceWork</name>
    <message>
        <source>Checking the files</source>
        <translation>ファイルを確認しています</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示中の証憑</translation>
    </message>
    <message>
        <source>All papers, void ones too</source>
        <translation>すべて（無効も含む）</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>どの証憑を書き出しますか</translation>
    </message>
    <message>
        <source>Choose where to put the folder of evidence</source>
        <translation>証憑のフォルダーを置く場所を選ぶ</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>証憑を書き出しています</translation>
    </message>
    <message>
        <source>Wrote {n} papers and index.csv to {folder}</source>
        <translation>証憑{n}件とindex.csvを{folder}に書き出しました</translation>
    </message>
    <message>
        <source>Save the rules for correcting and deleting</source>
        <translation>事務処理規程を保存</translation>
    </message>
    <message>
        <source>事務処理規程.txt</source>
        <translation>事務処理規程.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved {file}. Read it, change what is not so, and follow it.</source>
        <translation>{file}を保存しました。内容を確認し、実際の運用に合わせて直してお使いください。</translation>
    </message>
    <message>
        <source>{n} of {all} files are not what was taken in: see below.</source>
        <translation>{all}件のうち{n}件のファイルが保管時と違います。一覧で確認してください。</translation>
    </message>
    <message>
        <source>All {all} files are unchanged since they were taken in.</source>
        <translation>{all}件すべて、保管したときから変わっていません。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Made with the requirements of the act on electronic books in mind; not certified. Keeping to them is up to you; for tax questions ask a tax accountant or the tax office.</source>
        <translation>電子帳簿保存法の要件を意識した機能です。JIIMA認証は未取得で、運用は利用者の責任です。税務判断は税理士・税務署へご確認ください。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>taking in undone: {day}, {amount}</source>
        <translation>保管の取り消し: {day}、{amount}</translation>
    </message>
    <message>
        <source>taken in again</source>
        <translation>もう一度保管</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>無効にした</translation>
    </message>
    <message>
        <source>valid again</source>
        <translation>有効に戻した</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>取り消し：{what}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>corrected with its expense</source>
        <translation>経費に合わせて訂正</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>取引の日付</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Keep {n} papers as evidence</source>
        <translation>{n}件を証憑として保管</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>証憑として保管</translation>
    </message>
    <message>
        <source>This very file is kept already: {paper}</source>
        <translation>同じ内容のファイルがもう保管されています：{paper}</translation>
    </message>
    <message>
        <source>Receipts and other papers</source>
        <translation>領収書などの書類</translation>
    </message>
    <message>
        <source>They are kept in your encrypted book as they are. What stands here was read from the names of the files: please look at it. Empty amount: the paper names none.</source>
        <translation>書類はそのまま、暗号化された帳簿の中に保管します。下の内容はファイル名から読み取ったものです。ご確認ください。金額が空なら「金額の記載なし」になります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record as an expense</source>
        <translation>経費にする</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Transaction date</source>
        <translation>取引の日付</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Receipts, invoices and statements are kept here, unchanged</source>
        <translation>領収書・請求書・明細を、そのまま保管します</translation>
    </message>
    <message>
        <source>Drop them on this window, or choose them. They lie in your encrypted book and are found by day, amount and counterparty.</source>
        <translation>このウィンドウにドロップするか、ファイルを選んでください。暗号化された帳簿の中に保管し、日付・金額・取引先で探せます。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>証憑を保管</translation>
    </message>
    <message>
        <source>No documents match this search</source>
        <translation>条件に合う証憑がありません</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索条件をクリア</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Paper {name}</source>
        <translation>書類 {name}</translation>
    </message>
    <message>
        <source>No preview here. Click to open it in its own program.</source>
        <translation>ここには表示できません。クリックで開きます。</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Please write why: it stays in the history.</source>
        <translation>理由を書いてください。履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Search by counterparty</source>
        <translation>取引先で検索</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>日付（から）</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>日付（まで）</translation>
    </message>
    <message>
        <source>From amount</source>
        <translation>金額（から）</translation>
    </message>
    <message>
        <source>To amount</source>
        <translation>金額（まで）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>未整理</translation>
    </message>
    <message>
        <source>Show void</source>
        <translation>無効も表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>証憑を保管</translation>
    </message>
    <message>
        <source>Corrections and voids…</source>
        <translation>訂正・無効の記録…</translation>
    </message>
    <message>
        <source>Rules for correcting and deleting (事務処理規程)…</source>
        <translation>事務処理規程のひな形を保存…</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>一覧をCSVに書き出す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void this document</source>
        <translation>証憑を無効にする</translation>
    </message>
    <message>
        <source>It is taken out of use, not deleted: the file stays in the book and must be kept until {day}. Void papers are shown with the filter “Show void”.</source>
        <translation>削除ではなく「無効」にします。ファイルは帳簿に残り、{day}まで保存が必要です。無効の証憑は「無効も表示」で見られます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>無効にする</translation>
    </message>
</context>
</TS>
