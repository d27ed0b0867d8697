<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CheckWords</name>
    <message>
        <source>Blocks publishing</source>
        <translation>公開できません</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name}（自分の）</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}：「{words}」</translation>
    </message>
    <message>
        <source>{field} {number}</source>
        <translation>{field} {number}</translation>
    </message>
    <message>
        <source>{field}, question</source>
        <translation>{field}の質問</translation>
    </message>
    <message>
        <source>{field}, answer</source>
        <translation>{field}の答え</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>{day}に確認</translation>
    </message>
    <message>
        <source>as of {day}, not confirmed here</source>
        <translation>{day}時点・未確認</translation>
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
        <source>Body</source>
        <translation>サービス内容</translation>
    </message>
    <message>
        <source>Requests to the buyer</source>
        <translation>購入にあたってのお願い</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>よくある質問</translation>
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
        <source>Delivery days</source>
        <translation>お届け日数</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修正回数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>Shorter than recommended</source>
        <translation>推奨より短い</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>文末</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>多すぎます</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>足りません</translation>
    </message>
    <message>
        <source>Price too low</source>
        <translation>価格が低すぎます</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>価格が高すぎます</translation>
    </message>
    <message>
        <source>Price off its step</source>
        <translation>価格の刻みに合いません</translation>
    </message>
    <message>
        <source>The same as another listing</source>
        <translation>ほかの出品と同じ内容</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>確認していない部分</translation>
    </message>
    <message>
        <source>{limit} characters at most, {found} now.</source>
        <translation>{limit}文字までです（いま{found}文字）。</translation>
    </message>
    <message>
        <source>{limit} characters at least, {found} now.</source>
        <translation>{limit}文字以上が必要です（いま{found}文字）。</translation>
    </message>
    <message>
        <source>{limit} characters or more are recommended, {found} now.</source>
        <translation>{limit}文字以上がすすめられています（いま{found}文字）。</translation>
    </message>
    <message>
        <source>The site wants it to end in “{about}”.</source>
        <translation>この売り場では「{about}」で終わらせます。</translation>
    </message>
    <message>
        <source>{limit} at most, {found} now.</source>
        <translation>{limit}個までです（いま{found}個）。</translation>
    </message>
    <message>
        <source>{limit} at least, {found} now.</source>
        <translation>{limit}個以上が必要です（いま{found}個）。</translation>
    </message>
    <message>
        <source>From {limit}; {found} now.</source>
        <translation>{limit}からです（いま{found}）。</translation>
    </message>
    <message>
        <source>Up to {limit}; {found} now.</source>
        <translation>{limit}までです（いま{found}）。</translation>
    </message>
    <message>
        <source>The site does not take {found}; the next one is {limit}.</source>
        <translation>{found}は付けられません。次に高い価格は{limit}です。</translation>
    </message>
    <message>
        <source>Nearly the same as your listing “{about}” on this site.</source>
        <translation>この売り場にある自分の出品「{about}」とほぼ同じ内容です。</translation>
    </message>
    <message>
        <source>It is not published before this permit is in the book.</source>
        <translation>この許可証を登録するまで公開できません。</translation>
    </message>
    <message>
        <source>Only the first {limit} characters of a listing are read.</source>
        <translation>確認するのは1つの出品につき最初の{limit}文字までです。</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>The texts are looked at here, on this computer.</source>
        <translation>文面はこのパソコンの中だけで確認します。</translation>
    </message>
    <message>
        <source>Noted: no permit is needed</source>
        <translation>許可はいらないと記録しました</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>気になる点はありません</translation>
    </message>
    <message>
        <source>Every field was checked against the site&apos;s bounds and wording, the law, your own data and your other listings. The site may still see it otherwise.</source>
        <translation>すべての項目を、売り場の制限と表現の決まり、法律、自分の個人情報、ほかの出品と照らし合わせました。最後に判断するのは売り場です。</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1件の指摘</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count}件の指摘</translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>最初の{count}件を表示</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>See permits</source>
        <translation>許可証を見る</translation>
    </message>
    <message>
        <source>No permit is needed</source>
        <translation>許可はいらない</translation>
    </message>
