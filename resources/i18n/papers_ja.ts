<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>DraftLines</name>
    <message>
        <source>Not taxed</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>{rate} (reduced)</source>
        <translation>{rate}（軽減）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Type the next line here</source>
        <translation>ここに次の明細を入力</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>The font lacks these signs; 〓 is printed for them: {signs}</source>
        <translation>書体にない文字は〓で印刷されます: {signs}</translation>
    </message>
    <message>
        <source>On paper this receipt needs a revenue stamp (¥50,000 or more, tax shown apart left out); as a PDF by mail it needs none. Ask a tax accountant or office.</source>
        <translation>紙で渡すと収入印紙が必要です（区分した消費税を除き5万円以上）。PDFをメールなどで送るなら不要です。税務判断は税理士・税務署へ。</translation>
    </message>
    <message>
        <source>No bank account stands on it: enter one under “Issuer…”.</source>
        <translation>振込先が印刷されません。「発行者…」で入れてください。</translation>
    </message>
</context>
<context>
    <name>IssuerDialog</name>
    <message>
        <source>Issuer of papers</source>
        <translation>書類の発行者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>屋号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Bank account to pay to</source>
        <translation>振込先</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印影</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Issuer saved</source>
        <translation>発行者を保存しました</translation>
    </message>
    <message>
        <source>Leave it empty unless you are registered for qualified invoices.</source>
        <translation>適格請求書発行事業者でなければ空欄のままにします。</translation>
    </message>
    <message>
        <source>It is T and thirteen digits.</source>
        <translation>Tと13桁の数字です。</translation>
    </message>
    <message>
        <source>Its check digit is not that of a company&apos;s number. A person&apos;s may differ: look it up on the tax agency&apos;s site before you use it.</source>
        <translation>チェックデジットが法人番号の決まりと合いません。個人の番号は決まりが公表されていないので、国税庁の公表サイトで確かめてください。</translation>
    </message>
    <message>
        <source>Its check digit is right.</source>
        <translation>チェックデジットが合っています。</translation>
    </message>
    <message>
        <source>Tax rounding</source>
        <translation>消費税の端数</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Your quotes, delivery notes, invoices and receipts will appear here</source>
        <translation>見積書・納品書・請求書・領収書がここに並びます</translation>
    </message>
    <message>
        <source>They are for direct clients; the marketplaces give their buyers papers.</source>
        <translation>直接のお客様のための書類です。売り場の購入者には売り場が発行します。</translation>
    </message>
    <message>
        <source>Write an invoice</source>
        <translation>請求書を作る</translation>
    </message>
    <message>
        <source>Issuer, seal and logo…</source>
        <translation>発行者・印影・ロゴ…</translation>
    </message>
    <message>
        <source>Change the words, the kind or the year, or clear the filters.</source>
        <translation>言葉・種類・年を変えるか、絞り込みを解除してください。</translation>
    </message>
    <message>
        <source>No papers match</source>
        <translation>条件に合う書類がありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>{number} issued</source>
        <translation>{number} を発行しました</translation>
    </message>
    <message>
        <source>{number} issued anew</source>
        <translation>{number} として再発行しました</translation>
    </message>
    <message>
        <source>{number} is void</source>
        <translation>{number} を無効にしました</translation>
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
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送りました</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>All papers</source>
        <translation>書類の一覧</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Issuer…</source>
        <translation>発行者…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Wrong amount, wrong name…</source>
        <translation>金額の誤り、宛名の誤りなど</translation>
    </message>
    <message>
        <source>Why is it issued anew?</source>
        <translation>再発行の理由</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>書類のプレビュー</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>再発行する</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>会社名・お名前</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>宛先の住所</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Bank transfer, cash…</source>
        <translation>銀行振込、現金など</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Transaction date</source>
        <translation>取引年月日</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The client withholds income tax</source>
        <translation>源泉徴収がある</translation>
    </message>
    <message>
        <source>Withheld tax</source>
        <translation>源泉徴収税額</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>行を上へ</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>行を下へ</translation>
    </message>
    <message>
        <source>10.21% of the price, 20.42% above ¥1,000,000. Ask a tax accountant or office.</source>
        <translation>代金の10.21%（100万円を超える部分は20.42%）。税務判断は税理士・税務署へ。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>Save PDF</source>
        <translation>PDFを保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The paper as it was issued</source>
        <translation>発行したときの書類</translation>
    </message>
    <message>
        <source>Replaced by {number}</source>
        <translation>{number} に差替え</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>注文 {number}</translation>
    </message>
    <message>
        <source>a copy is kept as evidence</source>
        <translation>控えを証憑に保存済み</translation>
    </message>
    <message>
        <source>Write another one like it</source>
        <translation>複製して新しく作る</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>Correct and issue anew…</source>
        <translation>訂正して再発行…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>無効にする…</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Quote</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>納品書</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>見積書を作る</translation>
    </message>
    <message>
        <source>Write a delivery note</source>
        <translation>納品書を作る</translation>
    </message>
    <message>
        <source>Write an invoice</source>
        <translation>請求書を作る</translation>
    </message>
    <message>
        <source>Write a receipt</source>
        <translation>領収書を作る</translation>
    </message>
    <message>
        <source>Qualified invoices (with your registration number)</source>
        <translation>適格請求書として発行します（登録番号入り）</translation>
    </message>
    <message>
        <source>Not registered: no qualified invoices</source>
        <translation>登録番号がないため、適格請求書ではない書類になります。</translation>
    </message>
    <message>
        <source>Tax-exempt: tax is not shown separately</source>
        <translation>免税事業者のため、消費税額を分けて書かず、適格請求書ではない書類になります。</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>税抜の単価</translation>
    </message>
    <message>
        <source>Prices with tax</source>
        <translation>税込の単価</translation>
    </message>
    <message>
        <source>Round down</source>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>Round half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>切り上げ</translation>
    </message>
    <message>
        <source>My own site</source>
        <translation>自分のサイト</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Known from before the marketplaces</source>
        <translation>売り場に出る前からの付き合い</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>An event or a meeting</source>
        <translation>イベント・交流会</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差替え済み</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>PapersExport</name>
    <message>
        <source>1 line written to {file}</source>
        <translation>1行を {file} に書き出しました</translation>
    </message>
    <message>
        <source>{n} lines written to {file}</source>
        <translation>{n}行を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>1 paper</source>
        <translation>書類 1件</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>書類 {n}件</translation>
    </message>
