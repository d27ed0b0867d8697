<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BookWords</name>
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
        <source>What it is about</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Comes from</source>
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
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>証憑 {n}</translation>
    </message>
    <message>
        <source>1 paper</source>
        <translation>証憑 1</translation>
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
    <name>JournalExport</name>
    <message>
        <source>Exported {n} rows to {file}</source>
        <translation>{n}行を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>JournalFooter</name>
    <message>
        <source>Sums</source>
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
        <source>No row matches</source>
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
        <source>{n} orders without a known price or fee are not in it</source>
        <translation>金額か手数料の分からない注文 {n}件は入っていません</translation>
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
        <source>Show {account} alone</source>
        <translation>{account}だけを表示</translation>
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
</TS>
