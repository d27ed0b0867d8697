<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Closing</name>
    <message>
        <source>The site ended on {day}.</source>
        <translation>{day}に終了しました。</translation>
    </message>
    <message>
        <source>Purchases stop in {n} days, on {day}.</source>
        <translation>あと{n}日で購入できなくなります（{day}まで）。</translation>
    </message>
    <message>
        <source>The site goes in {n} days, on {day}.</source>
        <translation>あと{n}日でサイトが終了します（{day}まで）。</translation>
    </message>
</context>
<context>
    <name>ClosingBanner</name>
    <message>
        <source>What is left there</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>{site}: {countdown}</source>
        <translation>{site}：{countdown}</translation>
    </message>
    <message>
        <source>not paid out {sum}</source>
        <translation>未入金 {sum}</translation>
    </message>
    <message>
        <source>open orders {n}</source>
        <translation>終わっていない注文 {n}件</translation>
    </message>
    <message>
        <source>rooms to save {n}</source>
        <translation>保存していないトークルーム {n}件</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>{site} shuts down</source>
        <translation>{site}の閉店</translation>
    </message>
    <message>
        <source>Until then you see what is still there: money, open orders, rooms that are not saved. After the last day only payouts are recorded; everything stays in the reports.</source>
        <translation>それまで、残っているもの（売上金・終わっていない注文・保存していないトークルーム）を表示します。終了後に記録できるのは振込だけで、これまでの記録はすべて集計に残ります。</translation>
    </message>
    <message>
        <source>Last day of purchases</source>
        <translation>購入できる最後の日</translation>
    </message>
    <message>
        <source>Last day of the site</source>
        <translation>サイトの最後の日</translation>
    </message>
    <message>
        <source>It stays after all</source>
        <translation>閉店を取り消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The site cannot go before purchases stop.</source>
        <translation>サイトの最後の日は、購入できる最後の日より後にしてください。</translation>
    </message>
