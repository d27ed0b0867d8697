<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ClientPart</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>My note on the client</source>
        <translation>顧客についてのメモ</translation>
    </message>
    <message>
        <source>A note for your eyes only</source>
        <translation>自分だけのメモ</translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>ComposerParts</name>
    <message>
        <source>Insert a template</source>
        <translation>定型文を挿入</translation>
    </message>
    <message>
        <source>Copy, then send on the site</source>
        <translation>コピーして送信画面へ</translation>
    </message>
    <message>
        <source>Copies the text and opens the page of the site to send it on</source>
        <translation>本文をコピーし、送信する売り場のページを開きます</translation>
    </message>
    <message>
        <source>Longer than the site takes</source>
        <translation>売り場の文字数の上限を超えています</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied. Paste it on the site to send it.</source>
        <translation>コピーしました。売り場の画面に貼り付けて送ってください。</translation>
    </message>
    <message>
        <source>Copied, and noted in the disclosure ledger.</source>
        <translation>コピーし、開示の記録に残しました。</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>すべて {n}</translation>
    </message>
</context>
<context>
    <name>GuardNotice</name>
    <message>
        <source>I checked it: copy…</source>
        <translation>確認してコピー…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>本文に戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to check before copying</source>
        <translation>
            <numerusform>コピーの前に確認してください（%n か所）</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying notes in the disclosure ledger: {kinds}</source>
        <translation>コピーすると開示の記録に残ります: {kinds}</translation>
    </message>
    <message>
        <source> (yours)</source>
        <translation>（自分の情報）</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>{day} 確認</translation>
    </message>
    <message>
        <source>, not confirmed</source>
        <translation>・未確認</translation>
    </message>
</context>
<context>
    <name>OfferDelegate</name>
    <message>
        <source>Suggestion</source>
        <translation>文例</translation>
    </message>
</context>
<context>
    <name>OrderPart</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Which order of the client</source>
        <translation>この顧客の注文を選ぶ</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Put in “{words}”</source>
        <translation>「{words}」を入れる</translation>
    </message>
    <message>
        <source>{words} is not filled in yet, so this is not copied.</source>
        <translation>{words} がまだ埋まっていないので、コピーしていません。</translation>
    </message>
    <message>
        <source>“{words}” no longer holds, so this is not copied.</source>
        <translation>「{words}」はもう古い内容なので、コピーしていません。</translation>
    </message>
    <message>
        <source>“{words}” is another client of yours, so this is not copied.</source>
        <translation>「{words}」は別の顧客の名前なので、コピーしていません。</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a reply — / inserts a template</source>
        <translation>返信を書く（ / で定型文）</translation>
    </message>
</context>
<context>
    <name>TemplateChips</name>
    <message>
        <source>Insert the template {name}</source>
        <translation>定型文「{name}」を挿入</translation>
    </message>
</context>
<context>
    <name>TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>定型文をさがす</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>この言葉を含む定型文はありません。</translation>
    </message>
</context>
<context>
    <name>_Checklist</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Take-home in all</source>
        <translation>手取り累計</translation>
    </message>
    <message>
        <source>Rating received</source>
        <translation>もらった評価</translation>
    </message>
</context>
</TS>
