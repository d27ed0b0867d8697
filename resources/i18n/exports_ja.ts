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
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Shift_JIS</source>
        <translation>Shift_JIS</translation>
    </message>
    <message>
        <source>Before the first day</source>
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
        <source>What to export</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>Files for other programs, the tax form and the consumption tax</source>
        <translation>会計ソフト用のファイル・決算書・消費税</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tax form</source>
        <translation>決算書</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Export for</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>科目名…</translation>
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
        <source>There are no entries in this period.</source>
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
        <source>freee takes 5,000 rows a file: it will be {n} files to upload.</source>
        <translation>freeeは1ファイル5,000行までのため、{n}個のファイルになります。</translation>
    </message>
    <message>
        <source>Sales whose invoice has lines at 8 % or 0 % are booked at 10 % as a whole: {n}. Put the difference right with a row of your own.</source>
        <translation>請求書に8%・0%の行がある売上は、全額を10%として記帳しています：{n}件。差は、自分で入力する仕訳で直してください。</translation>
    </message>
    <message>
        <source>No file can be written: amounts over {limit} stand in rows: {n}.</source>
        <translation>{limit}を超える金額の行があり、書き出せません：{n}行</translation>
    </message>
    <message>
        <source>Sub-accounts that get another one&apos;s name when cut stand in rows: {n}.</source>
        <translation>切られると、ほかと同じ名前になる補助科目の行：{n}行</translation>
    </message>
    <message>
        <source>Sub-accounts over {takes} or 15 characters are cut in rows: {n}.</source>
        <translation>補助科目が{takes}（または15文字）を超え、途中で切られる行：{n}行</translation>
    </message>
    <message>
        <source>Descriptions over {takes} are cut in rows: {n}.</source>
        <translation>摘要が{takes}を超え、途中で切られる行：{n}行</translation>
    </message>
    <message>
        <source>{n} half-width columns</source>
        <translation>半角{n}桁</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n}文字</translation>
    </message>
    <message>
        <source>Rows that no deal can say, such as opening balances and transfers between accounts, are not in it: {n}. The journal&apos;s format has them.</source>
        <translation>期首残高や口座間の移動など、取引では表せない{n}行は入りません。仕訳の形式なら入ります。</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Blue return statement</source>
        <translation>青色申告決算書</translation>
    </message>
    <message>
        <source>White return statement</source>
        <translation>収支内訳書（白色）</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>収入金額計</translation>
    </message>
    <message>
        <source>Total expenses</source>
        <translation>経費計</translation>
    </message>
    <message>
        <source>Profit after expenses</source>
        <translation>差引金額（経費を引いた後）</translation>
    </message>
    <message>
        <source>Income before the blue deduction</source>
        <translation>青色申告特別控除前の所得金額</translation>
    </message>
    <message>
        <source>Sales less cost of sales</source>
        <translation>差引金額（売上原価を引いた後）</translation>
    </message>
    <message>
        <source>Income before family wages</source>
        <translation>専従者控除前の所得金額</translation>
    </message>
    <message>
        <source>Blue deduction</source>
        <translation>青色申告特別控除額</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>所得金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>上記以外の売上先の計</translation>
    </message>
    <message>
        <source>Handed over in this year and accepted later, or not yet: {n} orders. They count in the year of acceptance, unless the year&apos;s books count at delivery.</source>
        <translation>この年に納品し、承諾が翌年以降（またはまだ）の注文が{n}件あります。承諾した年の売上になります（納品日基準の年は納品した年）。</translation>
    </message>
    <message>
        <source>The six free lines are full; in sundries for now: {names}</source>
        <translation>空欄の科目欄（㉕〜㉚）が足りないため、{names}は雑費に入れています</translation>
    </message>
    <message>
        <source>Sales (income)</source>
        <translation>売上（収入）金額</translation>
    </message>
    <message>
        <source>Which blue deduction is yours is not chosen yet: in the journal, under the year&apos;s books.</source>
        <translation>青色申告特別控除がまだ選ばれていません。仕訳帳の「年の設定」で選んでください。</translation>
    </message>
    <message>
        <source>The blue deduction of {year} is as announced by the reform of 2026; please check it.</source>
        <translation>{year}年分の青色申告特別控除は、令和8年度改正で示された額です。確認してください。</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>その他の収入</translation>
    </message>
</context>
<context>
    <name>FormsView</name>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>決算書の各欄</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>月別売上</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>源泉徴収税額</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Sales by payer</source>
        <translation>売上先別の売上</translation>
    </message>
    <message>
        <source>Sold to</source>
        <translation>売上先名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <source>Income and expenses</source>
        <translation>収入と経費</translation>
    </message>
    <message>
        <source>Income tax withheld</source>
        <translation>源泉徴収税額（支払者別）</translation>
    </message>
    <message>
        <source>Sales by payer, as the form lists them</source>
        <translation>売上（収入）金額の明細</translation>
    </message>
    <message>
        <source>Copied: {name} {amount}</source>
        <translation>コピーしました: {name} {amount}</translation>
    </message>
    <message>
        <source>{form}, {year}</source>
        <translation>{year}年分 {form}</translation>
    </message>
    <message>
        <source>Figures of the journal, tax included. Depreciation and stock are yours to fill in. Ask a tax accountant or the tax office about taxes.</source>
        <translation>仕訳帳からの集計（税込）です。減価償却費・棚卸はご自身で記入してください。税務判断は税理士・税務署へ。</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Show row {n} of {day}</source>
        <translation>{n}行目（{day}）を表示</translation>
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
        <source>Reset all</source>
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
        <translation>弥生の「仕訳日記帳」のメニューからインポートします。科目名が弥生に登録した名前と違うと、取り込み時に確認が出ます。控除70%の税区分名はメーカー未公表です。受け付けられないときは「科目名…」で直してください。</translation>
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
    <name>TaxSheet</name>
    <message>
        <source>Consumption tax by method</source>
        <translation>計算方法ごとの消費税</translation>
    </message>
    <message>
        <source>lowest: {amount}</source>
        <translation>最少：{amount}</translation>
    </message>
    <message>
        <source>Available?</source>
        <translation>使えるか</translation>
    </message>