</context>
<context>
    <name>FeeRuleDialog</name>
    <message>
        <source>A new fee</source>
        <translation>新しい手数料</translation>
    </message>
    <message>
        <source>Put this fee right</source>
        <translation>手数料を直す</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>この規則を外す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>See what it means</source>
        <translation>影響を見る</translation>
    </message>
    <message>
        <source>Please give the rates as numbers, such as 22 or 27.5.</source>
        <translation>率は 22 や 27.5 のように数字で入れてください。</translation>
    </message>
    <message>
        <source>Please choose what the fee is for.</source>
        <translation>どの種類の手数料かを選んでください。</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>始まる日</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終わる日</translation>
    </message>
    <message>
        <source>Tax inside</source>
        <translation>税込み</translation>
    </message>
    <message>
        <source>Tax on top</source>
        <translation>税別</translation>
    </message>
    <message>
        <source>Tax on the fee</source>
        <translation>手数料の消費税</translation>
    </message>
    <message>
        <source>Tax on the price</source>
        <translation>価格の消費税（課税事業者）</translation>
    </message>
    <message>
        <source>Fractions of a yen</source>
        <translation>1円未満</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>計算の単位</translation>
    </message>
    <message>
        <source>per payment</source>
        <translation>支払ごと</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>注文ごと</translation>
    </message>
    <message>
        <source>Buyer&apos;s own fee, percent</source>
        <translation>購入者の手数料（%）</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>page or notice</source>
        <translation>ページやお知らせ</translation>
    </message>
    <message>
        <source>Example: a price of</source>
        <translation>計算例の価格</translation>
    </message>
    <message>
        <source>The site takes</source>
        <translation>売り場が引く手数料</translation>
    </message>
    <message>
        <source>Fee {fee} → take-home {net}. The buyer pays {total}.</source>
        <translation>手数料 {fee} → 手取り {net}。購入者の支払は {total}。</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>What the new rules of {site} mean</source>
        <translation>{site}の新しい規則の影響</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文章でコピー</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>規則を保存</translation>
    </message>
    <message>
        <source>Listings whose take-home changes: {n}</source>
        <translation>手取りが変わる出品: {n}件</translation>
    </message>
    <message>
        <source>No listing&apos;s take-home changes.</source>
        <translation>手取りが変わる出品はありません。</translation>
    </message>
    <message>
        <source>Listings as before: {n}</source>
        <translation>変わらない出品: {n}件</translation>
    </message>
    <message>
        <source>Listings whose take-home is not known: {n}</source>
        <translation>手取りの変化が分からない出品: {n}件</translation>
    </message>
    <message>
        <source>Orders under way keep the rule they were bought under: {n}</source>
        <translation>進行中の注文は購入時の規則のままです: {n}件</translation>
    </message>
    <message>
        <source>Ended orders do not change by one yen.</source>
        <translation>終わった注文の金額は1円も変わりません。</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>出品</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今の手取り</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Price that keeps it</source>
        <translation>手取りを保つ価格</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no price does</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Before {site} goes</source>
        <translation>{site}が終わる前に</translation>
    </message>
    <message>
        <source>Orders that are not done: {n}</source>
        <translation>終わっていない注文: {n}件</translation>
    </message>
    <message>
        <source>Rooms to save: {n}</source>
        <translation>保存していないトークルーム: {n}件</translation>
    </message>
    <message>
        <source>Take pages in</source>
        <translation>ページを取り込む</translation>
    </message>
    <message>
        <source>Nothing is left there: money, orders and rooms are all in the book.</source>
        <translation>残っているものはありません。売上金も注文もトークルームも、すべて帳簿にあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ended by {day}</source>
        <translation>{day}までに終わっていた</translation>
    </message>
    <message>
        <source>The chosen order is done; an enquiry came to nothing.</source>
        <translation>選んだ注文を最後の日で完了にします（相談は不成立）。</translation>
    </message>
    <message>
        <source>{title} moved to {stage}</source>
        <translation>{title}を{stage}にしました</translation>
    </message>
    <message>
        <source>Not paid out yet: {sum} (held {held}, on balance {balance}, asked for {requested}).</source>
        <translation>未入金 {sum}（預り中 {held}・残高 {balance}・申請中 {requested}）。</translation>
    </message>
    <message>
        <source>Orders whose amount is not known: {n}.</source>
        <translation>金額が不明の注文: {n}件。</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved up to {day}</source>
        <translation>{day}まで保存済み</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <source>The rules were kept.</source>
        <translation>規則を保存しました。</translation>
    </message>
    <message>
        <source>The rules that came along hold again.</source>
        <translation>付属の規則に戻しました。</translation>
    </message>
    <message>
        <source>Added the marketplace.</source>
        <translation>売り場を追加しました。</translation>
    </message>
    <message>
        <source>Changed the marketplace.</source>
        <translation>売り場を変更しました。</translation>
    </message>
    <message>
        <source>Removed the marketplace.</source>
        <translation>売り場を削除しました。</translation>
    </message>
    <message>
        <source>Noted that the marketplace shuts down.</source>
        <translation>閉店を記録しました。</translation>
    </message>
    <message>
        <source>The marketplace stays.</source>
        <translation>閉店を取り消しました。</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} は UTF-8 の文章ではありません。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} を読めません。</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} に書き込めません。</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>{file} に書き出しました</translation>
    </message>
    <message>
        <source>Import a rulebook file</source>
        <translation>規則ファイルの取り込み</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>ファイルへの書き出し</translation>
    </message>
</context>
<context>
    <name>RuleTextDialog</name>
    <message>
        <source>The rulebook as text</source>
        <translation>規則の文章</translation>
    </message>
    <message>
        <source>Rates are hundredths of a percent: 2200 is 22%. What you leave as it is stays the shipped rule.</source>
        <translation>率は0.01%単位です（2200 は 22%）。変えなかったところは付属の規則のままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>規則を保存</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>誤りはありません。</translation>
    </message>
