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
    <name>EarningsPage</name>
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
        <source>{change} on the year before</source>
        <translation>前年比 {change}</translation>
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
        <source>Requested on</source>
        <translation>申請した日</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>入金された日</translation>
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
        <source>The site&apos;s rule does not tell when it arrives.</source>
        <translation>この売り場の入金日は決まりから分かりません。</translation>
    </message>
    <message>
        <source>Should arrive on {day}.</source>
        <translation>入金予定 {day}</translation>
    </message>
</context>
<context>
    <name>PayoutLog</name>
    <message>
        <source>Payout request to {site} logged</source>
        <translation>{site}の振込申請を記録しました</translation>
    </message>
    <message>
        <source>Payout logged as arrived</source>
        <translation>入金を記録しました</translation>
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
    <name>TransfersCard</name>
    <message>
        <source>Payouts</source>
        <translation>振込と入金</translation>
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
        <source>Arrives</source>
        <translation>入金予定</translation>
    </message>
    <message>
        <source>Site and orders</source>
        <translation>売り場・件数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>振込手数料</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Should be here</source>
        <translation>入金を確認</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>On balance</source>
        <translation>売上金残高</translation>
    </message>
    <message>
        <source>Ask by {day}</source>
        <translation>{day} までに申請</translation>
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
        <source>Nothing to pay out now</source>
        <translation>振り込まれる売上金はありません</translation>
    </message>
    <message>
        <source>Completed orders appear here as soon as their money is on the balance.</source>
        <translation>注文が完了して売上金になると、ここに並びます。</translation>
    </message>
</context>
</TS>
