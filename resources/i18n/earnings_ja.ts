<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AgesCard</name>
    <message>
        <source>Escrow ladder</source>
        <translation>預り金のはしご</translation>
    </message>
    <message>
        <source>{rung}: show the orders</source>
        <translation>{rung}（注文を見る）</translation>
    </message>
    <message>
        <source>without {count} of unknown net</source>
        <translation>手取り不明の{count}件を除く</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>8-14 days</source>
        <translation>8〜14日</translation>
    </message>
    <message>
        <source>15-30 days</source>
        <translation>15〜30日</translation>
    </message>
    <message>
        <source>31 days and more</source>
        <translation>31日以上</translation>
    </message>
    <message>
        <source>oldest {days} d</source>
        <translation>最長 {days}日</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count}件</translation>
    </message>
</context>
<context>
    <name>ArrivalBox</name>
    <message>
        <source>Deposits of your accounts</source>
        <translation>口座の入金明細</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>入金された日</translation>
    </message>
    <message>
        <source>Amount that arrived</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>Not in a statement: type it in</source>
        <translation>明細にない（手で入力する）</translation>
    </message>
    <message>
        <source>Enter a day, for example 11/30 or today.</source>
        <translation>日付を入れてください（例 11/30、今日）</translation>
    </message>
    <message>
        <source>Enter what the bank got.</source>
        <translation>口座に入った金額を入れてください。</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Year on year: {first} to {last} beside {then} to {until}.</source>
        <translation>前年同期比は {first}〜{last} を {then}〜{until} と比べています。</translation>
    </message>
</context>
<context>
    <name>BalanceBox</name>
    <message>
        <source>Orders that go along</source>
        <translation>対象にする注文</translation>
    </message>
    <message>
        <source>{count} of {all} orders, {amount}</source>
        <translation>{all}件のうち{count}件 ・ {amount}</translation>
    </message>
    <message>
        <source>the site pays out from {minimum}</source>
        <translation>振込は {minimum} からです</translation>
    </message>
    <message>
        <source>transfer fee {fee}, none from {missing} more</source>
        <translation>振込手数料 {fee}（あと {missing} で無料）</translation>
    </message>
    <message>
        <source>transfer fee {fee}</source>
        <translation>振込手数料 {fee}</translation>
    </message>
</context>
<context>
    <name>BreakdownCard</name>
    <message>
        <source>Breakdown</source>
        <translation>内訳の詳細</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>内訳の見方</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>{part} {amount}</source>
        <translation>{part} {amount}</translation>
    </message>
    <message>
        <source>Sales of the books: {amount}. What differs: {parts}.</source>
        <translation>帳簿の売上は{amount}です（違い：{parts}）。</translation>
    </message>
    <message>
        <source>orders taken back</source>
        <translation>全額返金した注文</translation>
    </message>
    <message>
        <source>refunds found at arrivals</source>
        <translation>入金で分かった返金</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手で入れた仕訳</translation>
    </message>
    <message>
        <source>booked on other days</source>
        <translation>計上日の違い</translation>
    </message>
    <message>
        <source>Nothing was completed in this time.</source>
        <translation>この期間に完了した注文はありません。</translation>
    </message>
</context>
<context>
    <name>BreakdownModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>手数料率</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>前年同期比</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Net per hour</source>
        <translation>時給</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービス未設定</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>顧客未設定</translation>
    </message>
</context>
<context>
    <name>BreakdownTable</name>
    <message>
        <source>Double click or Enter shows the orders</source>
        <translation>ダブルクリックか Enter で注文を表示</translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>Amount of “{cause}”</source>
        <translation>「{cause}」の金額</translation>
    </message>
    <message>
        <source>Account of “{cause}”</source>
        <translation>「{cause}」の勘定科目</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>理由（必須）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Remove “{cause}”</source>
        <translation>「{cause}」を消す</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Sales and take-home by month</source>
        <translation>月別の売上と手取り</translation>
    </message>
    <message>
        <source>{month}: sales {gross}, fee {fee}, take-home {net}</source>
        <translation>{month}、売上{gross}、手数料{fee}、手取り{net}</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>グラフで見る</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
