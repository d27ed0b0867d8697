"""One sentence for every error a user can act on, in Japanese and English."""

from collections.abc import Mapping

from app.ui.bookkeeping_sentences import BOOKKEEPING
from app.ui.listing_sentences import LISTINGS
from app.ui.paper_sentences import PAPERS
from app.ui.permit_sentences import PERMITS
from app.ui.rule_sentences import RULES
from app.ui.words import Pair
from app.ui.work_sentences import WORK

FALLBACK = Pair("この操作はできませんでした。", "This could not be done.")
"""For an error of a newer part of the program; a test keeps it from being used."""

ORDERS: Mapping[str, Pair] = {
    "OrderMissingError": Pair(
        "この注文はもう帳簿にありません。", "This order is no longer in the book."
    ),
    "DuplicateNumberError": Pair(
        "{marketplace}の注文番号 {number} はもう帳簿にあります。",
        "{marketplace} already has an order numbered {number} in the book.",
    ),
    "ChecklistItemMissingError": Pair(
        "このチェック項目はもうありません。", "This checklist item is no longer there."
    ),
    "ConversationMissingError": Pair(
        "この会話はもう帳簿にありません。", "This conversation is no longer in the book."
    ),
    "OtherMarketplaceError": Pair(
        "売り場の違う注文とはつなげられません。",
        "A conversation can be joined only to an order of its own marketplace.",
    ),
    "AddressError": Pair(
        "「{found}」はウェブページのアドレスではありません。",
        "{found} is no address of a web page.",
    ),
    "ClientMissingError": Pair(
        "この顧客はもう帳簿にありません。", "This client is no longer in the book."
    ),
    "SameClientError": Pair(
        "同じ顧客どうしは選べません。もう一人を選んでください。",
        "Please choose two different clients.",
    ),
    "ClientErasedError": Pair(
        "この顧客の個人情報はもう消去されています。",
        "The personal data of this client was erased.",
    ),
    "HandleTakenError": Pair(
        "「{name}」は顧客「{client}」の名前として登録されています。同じ方なら統合してください。",
        "{name} is a name of the client {client}. Merge the two if they are one.",
    ),
    "MergeMissingError": Pair(
        "この統合はもう元に分けられています。", "This merge was parted again already."
    ),
    "RiskNoteMissingError": Pair(
        "この要注意メモはもうありません。", "This risk note is no longer there."
    ),
    "UnknownRankError": Pair(
        "{marketplace}に「{rank}」というランクはありません。", "{marketplace} has no rank “{rank}”."
    ),
    "HeldRankMissingError": Pair(
        "このランクの記録はもうありません。", "This line of the rank history is no longer there."
    ),
    "RankDayError": Pair(
        "{marketplace}の {on} からのランクはもう記録されています。",
        "A rank at {marketplace} since {on} is recorded already.",
    ),
    "ProStepMissingError": Pair(
        "この応募の記録はもうありません。", "This step of the application is no longer there."
    ),
    "ProGroupMissingError": Pair(
        "この準備項目はもうありません。", "This group of the checklist is no longer there."
    ),
    "EvidenceMissingError": Pair(
        "この証拠はもうありません。", "This piece of evidence is no longer there."
    ),
    "DisclosureMissingError": Pair(
        "この開示の記録はもうありません。", "This line of the ledger is no longer there."
    ),
    "MarketplaceClosedError": Pair(
        "{marketplace}は閉鎖されているため、その日に注文は入りません。",
        "{marketplace} was closed on that day, so nothing could be ordered there.",
    ),
    "UnknownKindError": Pair(
        "{marketplace}に「{kind}」という種類はありません。使えるもの: {known}",
        "{marketplace} has no kind “{kind}”. Known kinds: {known}",
    ),
    "EmptyFieldError": Pair("{field}を入力してください。", "Please fill in {field}."),
    "TooLongError": Pair(
        "{field}は{limit}文字までです（いまは{found}文字）。",
        "Up to {limit} characters fit into {field}; it has {found}.",
    ),
    "NegativeAmountError": Pair(
        "{field}は0以上にしてください（{found}は使えません）。",
        "Please make {field} 0 or more, not {found}.",
    ),
    "TooLargeAmountError": Pair(
        "{field}は{limit}までです（{found}は使えません）。",
        "At most {limit} is possible for {field}, not {found}.",
    ),
    "NotAFirstStageError": Pair(
        "新しい注文は「見積り・相談」か「着手前」から始めます（{stage}からは始められません）。",
        "A new order begins as an enquiry or a purchase, not as “{stage}”.",
    ),
    "TemplateMissingError": Pair(
        "この定型文はもうありません。", "This template is no longer there."
    ),
    "ViewMissingError": Pair(
        "この保存した表示はもうありません。", "This saved view is no longer there."
    ),
    "ViewNameTakenError": Pair(
        "「{name}」という表示はもうあります。別の名前にしてください。",
        "There is already a view named “{name}”. Please choose another name.",
    ),
    "BulkStepError": Pair(
        "注文 {number} は「{before}」から「{after}」へ進めないため、どの注文も変えていません。",
        "Order {number} cannot go from “{before}” to “{after}”, so no order was changed.",
    ),
    "HasOrderError": Pair(
        "この会話はもう注文 {number} のものです。",
        "This conversation already belongs to order {number}.",
    ),
    "NotAnEnquiryError": Pair(
        "提案できるのは見積り・相談のときだけです（いまは{stage}）。",
        "Only an enquiry takes a quote; this one is “{stage}”.",
    ),
    "RatingError": Pair(
        "評価は{least}から{most}までの星で入れてください。",
        "A rating is {least} to {most} stars.",
    ),
    "IllegalStepError": Pair(
        "「{before}」から「{after}」へは進められません。",
        "An order cannot go from “{before}” to “{after}”.",
    ),
    "StepTimeError": Pair(
        "この日時は前の段階（{earliest}）より前です。",
        "That moment lies before the previous step ({earliest}).",
    ),
    "ClosedOrderError": Pair(
        "終わった注文（{stage}）に支払は追加できません。",
        "An order that has ended ({stage}) takes no more payments.",
    ),
}

