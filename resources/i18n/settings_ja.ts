<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>LeadWords</name>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>{count} days before</source>
        <translation>{count}日前</translation>
    </message>
    <message>
        <source>after {count} h</source>
        <translation>{count}時間後</translation>
    </message>
    <message>
        <source>{count} h before</source>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <source>the morning after</source>
        <translation>翌日の朝</translation>
    </message>
    <message>
        <source>the morning {count} days after</source>
        <translation>{count}日後の朝</translation>
    </message>
    <message>
        <source>the same day at {time}</source>
        <translation>当日 {time}</translation>
    </message>
    <message>
        <source>the day before at {time}</source>
        <translation>前日 {time}</translation>
    </message>
    <message>
        <source>{count} days before at {time}</source>
        <translation>{count}日前 {time}</translation>
    </message>
</context>
<context>
    <name>NoticesPane</name>
    <message>
        <source>Tell me what must be done in time</source>
        <translation>期限のあることを知らせる</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かな時間</translation>
    </message>
    <message>
        <source>Leave titles and names out of what the system shows</source>
        <translation>件名と名前をパソコンの通知に出さない</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>窓を閉じても、トレイに残って知らせる</translation>
    </message>
    <message>
        <source>Only what is yours to do is told, once at each of these times, also after sleep. The client&apos;s own deadlines are never told.</source>
        <translation>自分がすることだけを、それぞれの時刻に一度ずつ知らせます。スリープのあとでも遅れずに届きます。お客様側の期限は知らせません。</translation>
    </message>
    <message>
        <source>What falls into them is told in one notice when they end; what would run out in them is told an hour before they begin.</source>
        <translation>この間の通知は、終わったときに一つにまとめて届きます。この間に切れる期限は、始まる1時間前に知らせます。</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window itself tells.</source>
        <translation>この環境にはトレイがないため、窓の中で知らせます。</translation>
    </message>
    <message>
        <source>{kind}: when</source>
        <translation>{kind}を知らせる時刻</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静かな時間の始まり</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静かな時間の終わり</translation>
    </message>
    <message>
        <source>Show a notice</source>
        <translation>通知を試す</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>カレンダーに書き出す…</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
</TS>
