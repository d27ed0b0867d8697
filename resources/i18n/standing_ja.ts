<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Answers</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Edit an item</source>
        <translation>項目の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルは読めません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>This is ready</source>
        <translation>準備できた</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>New proof</source>
        <translation>新しい証拠</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Keep this proof</source>
        <translation>この証拠を残す</translation>
    </message>
    <message>
        <source>A file as proof</source>
        <translation>ファイルを証拠にする</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>メモだけ</translation>
    </message>
    <message>
        <source>Listing: {title}</source>
        <translation>出品：{title}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Ranks held</source>
        <translation>ランクの歩み</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Note when a rank began, also when one was skipped.</source>
        <translation>ランクが上がった日を残しておけます。飛び級も書けます。</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Only for you: these notes never go into the evidence kit.</source>
        <translation>自分だけのメモです。証拠キットには入りません。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes for the interview</source>
        <translation>面談の準備メモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>KitExport</name>
    <message>
        <source>Choose where to put the evidence kit</source>
        <translation>証拠キットを置く場所を選ぶ</translation>
    </message>
    <message>
        <source>Evidence kit, {site}, {day}</source>
        <translation>証拠キット　{site}　{day}</translation>
    </message>
    <message>
        <source>Evidence kit written to {folder}</source>
        <translation>証拠キットを「{folder}」に書き出しました</translation>
    </message>
</context>
<context>
    <name>KitSheets</name>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>販売件数</translation>
    </message>
    <message>
        <source>Amount sold</source>
        <translation>販売実績</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>納品完了率</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>評価の平均</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>仕事の例</translation>
    </message>
    <message>
        <source>Listings with the label</source>
        <translation>ラベルの付いた出品</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>出品</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Notes and proofs</source>
        <translation>メモと証拠</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>準備項目</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}か月</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>There is no listing on this marketplace yet.</source>
        <translation>この売り場の出品はまだありません。</translation>
    </message>
    <message>
        <source>Listings with the label</source>
        <translation>ラベルの付いた出品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Ranks</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしこうなったら</translation>
    </message>
    <message>
        <source>as of today: the site&apos;s day is not known</source>
        <translation>判定日は不明のため、今日の時点</translation>
    </message>
    <message>
        <source>reviewed on {day}, tomorrow</source>
        <translation>{day} 判定・あした</translation>
    </message>
    <message>
        <source>reviewed on {day}, in {count} days</source>
        <translation>{day} 判定・あと{count}日</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>ランクなし</translation>
    </message>
    <message>
        <source>Forecast: {rank}</source>
        <translation>見込み：{rank}</translation>
    </message>
    <message>
        <source>Forecast: {rank}, if you can answer yes below</source>
        <translation>見込み：{rank}（下の質問に「はい」なら）</translation>
    </message>
    <message>
        <source>{forecast} ・ the top of the ladder</source>
        <translation>{forecast} ・ いちばん上のランクです</translation>
    </message>
    <message>
        <source>{forecast} → {next}: {needed}</source>
        <translation>{forecast} → {next}まで {needed}</translation>
    </message>
    <message>
        <source>Held now: {rank}, since {day}.</source>
        <translation>いまのランク：{rank}（{day}から）。</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Application</source>
        <translation>応募の記録</translation>
    </message>
    <message>
        <source>Log a step</source>
        <translation>経過を記録</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Listings with the label</source>
        <translation>ラベルの付いた出品</translation>
    </message>
    <message>
        <source>Notes for the interview</source>
        <translation>面談の準備メモ</translation>
    </message>
