<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountsPane</name>
    <message>
        <source>Import a statement</source>
        <translation>明細を取り込む</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>口座を追加</translation>
    </message>
    <message>
        <source>Or drop the CSV of your bank anywhere on the window.</source>
        <translation>銀行のCSVは、この画面に落としても取り込めます。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての口座</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
</context>
<context>
    <name>BankCommands</name>
    <message>
        <source>Added {name}</source>
        <translation>「{name}」を追加しました</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>名前を「{name}」にしました</translation>
    </message>
    <message>
        <source>Matched with the payout</source>
        <translation>振込と照合しました</translation>
    </message>
    <message>
        <source>Booked {n} expenses</source>
        <translation>{n}件を経費にしました</translation>
    </message>
    <message>
        <source>Booked as expense</source>
        <translation>経費にしました</translation>
    </message>
    <message>
        <source>Linked to the expense</source>
        <translation>登録済みの経費と結びつけました</translation>
    </message>
    <message>
        <source>{n} lines: {use}</source>
        <translation>{n}件: {use}</translation>
    </message>
    <message>
        <source>Marked as not sorted</source>
        <translation>未処理に戻しました</translation>
    </message>
    <message>
        <source>The payer&apos;s name is forgotten</source>
        <translation>振込名義を忘れました</translation>
    </message>
</context>
<context>
    <name>BankExport</name>
    <message>
        <source>Exported {n} lines to {file}</source>
        <translation>{n}件を {file} に書き出しました</translation>
    </message>
</context>
<context>
    <name>BankNothing</name>
    <message>
        <source>Match payouts with your bank here</source>
        <translation>入金と振込の照合はここで</translation>
    </message>
    <message>
        <source>Download the list of deposits and withdrawals from your bank as CSV and take it in. Payouts are matched with it, and every yen that is missing is told.</source>
        <translation>ネットバンキングの入出金明細をCSVでダウンロードして取り込みます。振込と照合して、足りない分は1円単位で分かります。</translation>
    </message>
    <message>
        <source>Import a statement</source>
        <translation>明細を取り込む</translation>
    </message>
    <message>
        <source>Everything is sorted</source>
        <translation>未処理はありません</translation>
    </message>
    <message>
        <source>Every deposit and withdrawal has its purpose.</source>
        <translation>入金も出金も、すべて使いみちが決まっています。</translation>
    </message>
    <message>
        <source>No lines match</source>
        <translation>あてはまる明細がありません</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての明細を見る</translation>
    </message>
</context>
<context>
    <name>BankTab</name>
    <message>
        <source>Everything is sorted</source>
        <translation>未処理はありません</translation>
    </message>
    <message>
        <source>1 line to sort out</source>
        <translation>未処理 1件</translation>
    </message>
    <message>
        <source>{n} lines to sort out</source>
        <translation>未処理 {n}件</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>口座を追加</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>口座の名前</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>口座の名前を変更</translation>
    </message>
</context>
<context>
    <name>BankTable</name>
    <message>
        <source>Statement</source>
        <translation>入出金明細</translation>
    </message>
    <message>
        <source>Set the purpose</source>
        <translation>使いみちを選ぶ</translation>
    </message>
    <message>
        <source>Mark as not sorted</source>
        <translation>未処理に戻す</translation>
    </message>
    <message>
        <source>statement.csv</source>
        <translation>入出金明細.csv</translation>
    </message>
</context>
<context>
    <name>BankToolbar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by description or amount</source>
        <translation>摘要・金額で絞り込む</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての明細</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>どの明細か</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>使いみち</translation>
    </message>
    <message>
        <source>Payout of {site}</source>
        <translation>{site}の振込</translation>
    </message>
    <message>
        <source>Card: {card}</source>
        <translation>カード: {card}</translation>
    </message>
    <message>
        <source>Between own accounts</source>
        <translation>口座間の振替</translation>
    </message>
    <message>
        <source>Consumption tax paid</source>
        <translation>消費税の納付</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>返金した</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>Card settlement</source>
        <translation>カードの引落し</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Not business</source>
        <translation>事業と関係なし</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>{day}: {amount} {way}, {text}. {use}</source>
        <translation>{day} {way} {amount} {text}。{use}</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>明細はまだありません</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} 現在</translation>
    </message>