</context>
<context>
    <name>DependenceBars</name>
    <message>
        <source>Shares of the take-home</source>
        <translation>手取りの内訳</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>顧客なし</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>DependenceCard</name>
    <message>
        <source>Dependence</source>
        <translation>依存度</translation>
    </message>
    <message>
        <source>Dependence on</source>
        <translation>依存度の見方</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What if this were gone</source>
        <translation>もし、なくなったら</translation>
    </message>
    <message>
        <source>Without one order whose take-home is not known.</source>
        <translation>手取りの分からない注文1件は含みません。</translation>
    </message>
    <message>
        <source>Without {count} orders whose take-home is not known.</source>
        <translation>手取りの分からない注文{count}件は含みません。</translation>
    </message>
    <message>
        <source>Nothing was earned in this time.</source>
        <translation>この期間に完了した売上はありません。</translation>
    </message>
    <message>
        <source>{name}: {share} of your take-home.</source>
        <translation>手取りの{share}は「{name}」からです。</translation>
    </message>
    <message>
        <source>{largest} More than half hangs on it alone.</source>
        <translation>{largest}半分以上がここひとつにかかっています。</translation>
    </message>
    <message>
        <source>No month has ended yet, so there is no average.</source>
        <translation>終わった月がまだないため、平均は出せません。</translation>
    </message>
    <message>
        <source>{monthly} a month → {left} ({change}), by the last month</source>
        <translation>月 {monthly} → {left}（{change}、先月の実績）</translation>
    </message>
    <message>
        <source>{monthly} a month → {left} ({change}), by the last {count} months</source>
        <translation>月 {monthly} → {left}（{change}、直近{count}か月の平均）</translation>
    </message>
    <message>
        <source>Open orders: {count} ({net}) ・ completed, not paid out: {waiting}</source>
        <translation>進行中の注文 {count}件（{net}） ・ 完了して未入金 {waiting}</translation>
    </message>
    <message>
        <source>{count} of unknown amount</source>
        <translation>金額の分からないもの {count}件</translation>
    </message>
    <message>
        <source>The rank {rank} on {site} would go too.</source>
        <translation>{site}のランク「{rank}」も失われます。</translation>
    </message>
    <message>
        <source>Forecast of the rank on {site}: {before} → {after}.</source>
        <translation>{site}のランクの見込み：{before} → {after}</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>ランク無し</translation>
    </message>
</context>
<context>
    <name>DifferenceBox</name>
    <message>
        <source>Transfer fee</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>Exchanged for points</source>
        <translation>ポイントに交換</translation>
    </message>
    <message>
        <source>A purchase taken off</source>
        <translation>差し引かれた購入</translation>
    </message>
    <message>
        <source>A refund taken off</source>
        <translation>差し引かれた返金</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{amount} less than expected. Why?</source>
        <translation>予定より {amount} 少なく入金されています。理由は？</translation>
    </message>
    <message>
        <source>{site} takes what you bought there off a payout.</source>
        <translation>{site}で買った代金は、振込から差し引かれることがあります。</translation>
    </message>
    <message>
        <source>{amount} more than expected. Why?</source>
        <translation>予定より {amount} 多く入金されています。理由は？</translation>
    </message>
    <message>
        <source>To the yen: nothing to explain.</source>
        <translation>1円まで一致しています。</translation>
    </message>
    <message>
        <source>The reason is still missing.</source>
        <translation>理由をまだ入力していません。</translation>
    </message>
    <message>
        <source>Every yen is explained.</source>
        <translation>差額はすべて説明できました。</translation>
    </message>
    <message>
        <source>{amount} is not explained yet.</source>
        <translation>あと {amount} の理由が決まっていません。</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービス未設定</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>顧客未設定</translation>
    </message>
</context>
<context>
    <name>EarningsExport</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
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
        <source>A year before</source>
        <translation>前年同期の手取り</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>作業時間（分）</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>申請した日</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>入金予定日</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>入金された日</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>理由のない差額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Exported {n} lines to {file}</source>
        <translation>{n}行を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>EarningsPage</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>{month} ・ by day of completion</source>
        <translation>{month} ・ 完了した日で集計</translation>
    </message>
    <message>
        <source>{first} to {last} ・ by day of completion</source>
        <translation>{first} 〜 {last} ・ 完了した日で集計</translation>
    </message>
    <message>
        <source>Months (CSV)…</source>
        <translation>月別（CSV）…</translation>
    </message>
    <message>
        <source>Breakdown as shown (CSV)…</source>
        <translation>表示中の内訳（CSV）…</translation>
    </message>
    <message>
        <source>Payouts of this time (CSV)…</source>
        <translation>この期間の振込（CSV）…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12か月</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Completed orders count on the day of completion, with consumption tax; what was refunded is left out. Sales are before the sites&apos; fees. Hours are those you timed or typed in, and net per hour is of those orders alone. The ladder and the payouts are as of now.</source>
        <translation>完了した注文を、完了した日に消費税込みで数えています。返金した注文は入りません。売上は売り場の手数料を引く前の金額です。作業時間は記録した分だけで、時給は時間を記録した注文だけで計算します。預り金のはしごと入金は、いまの状態です。</translation>
    </message>
