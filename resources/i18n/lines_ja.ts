<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ChosenBar</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n}件を選択中</translation>
    </message>
    <message>
        <source>Choose all {n}</source>
        <translation>全{n}件を選ぶ</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>SiteFilter</name>
    <message>
        <source>All sites</source>
        <translation>すべての売り場</translation>
    </message>
    <message>
        <source>{count} sites</source>
        <translation>{count}つの売り場</translation>
    </message>
    <message>
        <source>Sites shown: {sites}</source>
        <translation>表示する売り場 {sites}</translation>
    </message>
</context>
</TS>