</context>
<context>
    <name>LineExpense</name>
    <message>
        <source>Payee</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Business share (%)</source>
        <translation>事業割合（％）</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Record as an expense</source>
        <translation>経費にする</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>Please type 0 to 100.</source>
        <translation>0から100で入力してください。</translation>
    </message>
    <message>
        <source>This payee is new.</source>
        <translation>この支払先はまだ登録がありません</translation>
    </message>
    <message>
        <source>By your rule “{words}”</source>
        <translation>自分のルール「{words}」から</translation>
    </message>
    <message>
        <source>As last time for “{words}”</source>
        <translation>前回の「{words}」と同じにしました</translation>
    </message>
    <message>
        <source>As usual for {words}</source>
        <translation>「{words}」で一般的な科目です</translation>
    </message>
    <message>
        <source>; please check, it also sells other things</source>
        <translation>。ほかの物も扱う店なので確かめてください</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Forget this name</source>
        <translation>この名義を忘れる</translation>
    </message>
    <message>
        <source>Already recorded?</source>
        <translation>登録済み・定期の経費</translation>
    </message>
    <message>
        <source>An expense</source>
        <translation>経費にする</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>Mark as not sorted</source>
        <translation>未処理に戻す</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>明細を選んでください</translation>
    </message>
    <message>
        <source>Its payout, expense or other purpose appears here.</source>
        <translation>振込・経費・そのほかの使いみちが、ここに出ます。</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>（摘要なし）</translation>
    </message>
    <message>
        <source>{site} pays under this name.</source>
        <translation>{site}からの入金の名前として覚えています。</translation>
    </message>
    <message>
        <source>Also the other one like it</source>
        <translation>同じ摘要のほかの1件も</translation>
    </message>
    <message>
        <source>Also the {n} others like it</source>
        <translation>同じ摘要のほかの{n}件も</translation>
    </message>
    <message>
        <source>Open the payout</source>
        <translation>振込を開く</translation>
    </message>
    <message>
        <source>Open the expense</source>
        <translation>経費を開く</translation>
    </message>
    <message>
        <source>Recurring, due {day}</source>
        <translation>定期 {day}の分</translation>
    </message>
    <message>
        <source>Link to this</source>
        <translation>結びつける</translation>
    </message>
</context>
<context>
    <name>PayoutForm</name>
    <message>
        <source>Payout</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Match this payout</source>
        <translation>この振込として照合</translation>
    </message>
    <message>
        <source>Choose a payout</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>No payouts are expected</source>
        <translation>入金待ちの振込はありません</translation>
    </message>
    <message>
        <source>It looks like this payout</source>
        <translation>この振込のようです</translation>
    </message>
    <message>
        <source>Is it a payout?</source>
        <translation>サイトからの振込ですか</translation>
    </message>
    <message>
        <source>{site} {day} {amount}</source>
        <translation>{site} {day} {amount}</translation>
    </message>
    <message>
        <source>Note on the page of earnings that you asked a site for its transfer.</source>
        <translation>サイトに振込を申請したら、売上のページで記録してください。</translation>
    </message>
    <message>
        <source>{amount} less came than expected; you say why afterwards.</source>
        <translation>予定より{amount}少ない入金です。照合したあと、理由を選びます。</translation>
    </message>
    <message>
        <source>{amount} more came than expected; you say why afterwards.</source>
        <translation>予定より{amount}多い入金です。照合したあと、理由を選びます。</translation>
    </message>
</context>
<context>
    <name>UsesForm</name>
    <message>
        <source>Your own money, put in or taken out</source>
        <translation>自分のお金を入れた・引き出した（事業主借・事業主貸）</translation>
    </message>
    <message>
        <source>From one of your accounts to another</source>
        <translation>自分の口座から自分の別の口座へ</translation>
    </message>
    <message>
        <source>The bank pays what you bought by card</source>
        <translation>カードで買った分の引落し</translation>
    </message>
    <message>
        <source>Pays the tax that was booked as due at the end of a year</source>
        <translation>年末に未払金として計上した消費税を納めた</translation>
    </message>
    <message>
        <source>What a client or a site has back of a sale</source>
        <translation>売上の返金として、顧客やサイトに振り込んだお金</translation>
    </message>
    <message>
        <source>Interest of the bank, or of a loan</source>
        <translation>預金の利息、借入の利息</translation>
    </message>
    <message>
        <source>Kept out of the books</source>
        <translation>帳簿には載せません</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>返金した</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>返金先は？</translation>
    </message>
    <message>
        <source>Card settlement</source>
        <translation>カードの引落し</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>どのカードですか</translation>
    </message>
</context>
<context>
    <name>_AccountCard</name>
    <message>
        <source>1 open</source>
        <translation>未処理 1</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>未処理 {n}</translation>
    </message>
</context>
</TS>
