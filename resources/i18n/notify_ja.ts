<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>NoticeWords</name>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>{count} past their time</source>
        <translation>期限切れ {count}件</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>今日が期限 {count}件</translation>
    </message>
    <message>
        <source>{count} waiting for a reply</source>
        <translation>返信待ち {count}件</translation>
    </message>
    <message>
        <source>{count} are your turn</source>
        <translation>自分の手番 {count}件</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>いま急ぐものはありません。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日のまとめ</translation>
    </message>
    <message>
        <source>The time for the first contact has passed</source>
        <translation>初回連絡の期限を過ぎました</translation>
    </message>
    <message>
        <source>A permit has ended</source>
        <translation>許可証の期限が切れました</translation>
    </message>
    <message>
        <source>The promised day has passed</source>
        <translation>納品予定日を過ぎました</translation>
    </message>
    <message>
        <source>To be delivered today</source>
        <translation>今日が納品予定日です</translation>
    </message>
    <message>
        <source>To be delivered tomorrow</source>
        <translation>明日が納品予定日です</translation>
    </message>
    <message>
        <source>A quote is valid until today</source>
        <translation>提案の有効期限は今日です</translation>
    </message>
    <message>
        <source>A quote is valid until tomorrow</source>
        <translation>提案の有効期限は明日です</translation>
    </message>
    <message>
        <source>A permit ends today</source>
        <translation>許可証の期限は今日までです</translation>
    </message>
    <message>
        <source>A marketplace closes today</source>
        <translation>売り場が今日で閉店</translation>
    </message>
    <message>
        <source>First contact: {time} left</source>
        <translation>初回連絡の期限まであと{time}</translation>
    </message>
    <message>
        <source>To be delivered: {time} left</source>
        <translation>納品予定日まであと{time}</translation>
    </message>
    <message>
        <source>Booked for {at}: in {time}</source>
        <translation>予約の時刻 {at} まであと{time}</translation>
    </message>
    <message>
        <source>A client has waited {time} for a reply</source>
        <translation>お客様が{time}返信を待っています</translation>
    </message>
    <message>
        <source>Answer the cancellation: {time} left</source>
        <translation>キャンセルの返事の期限まであと{time}</translation>
    </message>
    <message>
        <source>A quote lapses: {time} left</source>
        <translation>提案の有効期限まであと{time}</translation>
    </message>
    <message>
        <source>Save a cancelled talkroom: readable for {time}</source>
        <translation>キャンセルした会話を保存しましょう（読めるのはあと{time}）</translation>
    </message>
    <message>
        <source>A talkroom closes: {time} left</source>
        <translation>トークルームの終了まであと{time}</translation>
    </message>
    <message>
        <source>Rate the client: {time} left</source>
        <translation>お客様の評価の期限まであと{time}</translation>
    </message>
    <message>
        <source>Ask for the payout: {time} left</source>
        <translation>売上金の申請期限まであと{time}</translation>
    </message>
    <message>
        <source>Did the payout arrive?</source>
        <translation>予定の入金は届きましたか</translation>
    </message>
    <message>
        <source>A permit ends: {time} left</source>
        <translation>許可証の期限まで、あと{time}</translation>
    </message>
    <message>
        <source>A marketplace closes: {time} left</source>
        <translation>売り場の閉店: あと{time}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Go on with notices</source>
        <translation>通知を再開</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>通知を1時間止める</translation>
    </message>
    <message>
        <source>Open Tokuicho</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Today in short</source>
        <translation>今日のまとめ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time an order…</source>
        <translation>注文の作業を計る…</translation>
    </message>
    <message>
        <source>Stop the timer: {title}</source>
        <translation>タイマーを止める: {title}</translation>
    </message>
    <message>
        <source>Time another order…</source>
        <translation>別の注文を計る…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>ほかの注文…</translation>
    </message>
    <message>
        <source>Tokuicho</source>
        <translation>得意帳</translation>
    </message>
    <message>
        <source>Tokuicho: something is past its time</source>
        <translation>得意帳: 期限を過ぎたものがあります</translation>
    </message>
    <message>
        <source>Tokuicho: notices paused</source>
        <translation>得意帳: 通知を止めています</translation>
    </message>
</context>
</TS>