</context>
<context>
    <name>TaxView</name>
    <message>
        <source>Methods compared</source>
        <translation>計算方法の比較</translation>
    </message>
    <message>
        <source>The limit of 10 million yen</source>
        <translation>1,000万円の判定</translation>
    </message>
    <message>
        <source>The rules of this year are not known.</source>
        <translation>この年の消費税のきまりは収録していません。</translation>
    </message>
    <message>
        <source>Copied: {amount}</source>
        <translation>コピーしました: {amount}</translation>
    </message>
    <message>
        <source>Rules as of November 2026, from dated tables. Ask a tax accountant or the tax office about taxes; this sheet does not replace a return.</source>
        <translation>2026年11月時点のきまり（日付付きの表）で計算した目安で、申告書の代わりにはなりません。税務判断は税理士・税務署へ。</translation>
    </message>
</context>
<context>
    <name>TaxWords</name>
    <message>
        <source>Simplified, class {n}</source>
        <translation>簡易課税（第{n}種）</translation>
    </message>
    <message>
        <source>20 % rule</source>
        <translation>2割特例</translation>
    </message>
    <message>
        <source>30 % rule</source>
        <translation>3割特例</translation>
    </message>
    <message>
        <source>General</source>
        <translation>本則課税</translation>
    </message>
    <message>
        <source>Taxable sales, tax included</source>
        <translation>課税売上（税込）</translation>
    </message>
    <message>
        <source>Refunds and discounts</source>
        <translation>売上の返還（返金・値引き）</translation>
    </message>
    <message>
        <source>Tax base</source>
        <translation>課税標準額</translation>
    </message>
    <message>
        <source>National tax on sales</source>
        <translation>消費税額（国税7.8%）</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>控除税額</translation>
    </message>
    <message>
        <source>National tax to pay</source>
        <translation>納付税額（国税）</translation>
    </message>
    <message>
        <source>Local tax to pay</source>
        <translation>納付税額（地方）</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>納付額の合計</translation>
    </message>
    <message>
        <source>depends on sales two years earlier</source>
        <translation>2年前の売上による</translation>
    </message>
    <message>
        <source>not this year</source>
        <translation>この年は不可</translation>
    </message>
    <message>
        <source>if you filed for it</source>
        <translation>届出があれば可</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>使える</translation>
    </message>
    <message>
        <source>Tax on purchases is deducted. Here that is the tax on platform fees alone: other costs of a tax-exempt year are booked without their tax.</source>
        <translation>仕入・経費の消費税を差し引きます。免税の年の経費は税区分なしで記帳されているため、ここで差し引くのは販売手数料の分だけです。</translation>
    </message>
    <message>
        <source>Tax on purchases is deducted, in full for qualified invoices. Calculated from totals; keep the invoices.</source>
        <translation>仕入・経費の消費税を差し引きます（適格請求書は全額、それ以外は経過措置の割合）。税込合計からの割戻し計算で、請求書の保存が必要です。</translation>
    </message>
    <message>
        <source>Sales of {before} up to {limit}, and an election handed in at the tax office. {share} of the tax is paid.</source>
        <translation>{before}年の課税売上が{limit}以下で、税務署に簡易課税の届出をした人。売上にかかる税額の{share}を納めます。</translation>
    </message>
    <message>
        <source>For those who became taxable by registering; sales of {before} up to {limit}. {share} of the tax is paid; no election, a note on the return. Up to {last}.</source>
        <translation>インボイス登録で課税事業者になった人で、{before}年の課税売上が{limit}以下のとき。売上にかかる税額の{share}を納めます。届出は不要で、申告書に付記します。{last}分まで。</translation>
    </message>
    <message>
        <source>The year is kept as tax-exempt, but sales of before were over {limit}: the year is a taxable one. Change the tax status in the settings.</source>
        <translation>この年は免税で記帳されていますが、過去の売上が{limit}を超えているため、課税事業者です。設定の課税区分を見直してください。</translation>
    </message>
    <message>
        <source>The year is kept as tax-exempt: no consumption tax is declared for it. The sheet shows what you would pay if you were taxable.</source>
        <translation>この年は免税で記帳されているため、消費税の申告はありません。表は、もし課税事業者だったら納める額の目安です。</translation>
    </message>
    <message>
        <source>The least to pay is left by: {way}, {amount}.</source>
        <translation>納付額がいちばん少ないのは{way}（{amount}）です。</translation>
    </message>
    <message>
        <source>Sales of {year} (base period)</source>
        <translation>{year}年の課税売上（基準期間）</translation>
    </message>
    <message>
        <source>January to June of {year}</source>
        <translation>{year}年1〜6月（特定期間）</translation>
    </message>
    <message>
        <source>Sales of {year} so far</source>
        <translation>{year}年の課税売上</translation>
    </message>
    <message>
        <source>Over {limit}: {year} will be a taxable year.</source>
        <translation>{limit}を超えたため、{year}年は課税事業者になります。</translation>
    </message>
    <message>
        <source>{rest} more may be sold this year before {year} becomes a taxable year.</source>
        <translation>この年の売上があと{rest}を超えると、{year}年は課税事業者になります。</translation>
    </message>
    <message>
        <source>{amount} of {limit}</source>
        <translation>{amount} / {limit}</translation>
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
