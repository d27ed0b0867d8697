<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CapacityCommands</name>
    <message>
        <source>Kept your working week</source>
        <translation>働く時間を保存しました</translation>
    </message>
    <message>
        <source>Days off added</source>
        <translation>休みを追加しました</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>休みを変更しました</translation>
    </message>
    <message>
        <source>Days off removed</source>
        <translation>休みを削除しました</translation>
    </message>
    <message>
        <source>Noted {n} listings as full. Please change them on the site too.</source>
        <translation>{n}件を満枠として記録しました。サイトでも変更してください。</translation>
    </message>
    <message>
        <source>Noted {n} listings as open. Please change them on the site too.</source>
        <translation>{n}件を受付再開として記録しました。サイトでも変更してください。</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Free time</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Without a promised day: {n} orders, {time}</source>
        <translation>納期なし: {n}件、{time}</translation>
    </message>
    <message>
        <source>{n} orders have no estimate and are not counted</source>
        <translation>見込み時間のない{n}件は含まれていません</translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation>これからの週</translation>
    </message>
</context>
<context>
    <name>DayOffDialog</name>
    <message>
        <source>Add days off</source>
        <translation>休みを追加</translation>
    </message>
    <message>
        <source>Change days off</source>
        <translation>休みを変更</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Last day (same day if empty)</source>
        <translation>最後の日（空欄なら1日）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>How long did you work?</source>
        <translation>どれだけ働きましたか</translation>
    </message>
    <message>
        <source>The timer on “{title}” has run since {since}. It was not counted.</source>
        <translation>「{title}」のタイマーが {since} から動いたままでした。まだ数えていません。</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Count nothing</source>
        <translation>数えない</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>ListingDaysLabel</name>
    <message>
        <source>{name}: {own} own days of {all} ({n} orders)</source>
        <translation>{name}: 自分の日数 {own}日 / 全{all}日（{n}件）</translation>
    </message>
    <message>
        <source>Median of a year; the rest was waiting for the buyer.</source>
        <translation>直近1年の中央値。残りは相手を待った日数です。</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Add work</source>
        <translation>作業を追加</translation>
    </message>
    <message>
        <source>Correct the work</source>
        <translation>作業を直す</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SlotsPanel</name>
    <message>
        <source>Slots of the listings</source>
        <translation>出品の受付枠</translation>
    </message>
    <message>
        <source>Do all that is advised</source>
        <translation>提案をすべて反映</translation>
    </message>
    <message>
        <source>Free until {day}: {time}, enough for {n} orders over all sites. What is offered never exceeds it; listings that bring more an hour come first.</source>
        <translation>{day}までの空きは{time}、すべての売り場を合わせて{n}件分です。受付枠の合計がこれを超えることはなく、時間あたりの手取りが多い出品から割り当てます。</translation>
    </message>
    <message>
        <source>No listing is on sale.</source>
        <translation>公開中の出品はありません。</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>slots: {n}</source>
        <translation>{n}枠</translation>
    </message>
    <message>
        <source>Note as full</source>
        <translation>満枠にする</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>room left</source>
        <translation>空きあり</translation>
    </message>
    <message>
        <source>your own limit is reached ({n} open)</source>
        <translation>自分で決めた上限です（進行中{n}件）</translation>
    </message>
    <message>
        <source>no time left for it</source>
        <translation>これに足りる空きがありません</translation>
    </message>
    <message>
        <source>the free time goes to other listings</source>
        <translation>空きはほかの出品に割り当てました</translation>
    </message>
    <message>
        <source>its working time is not set</source>
        <translation>作業時間が未設定です</translation>
    </message>
    <message>
        <source>{time} each, {why}</source>
        <translation>1件{time}、{why}</translation>
    </message>
</context>
<context>
    <name>StartTimerDialog</name>
    <message>
        <source>Time an order</source>
        <translation>作業を計る注文</translation>
    </message>
    <message>
        <source>Title or client</source>
        <translation>件名か顧客</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>進行中の注文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>タイマーを始める</translation>
    </message>
</context>
<context>
    <name>TimerCommands</name>
    <message>
        <source>The timer runs on “{title}”</source>
        <translation>「{title}」のタイマーを始めました</translation>
    </message>
    <message>
        <source>The timer was stopped; nothing was counted</source>
        <translation>タイマーを止めました（数えていません）</translation>
    </message>
    <message>
        <source>Corrected the time log</source>
        <translation>作業記録を直しました</translation>
    </message>
    <message>
        <source>Took the work out of the log</source>
        <translation>作業記録から外しました</translation>
    </message>
    <message>
        <source>Under half a minute: nothing was counted</source>
        <translation>30秒未満なので数えませんでした</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>{time}を記録しました</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When I work</source>
        <translation>働く時間</translation>
    </message>
    <message>
        <source>Hours I work each week</source>
        <translation>1週間に働く時間</translation>
    </message>
    <message>
        <source>I work on national holidays</source>
        <translation>祝日も働く</translation>
    </message>
    <message>
        <source>Add days off…</source>
        <translation>休みを追加…</translation>
    </message>
    <message>
        <source>Work on {day} {name}</source>
        <translation>{day} {name}は働く</translation>
    </message>
    <message>
        <source>No days off ahead.</source>
        <translation>予定している休みはありません。</translation>
    </message>
    <message>
        <source>{days} (absence: listings rest)</source>
        <translation>{days}（休業中・出品も休止）</translation>
    </message>
    <message>
        <source>Please give hours from 0 to 168.</source>
        <translation>0から168の時間を入れてください。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休み</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Load of the weeks ahead</source>
        <translation>これからの週の作業量</translation>
    </message>
    <message>
        <source>{time} too much</source>
        <translation>{time}超過</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>空き{time}</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>If a new order comes</source>
        <translation>新しい注文が入ったら</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>かかる時間</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束する日</translation>
    </message>
    <message>
        <source>Promised for (if asked)</source>
        <translation>約束する日（決まっていれば）</translation>
    </message>
    <message>
        <source>Would come late by it</source>
        <translation>この注文で遅れるもの</translation>
    </message>
    <message>
        <source>Would come late if you began it at once</source>
        <translation>すぐに取りかかると遅れるもの</translation>
    </message>
    <message>
        <source>Cannot be kept as things are</source>
        <translation>いまのままでは間に合わない約束</translation>
    </message>
    <message>
        <source>Type how long it takes: 10h, 1:30, 90.</source>
        <translation>かかる時間を入れてください（10h、1:30、90 など）。</translation>
    </message>
    <message>
        <source>There is no time for it within three years.</source>
        <translation>3年以内に入れられる時間がありません。</translation>
    </message>
    <message>
        <source>Earliest day you can honestly promise: {day}</source>
        <translation>無理なく約束できる最短の日: {day}</translation>
    </message>
    <message>
        <source>{day} can be kept.</source>
        <translation>{day}は守れます。</translation>
    </message>
    <message>
        <source>{day} cannot be kept: it would be done on {done}. {earliest}</source>
        <translation>{day}には間に合いません。終わるのは{done}の見込みです。{earliest}</translation>
    </message>
    <message>
        <source>{day} would push others late. {earliest}</source>
        <translation>{day}に約束すると、ほかの注文が遅れます。{earliest}</translation>
    </message>
    <message>
        <source>{title}: promised {due}, done {done}</source>
        <translation>{title}: 約束 {due} → 見込み {done}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
</context>
</TS>
