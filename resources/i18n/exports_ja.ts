<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ExportOptions</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8（BOM付き）</translation>
    </message>
    <message>
        <source>Shift_JIS</source>
        <translation>Shift_JIS</translation>
    </message>
    <message>
        <source>Lies before the first day</source>
        <translation>開始日より前です</translation>
    </message>
</context>
<context>
    <name>ExportSaving</name>
    <message>
        <source>{name} (*{suffix})</source>
        <translation>{name} (*{suffix})</translation>
    </message>
    <message>
        <source>Save for {name}</source>
        <translation>{name}用に保存</translation>
    </message>
</context>
<context>
    <name>ExportsTab</name>
    <message>
        <source>What to take out</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Write for</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Names …</source>
        <translation>科目名の対応…</translation>
    </message>
    <message>
        <source>What accounts and tax classes are called there</source>
        <translation>勘定科目と税区分を書き出し先で何と呼ぶか</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Looking …</source>
        <translation>内容を確かめています…</translation>
    </message>
    <message>
        <source>There is no entry in this time.</source>
        <translation>この期間の仕訳はありません。</translation>
    </message>
    <message>
        <source>{rows}, {total} in all</source>
        <translation>{rows}・合計{total}</translation>
    </message>
    <message>
        <source>Characters that Shift_JIS lacks become {sign}: {signs}</source>
        <translation>Shift_JIS にない文字は {sign} になります: {signs}</translation>
    </message>
    <message>
        <source>Words too long for the program are cut in rows: {n}</source>
        <translation>長すぎる摘要・補助科目は、このソフトが受け取れる長さに切り詰めます: {n}行</translation>
    </message>
    <message>
        <source>Rows that no deal can say, such as opening balances and transfers between accounts, are not in it: {n}. The journal&apos;s format has them.</source>
        <translation>期首残高や口座間の移動など、取引では表せない{n}行は入りません。仕訳の形式なら入ります。</translation>
    </message>
    <message>
        <source>Orders without a known price or fee are in no file: {n}</source>
        <translation>金額か手数料が分からない注文{n}件は、どのファイルにも入りません</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names in {name}</source>
        <translation>{name}での科目名</translation>
    </message>
    <message>
        <source>Type over a name on the right where it is called otherwise there. An emptied one goes back to the usual name.</source>
        <translation>書き出し先での呼び名が違うときは、右の欄を書き換えてください。空にすると、いつもの名前に戻ります。</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>すべて元の名前に</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation>この名前で保存</translation>
    </message>
    <message>
        <source>Names kept</source>
        <translation>科目名の対応を保存しました</translation>
    </message>
    <message>
        <source>In Tokuicho</source>
        <translation>得意帳での名前</translation>
    </message>
</context>
<context>
    <name>SavingLine</name>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルを書き出しています…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>中止しました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>Written: {file} ({rows}, {total} in all)</source>
        <translation>保存しました: {file}（{rows}・合計{total}）</translation>
    </message>
    <message>
        <source>Written as {n} files: {files} ({rows}, {total} in all)</source>
        <translation>{n}個のファイルに分けて保存しました: {files}（{rows}・合計{total}）</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Yayoi</source>
        <translation>弥生</translation>
    </message>
    <message>
        <source>25 columns, Shift_JIS</source>
        <translation>仕訳データ・25項目・Shift_JIS</translation>
    </message>
    <message>
        <source>Money Forward</source>
        <translation>マネーフォワード</translation>
    </message>
    <message>
        <source>Journal, 27 columns</source>
        <translation>仕訳帳・27項目</translation>
    </message>
    <message>
        <source>freee: journal</source>
        <translation>freee：仕訳</translation>
    </message>
    <message>
        <source>As transfer slips</source>
        <translation>振替伝票として</translation>
    </message>
    <message>
        <source>freee: deals</source>
        <translation>freee：取引</translation>
    </message>
    <message>
        <source>Income and spending, settled</source>
        <translation>収入・支出と決済</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Journal, balances, months</source>
        <translation>仕訳帳・試算表・月別売上</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>汎用CSV</translation>
    </message>
    <message>
        <source>For any spreadsheet</source>
        <translation>表計算ソフト向け</translation>
    </message>
    <message>
        <source>hledger</source>
        <translation>hledger</translation>
    </message>
    <message>
        <source>Plain-text accounting</source>
        <translation>テキスト会計</translation>
    </message>
    <message>
        <source>beancount</source>
        <translation>beancount</translation>
    </message>
    <message>
        <source>In Yayoi: import the file from the journal&apos;s menu. Names of accounts must be those registered there, else it asks. The class for 70 % deduction is not published by the maker yet: change it under “Names” if it is refused.</source>
        <translation>弥生の「仕訳日記帳」のメニューからインポートします。科目名が弥生に登録した名前と違うと、取り込み時に確認が出ます。控除70%の税区分名はメーカー未公表です。受け付けられないときは「科目名の対応」で直してください。</translation>
    </message>
    <message>
        <source>In Money Forward: 仕訳帳 → インポート. It takes the fiscal year that is shown there, and names exactly as they are registered.</source>
        <translation>マネーフォワードの「仕訳帳 → インポート」から取り込みます。表示中の会計年度の仕訳だけが入り、科目名は登録した名前と一字一句同じにします。</translation>
    </message>
    <message>
        <source>In freee: import as journals of another program. More than 5,000 rows or 5 MB become several files; take them in one after the other.</source>
        <translation>freeeの「他社会計ソフトの仕訳」として取り込みます。5,000行または5MBを超えるときは複数のファイルに分かれます。順に取り込んでください。</translation>
    </message>
    <message>
        <source>In freee: import as deals. Accounts for settling (your bank, your card) must be registered there under the same name. Choose deals or the journal, not both.</source>
        <translation>freeeの「取引インポート」から取り込みます。決済に使う口座（銀行・カード）は、freeeに同じ名前で登録しておきます。取引と仕訳は、どちらか一方だけを取り込んでください。</translation>
    </message>
    <message>
        <source>A workbook with the journal, the trial balance and the sales of each month. Nothing in it is a formula.</source>
        <translation>仕訳帳・残高試算表・月別売上の3枚のシートです。数式は入りません。</translation>
    </message>
    <message>
        <source>One row for each row of the journal, with a head.</source>
        <translation>仕訳1行につき1行。先頭に見出しが付きます。</translation>
    </message>
    <message>
        <source>Check it with: hledger check -s ordereddates payees. Balances stand at its end.</source>
        <translation>hledger check -s ordereddates payees で検査できます。末尾に残高の照合が付きます。</translation>
    </message>
    <message>
        <source>Check it with: bean-check. Accounts begin with a number, as beancount asks.</source>
        <translation>bean-check で検査できます。beancountの決まりに合わせ、勘定科目は番号で始まります。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>1 deal</source>
        <translation>取引1件</translation>
    </message>
    <message>
        <source>{n} deals</source>
        <translation>取引{n}件</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n}行</translation>
    </message>
</context>
</TS>
