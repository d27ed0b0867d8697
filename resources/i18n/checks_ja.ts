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
</context>
</TS>
