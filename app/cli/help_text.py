"""What --help says about each command and option, in both languages."""

Words = tuple[str, str]

PROGRAM: Words = (
    "得意帳: スキル販売の注文帳。コマンドなしで起動するとウィンドウを開きます。",
    "Tokuicho: an order book for sellers of skills. Without a command it opens the window.",
)

COMMANDS: dict[str, Words] = {
    "init": ("新しい帳簿を作る", "make a new book"),
    "demo": ("見本の帳簿を作る", "make a demo book"),
    "import": ("サイトのファイルを取り込む", "take in files from the sites"),
    "begin": ("帳簿を前の年から始める", "begin the book with an earlier year"),
    "quote": ("手数料と手取りを計算する", "work out fee and net"),
    "order": ("注文を扱う", "work with orders"),
    "order add": ("注文を追加する", "add an order"),
    "order step": ("注文の段階を進める", "move an order to a stage"),
    "order pay": ("オプションやおひねりを追加する", "add an option or a tip"),
    "order list": ("注文を一覧する", "list orders"),
    "order show": ("注文を詳しく見る", "show one order"),
    "report": ("集計を見る", "show figures"),
    "search": ("注文・顧客・出品・メッセージを探す", "search orders, clients, listings, messages"),
    "export": ("ほかのソフトへ書き出す", "write files for other programs"),
    "export calendar": (
        "期限・納品予定日・予約・入金予定をカレンダー (.ics) に書き出す",
        "write deadlines, promised days, booked times and payouts as a calendar (.ics)",
    ),
    "export journal": (
        "仕訳帳を会計ソフトの形式で書き出す",
        "write the journal for an accounting program",
    ),
    "backup": ("検証済みの控えを取る", "write a verified copy"),
    "verify": ("帳簿の健全性を確かめる", "check that the book is sound"),
    "history": ("操作の履歴を見る", "show what was done"),
    "undo": ("直前の操作を元に戻す", "take the last action back"),
    "redo": ("元に戻した操作をやり直す", "repeat what was taken back"),
    "tour": ("すべての画面を PNG に描く", "draw every page as a PNG"),
}

OPTIONS: dict[str, Words] = {
    "--help": ("この説明を表示する", "show this help"),
    "--store": ("帳簿のファイル", "the book's file"),
    "--lang": ("言語 (ja または en)", "language (ja or en)"),
    "--json": ("JSON で出力する", "print JSON"),
    "--encrypt": ("鍵の置き場所", "where the key is kept"),
    "--name": ("屋号・名前", "the seller's name"),
    "--tax-status": ("消費税の区分", "liable for consumption tax or not"),
    "--format": ("どのソフトの形式か", "for which program"),
    "--encoding": ("文字コード（選べる形式のみ）", "encoding, where a format knows both"),
    "--out": ("書き出し先", "where to write"),
    "--orders": ("注文の数", "how many orders"),
    "--messages": ("メッセージの数", "how many messages"),
    "--clients": ("顧客の数", "how many clients"),
    "--seed": ("同じ値なら同じ帳簿", "the same seed makes the same book"),
    "--today": ("見本の「今日」", "the day the demo takes place on"),
    "files": ("取り込むファイル", "files to take in"),
    "--account": ("銀行の明細の口座の名前", "the account that a bank's statement is of"),
    "year": ("帳簿を始める年", "the year the book begins with"),
    "--as": ("ファイルの種類", "what kind of file it is"),
    "--marketplace": ("売り場の ID", "the marketplace's id"),
    "--overdrawn": (
        "残高がマイナスになる口座（総合口座など）として取り込む",
        "the account may be overdrawn: take balances below zero",
    ),
    "--dry-run": ("確かめるだけで取り込まない", "only look, take nothing in"),
    "--price": ("販売価格", "the price"),
    "--net": ("ほしい手取り", "the net wanted"),
    "--budget": ("購入者の予算", "the buyer's budget"),
    "--kind": ("種類", "the kind"),
    "--taxable": ("課税事業者として計算する", "as a seller liable for consumption tax"),
    "--listing": ("出品の価格刻みで計算する", "in the listing's price steps"),
    "--on": ("この日の規則で", "by the rule of this day"),
    "--title": ("件名", "the title"),
    "--client": ("顧客の名前", "the client's name"),
    "--number": ("注文番号", "the order's number"),
    "--purchased-at": ("購入日時", "when it was bought"),
    "--due-on": ("納品予定日", "the promised day"),
    "number": ("注文番号", "the order's number"),
    "stage": ("段階", "the stage"),
    "--at": ("日時", "when"),
    "--stage": ("この段階だけ", "only this stage"),
    "--ball": ("この手番だけ", "only where it is this side's turn"),
    "report": ("集計の種類", "which figures"),
    "--from": ("この日から", "from this day"),
    "--to": ("この日まで", "to this day"),
    "--to DIR": ("控えを置くフォルダー", "the folder of the backup"),
    "--by": ("集計の単位", "grouped by"),
    "--minutes": ("新しい注文の作業時間 (分)", "minutes a new order would take"),
    "words": ("探す言葉", "words to find"),
    "--limit": ("最大の行数", "how many lines at most"),
    "--theme": ("テーマ", "theme"),
    "--size": ("大きさ", "size"),
    "--scale": ("倍率", "scale"),
}


def said(words: Words, language: str) -> str:
    """Return the words of this language."""
    return words[0] if language == "ja" else words[1]
