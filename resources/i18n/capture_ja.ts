<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CaptureDialog</name>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="45"/>
        <location filename="../../app/ui/capture/dialog.py" line="62"/>
        <location filename="../../app/ui/capture/dialog.py" line="68"/>
        <location filename="../../app/ui/capture/dialog.py" line="146"/>
        <location filename="../../app/ui/capture/dialog.py" line="151"/>
        <source>Reading</source>
        <translation>読み込んでいます</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="69"/>
        <source>Pasted text</source>
        <translation>貼り付けた文章</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="71"/>
        <source>There is no text to paste.</source>
        <translation>貼り付ける文章がありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="86"/>
        <source>Backing up, then taking the files in</source>
        <translation>バックアップしてから取り込んでいます</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="100"/>
        <source>Leave this file out</source>
        <translation>このファイルを除く</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="101"/>
        <source>Other files</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="102"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="103"/>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="124"/>
        <source>Choose files to take in</source>
        <translation>取り込むファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="126"/>
        <source>Files of marketplaces (*.csv *.tsv *.txt *.html *.htm *.json);;All files (*)</source>
        <translation>売り場のファイル (*.csv *.tsv *.txt *.html *.htm *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="168"/>
        <source>Take in {count}</source>
        <translation>{count}件を取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="169"/>
        <source>Nothing is in the book yet. One undo takes all of it back.</source>
        <translation>まだ帳簿には入っていません。取り込んだあとも、一度の「元に戻す」で全部戻せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="175"/>
        <source>All of it is in the book already.</source>
        <translation>すべて取り込み済みです。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="176"/>
        <source>There is nothing in these files that can be taken in.</source>
        <translation>取り込めるものがありませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="180"/>
        <source>{count} taken in</source>
        <translation>{count}件を取り込みました</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="186"/>
        <source>Stopped. Nothing was taken in.</source>
        <translation>中止しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="194"/>
        <source>Nothing was taken in.</source>
        <translation>何も取り込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="208"/>
        <location filename="../../app/ui/capture/dialog.py" line="209"/>
        <source>Take files in</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="210"/>
        <source>What the columns mean</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="211"/>
        <source>What the files bring</source>
        <translation>取り込む内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/dialog.py" line="219"/>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="78"/>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="79"/>
        <source>stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="80"/>
        <source>price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="81"/>
        <source>fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="82"/>
        <source>take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="83"/>
        <source>due date</source>
        <translation>納期</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="84"/>
        <source>day of purchase</source>
        <translation>購入日</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="85"/>
        <source>day of completion</source>
        <translation>完了日</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="86"/>
        <source>client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="87"/>
        <source>payments</source>
        <translation>支払の数</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="88"/>
        <source>messages</source>
        <translation>メッセージの数</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="95"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="113"/>
        <source>The take-home is above the price</source>
        <translation>手取りが販売価格を上回っています</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="116"/>
        <source>The order was cancelled or refunded</source>
        <translation>注文はキャンセルか返金になっています</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="119"/>
        <source>Which order it is of is not clear; the order list tells</source>
        <translation>どの注文のことか決められません。取引一覧を取り込むと分かります</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="122"/>
        <source>The order cannot take this step now</source>
        <translation>いまの段階からは進められません</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="125"/>
        <source>It happened before the last step of the order</source>
        <translation>注文の最後の段階より前の出来事です</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="134"/>
        <source>the price does not agree with the take-home and stays open</source>
        <translation>販売価格と手取りが合わないため、価格は空けてあります</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="137"/>
        <source>the book is further on, so its stage stays</source>
        <translation>帳簿のほうが先に進んでいるため、段階はそのままです</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="140"/>
        <source>the site&apos;s word for the stage is not known</source>
        <translation>売り場の状態の言葉が分かりません</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="143"/>
        <source>the day is not known</source>
        <translation>日付が分かりません</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="144"/>
        <source>older messages were not loaded when the page was saved</source>
        <translation>保存したとき、古いメッセージは読み込まれていませんでした</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="147"/>
        <source>no order has this room&apos;s number yet</source>
        <translation>このトークルーム番号の注文はまだありません</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="150"/>
        <source>this is the enquiry you quoted, and takes its place</source>
        <translation>提案済みの見積り・相談と同じものとして、そのまま注文になります</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="162"/>
        <source>the mail does not hold what was said; the site&apos;s page does</source>
        <translation>メールに本文がありません。本文はサイトのページにあります</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="165"/>
        <source>a mail that was forwarded</source>
        <translation>転送されたメール</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="166"/>
        <source>A notice that changes nothing</source>
        <translation>お知らせだけのメール</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="167"/>
        <source>Advertisements and other mails of the sites, ignored</source>
        <translation>広告など、サイトからのその他のメール（対象外）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="170"/>
        <source>Mails of other senders, ignored</source>
        <translation>ほかの差出人のメール（対象外）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/outcome_words.py" line="173"/>
        <source>Looks like a mail of a site but is not from it</source>
        <translation>サイトからに見えますが、差出人が違います</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <location filename="../../app/ui/capture/chooser.py" line="31"/>
        <source>Drop files here</source>
        <translation>ここにファイルを落としてください</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/chooser.py" line="32"/>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/chooser.py" line="34"/>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/chooser.py" line="73"/>
        <source>coconala: sales CSV, saved order list, saved talkroom or its JSON</source>
        <translation>ココナラ：売上CSV、保存した取引一覧、保存したトークルームとそのJSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/chooser.py" line="74"/>
        <source>Other sites: any CSV with a header, you say once what its columns mean</source>
        <translation>ほかの売り場：見出しのあるCSV（列の意味は一度だけ選びます）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/chooser.py" line="75"/>
        <source>Nothing is sent anywhere, and nothing is taken before you have seen it.</source>
        <translation>どこにも送信しません。内容を見てから取り込みます。</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="117"/>
        <source>{count} new</source>
        <translation>新規 {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="118"/>
        <source>{count} changed</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="119"/>
        <source>{count} known already</source>
        <translation>取り込み済み {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="120"/>
        <source>{count} not understood</source>
        <translation>読めない行 {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="123"/>
        <source>nothing found</source>
        <translation>中身なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="137"/>
        <source>New</source>
        <translation>新しく入るもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="137"/>
        <source>Changed</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="142"/>
        <source>and others</source>
        <translation>ほかにもあります</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="144"/>
        <source>Not understood, left out</source>
        <translation>読めなかった行（取り込みません）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="148"/>
        <source>To know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="156"/>
        <source>and {count} more</source>
        <translation>ほか {count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/file_panel.py" line="190"/>
        <source>line {number}</source>
        <translation>{number}行目</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="30"/>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="44"/>
        <source>{file}: which column means what? The answer is remembered.</source>
        <translation>{file} のどの列が何を表しますか。次からは覚えています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="51"/>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="53"/>
        <source>(unnamed column)</source>
        <translation>（名前のない列）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="63"/>
        <source>Choose the marketplace.</source>
        <translation>売り場を選んでください</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="79"/>
        <source>(choose)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="101"/>
        <source>Title (needed)</source>
        <translation>件名（必須）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="102"/>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="103"/>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="104"/>
        <source>Price before the fee</source>
        <translation>販売価格（手数料を引く前）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="105"/>
        <source>Take-home after the fee</source>
        <translation>手取り（手数料を引いた後）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="106"/>
        <source>Day of purchase</source>
        <translation>購入日</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="107"/>
        <source>Day of completion</source>
        <translation>完了日</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="108"/>
        <source>Due date</source>
        <translation>納期</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="109"/>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="110"/>
        <source>Kind of payment</source>
        <translation>支払の内訳</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="127"/>
        <source>(empty in the first rows)</source>
        <translation>（最初の行は空です）</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="137"/>
        <source>Choose the column with the title.</source>
        <translation>件名の列を選んでください</translation>
    </message>
    <message>
        <location filename="../../app/ui/capture/mapping_form.py" line="139"/>
        <source>This column is chosen twice.</source>
        <translation>同じ列が二度選ばれています</translation>
    </message>
</context>
</TS>