</context>
<context>
    <name>PermitCard</name>
    <message>
        <source>Permit</source>
        <translation>許可証</translation>
    </message>
    <message>
        <source>Which permit this service needs</source>
        <translation>このサービスに必要な許可</translation>
    </message>
    <message>
        <source>By its words</source>
        <translation>文章から判断する</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>許可はいらない</translation>
    </message>
    <message>
        <source>See permits</source>
        <translation>許可証を見る</translation>
    </message>
    <message>
        <source>Its words hint at no permit.</source>
        <translation>文章に、許可がいりそうな言葉はありません。</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>ご自身で選びました。</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>公開できます。</translation>
    </message>
    <message>
        <source>It may be published, but the permit ends soon: renew it in time.</source>
        <translation>公開できますが、まもなく期限です。早めに更新してください。</translation>
    </message>
    <message>
        <source>It is not published before this permit is in the book.</source>
        <translation>この許可証を登録するまで公開できません。</translation>
    </message>
    <message>
        <source>The law may ask for this permit. It can be published all the same.</source>
        <translation>法律がこの許可を求めることがあります。公開はできます。</translation>
    </message>
    <message>
        <source>Permit of the service kept</source>
        <translation>必要な許可を保存しました</translation>
    </message>
</context>
<context>
    <name>PermitDialog</name>
    <message>
        <source>Add a permit</source>
        <translation>許可証を追加</translation>
    </message>
    <message>
        <source>Edit a permit</source>
        <translation>許可証を編集</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>交付日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Holds without an end</source>
        <translation>有効期限がない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Permit kept</source>
        <translation>許可証を保存しました</translation>
    </message>
    <message>
        <source>Permit removed</source>
        <translation>許可証を削除しました</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>証明書 (*.pdf *.png *.jpg *.jpeg *.webp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The permit&apos;s paper</source>
        <translation>許可証のファイル</translation>
    </message>
    <message>
        <source>No paper yet: a PDF or a picture of it.</source>
        <translation>まだありません。PDFか写真を選んでください。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>PermitWords</name>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>書類不足</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>番号 {number}</translation>
    </message>
    <message>
        <source>needed by one listing</source>
        <translation>1件の出品に必要</translation>
    </message>
    <message>
        <source>needed by {count} listings</source>
        <translation>{count}件の出品に必要</translation>
    </message>
    <message>
        <source>holds without an end</source>
        <translation>有効期限なし</translation>
    </message>
    <message>
        <source>add its last day</source>
        <translation>有効期限を入力してください</translation>
    </message>
    <message>
        <source>until {day}, {count} days left</source>
        <translation>{day}まで・あと{count}日</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day}に期限切れ</translation>
    </message>
    <message>
        <source>until {day}, tomorrow at the latest</source>
        <translation>{day}まで・期限が目前です</translation>
    </message>
    <message>
        <source>{until}, but its paper is missing</source>
        <translation>{until}・証明書がありません</translation>
    </message>
</context>
<context>
    <name>PermitsPane</name>
    <message>
        <source>Add a permit</source>
        <translation>許可証を追加</translation>
    </message>
    <message>
        <source>You have no permits in the book.</source>
        <translation>許可証はまだありません。</translation>
    </message>
    <message>
        <source>Food, used goods, a licensed trade: keep the papers here.</source>
        <translation>食品、中古品、資格のいる仕事などの証明書を保管します。</translation>
    </message>
    <message>
        <source>What the law lets you sell only with a permit is not published before its paper and its last day are here. Thirty days before the end, Today and a notice remind you.</source>
        <translation>法律で許可がいるものは、証明書と有効期限を登録するまで公開できません。期限の30日前から「今日」と通知でお知らせします。</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file}を開く</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name}を編集</translation>
    </message>
    <message>
        <source>A listing needs this permit, and none holds: {name}</source>
        <translation>1件の出品に、有効な許可証がありません：{name}</translation>
    </message>
    <message>
        <source>{count} listings need this permit, and none holds: {name}</source>
        <translation>{count}件の出品に、有効な許可証がありません：{name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
</context>
</TS>
