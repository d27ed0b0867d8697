<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Counts</name>
    <message>
        <source>1 order</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>oldest 1 day</source>
        <translation>最長 1日</translation>
    </message>
    <message>
        <source>oldest {count} days</source>
        <translation>最長 {count}日</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>今日が最終日</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>残り1日</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>残り{count}日</translation>
    </message>
    <message>
        <source>1 item left</source>
        <translation>残り1項目</translation>
    </message>
    <message>
        <source>{count} items left</source>
        <translation>残り{count}項目</translation>
    </message>
    <message>
        <source>1 receipt without an expense</source>
        <translation>経費にしていない領収書 1件</translation>
    </message>
    <message>
        <source>{count} receipts without an expense</source>
        <translation>経費にしていない領収書 {count}件</translation>
    </message>
    <message>
        <source>1 order due today</source>
        <translation>今日が締切の注文が1件</translation>
    </message>
    <message>
        <source>{count} orders due today</source>
        <translation>今日が締切の注文が{count}件</translation>
    </message>
    <message>
        <source>1 client waiting for a reply</source>
        <translation>返信待ちが1件</translation>
    </message>
    <message>
        <source>{count} clients waiting for a reply</source>
        <translation>返信待ちが{count}件</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>With the sites</source>
        <translation>預り中（入金前）</translation>
    </message>
    <message>
        <source>no order is waiting for its money</source>
        <translation>入金を待つ注文はありません</translation>
    </message>
</context>
<context>
    <name>FirstOrdersCard</name>
    <message>
        <source>Let us put in the first order</source>
        <translation>最初の注文を入れましょう</translation>
    </message>
    <message>
        <source>Then this page shows what is due today, whose turn it is and what comes in.</source>
        <translation>この画面に、今日の締切と手番、入金の予定が並ぶようになります。</translation>
    </message>
    <message>
        <source>Capture a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>注文を手で追加</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Where the money is</source>
        <translation>お金のありか</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Held by the site</source>
        <translation>預り中</translation>
    </message>
    <message>
        <source>On balance</source>
        <translation>売上金残高</translation>
    </message>
    <message>
        <source>Payout requested</source>
        <translation>振込申請中</translation>
    </message>
    <message>
        <source>No proceeds have to be asked for soon.</source>
        <translation>申請期限が近い売上金はありません</translation>
    </message>
    <message>
        <source>{site}: ask for the oldest proceeds by {day}.</source>
        <translation>{site}の売上金は {day} から順に申請期限です</translation>
    </message>
</context>
<context>
    <name>NetCard</name>
    <message>
        <source>Take-home this month</source>
        <translation>今月の手取り</translation>
    </message>
    <message>
        <source>nothing yet by this day last month</source>
        <translation>先月の同じ日までは ¥0</translation>
    </message>
    <message>
        <source>on the same day last month</source>
        <translation>先月同日比</translation>
    </message>