</context>
<context>
    <name>EarningsStrip</name>
    <message>
        <source>Sales, fee and take-home</source>
        <translation>売上と手数料と手取り</translation>
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
        <source>Paid out of it</source>
        <translation>うち入金済み</translation>
    </message>
    <message>
        <source>Sales before fees</source>
        <translation>売上（販売価格）</translation>
    </message>
    <message>
        <source>{count} prices unknown</source>
        <translation>価格不明の{count}件を除く</translation>
    </message>
    <message>
        <source>{change} year on year</source>
        <translation>前年同期比 {change}</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{rate} of sales</source>
        <translation>実効 {rate}</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>月平均 {amount}</translation>
    </message>
    <message>
        <source>{average} ・ {change}</source>
        <translation>{average} ・ 前年 {change}</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>入金前（預り・残高）</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>{count} older than {days} days</source>
        <translation>{days}日超 {count}件</translation>
    </message>
</context>
<context>
    <name>EndBox</name>
    <message>
        <source>Private use ({account}, usual)</source>
        <translation>私用（{account}・ふつうはこちら）</translation>
    </message>
    <message>
        <source>The business (a cost)</source>
        <translation>事業で使う（経費）</translation>
    </message>
    <message>
        <source>{account} (usual)</source>
        <translation>{account}（ふつうはこちら）</translation>
    </message>
    <message>
        <source>The points are for</source>
        <translation>ポイントの使いみち</translation>
    </message>
    <message>
        <source>Booked as</source>
        <translation>勘定科目</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Nothing was completed in these months.</source>
        <translation>この期間に完了した注文はありません</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
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
        <source>Sales and take-home by month</source>
        <translation>月別の売上と手取り</translation>
    </message>
</context>
<context>
    <name>PayoutDialog</name>
    <message>
        <source>Log a payout request</source>
        <translation>振込申請を記録</translation>
    </message>
    <message>
        <source>Log an arrival</source>
        <translation>入金を記録</translation>
    </message>
    <message>
        <source>{site}: {amount}, transfer fee {fee}</source>
        <translation>{site} {amount}（振込手数料 {fee}）</translation>
    </message>
    <message>
        <source>{site}: {amount}</source>
        <translation>{site} {amount}</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>申請した日</translation>
    </message>
    <message>
        <source>Log an automatic payout</source>
        <translation>自動振込を記録</translation>
    </message>
    <message>
        <source>Paid out by the site on</source>
        <translation>サイトが振り込んだ日</translation>
    </message>
    <message>
        <source>Log payout</source>
        <translation>振込を記録</translation>
    </message>
    <message>
        <source>Log an exchange for points</source>
        <translation>ポイント交換を記録</translation>
    </message>
    <message>
        <source>Exchanged on</source>
        <translation>交換した日</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>交換を記録</translation>
    </message>
    <message>
        <source>Log proceeds that expired</source>
        <translation>売上金の失効を記録</translation>
    </message>
    <message>
        <source>Expired on</source>
        <translation>失効した日</translation>
    </message>
    <message>
        <source>Log as expired</source>
        <translation>失効を記録</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>入金された日</translation>
    </message>
    <message>
        <source>Points you use privately are your own. Points the business uses up are a cost; what is bought with them is then not entered as an expense again.</source>
        <translation>私用のポイントは自分のものになります。事業で使うポイントはここで経費になるので、ポイントで買ったものを改めて経費に入れないでください。</translation>
    </message>
    <message>
        <source>The books write them off. Ask a tax accountant or the tax office which account is right for you.</source>
        <translation>帳簿からは損失として外します。どの科目がよいかは、税理士・税務署にご確認ください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Log request</source>
        <translation>申請を記録</translation>
    </message>
    <message>
        <source>Log arrival</source>
        <translation>入金を記録</translation>
    </message>
    <message>
        <source>Enter a day, for example 11/30 or today.</source>
        <translation>日付を入れてください（例 11/30、今日）</translation>
    </message>
    <message>
        <source>Only the day is kept. To check the amount to the yen, reconcile instead.</source>
        <translation>記録するのは日付だけです。金額を1円まで確かめるには「照合」を使ってください。</translation>
    </message>
    <message>
        <source>The site&apos;s rule does not tell when it arrives.</source>
        <translation>この売り場の入金日は決まりから分かりません。</translation>
    </message>
    <message>
        <source>Should arrive on {day}.</source>
        <translation>入金予定 {day}</translation>
    </message>
