<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>DropZone</name>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;All files (*)</source>
        <translation>書類 (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose papers</source>
        <translation>書類を選ぶ</translation>
    </message>
</context>
<context>
    <name>EvidenceCommands</name>
    <message>
        <source>Kept 1 paper</source>
        <translation>証憑を1件保管しました</translation>
    </message>
    <message>
        <source>Kept {n} papers</source>
        <translation>証憑を{n}件保管しました</translation>
    </message>
    <message>
        <source>Corrected; what it said before is in its history</source>
        <translation>訂正しました（前の内容は履歴に残っています）</translation>
    </message>
    <message>
        <source>The paper is void now; the file stays in the book</source>
        <translation>証憑を無効にしました（ファイルは帳簿に残っています）</translation>
    </message>
    <message>
        <source>The paper belongs to no expense now</source>
        <translation>経費との紐づけを外しました</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明細書</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書</translation>
    </message>
    <message>
        <source>Fee note</source>
        <translation>手数料明細</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ファイルなし</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Keep {n} papers as evidence</source>
        <translation>{n}件を証憑として保管</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>証憑として保管</translation>
    </message>
    <message>
        <source>This very file is kept already: {paper}</source>
        <translation>同じ内容のファイルがもう保管されています：{paper}</translation>
    </message>
    <message>
        <source>Receipts and other papers</source>
        <translation>領収書などの書類</translation>
    </message>
    <message>
        <source>They are kept in your encrypted book as they are. What stands here was read from the names of the files: please look at it. Empty amount: the paper names none.</source>
        <translation>書類はそのまま、暗号化された帳簿の中に保管します。下の内容はファイル名から読み取ったものです。ご確認ください。金額が空なら「金額の記載なし」になります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make it an expense</source>
        <translation>経費にする</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Day of the deal</source>
        <translation>取引の日付</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>none on the paper</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Paper {name}</source>
        <translation>書類 {name}</translation>
    </message>
    <message>
        <source>It cannot be shown here; a click opens it in its own program.</source>
        <translation>ここには表示できません。クリックするとPDFなどのアプリで開きます。</translation>
    </message>
</context>
</TS>
