<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tokuicho</source>
        <translation>得意帳について</translation>
    </message>
    <message>
        <source>Tokuicho {version}</source>
        <translation>得意帳 {version}</translation>
    </message>
    <message>
        <source>The order book of a freelancer on Japan&apos;s skill marketplaces.</source>
        <translation>スキルを売る人のための、複数の売り場をまとめる注文の帳簿です。</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス: {licence}</translation>
    </message>
    <message>
        <source>Licences of what ships with the program</source>
        <translation>同梱しているもののライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Capture files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Capture what was copied</source>
        <translation>コピーしたものを取り込む</translation>
    </message>
    <message>
        <source>Check mail</source>
        <translation>メールを確認</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>新しい帳簿…</translation>
    </message>
    <message>
        <source>Open book…</source>
        <translation>帳簿を開く…</translation>
    </message>
    <message>
        <source>Look at the demo book</source>
        <translation>見本の帳簿を見る</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>自分の帳簿を始める</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>カレンダーに書き出す…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いまバックアップする</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>サービスを追加…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <translation>休業…</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>顧客を追加…</translation>
    </message>
    <message>
        <source>What I told about myself…</source>
        <translation>自分の情報の開示…</translation>
    </message>
    <message>
        <source>Add an order…</source>
        <translation>注文を追加…</translation>
    </message>
    <message>
        <source>Record an expense…</source>
        <translation>経費を記録…</translation>
    </message>
    <message>
        <source>Write a quote…</source>
        <translation>見積書を作る…</translation>
    </message>
    <message>
        <source>Write an invoice…</source>
        <translation>請求書を作る…</translation>
    </message>
    <message>
        <source>Compare prices…</source>
        <translation>価格を比べる…</translation>
    </message>
    <message>
        <source>Permits…</source>
        <translation>許可証…</translation>
    </message>
    <message>
        <source>Time an order…</source>
        <translation>注文の作業を計る…</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>タイマーを止める</translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation>余力…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>このページを絞り込む</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>次の表示へ</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>次の区画へ</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>前の区画へ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Show the folder of the log</source>
        <translation>ログのフォルダを開く</translation>
    </message>
    <message>
        <source>About Tokuicho</source>
        <translation>得意帳について</translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>My book</source>
        <translation>自分の帳簿</translation>
    </message>
</context>
<context>
    <name>BookProblem</name>
    <message>
        <source>This book cannot be opened</source>
        <translation>この帳簿は開けません</translation>
    </message>
    <message>
        <source>Nothing was changed. File: {file}</source>
        <translation>何も変わっていません。ファイル: {file}</translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation>別の帳簿…</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>新しい帳簿…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BookTabs</name>
    <message>
        <source>Journal</source>
        <translation>仕訳帳</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>元帳</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました: {step}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>バックアップ {when}</translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Capture files</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Drop files anywhere</source>
        <translation>どこにでもファイルを放せます</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>What shall the book begin with?</source>
        <translation>何から始めますか</translation>
    </message>
    <message>
        <source>Files from the marketplace</source>
        <translation>売り場のファイルを取り込む</translation>
    </message>
    <message>
        <source>The sales CSV, saved order lists and talkrooms. You see what is in them before anything is taken.</source>
        <translation>売上CSV、保存した取引一覧やトークルーム。取り込む前に中身を確かめられます。</translation>
    </message>
    <message>
        <source>Nothing yet: I add orders by hand</source>
        <translation>何も取り込まず、注文を手で入れる</translation>
    </message>
    <message>
        <source>Files can be captured whenever you like.</source>
        <translation>ファイルはあとからいつでも取り込めます。</translation>
    </message>
    <message>
        <source>Have a look at the demo book first</source>
        <translation>まず見本の帳簿を見る</translation>
    </message>
    <message>
        <source>A book of its own with invented orders. Your own book stays empty.</source>
        <translation>架空の注文が入った別の帳簿です。自分の帳簿は空のままです。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>カレンダーから選ぶ (Alt+↓)</translation>
    </message>
    <message>
        <source>e.g. 11/30, tomorrow, next fri</source>
        <translation>例: 11/30、明日、来週金</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>This is the demo book: everything in it is invented.</source>
        <translation>見本の帳簿です。中身はすべて架空のものです。</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Throw away what is half written?</source>
        <translation>書きかけの内容を捨てますか？</translation>
    </message>
    <message>
        <source>It is not saved yet. What you wrote will be gone.</source>
        <translation>まだ保存していません。書いた内容は消えます。</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>書きかけに戻る</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop the files here</source>
        <translation>ここにファイルを放してください</translation>
    </message>
    <message>
        <source>Sales CSV, saved pages, statements, receipts</source>
        <translation>売上CSV、保存したページ、入出金明細、領収書</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>プログラムの中で問題が起きました</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. What was saved before is safe; what you were doing just now may not have been saved. Please look, and do it again.</source>
        <translation>これはこちらの不具合で、あなたの操作のせいではありません。保存済みの内容は無事ですが、いまの操作は保存されていないかもしれません。確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If it happens again, please send us the report. It holds nothing you wrote.</source>
        <translation>また起きるときは、報告を送ってください。あなたが書いた内容は入っていません。</translation>
    </message>
    <message>
        <source>Log: {file}</source>
        <translation>ログ: {file}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>ログのフォルダ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>FeeQuestion</name>
    <message>
        <source>What fee does {marketplace} take from you?</source>
        <translation>{marketplace}の手数料は何パーセントですか</translation>
    </message>
    <message>
        <source>The sources disagree, so nothing is assumed. It stands on your payout page.</source>
        <translation>資料によって違うため、推測していません。サイトの振込や売上のページで確かめられます。</translation>
    </message>
    <message>
        <source>No source names it, so nothing is assumed. It stands on your payout page.</source>
        <translation>料率を示す資料がないため、仮の値は入れていません。サイトの振込ページで確認できます。</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>その他:</translation>
    </message>
    <message>
        <source>Fee in percent</source>
        <translation>手数料（パーセント）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>決める</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Tokuicho</source>
        <translation>得意帳へようこそ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next ({step}/{steps})</source>
        <translation>次へ ({step}/{steps})</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Tokuicho</source>
        <translation>得意帳</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Clients and money</source>
        <translation>お客様とお金</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>帳簿</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>出品</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>実績・ランク</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Welcome to Tokuicho</source>
        <translation>得意帳へようこそ</translation>
    </message>
    <message>
        <source>Tokuicho keeps your orders of all marketplaces in one encrypted file on this computer. It needs no account and sends nothing anywhere.</source>
        <translation>得意帳は、すべての売り場の注文を、このパソコンの中の暗号化された1つのファイルにまとめます。アカウントはいらず、どこにも何も送りません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tokuicho</source>
        <translation>得意帳</translation>
    </message>