</context>
<context>
    <name>ProCard</name>
    <message>
        <source>Evidence kit</source>
        <translation>証拠キット</translation>
    </message>
    <message>
        <source>The site does not publish its criteria. This list is your own, not a score.</source>
        <translation>サイトは認定の条件を公開していません。この項目はあなた自身のもので、点数ではありません。</translation>
    </message>
    <message>
        <source>Begin with seven examples</source>
        <translation>7つの例から始める</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>1 proof</source>
        <translation>証拠 1件</translation>
    </message>
    <message>
        <source>{count} proofs</source>
        <translation>証拠 {count}件</translation>
    </message>
    <message>
        <source>No application yet.</source>
        <translation>まだ応募していません。</translation>
    </message>
    <message>
        <source>Preparing since {since}.</source>
        <translation>{since}から準備中です。</translation>
    </message>
    <message>
        <source>Entered on {since}. Answers come within about a month; without one by {silent} it was probably declined.</source>
        <translation>{since}にエントリー。返事は約1か月で届きます。{silent}までに届かなければ、おそらく不承認です。</translation>
    </message>
    <message>
        <source>No answer by {silent}: probably declined. You may enter again, and a scout may still come.</source>
        <translation>{silent}までに返事がなく、おそらく不承認です。再エントリーできます。あとからスカウトが届くこともあります。</translation>
    </message>
    <message>
        <source>Scouted on {since}.</source>
        <translation>{since}にスカウトが届きました。</translation>
    </message>
    <message>
        <source>Interview on {since}.</source>
        <translation>{since}に面談。</translation>
    </message>
    <message>
        <source>Certified since {since}.</source>
        <translation>{since}に認定されました。</translation>
    </message>
    <message>
        <source>Declined on {since}. You may enter again.</source>
        <translation>{since}に不承認の連絡。再エントリーできます。</translation>
    </message>
</context>
<context>
    <name>RankDialog</name>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Ranks in between may be left out.</source>
        <translation>間のランクは飛ばしてかまいません。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a rank</source>
        <translation>ランクを追加</translation>
    </message>
    <message>
        <source>Edit a rank</source>
        <translation>ランクの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Received: {average} ({count} in 6 months)</source>
        <translation>受け取った評価：{average}（6か月で{count}件）</translation>
    </message>
    <message>
        <source>Given: {average} ({count})</source>
        <translation>こちらからの評価：{average}（{count}件）</translation>
    </message>
    <message>
        <source>You have not rated yet ・ {client} ・ {site}</source>
        <translation>こちらの評価がまだ ・ {client} ・ {site}</translation>
    </message>
    <message>
        <source>Waiting for their rating ・ {client} ・ {site}</source>
        <translation>お客様の評価待ち ・ {client} ・ {site}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>顧客なし</translation>
    </message>
    <message>
        <source>Delivered by the promised day: {share} of {count} in 12 months</source>
        <translation>納期どおりの納品：{share}（12か月・{count}件）</translation>
    </message>
</context>
<context>
    <name>StandingBody</name>
    <message>
        <source>None of your marketplaces has a ladder</source>
        <translation>ランク制度のある売り場がありません</translation>
    </message>
    <message>
        <source>Ranks and labels of the sites you use appear here.</source>
        <translation>使っている売り場のランクや認定がここに並びます。</translation>
    </message>