</context>
<context>
    <name>PapersTable</name>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>papers.csv</source>
        <translation>書類一覧.csv</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>SiteWarnings</name>
    <message>
        <source>This client is known from {site}. Read its terms on dealings past the site first.</source>
        <translation>このお客様とは{site}で知り合っています。売り場の外での取引についての規約を先に確かめてください。</translation>
    </message>
    <message>
        <source>This client is known from {site}, whose rule says: {rule} ({source})</source>
        <translation>このお客様とは{site}で知り合っています。{site}の決まり: {rule}（{source}）</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of order {number}</source>
        <translation>注文 {number} の取引条件</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>相手・場所</translation>
    </message>
    <message>
        <source>By whom, at which event…</source>
        <translation>どなたの紹介か、どのイベントかなど</translation>
    </message>
    <message>
        <source>Work to be done</source>
        <translation>仕事の内容</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>受け渡しの場所・方法</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意した日</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>How do you know the client?</source>
        <translation>お客様とのつながり</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Direct work needs an origin outside the marketplaces.</source>
        <translation>直接の取引には、売り場の外でのつながりの記録が必要です。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Terms recorded</source>
        <translation>取引条件を記録しました</translation>
    </message>
    <message>
        <source>Within 60 days of receipt.</source>
        <translation>受領日から60日以内</translation>
    </message>
    <message>
        <source>Within 60 days of receipt: until {day}.</source>
        <translation>受領日から60日以内（{day}まで）</translation>
    </message>
    <message>
        <source>Record what was agreed in writing before you deliver or bill. The price of the order is {amount}.</source>
        <translation>納品や請求の前に、書面で合意した条件を記録します。この注文の金額は{amount}です。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Year of issue</source>
        <translation>発行年</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>宛先・件名・番号で絞り込み</translation>
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
        <source>Hide void</source>
        <translation>無効を除く</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>書きかけの書類</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>書類を作る</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>Issuer, seal and logo…</source>
        <translation>発行者・印影・ロゴ…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void {number}?</source>
        <translation>{number} を無効にしますか？</translation>
    </message>
    <message>
        <source>The paper stays in the list with its number, which is never given again, and its copy among the evidence is void too. Tell whoever has it.</source>
        <translation>書類は番号とともに一覧に残り、番号は二度と使われません。証憑の控えも無効になります。渡した相手にも伝えてください。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example, the deal was cancelled</source>
        <translation>取引の中止など</translation>
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