</context>
<context>
    <name>NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Nothing yet. What you do is listed here.</source>
        <translation>まだありません。行ったことがここに並びます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Clients</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>出品</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Preparing the search: {percent} %</source>
        <translation>検索を準備中 {percent}%</translation>
    </message>
    <message>
        <source>Searching while you compose</source>
        <translation>変換中も検索</translation>
    </message>
    <message>
        <source>Search everything, or type &gt; for actions</source>
        <translation>顧客・注文・メッセージ・経費などを検索、または &gt; で操作</translation>
    </message>
    <message>
        <source>↑↓ move   Enter open   Esc close</source>
        <translation>↑↓ 移動&#x3000; Enter 開く&#x3000; Esc 閉じる</translation>
    </message>
    <message>
        <source>&gt; actions   @ clients   # orders</source>
        <translation>&gt; 操作&#x3000; @ 顧客&#x3000; # 注文</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words may help.</source>
        <translation>見つかりません。言葉を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Close a month</source>
        <translation>月を締める</translation>
    </message>
    <message>
        <source>The year&apos;s books</source>
        <translation>年の設定（付け方・期首残高・年末）</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>仕訳を書き出す</translation>
    </message>
    <message>
        <source>Lines of the tax form</source>
        <translation>決算書の金額を見る</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税を見る</translation>
    </message>
    <message>
        <source>Write a delivery note</source>
        <translation>納品書を作る</translation>
    </message>
    <message>
        <source>Write a receipt</source>
        <translation>領収書を作る</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase for your book</source>
        <translation>帳簿のパスフレーズ</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key of your book, so the book opens with a passphrase each time. A few words that only you put together are best.</source>
        <translation>このパソコンには帳簿の鍵を預けるキーチェーンがないため、開くたびにパスフレーズを入力します。自分だけが思いつく言葉をいくつか並べたものが向いています。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>{count}文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが同じではありません。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Your recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>The book is encrypted. Should this computer break or the passphrase be forgotten, only this code opens it. It is shown just this once: please keep it on paper.</source>
        <translation>帳簿は暗号化されています。パソコンが壊れたときやパスフレーズを忘れたときに、帳簿を開けるのはこのコードだけです。表示するのは今回だけなので、紙に残してください。</translation>
    </message>
    <message>
        <source>I have kept the code in a safe place</source>
        <translation>コードを安全な場所に残しました</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Recovery code of the book “{book}”</source>
        <translation>帳簿「{book}」の復旧コード</translation>
    </message>
    <message>
        <source>Tokuicho asks for it when the book cannot be opened in another way.</source>
        <translation>ほかの方法で帳簿を開けないときに、得意帳がこのコードを尋ねます。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>テキストで保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>復旧コードを保存</translation>
    </message>
    <message>
        <source>Tokuicho recovery code.txt</source>
        <translation>得意帳の復旧コード.txt</translation>
    </message>
    <message>
        <source>“{file}” could not be written there: please choose another place.</source>
        <translation>「{file}」はそこに保存できません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>SearchPart</name>
    <message>
        <source>Search</source>
        <translation>検索・コマンド</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力を隠す</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>帳簿</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>帳簿の名前</translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation>免税事業者</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>課税事業者</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Take-home I want each month</source>
        <translation>月の手取りの目標</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Hours I work each week</source>
        <translation>1週間に働く時間</translation>
    </message>
    <message>
        <source>The week&apos;s load is measured by it.</source>
        <translation>今週の作業量はこの時間と比べます。</translation>
    </message>
    <message>
        <source>Please give hours from 0 to 168.</source>
        <translation>0から168までの時間を入れてください。</translation>
    </message>
    <message>
        <source>Those you use stand in the filters and when an order is added.</source>
        <translation>使う売り場が、絞り込みと注文の追加に並びます。</translation>
    </message>
    <message>
        <source> (closed)</source>
        <translation>（閉鎖）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Start my own book</source>
        <translation>自分の帳簿を始める</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move in lists and on the board</source>
        <translation>一覧やボードの中を移動</translation>
    </message>
    <message>
        <source>Enter / Space</source>
        <translation>Enter / スペース</translation>
    </message>
    <message>
        <source>Open / have a look</source>
        <translation>開く / のぞく</translation>
    </message>
    <message>
        <source>Move the order to the next stage</source>
        <translation>注文を次の段階へ移す</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>メニュー, Shift+F10</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>選んだもののメニュー</translation>
    </message>
    <message>
        <source>Close the drawer, let go of the choice</source>
        <translation>引き出しを閉じる、選択を外す</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Capture files</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Book and menu</source>
        <translation>帳簿とメニュー</translation>
    </message>
