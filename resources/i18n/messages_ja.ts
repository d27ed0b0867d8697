<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open this page?</source>
        <translation>このページを開きますか？</translation>
    </message>
    <message>
        <source>This address stands in a message. It leads to: {host}</source>
        <translation>メッセージに書かれていたアドレスです。開く先：{host}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>It is no address of a web page, so it cannot be opened.</source>
        <translation>ウェブページのアドレスではないため、開けません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BubbleWords</name>
    <message>
        <source>A message came. What it says is on the site&apos;s page.</source>
        <translation>連絡がありました。本文は売り場のページにあります。</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>ここから未読</translation>
    </message>
    <message>
        <source>Read on: open the whole text</source>
        <translation>続きを読む（全文を開く）</translation>
    </message>
    <message>
        <source>Copied: not known to be sent</source>
        <translation>コピー済み・送信未確認</translation>
    </message>
    <message>
        <source>From a mail</source>
        <translation>メールより</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>ファイル {name}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message>
        <source>Pin</source>
        <translation>上に固定</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>売り場のページを開く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>The address is not known</source>
        <translation>ページのアドレスがわかりません</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Select text…</source>
        <translation>テキストを選択…</translation>
    </message>
    <message>
        <source>Copy whole conversation</source>
        <translation>会話をすべてコピー</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>売り場のページを開く</translation>
    </message>
    <message>
        <source>Note the address…</source>
        <translation>アドレスを記録…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>上に固定</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Take back into the list</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Join to an order…</source>
        <translation>注文と結び付ける…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Part from the order</source>
        <translation>注文との結び付きを外す</translation>
    </message>
    <message>
        <source>Keep as a risk note…</source>
        <translation>要注意メモに残す…</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Choose a conversation to read it here.</source>
        <translation>会話を選ぶと、ここで読めます。</translation>
    </message>
    <message>
        <source>{n} messages copied</source>
        <translation>{n}件のメッセージをコピーしました</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>メッセージをコピーしました</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>テキストを選択</translation>
    </message>
    <message>
        <source>The whole conversation was copied</source>
        <translation>会話をすべてコピーしました</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join to an order</source>
        <translation>注文と結び付ける</translation>
    </message>
    <message>
        <source>Which order is this conversation about?</source>
        <translation>どの注文の会話ですか？</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>注文を検索</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>No order of this marketplace is found.</source>
        <translation>この売り場の注文は見つかりません。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結び付ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No conversation of this order was captured yet.</source>
        <translation>この注文の会話は、まだ取り込まれていません。</translation>
    </message>
</context>
<context>
    <name>PartNotice</name>
    <message>
        <source>Complete it</source>
        <translation>残りを取り込む</translation>
    </message>
    <message>
        <source>On the site, show the room to its beginning, save the page, and capture that file. No message comes twice.</source>
        <translation>売り場のトークルームをいちばん上まで表示してページを保存し、そのファイルを取り込んでください。同じメッセージが二重に入ることはありません。</translation>
    </message>
    <message>
        <source>Only a part of this conversation was captured.</source>
        <translation>この会話は一部だけ取り込まれています。</translation>
    </message>
</context>
<context>
    <name>RoomAddressDialog</name>
    <message>
        <source>Address of the conversation</source>
        <translation>会話のアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy it from the browser. It is opened only when you ask for it.</source>
        <translation>ブラウザーからコピーして貼り付けます。開くのは、ボタンを押したときだけです。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is no address of a web page.</source>
        <translation>ウェブページのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ThreadCommands</name>
    <message>
        <source>{name} is in the list again</source>
        <translation>一覧に戻しました：{name}</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>片付けました：{name}</translation>
    </message>
    <message>
        <source>The address was kept.</source>
        <translation>アドレスを記録しました。</translation>
    </message>
    <message>
        <source>Joined to the order.</source>
        <translation>注文と結び付けました。</translation>
    </message>
    <message>
        <source>Parted from the order.</source>
        <translation>注文との結び付きを外しました。</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{weekday}</source>
        <translation>{weekday}曜</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>未読{n}件</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定中</translation>
    </message>
    <message>
        <source>{when} delivery</source>
        <translation>{when} 納品</translation>
    </message>
    <message>
        <source>{when} revision</source>
        <translation>{when} 修正</translation>
    </message>
    <message>
        <source>{when} reply</source>
        <translation>{when} 返信</translation>
    </message>
    <message>
        <source>{when} first contact</source>
        <translation>{when} 初回連絡</translation>
    </message>
</context>
<context>
    <name>ThreadsEmpty</name>
    <message>
        <source>Capture files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>会話を貼り付ける</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>すべての会話を表示</translation>
    </message>
    <message>
        <source>Conversations of all sites stand here.</source>
        <translation>すべての売り場の会話がここに並びます。</translation>
    </message>
    <message>
        <source>Capture a saved page or a mail, or paste what you copied in the browser.</source>
        <translation>保存したページやメールを取り込むか、ブラウザーでコピーした会話を貼り付けてください。</translation>
    </message>
    <message>
        <source>Nobody is waiting for a reply.</source>
        <translation>返信待ちはありません。</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>すべて読み終えています。</translation>
    </message>
    <message>
        <source>Every conversation was put away.</source>
        <translation>会話はすべて片付いています。</translation>
    </message>
    <message>
        <source>No conversation is found.</source>
        <translation>見つかる会話がありません。</translation>
    </message>
    <message>
        <source>Search for less, or clear filters.</source>
        <translation>言葉を減らすか、絞り込みを解除してください。</translation>
    </message>
    <message>
        <source>You answered last: {when}</source>
        <translation>最後の返信：{when}</translation>
    </message>
</context>
<context>
    <name>ThreadsPane</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>新しい相談</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show what was put away</source>
        <translation>片付けた会話を表示</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>見積り</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>表示する会話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
</TS>