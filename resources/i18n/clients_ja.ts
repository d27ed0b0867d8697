<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ChangesSection</name>
    <message>
        <source>History</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>どんな人か</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>Added {name}</source>
        <translation>「{name}」を追加しました</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>「{name}」を保存しました</translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>Tagged {n} with “{tag}”</source>
        <translation>{n}人に「{tag}」を付けました</translation>
    </message>
    <message>
        <source>Took “{tag}” off {n}</source>
        <translation>{n}人から「{tag}」を外しました</translation>
    </message>
    <message>
        <source>Kept the risk note</source>
        <translation>要注意メモを残しました</translation>
    </message>
    <message>
        <source>Removed the risk note</source>
        <translation>要注意メモを消しました</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>「{name}」にまとめました</translation>
    </message>
    <message>
        <source>{name} stands alone again</source>
        <translation>「{name}」を元の1人に分けました</translation>
    </message>
    <message>
        <source>Noted that they are two people</source>
        <translation>別の人として覚えました</translation>
    </message>
    <message>
        <source>Recorded the disclosure</source>
        <translation>開示を記録しました</translation>
    </message>
    <message>
        <source>Removed the line</source>
        <translation>記録を消しました</translation>
    </message>
    <message>
        <source>Erased client {n}</source>
        <translation>削除した顧客 {n}</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ClientDrawer</name>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Add a risk note</source>
        <translation>要注意メモを追加</translation>
    </message>
    <message>
        <source>My note on the client</source>
        <translation>顧客についてのメモ</translation>
    </message>
    <message>
        <source>For your eyes only</source>
        <translation>自分だけに見えるメモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>Merge with another client…</source>
        <translation>別の顧客とまとめる…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>個人情報を消去…</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>Take-home in all</source>
        <translation>手取り累計</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>平均評価</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>{amount}+</source>
        <translation>{amount}以上</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>注文1件</translation>
    </message>
    <message>
        <source>{n} orders</source>
        <translation>注文{n}件</translation>
    </message>
    <message>
        <source>take-home {net}</source>
        <translation>手取り{net}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>次の予定 {day}</translation>
    </message>
    <message>
        <source>The same user number</source>
        <translation>サイトの利用者番号が同じ</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>The same reading</source>
        <translation>よみが同じ</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <translation>1文字だけ違う</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>ClientsBar</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>まとめる…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新しいタグ…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
</context>
<context>
    <name>ClientsExport</name>
    <message>
        <source>Exported {n} clients to {file}</source>
        <translation>{n}人を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Add client</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Told about myself</source>
        <translation>自分の情報の開示</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重複の候補</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>顧客1人</translation>
    </message>
    <message>
        <source>{n} clients</source>
        <translation>顧客{n}人</translation>
    </message>
    <message>
        <source>{n} came again</source>
        <translation>リピーター{n}人</translation>
    </message>
    <message>
        <source>{n} to take care with</source>
        <translation>要注意{n}人</translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>clients.csv</source>
        <translation>顧客.csv</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DisclosedSection</name>
    <message>
        <source>Told about myself</source>
        <translation>自分の情報の開示</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>この記録を消す</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <source>What was told</source>
        <translation>伝えたもの</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>“Mobile number” is enough: the number itself need not stand here.</source>
        <translation>「携帯番号」のように書けば十分です。番号そのものは要りません。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Record what you told about yourself</source>
        <translation>自分の情報の開示を記録</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Told to {name}</source>
        <translation>{name}さんへの開示</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Clients who may be one</source>
        <translation>同じ人かもしれない顧客</translation>
    </message>
    <message>
        <source>The same person often has another name on another site.</source>
        <translation>サイトごとに名前が違う同じ人を、1人にまとめられます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No two clients look alike.</source>
        <translation>似ている顧客はいません。</translation>
    </message>
    <message>
        <source>{n} more pairs</source>
        <translation>ほかに{n}組</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>別の人です</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>見比べる…</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>In kana: lists are sorted by it, and searches find it.</source>
        <translation>ひらがなで。並び順と検索に使います。</translation>
    </message>
    <message>
        <source>What the client does, and where</source>
        <translation>どんな人か（業種・地域など）</translation>
    </message>
    <message>
        <source>Only what you need for the work.</source>
        <translation>仕事に要ることだけにしましょう。</translation>
    </message>
    <message>
        <source>Names on the marketplaces</source>
        <translation>売り場での名前</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>What goes</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Name, reading, names on the sites, notes, tags, risk notes, and all messages with their files and drafts: from the book, its history and its search. In titles and checklists of orders the name is taken out.</source>
        <translation>名前、よみ、サイトでの名前、メモ、タグ、要注意メモ、すべてのメッセージと添付と下書き。帳簿からも、履歴からも、検索からも消えます。注文の件名やチェックリストからは名前だけが消えます。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Order numbers, amounts and dates: tax law asks you to keep them, for up to seven years. The client is called “{name}” there.</source>
        <translation>注文番号、金額、日付。税の帳簿として最長7年の保存が必要です。そこでの名前は「{name}」になります。</translation>
    </message>
    <message>
        <source>Erased client {n}</source>
        <translation>削除した顧客 {n}</translation>
    </message>
    <message>
        <source>This cannot be undone. What you did before it can no longer be undone either.</source>
        <translation>元に戻せません。これより前の操作も、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Type “{name}” to go on.</source>
        <translation>続けるには「{name}」と入力してください。</translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation>顧客の名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>個人情報を消去する</translation>
    </message>
    <message>
        <source>Erase the personal data of {name}?</source>
        <translation>{name}さんの個人情報を消去しますか</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去しています…</translation>
    </message>
    <message>
        <source>The personal data was erased.</source>
        <translation>個人情報を消去しました。</translation>
    </message>