</context>
<context>
    <name>SitesStep</name>
    <message>
        <source>Where do you sell?</source>
        <translation>どこで売っていますか</translation>
    </message>
    <message>
        <source>Choose all you use. You can change this at any time.</source>
        <translation>使っている売り場をすべて選んでください。いつでも変えられます。</translation>
    </message>
    <message>
        <source> (closed)</source>
        <translation>（閉鎖）</translation>
    </message>
    <message>
        <source>Closed marketplaces can still be captured for your records.</source>
        <translation>閉鎖した売り場も、記録のために取り込めます。</translation>
    </message>
</context>
<context>
    <name>TaxStep</name>
    <message>
        <source>About your business</source>
        <translation>事業について</translation>
    </message>
    <message>
        <source>Name of your studio, or yours</source>
        <translation>屋号またはお名前</translation>
    </message>
    <message>
        <source>e.g. Mizuno Design</source>
        <translation>例: 水野デザイン室</translation>
    </message>
    <message>
        <source>Do you charge consumption tax?</source>
        <translation>消費税の課税事業者ですか</translation>
    </message>
    <message>
        <source>No: tax-exempt</source>
        <translation>いいえ（免税事業者）</translation>
    </message>
    <message>
        <source>Sales of ¥10,000,000 or less two years ago and no invoice number: most people who sell beside a job. If you do not know, choose this.</source>
        <translation>2年前の売上が1,000万円以下で、インボイスの登録番号がない方。副業の方の多くはこちらです。分からないときもこちらを選んでください。</translation>
    </message>
    <message>
        <source>Yes: taxable</source>
        <translation>はい（課税事業者）</translation>
    </message>
    <message>
        <source>You have an invoice number (T…) or file consumption tax. On some marketplaces the buyer then pays the tax on top of your price.</source>
        <translation>インボイスの登録番号（T…）がある方、または消費税を申告している方。売り場によっては、購入者が価格に加えて消費税を払います。</translation>
    </message>
</context>
<context>
    <name>TimerPart</name>
    <message>
        <source>Timer: {title}, {time}</source>
        <translation>タイマー: {title}、{time}</translation>
    </message>
    <message>
        <source>{timer}. Probably forgotten</source>
        <translation>{timer}（止め忘れかもしれません）</translation>
    </message>
</context>
<context>
    <name>TimerView</name>
    <message>
        <source>Stop and record</source>
        <translation>止めて記録する</translation>
    </message>
    <message>
        <source>Switch to another order…</source>
        <translation>別の注文に切り替える…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Stop without counting</source>
        <translation>数えずに止める</translation>
    </message>
    <message>
        <source>Stop the timer: {title}</source>
        <translation>タイマーを止める: {title}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open “{book}”</source>
        <translation>「{book}」を開く</translation>
    </message>
    <message>
        <source>This book opens with its passphrase.</source>
        <translation>この帳簿はパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>The key of this book is not in the keychain of this computer.</source>
        <translation>この帳簿の鍵は、このパソコンのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>パスフレーズまたは復旧コード</translation>
    </message>
    <message>
        <source>The recovery code is the one you printed or copied when the book was made.</source>
        <translation>復旧コードは、帳簿を作ったときに印刷またはコピーしたものです。</translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation>別の帳簿…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>_MonthPopup</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
</TS>
