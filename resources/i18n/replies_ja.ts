<?xml version='1.0' encoding='UTF-8'?>
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
    <message>
        <source>Copy, then send on the site</source>
        <translation>コピーして送信画面へ</translation>
    </message>
    <message>
        <source>Copied. Paste it on the site to send it.</source>
        <translation>コピーしました。売り場の画面に貼り付けて送ってください。</translation>
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