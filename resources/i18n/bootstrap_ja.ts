<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>This is how notices look</source>
        <translation>通知はこのように届きます</translation>
    </message>
    <message>
        <source>Tokuicho</source>
        <translation>得意帳</translation>
    </message>
    <message>
        <source>Tokuicho stays here</source>
        <translation>得意帳はここに残ります</translation>
    </message>
    <message>
        <source>Notices go on. Open the window or quit from this icon.</source>
        <translation>通知は続きます。開くのも終了も、このアイコンからできます。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a book</source>
        <translation>帳簿を開く</translation>
    </message>
    <message>
        <source>Books (*{suffix});;All files (*)</source>
        <translation>帳簿 (*{suffix});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where should the new book be kept?</source>
        <translation>新しい帳簿の保存場所</translation>
    </message>
    <message>
        <source>Books (*{suffix})</source>
        <translation>帳簿 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Deleted {n} backups</source>
        <translation>{n}個のバックアップを削除しました</translation>
    </message>
    <message>
        <source>A checked backup was written: {file}</source>
        <translation>確認済みのバックアップを保存しました：{file}</translation>
    </message>
    <message>
        <source>The fee was kept, and orders without one were reckoned.</source>
        <translation>手数料を設定し、未計算だった注文を計算しました。</translation>
    </message>
</context>
</TS>
