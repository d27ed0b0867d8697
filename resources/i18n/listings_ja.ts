<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AbsenceCommands</name>
    <message>
        <source>Absence noted</source>
        <translation>休業を記録しました</translation>
    </message>
    <message>
        <source>Absence noted; what was on sale rests</source>
        <translation>休業を記録し、公開中の出品を休止しました</translation>
    </message>
    <message>
        <source>Plan cancelled</source>
        <translation>休業の予定を取り消しました</translation>
    </message>
    <message>
        <source>{n} listings rest</source>
        <translation>{n}件の出品を休止しました</translation>
    </message>
    <message>
        <source>{n} listings are back</source>
        <translation>{n}件の出品を再開しました</translation>
    </message>
    <message>
        <source>{n} rest on: a permit is lacking, or their marketplace has closed</source>
        <translation>{n}件は許可証がないか、売り場が終了しているため、休止のままです</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Away</source>
        <translation>休業</translation>
    </message>
    <message>
        <source>From the first day on every listing that is on sale rests here. Coming back puts exactly those on sale again. Set it on the sites too: this book changes nothing there.</source>
        <translation>初日から、公開中の出品をこの帳面の上で休止にします。戻ったら、そのとき休止した出品だけを元の状態に戻します。サイト側の休止は、各サイトでも設定してください。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For your eyes only</source>
        <translation>自分だけのメモ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定に入れる</translation>
    </message>
    <message>
        <source>The last day lies on or after the first.</source>
        <translation>最終日は開始日以降にしてください。</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>いつからですか？</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>今すぐ休止する</translation>
    </message>
    <message>
        <source>{n} listings are on sale now.</source>
        <translation>いま公開中の出品は{n}件です。</translation>
    </message>
    <message>
        <source>{days} days. {n} listings rest at once.</source>
        <translation>{days}日間。{n}件の出品をすぐに休止します。</translation>
    </message>
    <message>
        <source>{days} days. {n} listings would rest; on the first day you are asked.</source>
        <translation>{days}日間。{n}件の出品が休止の対象です。初日になったらお知らせします。</translation>
    </message>
</context>
<context>
    <name>AbsenceWords</name>
    <message>
        <source>Away {days}, planned.</source>
        <translation>{days}は休業の予定です。</translation>
    </message>
    <message>
        <source>Away {days}: it begins today.</source>
        <translation>{days}の休業を始める日です。</translation>
    </message>
    <message>
        <source>Away {days}: {n} listings rest.</source>
        <translation>{days}は休業中です。{n}件の出品を休止しています。</translation>
    </message>
    <message>
        <source>Away {days} is over; {n} listings still rest.</source>
        <translation>{days}の休業は終わりました。{n}件の出品がまだ休止中です。</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>予定を取り消す</translation>
    </message>
    <message>
        <source>Rest now</source>
        <translation>今すぐ休止する</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>再開する</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>at least {least}</source>
        <translation>{least}以上</translation>
    </message>
    <message>
        <source>better from {recommended} on</source>
        <translation>{recommended}以上がおすすめ</translation>
    </message>
    <message>
        <source>should end in {ending}</source>
        <translation>末尾は{ending}</translation>
    </message>
    <message>
        <source>the site takes {most} at most</source>
        <translation>サイトの上限は{most}</translation>
    </message>
    <message>
        <source>not a price this site takes</source>
        <translation>このサイトでは選べない価格です</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Own words here</source>
        <translation>この売り場だけ変える</translation>
    </message>
    <message>
        <source>Back to the master</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>{field}: own words here</source>
        <translation>{field}：この売り場だけ変える</translation>
    </message>
    <message>
        <source>{field}: back to the master</source>
        <translation>{field}：元に戻す</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>{field}をコピー</translation>
    </message>
    <message>
        <source>own: {sites}</source>
        <translation>独自：{sites}</translation>
    </message>
    <message>
        <source>own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>as in the master</source>
        <translation>マスターと同じ</translation>
    </message>
