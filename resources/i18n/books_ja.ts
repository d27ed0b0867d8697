<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BooksPage</name>
    <message>
        <source>Parts of the books</source>
        <translation>帳簿の部分</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>帳簿</translation>
    </message>
</context>
<context>
    <name>YearChoice</name>
    <message>
        <source>Tax year</source>
        <translation>対象の年</translation>
    </message>
    <message>
        <source>Tax year: January to December</source>
        <translation>対象の年（1月〜12月）</translation>
    </message>
    <message>
        <source>{year} ({era})</source>
        <translation>{year}年 ({era})</translation>
    </message>
</context>
</TS>
