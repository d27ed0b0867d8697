<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Advising</name>
    <message>
        <source>This month is closed: the journal books it in the open month.</source>
        <translation>この月は締めてあるため、仕訳は締めていない月に入ります。</translation>
    </message>
    <message>
        <source>Use {account}</source>
        <translation>「{account}」にする</translation>
    </message>
    <message>
        <source>{account}: your own rule for “{words}”</source>
        <translation>{account}：自分のルール「{words}」</translation>
    </message>
    <message>
        <source>{account}: as last time at {words}</source>
        <translation>{account}：前回の「{words}」と同じ</translation>
    </message>
    <message>
        <source>{account}: usual for “{words}”</source>
        <translation>{account}：「{words}」でよく使う科目</translation>
    </message>
    <message>
        <source> – it sells what belongs elsewhere too: please look.</source>
        <translation>（ほかの科目のものも扱う店です。ご確認ください）</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Show them</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>1 recurring expense has come due</source>
        <translation>未記録の定期の経費が1件あります</translation>
    </message>
    <message>
        <source>{n} recurring expenses have come due</source>
        <translation>未記録の定期の経費が{n}件あります</translation>
    </message>
</context>
<context>
    <name>ExpenseCommands</name>
    <message>
        <source>Deleted the expense; its evidence is kept</source>
        <translation>経費を削除しました（証憑は残っています）</translation>
    </message>
    <message>
        <source>Forgot the rule</source>
        <translation>ルールを削除しました</translation>
    </message>
    <message>
        <source>Ended the recurring expense</source>
        <translation>定期の経費を終了しました</translation>
    </message>
    <message>
        <source>Deleted the recurring expense; what it booked stays</source>
        <translation>定期の経費を削除しました（記録済みの経費は残ります）</translation>
    </message>
    <message>
        <source>Booked {n} recurring expenses</source>
        <translation>定期の経費を{n}件記録しました</translation>
    </message>
    <message>
        <source>Saved {payee}</source>
        <translation>{payee}を保存しました</translation>
    </message>
</context>
<context>
    <name>ExpenseDrawer</name>
    <message>
        <source>Record an expense</source>
        <translation>経費を記録</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>日付として読めません。</translation>
    </message>
    <message>
        <source>Recorded {payee} {amount}</source>
        <translation>{payee} {amount}を記録しました</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>You typed this before and did not save it yet.</source>
        <translation>前に入力して、まだ保存していない内容です。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ExpenseForm</name>
    <message>
        <source>Payee</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>e.g. Adobe, NTT, a shop</source>
        <translation>例：Adobe、NTT、店の名前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Business share</source>
        <translation>事業で使う割合</translation>
    </message>
    <message>
        <source>Name of the account or card</source>
        <translation>口座・カードの名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Book this payee like this from now on</source>
        <translation>この支払先は次からこう記録する</translation>
    </message>
    <message>
        <source>Correct the evidence to say the same</source>
        <translation>証憑の内容もこれに合わせて訂正する</translation>
    </message>
    <message>
        <source>Please choose an account.</source>
        <translation>科目を選んでください。</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>自動：{name}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動で決める</translation>
    </message>
    <message>
        <source>It is joined with a line of a bank statement. To change day, amount or payment, mark that line as not sorted first, under Accounts.</source>
        <translation>入出金明細と照合してある経費です。日付・金額・支払方法を変えるには、先に「口座」で照合を取り消してください。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>The rest is private and counts as owner&apos;s drawings.</source>
        <translation>家事按分：残りは自分の生活費（事業主貸）になります。</translation>
    </message>
    <message>
        <source>Amount (tax included)</source>
        <translation>金額（税込）</translation>
    </message>
</context>
<context>
    <name>ExpenseWords</name>
    <message>
        <source>Business account</source>
        <translation>事業用の口座</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>自分のお金</translation>
    </message>
    <message>
        <source>Business cash</source>
        <translation>事業用の現金</translation>
    </message>
    <message>
        <source>Proceeds kept on a site</source>
        <translation>売り場の売上金</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>按分</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
</context>
<context>
    <name>ExpensesExport</name>
    <message>
        <source>Exported {n} expenses to {file}</source>
        <translation>経費{n}件を{file}に書き出しました</translation>
    </message>
</context>
<context>
    <name>ExpensesTab</name>
    <message>
        <source>1 expense</source>
        <translation>経費1件</translation>
    </message>
    <message>
        <source>{n} expenses</source>
        <translation>経費{n}件</translation>
    </message>
    <message>
        <source>business share {amount}</source>
        <translation>事業分 {amount}</translation>
    </message>
    <message>
        <source>{n} without evidence</source>
        <translation>証憑なし {n}件</translation>
    </message>
</context>
<context>
    <name>ExpensesTable</name>
    <message>
        <source>Expenses</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>expenses.csv</source>
        <translation>経費.csv</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Delete the expense</source>
        <translation>経費を削除</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Your expenses of this year will appear here</source>
        <translation>この年の経費がここに並びます</translation>
    </message>
    <message>
        <source>Record one, or drop its receipt on this window: image or PDF.</source>
        <translation>経費を記録するか、領収書（画像・PDF）をこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Record an expense</source>
        <translation>経費を記録</translation>
    </message>
    <message>
        <source>No expenses match</source>
        <translation>条件に合う経費がありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>Filters that are on: {filters}</source>
        <translation>絞り込み中：{filters}</translation>
    </message>