</context>
<context>
    <name>FieldCopying</name>
    <message>
        <source>{field} copied and noted as updated. Paste it on the site.</source>
        <translation>{field}をコピーし、反映済みにしました。サイトに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Note figures</source>
        <translation>数字を記録</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>It is a rolling total (the site shows no days)</source>
        <translation>累計の数字（サイトに期間の表示がない）</translation>
    </message>
    <message>
        <source>Type a number, or paste what the site shows.</source>
        <translation>数字を入力するか、サイトの表示を貼り付けてください。</translation>
    </message>
    <message>
        <source>{n} figures noted</source>
        <translation>{n}件の数字を記録しました</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation>貼り付けた文字</translation>
    </message>
    <message>
        <source>Figures (*.csv *.txt *.tsv)</source>
        <translation>数字のファイル (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>A file with figures</source>
        <translation>数字のファイルを選ぶ</translation>
    </message>
    <message>
        <source>{n} figures were read.</source>
        <translation>{n}件の数字を読み取りました。</translation>
    </message>
    <message>
        <source>No listing has this title: {titles}</source>
        <translation>このタイトルの出品はありません：{titles}</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>出品</translation>
    </message>
    <message>
        <source>Views 320, favourites 12 …</source>
        <translation>例：閲覧数 320&#x3000;お気に入り 12 …</translation>
    </message>
    <message>
        <source>Or paste what the site shows</source>
        <translation>または、サイトの表示を貼り付け</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12か月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Note figures</source>
        <translation>数字を記録</translation>
    </message>
    <message>
        <source>A total, and what a site counts over its last days, is what it showed at that moment: it moves on from day to day and is never subtracted.</source>
        <translation>「累計」や「直近◯日」は、サイトがそのとき表示していた数です。日ごとに入れ替わるため、差し引きの計算には使いません。</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>売り場</translation>
    </message>
    <message>
        <source>Bought per view</source>
        <translation>閲覧あたりの購入率</translation>
    </message>
    <message>
        <source>Orders done</source>
        <translation>完了した注文</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Net per hour</source>
        <translation>時給換算</translation>
    </message>
    <message>
        <source>There is no listing yet.</source>
        <translation>まだ出品がありません。</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>直近の数</translation>
    </message>
    <message>
        <source>{n} (total)</source>
        <translation>{n}（累計）</translation>
    </message>
    <message>
        <source>{n} (last {days} days)</source>
        <translation>{n}（直近{days}日）</translation>
    </message>
    <message>
        <source>Remove {figure}</source>
        <translation>{figure}を削除</translation>
    </message>
    <message>
        <source>Figure removed</source>
        <translation>数字を削除しました</translation>
    </message>
    <message>
        <source>{amount}+</source>
        <translation>{amount}以上</translation>
    </message>
    <message>
        <source>{n} timed orders, {time}</source>
        <translation>時間を記録した注文 {n}件、{time}</translation>
    </message>
</context>
<context>
    <name>FirstService</name>
    <message>
        <source>What you sell will stand here</source>
        <translation>あなたのサービスがここに並びます</translation>
    </message>
    <message>
        <source>Write a service once, then add marketplaces: each takes your words, counts them against its limits, and shows what you have not updated there yet.</source>
        <translation>文面は一度だけ書いて、売り場を追加します。売り場ごとの文字数と、まだサイトに反映していない変更がわかります。</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
</context>
<context>
    <name>ImageTile</name>
    <message>
        <source>Image {n}: {name}</source>
        <translation>画像{n}：{name}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+← → moves it, Delete removes it</source>
        <translation>Ctrl+Shift+←→で移動、Deleteで削除</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ImagesControl</name>
    <message>
        <source>Add images</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>or drop or paste them here</source>
        <translation>ここへドロップ、または貼り付けても追加できます</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>ListingCommands</name>
    <message>
        <source>Service added</source>
        <translation>サービスを追加しました</translation>
    </message>
    <message>
        <source>Duplicated; its listings are drafts</source>
        <translation>複製しました。出品は下書きです</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（複製）</translation>
    </message>
    <message>
        <source>Service archived</source>
        <translation>サービスを保管しました</translation>
    </message>
    <message>
        <source>Service taken out again</source>
        <translation>サービスを保管から出しました</translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>サービスを削除しました</translation>
    </message>
    <message>
        <source>Listing deleted</source>
        <translation>出品を削除しました</translation>
    </message>
    <message>
        <source>Listing added</source>
        <translation>出品を追加しました</translation>
    </message>
    <message>
        <source>Back to the master</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Images added</source>
        <translation>画像を追加しました</translation>
    </message>
    <message>
        <source>Noted as shown on the site</source>
        <translation>反映済みにしました</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>{state}にしました</translation>
    </message>
</context>
<context>
    <name>ListingDialog</name>
    <message>
        <source>Add a marketplace</source>
        <translation>売り場を追加</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>It is already published there</source>
        <translation>すでに公開している</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>出品ページのURL</translation>
    </message>
    <message>
        <source>Address on the site (if you have it)</source>
        <translation>出品ページのURL（あれば）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closed: nothing can be bought there since {day}</source>
        <translation>閉店：{day}で購入の受付が終わりました</translation>
    </message>
    <message>
        <source>There is a listing of this service already; another is possible</source>
        <translation>このサービスの出品があります（もう1件追加もできます）</translation>
    </message>
</context>
<context>
    <name>ListingForm</name>
    <message>
        <source>Work time of one order</source>
        <translation>1件あたりの作業時間</translation>
    </message>
    <message>
        <source>Work time (minutes)</source>
        <translation>1件あたりの作業時間（分）</translation>
    </message>
    <message>
        <source>to update</source>
        <translation>未反映</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
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
        <source>Questions and answers</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Paid options</source>
        <translation>有料オプション</translation>
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
        <source>Delivery (days)</source>
        <translation>お届け日数</translation>
    </message>
    <message>
        <source>Free revisions</source>
        <translation>無料修正回数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>{state} ({reason})</source>
        <translation>{state}（{reason}）</translation>
    </message>
    <message>
        <source>away</source>
        <translation>休業</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>手一杯</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>制作（テキスト）</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ビデオチャット</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話相談</translation>
    </message>
    <message>
        <source>Content market</source>
        <translation>コンテンツ販売</translation>
    </message>
    <message>
        <source>Not on the site yet: {n}</source>
        <translation>未反映 {n}</translation>
    </message>
    <message>
        <source>{n} to update</source>
        <translation>未反映 {n}</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可証</translation>
    </message>
</context>
<context>
    <name>ListingsPage</name>
    <message>
        <source>Listings</source>
        <translation>出品</translation>
    </message>
    <message>
        <source>{n} services, {m} listings on sale</source>
        <translation>サービス {n}件 ・ 公開中の出品 {m}件</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>休業…</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>What can be added</source>
        <translation>オプションの内容</translation>
    </message>
    <message>
        <source>Price of the option</source>
        <translation>オプションの価格</translation>
    </message>
    <message>
        <source>Days more</source>
        <translation>追加日数</translation>
    </message>
    <message>
        <source>+days</source>
        <translation>+日</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>Add a question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>オプションを追加</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Write a service once, here. Each marketplace then takes these words, and has its own where you want it.</source>
        <translation>サービスの文面はここに一度だけ書きます。各売り場は同じ文面を使い、必要なところだけ変えられます。</translation>
    </message>
    <message>
        <source>e.g. I will draw banners that sell</source>
        <translation>例：集客できるバナーを制作します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A service needs a title.</source>
        <translation>タイトルを入力してください。</translation>
    </message>
</context>
<context>
    <name>ServiceEditor</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Add a marketplace</source>
        <translation>売り場を追加</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>保管する</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>保管から出す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ServiceTabs</name>
    <message>
        <source>Parts of the service</source>
        <translation>サービスの各ページ</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>ServicesPane</name>
    <message>
        <source>Search services</source>
        <translation>サービスを検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>未反映</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>表示するサービス</translation>
    </message>
    <message>
        <source>No service is found.</source>
        <translation>該当するサービスはありません</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show archived services too</source>
        <translation>保管したサービスも表示</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Change the state…</source>
        <translation>状態を変える…</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>出品ページのURL</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <translation>出品ページを開く</translation>
    </message>
    <message>
        <source>{n} orders</source>
        <translation>注文 {n}件</translation>
    </message>
    <message>
        <source>last copied or updated {moment}</source>
        <translation>最終反映 {moment}</translation>
    </message>
    <message>
        <source>this marketplace is closed</source>
        <translation>閉店した売り場です</translation>
    </message>
    <message>
        <source>Write down its address first</source>
        <translation>先にURLを入力してください</translation>
    </message>
    <message>
        <source>Delete this listing</source>
        <translation>この出品を削除</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Where it is offered</source>
        <translation>出品先</translation>
    </message>
    <message>
        <source>Nowhere yet. Add a marketplace: it takes the words of the master.</source>
        <translation>まだ出品していません。売り場を追加すると、マスターの文面がそのまま使われます。</translation>
    </message>
    <message>
        <source>Add a marketplace</source>
        <translation>売り場を追加</translation>
    </message>
</context>
<context>
    <name>StaleCard</name>
    <message>
        <source>All updated on the site</source>
        <translation>すべて反映済みにする</translation>
    </message>
    <message>
        <source>Hide the changes</source>
        <translation>変更を閉じる</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>変更を見る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>{field}をコピー</translation>
    </message>
    <message>
        <source>Updated on the site</source>
        <translation>反映済みにする</translation>
    </message>
    <message>
        <source>{field}: updated on the site</source>
        <translation>{field}：反映済みにする</translation>
    </message>
    <message>
        <source>What changed in {field}</source>
        <translation>{field}の変更点</translation>
    </message>
</context>
</TS>