CAPTURES: Mapping[str, Pair] = {
    "NotACaptureError": Pair(
        "{file} は取り込めるファイルではありません。",
        "{file} is not a file that can be captured.",
    ),
    "CutOffError": Pair(
        "{file} は途中で切れています（{line}行目）。もう一度保存してください。",
        "{file} ends in the middle (line {line}). Please save it again.",
    ),
    "TooLargeError": Pair(
        "{file} は大きすぎて取り込めません。", "{file} is too large to be captured."
    ),
    "TooDeepError": Pair(
        "{file} の中身は入れ子が深すぎて取り込めません。",
        "{file} is nested too deeply to be captured.",
    ),
    "BinaryFileError": Pair(
        "{file} は文字のファイルではないため取り込めません。",
        "{file} is not a text file, so it cannot be captured.",
    ),
    "UnreadableTextError": Pair(
        "{file} の文字コードを読み取れません（{line}行目）。",
        "The encoding of {file} cannot be read (line {line}).",
    ),
    "NothingFoundError": Pair(
        "{file} は「{kind}」のようですが、中に何も見つかりません。",
        "{file} looks like a “{kind}”, but nothing was found in it.",
    ),
    "NoRoomNumberError": Pair(
        "{file} がどのトークルームのものか分かりません。ファイル名に番号を入れてください。",
        "Which talkroom {file} belongs to is unknown. Please put its number into the file's name.",
    ),
    "ColumnsMissingError": Pair(
        "{file} に必要な列がありません: {columns}",
        "{file} lacks columns that are needed: {columns}",
    ),
    "MappingNeededError": Pair(
        "{file} のどの列が何かを選んでください。",
        "Please choose what each column of {file} means.",
    ),
    "TalkNeededError": Pair(
        "{file} では誰が自分か、どの会話かが分かりません。画面で確かめてください。",
        "{file} does not say who you are or which conversation it is. Please say so in the window.",
    ),
    "BadSenderError": Pair(
        "{found} はドメインでもメールアドレスでもありません。",
        "{found} is neither a domain nor a mail address.",
    ),
    "MailboxUnreachableError": Pair(
        "{host} につながりません。サーバー名とポート（{port}）を確かめてください。",
        "{host} cannot be reached. Please check the server's name and port ({port}).",
    ),
    "MailboxSilentError": Pair(
        "{host} から返事がありません。しばらくしてから試してください。何も取り込んでいません。",
        "{host} does not answer. Please try again later. Nothing was taken in.",
    ),
    "MailboxNoTlsError": Pair(
        "{host} は暗号化（TLS）に対応していないため、つなぎません。ふつうのポートは 993 です。",
        "{host} offers no encryption (TLS), so it was not used. The usual port is 993.",
    ),
    "MailboxCertificateError": Pair(
        "{host} の証明書を確かめられないため、つなぎませんでした。サーバー名を確かめてください。",
        "{host} could not prove who it is, so it was not used. Please check the server's name.",
    ),
    "MailboxLoginError": Pair(
        "{host} が {user} のパスワードを受け付けません。アプリ用のパスワードが要るかもしれません。",
        "{host} does not accept the password of {user}. It may want a password made for apps.",
    ),
    "MailboxDroppedError": Pair(
        "{host} が途中で切れました。何も取り込んでいません。",
        "{host} ended the connection. Nothing was taken in.",
    ),
    "MailboxConfusedError": Pair(
        "{host} の答えが読み取れません。何も取り込んでいません。",
        "What {host} answers makes no sense. Nothing was taken in.",
    ),
    "MailboxFolderError": Pair(
        "メールボックスに {folder} というフォルダがありません。",
        "The mailbox has no folder {folder}.",
    ),
    "MailboxStoppedError": Pair(
        "メールの確認を中止しました。何も変わっていません。",
        "Looking for mails was stopped. Nothing has changed.",
    ),
    "OutOfRangeError": Pair(
        "{field} は {least} から {most} までの数にしてください（{found} は使えません）。",
        "{field} must be from {least} to {most}; {found} is not.",
    ),
    "CaptureCancelledError": Pair(
        "取り込みを中止しました。何も変わっていません。",
        "The capture was stopped. Nothing has changed.",
    ),
    "FileMissingError": Pair(
        "{file} が見つからないか、読めません。フォルダーなら、中のファイルを選んでください。",
        "{file} is not there or cannot be read. Of a folder, choose the files in it.",
    ),
    "BadMappingError": Pair(
        "覚えていた列の選び方が使えません。選び直してください。",
        "The remembered choice of columns cannot be used. Please choose again.",
    ),
}

