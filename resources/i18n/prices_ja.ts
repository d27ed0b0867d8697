<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Breakdown</name>
    <message>
        <source>Base price</source>
        <translation>基本料金</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>サービス手数料</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>お支払い合計</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PriceControls</name>
    <message>
        <source>From a price</source>
        <translation>価格から</translation>
    </message>
    <message>
        <source>Same take-home</source>
        <translation>手取りを揃える</translation>
    </message>
    <message>
        <source>From a budget</source>
        <translation>予算から</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>何から計算するか</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Options and tips</source>
        <translation>オプション・おひねり</translation>
    </message>
    <message>
        <source>Add an option of the service</source>
        <translation>サービスのオプションを足す</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Floor per hour</source>
        <translation>最低時給</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>I am liable for consumption tax</source>
        <translation>課税事業者として計算</translation>
    </message>
    <message>
        <source>A quotation, in steps of ¥1</source>
        <translation>見積り（1円きざみ）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>The same price on every marketplace</source>
        <translation>どの売り場でも同じ価格にした場合</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>The lowest price on every marketplace that leaves it</source>
        <translation>この手取りが残る、売り場ごとの最低の価格</translation>
    </message>
    <message>
        <source>The buyer&apos;s budget</source>
        <translation>購入者の予算</translation>
    </message>
    <message>
        <source>The highest price whose buyer pays no more, all included</source>
        <translation>購入者の支払がこの額に収まる、売り場ごとの最高の価格</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Prices on all marketplaces</source>
        <translation>売り場ごとの価格</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>手数料率</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Buyer pays</source>
        <translation>購入者の支払</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>時給換算</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>出品なし</translation>
    </message>
    <message>
        <source>nearest {near}</source>
        <translation>近い価格 {near}</translation>
    </message>
    <message>
        <source>No listing price</source>
        <translation>出品価格にできません</translation>
    </message>
    <message>
        <source>Below your floor</source>
        <translation>最低時給を下回る</translation>
    </message>
    <message>
        <source>Transfer fee {fee}, if this order alone is paid out at once.</source>
        <translation>振込手数料 {fee}（この注文だけを1回で振り込む場合）。</translation>
    </message>
    <message>
        <source>Rule checked on {day}: {source}</source>
        <translation>{day} に確認した規則：{source}</translation>
    </message>
    <message>
        <source>price of its own</source>
        <translation>独自の価格</translation>
    </message>
    <message>
        <source>listing archived</source>
        <translation>出品は保管中</translation>
    </message>
    <message>
        <source>now {price}</source>
        <translation>今は {price}</translation>
    </message>
    <message>
        <source>{amount} arrive</source>
        <translation>振込後 {amount}</translation>
    </message>
    <message>
        <source>fee {fee} in it</source>
        <translation>うち手数料 {fee}</translation>
    </message>
    <message>
        <source>Too little to pay out</source>
        <translation>振込の最低額に届かない</translation>
    </message>
    <message>
        <source>Rate not confirmed</source>
        <translation>手数料は未確認</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>新しい出品はできません</translation>
    </message>
    <message>
        <source>Not sold there</source>
        <translation>扱いなし</translation>
    </message>
    <message>
        <source>no such kind of service</source>
        <translation>この種類のサービスはありません</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>手数料がわかりません</translation>
    </message>
    <message>
        <source>choose it in the settings</source>
        <translation>設定で選べます</translation>
    </message>
    <message>
        <source>prices {lowest} – {highest}</source>
        <translation>価格は {lowest}〜{highest}</translation>
    </message>
    <message>
        <source>No price does it</source>
        <translation>届く価格がありません</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>金額を入力</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Compare prices</source>
        <translation>価格を比べる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PricesWidget</name>
    <message>
        <source>Apply all prices</source>
        <translation>すべての価格を適用</translation>
    </message>
    <message>
        <source>Apply this price</source>
        <translation>この価格を適用</translation>
    </message>
    <message>
        <source>Back to the common price</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy for the client</source>
        <translation>お客様用の内訳をコピー</translation>
    </message>
    <message>
        <source>What arrives is the take-home less the transfer fee, if this order alone is paid out at once. Delete lets a price of its own go, Enter types one.</source>
        <translation>「振込後」は、この注文だけを1回で振り込む場合の、振込手数料を引いた額です。行を選んで Enter で価格を入力、Delete で元に戻します。</translation>
    </message>
    <message>
        <source>{site} {hourly} ({n} orders)</source>
        <translation>{site} {hourly}（{n}件）</translation>
    </message>
    <message>
        <source>An hour of completed orders really left less than your floor: {list}</source>
        <translation>完了した注文の実際の時給が、最低時給を下回っています：{list}</translation>
    </message>
    <message>
        <source>Copied for the client: no marketplace is named in it</source>
        <translation>お客様用の内訳をコピーしました（売り場の名前は入っていません）</translation>
    </message>
    <message>
        <source>Prices applied: {n}</source>
        <translation>価格を適用しました：{n}件</translation>
    </message>
    <message>
        <source>Floor per hour kept</source>
        <translation>最低時給を保存しました</translation>
    </message>
    <message>
        <source>Comparison kept</source>
        <translation>比較を保存しました</translation>
    </message>
    <message>
        <source>Comparison renamed</source>
        <translation>比較の名前を変えました</translation>
    </message>
    <message>
        <source>Comparison deleted</source>
        <translation>比較を削除しました</translation>
    </message>
</context>
<context>
    <name>ScenarioButton</name>
    <message>
        <source>Saved comparisons</source>
        <translation>保存した比較</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save this comparison</source>
        <translation>この比較を保存</translation>
    </message>
    <message>
        <source>Rename this comparison</source>
        <translation>比較の名前を変える</translation>
    </message>
</context>
</TS>