</context>
<context>
    <name>PayoutHints</name>
    <message>
        <source>One payout is in the bank&apos;s statement to the yen.</source>
        <translation>銀行の明細に、1円まで一致する入金が1件あります。</translation>
    </message>
    <message>
        <source>{count} payouts are in the bank&apos;s statement to the yen.</source>
        <translation>銀行の明細に、1円まで一致する入金が{count}件あります。</translation>
    </message>
    <message>
        <source>Reconcile them all</source>
        <translation>まとめて照合</translation>
    </message>
    <message>
        <source>Reconcile it</source>
        <translation>照合する</translation>
    </message>
    <message>
        <source>{site}: {amount} should have expired. Was it paid out or lost?</source>
        <translation>{site}の {amount} は申請の期限を過ぎています。振り込まれたか、失効したかを確かめてください。</translation>
    </message>
    <message>
        <source>Note as expired</source>
        <translation>失効を記録</translation>
    </message>
    <message>
        <source>{site}: {amount} expires soon. Ask for it by {day}.</source>
        <translation>{site}の {amount} がまもなく失効します。{day}までに振込申請してください。</translation>
    </message>
    <message>
        <source>{site}: {amount} more until the site pays out.</source>
        <translation>{site}は、あと {amount} で振込の最低額に届きます。</translation>
    </message>
    <message>
        <source>{site}: delivered by {day}, an order pays in this period even if nobody answers (request by {last}, arrives {arrives}).</source>
        <translation>{site}は {day}までに納品すれば、返事がなくても今期の入金に間に合います（{last}までに申請、{arrives}に入金）。</translation>
    </message>
    <message>
        <source>{site}: wait and save {fee}. With {missing} more the transfer is free.</source>
        <translation>{site}は待つと {fee} 得です。あと {missing} で振込手数料がかかりません。</translation>
    </message>
    <message>
        <source>{titles} completes on {day} at the latest, and that is enough.</source>
        <translation>{titles}が遅くとも{day}に完了し、届きます。</translation>
    </message>
    <message>
        <source>{titles} completes on {day} at the latest, and that is not enough yet.</source>
        <translation>{titles}が遅くとも{day}に完了しますが、まだ届きません。</translation>
    </message>
</context>
<context>
    <name>PayoutLog</name>
    <message>
        <source>Payout of {site} reconciled; {amount} is left to explain</source>
        <translation>{site}の入金を照合しました。理由のない差額が {amount} 残っています</translation>
    </message>
    <message>
        <source>Payout of {site} reconciled to the yen</source>
        <translation>{site}の入金を1円まで照合しました</translation>
    </message>
    <message>
        <source>Payout request to {site} logged</source>
        <translation>{site}の振込申請を記録しました</translation>
    </message>
    <message>
        <source>Automatic payout of {site} logged</source>
        <translation>{site}の自動振込を記録しました</translation>
    </message>
    <message>
        <source>Exchange for points at {site} logged</source>
        <translation>{site}のポイント交換を記録しました</translation>
    </message>
    <message>
        <source>Expired proceeds at {site} logged</source>
        <translation>{site}の売上金の失効を記録しました</translation>
    </message>
    <message>
        <source>Payout logged as arrived</source>
        <translation>入金を記録しました</translation>
    </message>
    <message>
        <source>{count} payouts reconciled</source>
        <translation>{count}件の入金を照合しました</translation>
    </message>
    <message>
        <source>1 payout reconciled</source>
        <translation>1件の入金を照合しました</translation>
    </message>
    <message>
        <source>The payout is awaited again</source>
        <translation>入金の照合を取り消しました</translation>
    </message>
    <message>
        <source>The proceeds are on the balance again</source>
        <translation>売上金を残高に戻しました</translation>
    </message>