BOOKS: Mapping[str, Pair] = {
    "FileNotWrittenError": Pair(
        "{name} を書き出せませんでした（{reason}）。別の場所を選んでください。",
        "{name} could not be written ({reason}). Please choose another place.",
    ),
    "BookInTheWayError": Pair(
        "{name} は帳簿のファイルです。帳簿は書き換えません。別の名前を選んでください。",
        "“{name}” is a book and is not replaced. Please choose another name.",
    ),
    "NoProgramForFileError": Pair(
        "{kind} のファイルを開けるソフトが、このパソコンに見つかりません。",
        "No program on this computer opens {kind} files.",
    ),
    "BookMissingError": Pair(
        "{path} に帳簿がありません。移動したか、名前が変わっていないか確かめてください。",
        "There is no book at {path}. It may have been moved or renamed.",
    ),
    "BookExistsError": Pair(
        "{path} にはもうファイルがあります。別の名前にしてください。",
        "There is already a file at {path}. Please choose another name.",
    ),
    "NotABookError": Pair(
        "{path} は得意帳の帳簿ではありません。", "{path} is not a book of Tokuicho."
    ),
    "BookDamagedError": Pair(
        "帳簿 {path} の一部を読めません。バックアップから戻してください。",
        "A part of the book {path} cannot be read. Please go back to a backup.",
    ),
    "NewerBookError": Pair(
        "帳簿 {path} は新しい版の得意帳で作られています。得意帳を更新してください。",
        "The book {path} was made by a newer Tokuicho. Please update the program.",
    ),
    "WrongKeyError": Pair(
        "パスフレーズか復旧コードが違います。もう一度入力してください。",
        "That passphrase or recovery code does not open the book. Please try again.",
    ),
    "KeyNeededError": Pair(
        "帳簿 {path} の鍵がこのパソコンにありません。パスフレーズか復旧コードを入力してください。",
        "This computer has no key for the book {path}. Please give passphrase or recovery code.",
    ),
    "PassphraseMissingError": Pair("パスフレーズを入力してください。", "Please give a passphrase."),
    "BookInUseError": Pair(
        "帳簿 {path} は別の得意帳が開いています。そちらの窓かトレイの得意帳を使ってください。",
        "The book {path} is open in another Tokuicho. Please use that window, or its tray icon.",
    ),
    "ReadOnlyBookError": Pair(
        "{path} に書き込めません。フォルダの権限を確かめてください。",
        "{path} cannot be written. Please check the permissions of its folder.",
    ),
    "DiskFullError": Pair(
        "ディスクに空きがないため保存できませんでした。空きを作ってからもう一度お試しください。",
        "The disk is full, so nothing was saved. Please free some room and try again.",
    ),
    "DiskFailedError": Pair(
        "{path} のあるディスクが応答しません。接続を確かめてください。",
        "The disk that holds {path} failed. Please check its connection.",
    ),
    "KeychainUnavailableError": Pair(
        "キーチェーンが使えません。パスフレーズで保護する帳簿にするか、"
        "キーチェーンの鍵を開けてください。",
        "The keychain cannot be used. Please unlock it, or protect the book with a passphrase.",
    ),
    "NoScreenError": Pair(
        "画面がないため窓を開けません。", "There is no screen to open a window on."
    ),
    "UndoConflictError": Pair(
        "あとから変わったところがあるため、元に戻せません。",
        "Something changed since, so this cannot be undone.",
    ),
}

SENTENCES: Mapping[str, Pair] = {
    **ORDERS,
    **LISTINGS,
    **RULES,
    **CAPTURES,
    **BOOKS,
    **BOOKKEEPING,
    **PAPERS,
    **PERMITS,
    **WORK,
}
"""By the name of the error's class."""
