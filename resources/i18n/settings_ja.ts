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
    <name>MailEventWords</name>
    <message>
        <source>a direct message came</source>
        <translation>ダイレクトメッセージが届いた</translation>
    </message>
    <message>
        <source>a message came in a talkroom</source>
        <translation>トークルームに連絡があった</translation>
    </message>
    <message>
        <source>an enquiry came</source>
        <translation>見積り・相談が届いた</translation>
    </message>
    <message>
        <source>an order was bought</source>
        <translation>注文が購入された</translation>
    </message>
    <message>
        <source>the delivery was accepted</source>
        <translation>納品が承諾された</translation>
    </message>
    <message>
        <source>the delivery was sent back</source>
        <translation>納品が差し戻された</translation>
    </message>
    <message>
        <source>a content was sold</source>
        <translation>コンテンツが売れた</translation>
    </message>
    <message>
        <source>a job applied for has ended</source>
        <translation>応募した募集が終わった</translation>
    </message>
    <message>
        <source>the identity was verified</source>
        <translation>本人確認が終わった</translation>
    </message>
    <message>
        <source>a payout was fixed</source>
        <translation>振込額が決まった</translation>
    </message>
    <message>
        <source>something was bought (notice)</source>
        <translation>何かが購入された（お知らせ）</translation>
    </message>
    <message>
        <source>a payment came (notice)</source>
        <translation>支払いがあった（お知らせ）</translation>
    </message>
    <message>
        <source>a notice that changes nothing</source>
        <translation>お知らせ（帳簿は変わらない）</translation>
    </message>
</context>
<context>
    <name>MailRulesPane</name>
    <message>
        <source>Senders: domains or addresses, one a line</source>
        <translation>差出人：ドメインかアドレスを1行に1つ</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>規則を足す</translation>
    </message>
    <message>
        <source>Back to the rules that came along</source>
        <translation>はじめの規則に戻す</translation>
    </message>
    <message>
        <source>A mail is a marketplace&apos;s if it is from one of these domains itself; what its name says does not count, nor does a domain that only looks alike. What it tells, the subject decides: all parts must stand in it.</source>
        <translation>差出人がこのドメインそのもの（またはその下のドメイン）のメールだけを、売り場からのメールとみなします。表示名や、よく似たドメインは信じません。何の知らせかは件名で決まり、書いた言葉がすべて含まれている必要があります。</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>MailTrial</name>
    <message>
        <source>Try a mail file</source>
        <translation>メールのファイルで試す</translation>
    </message>
    <message>
        <source>Try what was copied</source>
        <translation>コピーしたもので試す</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた文章</translation>
    </message>
    <message>
        <source>Choose a mail</source>
        <translation>メールを選ぶ</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox);;All files (*)</source>
        <translation>メール (*.eml *.mbox);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>From: {sender}</source>
        <translation>差出人：{sender}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>件名：{subject}</translation>
    </message>
    <message>
        <source>Forwarded by {sender}</source>
        <translation>転送した人：{sender}</translation>
    </message>
    <message>
        <source>{site}: {event}. Sender rule {sender}, subject rule {parts}.</source>
        <translation>{site}：{event}（差出人の規則 {sender}、件名の規則 {parts}）</translation>
    </message>
    <message>
        <source>From {site}, but no rule for subjects holds: ignored as an advertisement.</source>
        <translation>{site}からですが、件名の規則に当てはまりません。広告として対象外にします。</translation>
    </message>
    <message>
        <source>It does not name one plain sender, so it is not believed.</source>
        <translation>差出人がはっきりしないため、信じません。</translation>
    </message>
    <message>
        <source>The sender is no marketplace&apos;s: ignored.</source>
        <translation>売り場の差出人ではないため、対象外です。</translation>
    </message>
    <message>
        <source>The sender only looks like a marketplace&apos;s, so it is not believed.</source>
        <translation>売り場に似せた差出人なので、信じません。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain disowns this mail (DMARC), so it is not believed.</source>
        <translation>差出人のドメインがこのメールを否認している（DMARC）ため、信じません。</translation>
    </message>
    <message>
        <source>It was forwarded by someone other than you, so it is not believed.</source>
        <translation>ほかの人が転送したメールなので、信じません。</translation>
    </message>
    <message>
        <source>Not understood: {reason}</source>
        <translation>読み取れません：{reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Talkroom</source>
        <translation>トークルーム</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>売れたもの</translation>
    </message>
</context>
<context>
    <name>MailboxPane</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続を試す</translation>
    </message>
    <message>
        <source>Use this mailbox</source>
        <translation>このメールボックスを使う</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>登録をやめる</translation>
    </message>
    <message>
        <source>Please give digits alone.</source>
        <translation>数字だけで入れてください。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Mails of the marketplaces can be read straight from your own mailbox, over an encrypted connection (IMAP with TLS), whenever you choose Check mail. Only mails that a rule knows are read; nothing in the mailbox is changed or marked as read. The password stays in this computer&apos;s keychain.</source>
        <translation>「メールを確認」を選んだときに、ご自分のメールボックスから売り場のメールを直接読み取れます（暗号化された IMAP 接続）。読むのは規則に合うメールだけで、メールボックスの中身は変えず、既読にもしません。パスワードはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>kept; empty leaves it as it is</source>
        <translation>保存済み（空ならそのまま）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>It works: {count} folders. Choose one, then use this mailbox.</source>
        <translation>つながりました。フォルダは{count}個です。選んでから「このメールボックスを使う」を押してください。</translation>
    </message>
    <message>
        <source>Kept. Check mail looks here from now on.</source>
        <translation>保存しました。これから「メールを確認」でここを見ます。</translation>
    </message>
    <message>
        <source>Forgotten, and the password with it.</source>
        <translation>登録とパスワードを消しました。</translation>
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
    <message>
        <source>Permits</source>
        <translation>許可証</translation>
    </message>
    <message>
        <source>Fees and rules</source>
        <translation>手数料と規則</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Rules for mails</source>
        <translation>メールの規則</translation>
    </message>
</context>
<context>
    <name>SubjectRow</name>
    <message>
        <source>What it tells</source>
        <translation>何の知らせか</translation>
    </message>
    <message>
        <source>parts of the subject, with / between them</source>
        <translation>件名に含まれる言葉（/ で区切る）</translation>
    </message>
    <message>
        <source>Parts of the subject</source>
        <translation>件名に含まれる言葉</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>この規則を消す</translation>
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