</context>
<context>
    <name>PayoutMenu</name>
    <message>
        <source>{site}, payout of {day}</source>
        <translation>{site}・{day}申請の振込</translation>
    </message>
    <message>
        <source>{site}, on balance</source>
        <translation>{site}・売上金残高</translation>
    </message>
    <message>
        <source>Log request…</source>
        <translation>振込申請を記録…</translation>
    </message>
    <message>
        <source>The site paid out by itself…</source>
        <translation>自動振込を記録…</translation>
    </message>
    <message>
        <source>Exchanged for points…</source>
        <translation>ポイント交換を記録…</translation>
    </message>
    <message>
        <source>Expired…</source>
        <translation>失効を記録…</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>It did not come about</source>
        <translation>取り消す（残高に戻す）</translation>
    </message>
    <message>
        <source>Reconcile…</source>
        <translation>照合…</translation>
    </message>
    <message>
        <source>Log the day of arrival alone…</source>
        <translation>入金日だけを記録…</translation>
    </message>
    <message>
        <source>Take the arrival back</source>
        <translation>照合を取り消す</translation>
    </message>
</context>
<context>
    <name>PayoutOrdersList</name>
    <message>
        <source>The order in it</source>
        <translation>対象の注文</translation>
    </message>
    <message>
        <source>The {count} orders in it</source>
        <translation>対象の注文 {count}件</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>Arrives</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Asked for, orders</source>
        <translation>申請日・件数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>PayoutWords</name>
    <message>
        <source>Not here yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>On balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>振込予定</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>明細あり</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>差額 {amount}</translation>
    </message>
    <message>
        <source>Ask by {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Log request</source>
        <translation>申請を記録</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>{account}・{orders}</source>
        <translation>{account}・{orders}</translation>
    </message>
    <message>
        <source>asked {day}・{orders}</source>
        <translation>{day}申請・{orders}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>予定 {amount}</translation>
    </message>
    <message>
        <source>arrived {amount}</source>
        <translation>入金 {amount}</translation>
    </message>
</context>
<context>
    <name>PayoutsDialog</name>
    <message>
        <source>Payouts</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Which payouts</source>
        <translation>表示する振込</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{count} payouts: {expected} expected, {received} arrived, {open} open</source>
        <translation>{count}件 ・ 予定 {expected} ・ 入金 {received} ・ 理由のない差額 {open}</translation>
    </message>
</context>
<context>
    <name>ReconcileCard</name>
    <message>
        <source>Payouts and reconciliation</source>
        <translation>入金と照合</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>More: {line}</source>
        <translation>その他の操作: {line}</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>要確認 {count}</translation>
    </message>
    <message>
        <source>Log request</source>
        <translation>申請を記録</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Site and orders</source>
        <translation>売り場・内訳</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Nothing to pay out now</source>
        <translation>いま振り込まれるお金はありません</translation>
    </message>
    <message>
        <source>Completed orders appear here as soon as their money is on the balance.</source>
        <translation>完了した注文は、売上金が残高に入るとここに出ます。</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Reconcile a payout</source>
        <translation>入金の照合</translation>
    </message>
    <message>
        <source>How it arrived</source>
        <translation>どの入金ですか</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Reconcile, explain later</source>
        <translation>差額を残して照合</translation>
    </message>
    <message>
        <source>{site}, asked for on {day}: {amount} expected</source>
        <translation>{site}（{day}申請）の予定額 {amount}</translation>
    </message>
    <message>
        <source>less the transfer fee of {fee}</source>
        <translation>振込手数料 {fee} を引いた額</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share by</source>
        <translation>内訳の切り替え</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>手数料率</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Nothing was completed in this time.</source>
        <translation>この期間に完了した注文はありません</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービス未設定</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>顧客未設定</translation>
    </message>
    <message>
        <source>{name}: sales {gross}, take-home {net}, fee rate {rate}</source>
        <translation>{name}、売上{gross}、手取り{net}、手数料率{rate}</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Orders of the payout</source>
        <translation>振込の対象の注文</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>{net}, {withheld} withheld</source>
        <translation>{net}（源泉徴収 {withheld}）</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Payouts</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Double click or Enter reconciles; a right click has more</source>
        <translation>ダブルクリックか Enter で照合。右クリックでそのほかの操作</translation>
    </message>
</context>
</TS>
