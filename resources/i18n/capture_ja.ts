<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountRow</name>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>口座の名前</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新しい口座</translation>
    </message>
</context>
<context>
    <name>CaptureDialog</name>
    <message>
        <source>Reading</source>
        <translation>読み込んでいます</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた文章</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>貼り付ける文章がありません。</translation>
    </message>
    <message>
        <source>Dropped mail</source>
        <translation>ドロップしたメール</translation>
    </message>
    <message>
        <source>Looking for mails of the marketplaces</source>
        <translation>売り場からのメールを探しています</translation>
    </message>
    <message>
        <source>Backing up, then taking the files in</source>
        <translation>バックアップしてから取り込んでいます</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルを除く</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>取り込むファイルを選ぶ</translation>
    </message>
    <message>
        <source>Files of marketplaces and banks (*.csv *.tsv *.txt *.html *.htm *.json *.eml *.mbox);;All files (*)</source>
        <translation>サイトと銀行のファイル (*.csv *.tsv *.txt *.html *.htm *.json *.eml *.mbox);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>{count}件を取り込む</translation>
    </message>
    <message>
        <source>Nothing is in the book yet. One undo takes all of it back.</source>
        <translation>まだ帳簿には入っていません。取り込んだあとも、一度の「元に戻す」で全部戻せます。</translation>
    </message>
    <message>
        <source>All of it is in the book already.</source>
        <translation>すべて取り込み済みです。</translation>
    </message>
    <message>
        <source>There is nothing in these files that can be taken in.</source>
        <translation>取り込めるものがありませんでした。</translation>
    </message>
    <message>
        <source>{count} taken in</source>
        <translation>{count}件を取り込みました</translation>
    </message>
    <message>
        <source>The mailbox holds no mails of the marketplaces from this period.</source>
        <translation>この期間に、売り場からのメールはありませんでした。</translation>
    </message>
    <message>
        <source>Please set up your mailbox first: Settings, Mailbox.</source>
        <translation>先に、設定の「メールボックス」でメールボックスを登録してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>中止しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Take files in</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>How the conversation is meant</source>
        <translation>会話の読み取り方</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>取り込む内容</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>day of purchase</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>day of completion</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>支払の数</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージの数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The take-home is above the price</source>
        <translation>手取りが販売価格を上回っています</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded</source>
        <translation>注文はキャンセルか返金になっています</translation>
    </message>
    <message>
        <source>Which order it is of is not clear; the order list tells</source>
        <translation>どの注文のことか決められません。取引一覧を取り込むと分かります</translation>
    </message>
    <message>
        <source>The order cannot take this step now</source>
        <translation>いまの段階からは進められません</translation>
    </message>
    <message>
        <source>Before the book begins; see “The year&apos;s books” in Books</source>
        <translation>帳簿の始まりより前です（帳簿の「年の設定」で前の年から始められます）</translation>
    </message>
    <message>
        <source>It happened before the last step of the order</source>
        <translation>注文の最後の段階より前の出来事です</translation>
    </message>
    <message>
        <source>the price does not agree with the take-home and stays open</source>
        <translation>販売価格と手取りが合わないため、価格は空けてあります</translation>
    </message>
    <message>
        <source>the book is further on, so its stage stays</source>
        <translation>帳簿のほうが先に進んでいるため、段階はそのままです</translation>
    </message>
    <message>
        <source>the site&apos;s word for the stage is not known</source>
        <translation>売り場の状態の言葉が分かりません</translation>
    </message>
    <message>
        <source>the day is not known</source>
        <translation>日付が分かりません</translation>
    </message>
    <message>
        <source>older messages were not loaded when the page was saved</source>
        <translation>保存したとき、古いメッセージは読み込まれていませんでした</translation>
    </message>
    <message>
        <source>no order has this room&apos;s number yet</source>
        <translation>このトークルーム番号の注文はまだありません</translation>
    </message>
    <message>
        <source>this is the enquiry you quoted, and takes its place</source>
        <translation>提案済みの見積り・相談と同じものとして、そのまま注文になります</translation>
    </message>
    <message>
        <source>deposits that look like awaited payouts; the books ask you to confirm</source>
        <translation>振込の予定と合いそうな入金があります。帳簿の「口座」で確かめてください</translation>
    </message>
    <message>
        <source>the balance does not follow from the line before: one may be missing</source>
        <translation>残高が前の行とつながりません。行が抜けているかもしれません</translation>
    </message>
    <message>
        <source>the account is overdrawn: its balance lies below zero</source>
        <translation>残高がマイナスの行があります（そのまま取り込みます）</translation>
    </message>
    <message>
        <source>the mail does not hold what was said; the site&apos;s page does</source>
        <translation>メールに本文がありません。本文はサイトのページにあります</translation>
    </message>
    <message>
        <source>a mail that was forwarded</source>
        <translation>転送されたメール</translation>
    </message>
    <message>
        <source>A notice that changes nothing</source>
        <translation>お知らせだけのメール</translation>
    </message>
    <message>
        <source>Advertisements and other mails of the sites, ignored</source>
        <translation>広告など、サイトからのその他のメール（対象外）</translation>
    </message>
    <message>
        <source>Mails of other senders, ignored</source>
        <translation>ほかの差出人のメール（対象外）</translation>
    </message>
    <message>
        <source>Looks like a mail of a site but is not from it</source>
        <translation>サイトからに見えますが、差出人が違います</translation>
    </message>