</context>
<context>
    <name>RuleTree</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>{n} mine</source>
        <translation>自分の規則 {n}</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fees to choose from</source>
        <translation>手数料の候補</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Limits of a listing</source>
        <translation>出品の上限と下限</translation>
    </message>
    <message>
        <source>Day of evaluation</source>
        <translation>評価の日</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>Rules for texts</source>
        <translation>文章の規則</translation>
    </message>
    <message>
        <source>Words for stages</source>
        <translation>段階の呼び名</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Senders of mails</source>
        <translation>メールの送信元</translation>
    </message>
    <message>
        <source>Subjects of mails</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>tax inside</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>plus tax</source>
        <translation>税別</translation>
    </message>
    <message>
        <source>per payment</source>
        <translation>支払ごと</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>注文ごと</translation>
    </message>
    <message>
        <source>buyer +{rate}</source>
        <translation>購入者 +{rate}</translation>
    </message>
    <message>
        <source>{rate} up to {amount}</source>
        <translation>{rate} 〜{amount}</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>切り上げ</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Mine, {day}</source>
        <translation>自分の規則 {day}</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>確認済み {day}</translation>
    </message>
    <message>
        <source>Unconfirmed, {day}</source>
        <translation>未確認 {day}</translation>
    </message>
    <message>
        <source>same month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>翌月</translation>
    </message>
    <message>
        <source>{n} bank days after the request</source>
        <translation>申請から{n}銀行営業日</translation>
    </message>
    <message>
        <source>transfer {fee}</source>
        <translation>振込手数料 {fee}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>{amount}から</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Catchphrase</source>
        <translation>キャッチコピー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>What I ask of buyers</source>
        <translation>購入にあたってのお願い</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price of a quote</source>
        <translation>見積りの価格</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>最初の連絡</translation>
    </message>
    <message>
        <source>Acceptance by silence</source>
        <translation>自動承諾</translation>
    </message>
    <message>
        <source>Answer to a cancellation</source>
        <translation>キャンセルへの返答</translation>
    </message>
    <message>
        <source>The talkroom closes</source>
        <translation>トークルームの終了</translation>
    </message>
    <message>
        <source>A cancelled talkroom is hidden</source>
        <translation>キャンセル後の非表示</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Proceeds expire</source>
        <translation>売上金の失効</translation>
    </message>
    <message>
        <source>Done after the booked time</source>
        <translation>予約時刻後の完了</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Add a marketplace</source>
        <translation>売り場を追加</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>A new fee</source>
        <translation>新しい手数料</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>文章で編集</translation>
    </message>
    <message>
        <source>What is left there</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import a rulebook file…</source>
        <translation>規則ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>It shuts down…</source>
        <translation>閉店する…</translation>
    </message>
    <message>
        <source>Back to the rules that came along</source>
        <translation>付属の規則に戻す</translation>
    </message>
    <message>
        <source>Change name and look…</source>
        <translation>名前と見た目を変える…</translation>
    </message>
    <message>
        <source>Remove this marketplace</source>
        <translation>この売り場を削除</translation>
    </message>
    <message>
        <source>What each marketplace takes, pays and allows. What you change is yours and marked; the rules that came along stay underneath. Orders keep the rule they were bought under.</source>
        <translation>各売り場の手数料・振込・決まりです。変えたところは「自分の規則」になり、付属の規則は下に残ります。注文は購入時の規則のままです。</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Add a marketplace</source>
        <translation>売り場を追加</translation>
    </message>
    <message>
        <source>Change the marketplace</source>
        <translation>売り場の変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語の名前</translation>
    </message>
    <message>
        <source>e.g. my shop</source>
        <translation>例: 自分の店</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語の名前</translation>
    </message>
    <message>
        <source>Sign, one character</source>
        <translation>しるし（1文字）</translation>
    </message>
    <message>
        <source>Letters before numbers</source>
        <translation>番号の頭文字</translation>
    </message>
    <message>
        <source>Fee in percent</source>
        <translation>手数料（%）</translation>
    </message>
    <message>
        <source>empty: not known</source>
        <translation>空欄は不明</translation>
    </message>
    <message>
        <source>The site holds the money until the work is done</source>
        <translation>完了まで売り場が代金を預かる</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>色 {n}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What is sold there</source>
        <translation>売るもの</translation>
    </message>
</context>
<context>
    <name>SliceRow</name>
    <message>
        <source>Up to</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>残り全部</translation>
    </message>
    <message>
        <source>Fee in percent</source>
        <translation>手数料（%）</translation>
    </message>
    <message>
        <source>Remove this slice</source>
        <translation>この区切りを外す</translation>
    </message>
</context>
<context>
    <name>SliceRows</name>
    <message>
        <source>Another slice</source>
        <translation>区切りを追加</translation>
    </message>
</context>
</TS>