</context>
<context>
    <name>PayoutsCard</name>
    <message>
        <source>Coming payouts</source>
        <translation>入金予定</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>{weekday}</source>
        <translation>{weekday}曜</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>if asked now</source>
        <translation>今申請すると</translation>
    </message>
    <message>
        <source>{orders}, transfer {fee}</source>
        <translation>{orders}・振込手数料 {fee}</translation>
    </message>
    <message>
        <source>ask by {day}</source>
        <translation>{day} までに申請</translation>
    </message>
    <message>
        <source>No proceeds to pay out yet.</source>
        <translation>振り込まれる売上金はまだありません</translation>
    </message>
    <message>
        <source>date open</source>
        <translation>日付は未定</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <source>Ranks and PRO</source>
        <translation>ランクとPRO</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>実績・ランク</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>ランク無し</translation>
    </message>
    <message>
        <source>Forecast: {rank}, the top</source>
        <translation>見込み：{rank}（いちばん上）</translation>
    </message>
    <message>
        <source>Forecast: {rank} ・ next: {aim}</source>
        <translation>見込み：{rank} ・ 次：{aim}</translation>
    </message>
    <message>
        <source>{name}: {state}, {done} of {count} items ready</source>
        <translation>{name}：{state}、{count}項目のうち{done}項目が準備済み</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>販売件数</translation>
    </message>
    <message>
        <source>Amount sold</source>
        <translation>販売金額</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>納品完了率</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Reply time</source>
        <translation>返信の速さ</translation>
    </message>
    <message>
        <source>Capture a talkroom to measure it</source>
        <translation>トークルームを取り込むと測れます</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ測れません</translation>
    </message>
    <message>
        <source>min (median)</source>
        <translation>分（中央値）</translation>
    </message>
    <message>
        <source>h (median)</source>
        <translation>時間（中央値）</translation>
    </message>
    <message>
        <source>{share} within 24 h</source>
        <translation>24時間以内 {share}</translation>
    </message>
    <message>
        <source>{time} faster</source>
        <translation>{time}短縮</translation>
    </message>
    <message>
        <source>{time} slower</source>
        <translation>{time}増</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Bring the orders in</source>
        <translation>注文を入れる</translation>
    </message>
    <message>
        <source>Drop a sales CSV, an order list or a talkroom page here, or type one in.</source>
        <translation>売上CSV・注文一覧・トークルームの保存ページをここに落とすか、手で入力します。</translation>
    </message>
    <message>
        <source>Check what is due and whose turn it is</source>
        <translation>締切と手番を確かめる</translation>
    </message>
    <message>
        <source>The site&apos;s own clocks are worked out for every order.</source>
        <translation>売り場ごとの期限時計を、注文ひとつずつ計算します。</translation>
    </message>
    <message>
        <source>Set a target for the month</source>
        <translation>今月の目標を決める</translation>
    </message>
    <message>
        <source>Take-home after fees counts towards it.</source>
        <translation>手数料を引いた手取りで数えます。</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>3つの手順</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Target this month</source>
        <translation>今月の目標</translation>
    </message>
    <message>
        <source>A monthly target shows how far there is to go</source>
        <translation>月の目標を決めると残りが分かります</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>目標を決める</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>{amount} to go</source>
        <translation>あと {amount}</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Expected payout</source>
        <translation>予定していた入金</translation>
    </message>
    <message>
        <source>Make them expenses</source>
        <translation>経費として記録する</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>Answer the enquiry</source>
        <translation>見積りに返信</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>最初の連絡</translation>
    </message>
    <message>
        <source>Work and deliver</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>修正対応</translation>
    </message>
    <message>
        <source>Waiting for acceptance</source>
        <translation>検収待ち</translation>
    </message>
    <message>
        <source>Answer the cancellation</source>
        <translation>キャンセル申請に回答</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>着手を記録</translation>
    </message>
    <message>
        <source>Log delivery</source>
        <translation>納品を記録</translation>
    </message>
    <message>
        <source>Open to reply</source>
        <translation>開いて返信</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save the conversation before the site hides it</source>
        <translation>サイトで読めなくなる前に会話を保存</translation>
    </message>
    <message>
        <source>Rate the client</source>
        <translation>お客様を評価する</translation>
    </message>
    <message>
        <source>Ask for the payout</source>
        <translation>振込を申請する</translation>
    </message>
    <message>
        <source>Check whether the payout came</source>
        <translation>入金を確認する</translation>
    </message>
    <message>
        <source>Renew the permit</source>
        <translation>許可証の更新</translation>
    </message>
    <message>
        <source>Take in page</source>
        <translation>会話を取り込む</translation>
    </message>
    <message>
        <source>See payouts</source>
        <translation>振込を見る</translation>
    </message>
    <message>
        <source>See permits</source>
        <translation>許可証を見る</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do today</source>
        <translation>今日やること</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>今日やることはありません</translation>
    </message>
    <message>
        <source>Every open order is the client&apos;s or the site&apos;s turn.</source>
        <translation>進行中の注文は、どれもお客様か売り場の手番です。</translation>
    </message>
    <message>
        <source>{site} {number} {title}: {detail}, take-home {net}, {deadline}</source>
        <translation>{site} {number} {title}、{detail}、手取り{net}、{deadline}</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add order</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>The book is still empty</source>
        <translation>帳簿はまだ空です</translation>
    </message>
    <message>
        <source>{title} moved to {stage}</source>
        <translation>「{title}」を{stage}にしました</translation>
    </message>
    <message>
        <source>Nothing is due today and nobody waits for a reply</source>
        <translation>今日が締切の注文も返信待ちもありません</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}あります</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for my reply</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>Nobody is waiting for a reply.</source>
        <translation>返信待ちはありません</translation>
    </message>
    <message>
        <source>{site} {client}: {snippet}, {time}</source>
        <translation>{site} {client}、{snippet}、{time}</translation>
    </message>
    <message>
        <source>Open the client {client}</source>
        <translation>顧客 {client} を開く</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week&apos;s plan and load</source>
        <translation>今週の予定と作業量</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>{weekday}, today</source>
        <translation>{weekday}・今日</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>No order is due in these seven days.</source>
        <translation>この7日間に締切の注文はありません</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>{site} {title}, {first} to {due}</source>
        <translation>{site} {title}、{first} から {due} まで</translation>
    </message>
</context>
</TS>