</context>
<context>
    <name>ColumnBoxes</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(unnamed column)</source>
        <translation>（名前のない列）</translation>
    </message>
    <message>
        <source>This column is chosen twice.</source>
        <translation>同じ列が二度選ばれています</translation>
    </message>
    <message>
        <source>(empty in the first rows)</source>
        <translation>（最初の行は空です）</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Drop files here</source>
        <translation>ここにファイルを落としてください</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Check mail</source>
        <translation>メールを確認</translation>
    </message>
    <message>
        <source>coconala: sales CSV, saved order list, saved talkroom or its JSON</source>
        <translation>ココナラ：売上CSV、保存した取引一覧、保存したトークルームとそのJSON</translation>
    </message>
    <message>
        <source>Mails of marketplaces: .eml and .mbox files, or dropped from a mail program</source>
        <translation>売り場からのメール：.eml・.mbox のファイル、またはメールソフトからドロップ</translation>
    </message>
    <message>
        <source>Banks: the statement as CSV, of nine banks or any other</source>
        <translation>銀行: 入出金明細のCSV（9つの形式。ほかの銀行も列を選べば読めます）</translation>
    </message>
    <message>
        <source>Other sites: any CSV with a header, you say once what its columns mean</source>
        <translation>ほかの売り場：見出しのあるCSV（列の意味は一度だけ選びます）</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is taken before you have seen it.</source>
        <translation>どこにも送信しません。内容を見てから取り込みます。</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>new account “{name}”</source>
        <translation>新しい口座「{name}」</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規 {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>取り込み済み {count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>取り込まない行 {count}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まない行</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>中身なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しく入るもの</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ほかにもあります</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count}件</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}行目</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>{file}: which column means what? The answer is remembered.</source>
        <translation>{file} のどの列が何を表しますか。次からは覚えています。</translation>
    </message>
    <message>
        <source>Orders of a marketplace</source>
        <translation>サイトの取引</translation>
    </message>
    <message>
        <source>Statement of a bank</source>
        <translation>銀行の明細</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>何のファイルか</translation>
    </message>
    <message>
        <source>Choose the marketplace.</source>
        <translation>売り場を選んでください</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>Choose the column with the day.</source>
        <translation>日付の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose either this one, or in and out.</source>
        <translation>この列か、入金と出金の列か、どちらかを選んでください。</translation>
    </message>
    <message>
        <source>Choose in and out, or one column with a sign.</source>
        <translation>入金と出金の列か、符号つきの列を選んでください。</translation>
    </message>
    <message>
        <source>Title (needed)</source>
        <translation>件名（必須）</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Price before the fee</source>
        <translation>販売価格（手数料を引く前）</translation>
    </message>
    <message>
        <source>Take-home after the fee</source>
        <translation>手取り（手数料を引いた後）</translation>
    </message>
    <message>
        <source>Day of purchase</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Day of completion</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>支払の内訳</translation>
    </message>
    <message>
        <source>Day (needed)</source>
        <translation>日付（必須）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>In and out in one column, with a sign</source>
        <translation>入出金が1列のとき（マイナスが出金）</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Choose the column with the title.</source>
        <translation>件名の列を選んでください</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Number of the talkroom or thread</source>
        <translation>トークルームやメッセージの番号</translation>
    </message>
    <message>
        <source>Year of the first message</source>
        <translation>最初のメッセージの年</translation>
    </message>
    <message>
        <source>{count} messages, from {first} to {last}.</source>
        <translation>メッセージ{count}件（{first} 〜 {last}）。</translation>
    </message>
    <message>
        <source>(nobody of them)</source>
        <translation>（この中にいない）</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（分からない）</translation>
    </message>
    <message>
        <source>Me and the client are two.</source>
        <translation>自分とお客様が同じ名前になっています。</translation>
    </message>
    <message>
        <source>Please give a year like 2026.</source>
        <translation>2026 のような西暦で入れてください。</translation>
    </message>
    <message>
        <source>Please give the talkroom&apos;s number.</source>
        <translation>トークルームの番号を入れてください。</translation>
    </message>
    <message>
        <source>Please give digits alone.</source>
        <translation>数字だけで入れてください。</translation>
    </message>
    <message>
        <source>Without a number, say who the client is.</source>
        <translation>番号がないときは、お客様が誰かを選んでください。</translation>
    </message>
    <message>
        <source>In the page&apos;s address; direct messages can do without.</source>
        <translation>ページのアドレスにあります。ダイレクトメッセージでは空でもかまいません。</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話の種類</translation>
    </message>
    <message>
        <source>Empty: reckoned from the order&apos;s days.</source>
        <translation>空なら、注文の日付から求めます。</translation>
    </message>
    <message>
        <source>Talkroom of an order</source>
        <translation>注文のトークルーム</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
</context>
</TS>