</context>
<context>
    <name>HandleFields</name>
    <message>
        <source>Add a name on a marketplace</source>
        <translation>売り場の名前を追加</translation>
    </message>
    <message>
        <source>Names on the marketplaces</source>
        <translation>売り場での名前</translation>
    </message>
</context>
<context>
    <name>HandleLine</name>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>売り場での名前</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>この名前を外す</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>What I told about myself</source>
        <translation>自分の情報の開示</translation>
    </message>
    <message>
        <source>Before you leave a site, print its list: you see who still knows what.</source>
        <translation>売り場をやめる前に一覧を印刷しておくと、誰が何を知っているかが分かります。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation>すべての売り場</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>伝えたもの</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>この記録を消す</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Orders, conversations, tags and notes of both come together. You can undo it, and part the two again at any later time.</source>
        <translation>注文、会話、タグ、メモが1人にまとまります。元に戻すことも、あとからいつでも分けることもできます。</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>別の人です</translation>
    </message>
    <message>
        <source>Are these one client?</source>
        <translation>同じ人ですか</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation>どんな人か</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Names on the marketplaces</source>
        <translation>売り場での名前</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>Take-home in all</source>
        <translation>手取り累計</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>はじめて</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>MergesSection</name>
    <message>
        <source>Merged records</source>
        <translation>まとめた記録</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>分ける</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Clients who buy on a site come in with their first order.</source>
        <translation>サイトで購入したお客様は、最初の注文といっしょに入ります。</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>顧客を追加</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Filters that are on: {filters}</source>
        <translation>いまの絞り込み: {filters}</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>当てはまる顧客はいません</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Your clients will stand here, over all sites</source>
        <translation>すべての売り場のお客様が、ここに並びます</translation>
    </message>
    <message>
        <source>They come in with orders and messages. You can also add one by hand.</source>
        <translation>注文やメッセージといっしょに入ります。手で追加することもできます。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>OldBackupsDialog</name>
    <message>
        <source>Backups that still hold the erased data</source>
        <translation>消去した情報が残っているバックアップ</translation>
    </message>
    <message>
        <source>They were made before, and stay as they are. Tick those to delete; a new backup should be made first. Copies elsewhere are yours to look for.</source>
        <translation>消去の前に作られたもので、そのまま残っています。削除するものを選んでください。先に新しいバックアップを作ることをおすすめします。別の場所に置いた写しは、ご自身で確かめてください。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Delete {n}</source>
        <translation>{n}個を削除する</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Which client is the same one?</source>
        <translation>どの顧客と同じ人ですか</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>名前かよみ</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>見つかった顧客</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>見比べる</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>要注意</translation>
    </message>
</context>
<context>
    <name>PastSection</name>
    <message>
        <source>What happened</source>
        <translation>これまでのこと</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>What happened with this client</source>
        <translation>この顧客とのこれまで</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>It is shown before you accept an order of this client. Write what was, not what you think of it.</source>
        <translation>この顧客の注文を受ける前に表示されます。感想ではなく、あったことを書きましょう。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>あったこと</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつのことか</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>For example the number of the order, or where a screenshot lies.</source>
        <translation>注文番号や、画面の写しの置き場所など。</translation>
    </message>
    <message>
        <source>Add a risk note</source>
        <translation>要注意メモを追加</translation>
    </message>
    <message>
        <source>Edit the risk note</source>
        <translation>要注意メモを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From a message: “{text}”</source>
        <translation>メッセージより「{text}」</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>Take care</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Edit the risk note</source>
        <translation>要注意メモを編集</translation>
    </message>
    <message>
        <source>Remove the risk note</source>
        <translation>要注意メモを消す</translation>
    </message>
    <message>
        <source>From a message: “{text}”</source>
        <translation>メッセージより「{text}」</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>メッセージを開く</translation>
    </message>
</context>
<context>
    <name>RiskQuestion</name>
    <message>
        <source>Before you accept</source>
        <translation>受ける前に確認してください</translation>
    </message>
    <message>
        <source>You noted this about the client:</source>
        <translation>この顧客について、次の要注意メモがあります。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>今はやめておく</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>確認のうえ受ける</translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Take off {tag}</source>
        <translation>「{tag}」を外す</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by name, reading or user name</source>
        <translation>名前・よみ・利用者名で絞り込む</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Clients whose data was erased</source>
        <translation>情報を消去した顧客</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>ほか</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>Take-home in all</source>
        <translation>手取り累計</translation>
    </message>
    <message>
        <source>An order on average</source>
        <translation>1件あたり</translation>
    </message>
    <message>
        <source>Rating received</source>
        <translation>もらった評価</translation>
    </message>
    <message>
        <source>Rating given</source>
        <translation>付けた評価</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>返信まで</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>はじめて</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>_Handles</name>
    <message>
        <source>Names on the marketplaces</source>
        <translation>売り場での名前</translation>
    </message>
</context>
</TS>
