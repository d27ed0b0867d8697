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
    <name>OwnDataPane</name>
    <message>
        <source>Before a reply is copied, the guard looks for these in it, however they are written. They stay in your encrypted book and are sent nowhere.</source>
        <translation>返信をコピーする前に、どんな書き方でもこの情報が含まれていないか確認します。暗号化された帳簿の中だけに置かれ、どこにも送られません。</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>with the postal code</source>
        <translation>郵便番号から</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>the account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>本名</translation>
    </message>
    <message>
        <source>if you work under another one</source>
        <translation>別の名前で活動している場合</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Templates</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>TemplatesPane</name>
    <message>
        <source>Templates</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しい定型文</translation>
    </message>
    <message>
        <source>From the suggestions</source>
        <translation>文例から追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Dear {client},</source>
        <translation>{client}様</translation>
    </message>
    <message>
        <source>Deleted the template “{name}”</source>
        <translation>定型文「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>自分の定型文にする</translation>
    </message>
    <message>
        <source>Suggest it no more</source>
        <translation>候補に出さない</translation>
    </message>
    <message>
        <source>my studio</source>
        <translation>水野デザイン室</translation>
    </message>
    <message>
        <source>Aoki</source>
        <translation>青木</translation>
    </message>
    <message>
        <source>A logo</source>
        <translation>ロゴ制作</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>使う売り場</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>すべての売り場</translation>
    </message>
    <message>
        <source>Texts you write often: / in a reply opens them.</source>
        <translation>よく書く文章です。返信で / を押すと開きます。</translation>
    </message>
    <message>
        <source>So it will read</source>
        <translation>このように入ります</translation>
    </message>
    <message>
        <source>Filled in: {names}</source>
        <translation>自動で入る言葉: {names}</translation>
    </message>
    <message>
        <source>You have no templates yet.</source>
        <translation>定型文はまだありません。</translation>
    </message>
    <message>
        <source>Take the suggestions, and word them as you would write.</source>
        <translation>文例を取り込んで、自分の言葉に直して使えます。</translation>
    </message>
    <message>
        <source>Make all suggestions mine</source>
        <translation>文例をすべて自分の定型文にする</translation>
    </message>
</context>
</TS>
