<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Make it an order</source>
        <translation>注文にする</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Number on the site</source>
        <translation>売り場の注文番号</translation>
    </message>
    <message>
        <source>May stay empty: a capture of the order fills it in.</source>
        <translation>空欄でかまいません。取り込みのときに入ります。</translation>
    </message>
    <message>
        <source>No price was quoted: it can be filled in later.</source>
        <translation>提案がないので、価格はあとで入力できます。</translation>
    </message>
    <message>
        <source>Price {price} ・ take-home {net}</source>
        <translation>価格 {price} ・ 手取り {net}</translation>
    </message>
</context>
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
    <name>CloseDialog</name>
    <message>
        <source>Close the enquiry</source>
        <translation>見積り・相談を終了</translation>
    </message>
    <message>
        <source>No answer from the client</source>
        <translation>お客様から返事がない</translation>
    </message>
    <message>
        <source>The quote ran out</source>
        <translation>提案の期限が切れた</translation>
    </message>
    <message>
        <source>The price did not fit</source>
        <translation>予算が合わなかった</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>お断りした</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
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
    <name>EnquiryCommands</name>
    <message>
        <source>Now an enquiry: it stands on the board too</source>
        <translation>見積り・相談にしました（ボードにも出ます）</translation>
    </message>
    <message>
        <source>Noted the enquiry</source>
        <translation>見積り・相談を記録しました</translation>
    </message>
    <message>
        <source>Now an order</source>
        <translation>注文にしました</translation>
    </message>
    <message>
        <source>Closed the enquiry</source>
        <translation>見積り・相談を終了しました</translation>
    </message>
</context>
<context>
    <name>EnquiryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>EnquiryPart</name>
    <message>
        <source>Enquiry</source>
        <translation>見積り・相談</translation>
    </message>
    <message>
        <source>Make it an enquiry</source>
        <translation>見積り・相談にする</translation>
    </message>
    <message>
        <source>Quote a price</source>
        <translation>提案を作る</translation>
    </message>
    <message>
        <source>Make it an order</source>
        <translation>注文にする</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Nothing but a conversation so far.</source>
        <translation>まだ相談にも注文にもなっていない会話です。</translation>
    </message>
    <message>
        <source>It waits for your answer: no price was quoted yet.</source>
        <translation>お客様が返事を待っています。提案はまだです。</translation>
    </message>
    <message>
        <source>Quoted {price}.</source>
        <translation>{price} で提案済みです。</translation>
    </message>
    <message>
        <source>Quoted {price}, valid until {day}.</source>
        <translation>{price} で提案済みです（{day} まで有効）。</translation>
    </message>
    <message>
        <source>Quote anew</source>
        <translation>提案し直す</translation>
    </message>
    <message>
        <source>My quote is {price}.</source>
        <translation>お見積りは{price}です。</translation>
    </message>
    <message>
        <source>It covers: {basis}</source>
        <translation>内容：{basis}</translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <translation>有効期限：{day}</translation>
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
    <message>
        <source>Check this passage before copying</source>
        <translation>コピーの前に、この言葉を確認してください</translation>
    </message>
    <message>
        <source>Check {n} passages before copying</source>
        <translation>コピーの前に、{n} か所を確認してください</translation>
    </message>
    <message>
        <source>Copying notes in the disclosure ledger: {kinds}</source>
        <translation>コピーすると開示の記録に残ります: {kinds}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
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
        <source>as of {day}, not confirmed here</source>
        <translation>{day}時点・この売り場では未確認</translation>
    </message>
</context>
<context>
    <name>NewEnquiryDialog</name>
    <message>
        <source>New enquiry</source>
        <translation>新しい見積り・相談</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Paste the client's words here</source>
        <translation>お客様の文面をここに貼り付け</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Taken from the words if left empty</source>
        <translation>空欄なら文面から付けます</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Note the enquiry</source>
        <translation>記録する</translation>
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
    <message>
        <source>{n}</source>
        <translation>{n}件</translation>
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