</context>
<context>
    <name>StandingCommands</name>
    <message>
        <source>Answer kept</source>
        <translation>回答を残しました</translation>
    </message>
    <message>
        <source>Rank kept</source>
        <translation>ランクを記録しました</translation>
    </message>
    <message>
        <source>Rank removed</source>
        <translation>ランクの記録を削除しました</translation>
    </message>
    <message>
        <source>Step logged</source>
        <translation>経過を記録しました</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>経過の記録を削除しました</translation>
    </message>
    <message>
        <source>Added to the checklist</source>
        <translation>準備項目に追加しました</translation>
    </message>
    <message>
        <source>Item kept</source>
        <translation>項目を保存しました</translation>
    </message>
    <message>
        <source>Item ready</source>
        <translation>準備できた項目にしました</translation>
    </message>
    <message>
        <source>Item open again</source>
        <translation>まだの項目に戻しました</translation>
    </message>
    <message>
        <source>Item removed</source>
        <translation>項目を削除しました</translation>
    </message>
    <message>
        <source>Proof kept</source>
        <translation>証拠を残しました</translation>
    </message>
    <message>
        <source>Proof removed</source>
        <translation>証拠を削除しました</translation>
    </message>
    <message>
        <source>Label kept</source>
        <translation>ラベルの出品を保存しました</translation>
    </message>
    <message>
        <source>Notes kept</source>
        <translation>メモを保存しました</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>Standing</source>
        <translation>実績・ランク</translation>
    </message>
    <message>
        <source>Own figures against each site&apos;s ladder, and the way to its label</source>
        <translation>自分の数字と各サイトのランク条件、認定までの道のり</translation>
    </message>
    <message>
        <source>Profile and career</source>
        <translation>プロフィールと経歴</translation>
    </message>
    <message>
        <source>Sales and ratings</source>
        <translation>販売実績と評価</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ポートフォリオ</translation>
    </message>
    <message>
        <source>Work for companies</source>
        <translation>法人との取引</translation>
    </message>
    <message>
        <source>Replies and deadlines</source>
        <translation>対応と納期</translation>
    </message>
    <message>
        <source>Qualifications and awards</source>
        <translation>資格・受賞</translation>
    </message>
    <message>
        <source>What to say in the interview</source>
        <translation>面談で話すこと</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>{name} (last month)</source>
        <translation>{name}（直近1か月）</translation>
    </message>
    <message>
        <source>{name} ({count} months)</source>
        <translation>{name}（{count}か月）</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>あと {amount}</translation>
    </message>
    <message>
        <source>{amount} more, or {sales}</source>
        <translation>あと {amount} または {sales}</translation>
    </message>
    <message>
        <source>{sales} more</source>
        <translation>あと {sales}</translation>
    </message>
    <message>
        <source>{sales} more without a cancellation</source>
        <translation>キャンセルなしであと {sales}</translation>
    </message>
    <message>
        <source>{count} points more, or {sales} with five stars</source>
        <translation>あと {count}ポイント（★5の販売なら {sales}）</translation>
    </message>
    <message>
        <source>1 sale</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} sales</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Identity verified?</source>
        <translation>本人確認は済んでいますか</translation>
    </message>
    <message>
        <source>Logged in within a month?</source>
        <translation>1か月以内にログインしましたか</translation>
    </message>
    <message>
        <source>Among the best fifth by rewards?</source>
        <translation>報酬額はカテゴリーの上位20%ですか</translation>
    </message>
    <message>
        <source>Satisfaction of 95% or more?</source>
        <translation>満足率は95%以上ですか</translation>
    </message>
    <message>
        <source>Task approval of 90% or more?</source>
        <translation>タスク承認率は90%以上ですか</translation>
    </message>
    <message>
        <source>By then {amount} of {sales} fall out of the window.</source>
        <translation>判定日までに {amount}（{sales}）が集計期間から外れます。</translation>
    </message>
    <message>
        <source>The amount of 1 sale is not known and not counted.</source>
        <translation>金額不明の1件は販売実績に入っていません。</translation>
    </message>
    <message>
        <source>The amounts of {count} sales are not known and not counted.</source>
        <translation>金額不明の{count}件は販売実績に入っていません。</translation>
    </message>
    <message>
        <source>1 five-star rating to {goal}</source>
        <translation>{goal}まで★5があと1件</translation>
    </message>
    <message>
        <source>{count} five-star ratings to {goal}</source>
        <translation>{goal}まで★5があと{count}件</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>販売件数</translation>
    </message>
    <message>
        <source>Amount sold</source>
        <translation>販売実績</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>納品完了率</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>評価の平均</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Place by rewards</source>
        <translation>報酬額の順位</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足率</translation>
    </message>
    <message>
        <source>Task approval</source>
        <translation>タスク承認率</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Log a step</source>
        <translation>経過を記録</translation>
    </message>
    <message>
        <source>Edit a step</source>
        <translation>経過の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>One more sale of</source>
        <translation>もう1件売れたら</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One more rating</source>
        <translation>評価が1件増えたら</translation>
    </message>
    <message>
        <source>One cancellation</source>
        <translation>1件キャンセルになる</translation>
    </message>
    <message>
        <source>The order under way is completed</source>
        <translation>進行中の1件が完了する</translation>
    </message>
    <message>
        <source>All {count} orders under way are completed</source>
        <translation>進行中の{count}件がすべて完了する</translation>
    </message>
    <message>
        <source>With the orders under way completed: {then}</source>
        <translation>進行中の注文が完了すると：{then}</translation>
    </message>
    <message>
        <source>Fill something in to see where it leads.</source>
        <translation>入力すると、判定がどう変わるか分かります。</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>ランクなし</translation>
    </message>
</context>
</TS>