</context>
<context>
    <name>PapersField</name>
    <message>
        <source>Drop the receipt here (image or PDF)</source>
        <translation>領収書をここにドロップ（画像・PDF）</translation>
    </message>
    <message>
        <source>From stored evidence</source>
        <translation>保管済みの証憑から</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pasted {day}</source>
        <translation>貼り付け{day}</translation>
    </message>
    <message>
        <source>There is no image or file to paste.</source>
        <translation>貼り付けられる画像やファイルがありません。</translation>
    </message>
    <message>
        <source>No unfiled receipts</source>
        <translation>未整理の領収書はありません</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Receipts without an expense</source>
        <translation>経費にしていない領収書</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Drop receipts here: images and PDFs, several at once</source>
        <translation>領収書をここにドロップ（画像・PDF、まとめて可）</translation>
    </message>
</context>
<context>
    <name>RecurringDialog</name>
    <message>
        <source>Recurring expenses</source>
        <translation>定期の経費</translation>
    </message>
    <message>
        <source>These repeat every month. When one is due, this tab offers to record it; nothing is booked automatically.</source>
        <translation>毎月くり返す経費です。その日が来ると「記録する」と案内します。自動では記録しません。</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing returns yet: rent, telephone and software are good to begin with.</source>
        <translation>まだありません。家賃・通信費・ソフトの利用料などから始めてみてください。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>on each month&apos;s last day</source>
        <translation>毎月末日</translation>
    </message>
    <message>
        <source>each month on day {day}</source>
        <translation>毎月{day}日</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
</context>
<context>
    <name>RecurringForm</name>
    <message>
        <source>Add a recurring expense</source>
        <translation>定期の経費を追加</translation>
    </message>
    <message>
        <source>Edit the recurring expense</source>
        <translation>定期の経費を編集</translation>
    </message>
    <message>
        <source>Always on the last day of the month</source>
        <translation>毎月の末日にする</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>First day, then monthly</source>
        <translation>最初の日（以後は毎月）</translation>
    </message>
    <message>
        <source>Empty: it goes on until you end it.</source>
        <translation>空のままなら、終了するまで続きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>My rules for payees</source>
        <translation>支払先ごとのルール</translation>
    </message>
    <message>
        <source>When a payee&apos;s name holds these words, account and share are filled in. A rule is learned from the form of an expense; it changes nothing that is booked.</source>
        <translation>支払先の名前にこの言葉があると、科目と割合を自動で入れます。ルールは経費の入力画面で覚えさせます。記録済みの経費は変わりません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No rule was learned yet.</source>
        <translation>まだルールはありません。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>business {share}</source>
        <translation>事業{share}</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Save the changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集に戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TaxWords</name>
    <message>
        <source>Chosen by hand. Ask a tax accountant or the tax office if unsure.</source>
        <translation>手で選んだ税区分です。迷うときは税理士・税務署へご確認ください。</translation>
    </message>
    <message>
        <source>You are exempt from consumption tax: it is not set apart.</source>
        <translation>免税事業者なので、消費税は分けずに記録します。</translation>
    </message>
    <message>
        <source>Expenses of this account usually bear no consumption tax.</source>
        <translation>この科目の支払いには、ふつう消費税がかかりません。</translation>
    </message>
    <message>
        <source>It is T and thirteen digits.</source>
        <translation>Tと13桁の数字で入れてください。</translation>
    </message>
    <message>
        <source>The check digit is right: a corporation&apos;s number.</source>
        <translation>チェックデジットが合っています（法人の番号）。</translation>
    </message>
    <message>
        <source>It is no corporation&apos;s number: right for a person&apos;s, else compare it with the invoice.</source>
        <translation>法人の番号としてはチェックデジットが合いません。個人の番号なら問題ありません。請求書と見比べてください。</translation>
    </message>
    <message>
        <source>With a registration number (qualified invoice) all of it is deducted.</source>
        <translation>登録番号（適格請求書）があるため、全額が控除の対象です。</translation>
    </message>
    <message>
        <source>This payee needs no invoice for so small an amount.</source>
        <translation>この支払先では、この金額なら請求書がなくても全額が控除の対象です。</translation>
    </message>
    <message>
        <source>Under {amount} no invoice is needed (rule for small amounts, until {day}).</source>
        <translation>{amount}未満は適格請求書がなくても控除の対象です（少額特例、{day}まで）。</translation>
    </message>
    <message>
        <source>Without a registration number nothing is deducted on this day.</source>
        <translation>登録番号がないため、この日付では控除できません。</translation>
    </message>
    <message>
        <source>Without a registration number {share} is deducted on this day.</source>
        <translation>登録番号がないため、この日付では{share}だけが控除の対象です（経過措置）。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by payee or note</source>
        <translation>支払先・摘要で絞り込み</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての科目</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Record an expense</source>
        <translation>経費を記録</translation>
    </message>
    <message>
        <source>Recurring expenses…</source>
        <translation>定期の経費…</translation>
    </message>
    <message>
        <source>My rules for payees…</source>
        <translation>支払先ごとのルール…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>By account</source>
        <translation>科目別</translation>
    </message>
    <message>
        <source>{n} more accounts</source>
        <translation>ほか{n}科目</translation>
    </message>
    <message>
        <source>No expenses in this period.</source>
        <translation>この期間の経費はありません。</translation>
    </message>
</context>
</TS>
