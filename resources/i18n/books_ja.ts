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
</TS>
