"""What went wrong, as one sentence in each language."""

from app.cli.bookkeeping_text import BOOKKEEPING_SENTENCES
from app.cli.listing_text import LISTING_SENTENCES
from app.cli.mailbox_text import MAILBOX_SENTENCES
from app.cli.paper_text import PAPER_SENTENCES
from app.cli.permit_text import PERMIT_SENTENCES
from app.cli.usage_text import USAGE
from app.cli.work_text import WORK_SENTENCES

SENTENCES: dict[str, tuple[str, str]] = {
    "AppError": ("できませんでした。", "This could not be done."),
    "NoScreenError": (
        "画面がないので窓を開けません。画像で見るには tour コマンドを使ってください。",
        "There is no screen to open a window on; the command “tour” draws pictures instead.",
    ),
    **USAGE,
    # orders
    "IllegalStepError": (
        "「{before}」から「{after}」へは進められません。",
        "An order cannot go from “{before}” to “{after}”.",
    ),
    "StepTimeError": (
        "{at} は前の段階（{earliest}）より前です。",
        "{at} lies before the step that led there ({earliest}).",
    ),
    "ClosedOrderError": (
        "「{stage}」の注文に支払は追加できません。",
        "An order that was {stage} takes no more payments.",
    ),
    "EmptyFieldError": ("{field}が空です。", "The {field} is empty."),
    "TooLongError": (
        "{field}が長すぎます（{found} 文字。{limit} 文字まで）。",
        "The {field} is too long ({found} characters; at most {limit}).",
    ),
    "NegativeAmountError": (
        "{field}に負の値（{found}）は使えません。",
        "The {field} cannot be negative ({found}).",
    ),
    "TooLargeAmountError": (
        "{field}が大きすぎます（{found}。{limit} まで）。",
        "The {field} is too large ({found}; at most {limit}).",
    ),
    "NotAFirstStageError": (
        "注文を「{stage}」から始めることはできません。",
        "An order does not begin as “{stage}”.",
    ),
    "UnknownKindError": (
        "{marketplace} に種類「{kind}」はありません。使えるのは {known} です。",
        "{marketplace} has no kind “{kind}”: it has {known}.",
    ),
    "MarketplaceClosedError": (
        "{marketplace} は {closed_on} で販売を終えているため、それより後の注文は扱えません。",
        "{marketplace} took no purchases after {closed_on}.",
    ),
    "OrderMissingError": (
        "注文（ID {id}）は帳簿にありません。",
        "There is no order with the id {id} in the book.",
    ),
    "DuplicateNumberError": (
        "{marketplace} には注文 {number} がすでにあります。",
        "{marketplace} has an order {number} already.",
    ),
    "ConversationMissingError": (
        "その会話（ID {id}）はありません。",
        "There is no conversation {id}.",
    ),
    "OtherMarketplaceError": (
        "{room} の会話は {order} の注文とつなげられません。",
        "A conversation of {room} cannot be joined to an order of {order}.",
    ),
    "AddressError": (
        "{found} はウェブページのアドレスではありません。",
        "{found} is no address of a web page.",
    ),
    "ListingMissingError": ("その出品（ID {id}）はありません。", "There is no listing {id}."),
    "ServiceMissingError": ("そのサービス（ID {id}）はありません。", "There is no service {id}."),
    "ChecklistItemMissingError": (
        "そのチェック項目（ID {id}）はありません。",
        "There is no checklist line {id}.",
    ),
    "ClientMissingError": ("その顧客（ID {id}）はいません。", "There is no client {id}."),
    "SameClientError": (
        "同じ顧客どうしは選べません。もう一人を選んでください。",
        "Please choose two different clients.",
    ),
    "ClientErasedError": (
        "この顧客の個人情報はもう消去されています。",
        "The personal data of this client was erased.",
    ),
    "HandleTakenError": (
        "「{name}」は顧客「{client}」の名前として登録されています。同じ方なら統合してください。",
        "“{name}” is a name of the client {client}. Merge the two if they are one.",
    ),
    "MergeMissingError": (
        "この統合はもう元に分けられています。",
        "This merge was parted again already.",
    ),
    "UnknownRankError": (
        "{marketplace}に「{rank}」というランクはありません。",
        "{marketplace} has no rank “{rank}”.",
    ),
    "HeldRankMissingError": (
        "このランクの記録はもうありません。",
        "This line of the rank history is no longer there.",
    ),
    "RankDayError": (
        "{marketplace}の {on} からのランクはもう記録されています。",
        "A rank at {marketplace} since {on} is recorded already.",
    ),
    "ProStepMissingError": (
        "この応募の記録はもうありません。",
        "This step of the application is no longer there.",
    ),
    "ProGroupMissingError": (
        "この準備項目はもうありません。",
        "This group of the checklist is no longer there.",
    ),
    "EvidenceMissingError": (
        "この証拠はもうありません。",
        "This piece of evidence is no longer there.",
    ),
    "RiskNoteMissingError": (
        "この要注意メモはもうありません。",
        "This risk note is no longer there.",
    ),
    "DisclosureMissingError": (
        "この開示の記録はもうありません。",
        "This line of the ledger is no longer there.",
    ),
    "BulkStepError": (
        "注文 {number} は「{before}」から「{after}」へ進められないため、何も変えませんでした。",
        "Order {number} cannot go from “{before}” to “{after}”, so nothing was changed.",
    ),
    "HasOrderError": (
        "この会話はすでに注文 {number} のものです。",
        "This conversation belongs to order {number} already.",
    ),
    "NotAnEnquiryError": (
        "提案できるのは見積り・相談だけです（今は「{stage}」）。",
        "Only an enquiry takes a quote; this order is “{stage}”.",
    ),
    "RatingError": (
        "評価は {least} から {most} までです（{found}）。",
        "A rating is from {least} to {most}, not {found}.",
    ),
    # payouts, rules, views
    "NothingOnBalanceError": (
        "{marketplace} に振込を申請できる売上金はありません。",
        "{marketplace} keeps no proceeds that could be paid out.",
    ),
    "NotOnBalanceError": (
        "注文 {number} の売上金は申請できません（今は「{payment_state}」）。",
        "The proceeds of order {number} cannot be asked for: they are “{payment_state}”.",
    ),
    "BelowMinimumError": (
        "{marketplace} の振込は {minimum} 円からです（残高 {amount} 円）。",
        "{marketplace} transfers ¥{minimum} or more; there are ¥{amount}.",
    ),
    "PayoutMissingError": ("その振込（ID {id}）はありません。", "There is no payout {id}."),
    "PayoutArrivedError": (
        "その振込は入金済み（{paid_on}）です。先に入金の照合を取り消してください。",
        "That payout arrived on {paid_on}; take its arrival back first.",
    ),
    "NoArrivalError": (
        "この振込はまだ入金されていないので、取り消す照合がありません。",
        "This payout has not arrived: there is nothing to take back.",
    ),
    "PaidBeforeRequestError": (
        "入金日 {paid_on} は申請日 {requested_on} より前です。",
        "The transfer cannot have arrived on {paid_on}: it was asked for on {requested_on}.",
    ),
    "UnknownFeeChoiceError": (
        "手数料に「{choice}」は選べません。選べるのは {known} です。",
        "“{choice}” is none of the fees to choose: {known}.",
    ),
    "FeeRateError": (
        "手数料率は 0% 以上 100% 未満です（{found} bp）。",
        "A fee is from 0 % up to, but not, 100 % ({found} bp).",
    ),
    "TemplateMissingError": ("その定型文（ID {id}）はありません。", "There is no template {id}."),
    "ViewMissingError": ("その表示（ID {id}）はありません。", "There is no view {id}."),
    "ViewNameTakenError": (
        "「{name}」という表示はすでにあります。",
        "There is a view called “{name}” already.",
    ),
    # the rulebook
    "NegativePriceError": (
        "販売価格に負の値（{price}）は使えません。",
        "The price cannot be negative ({price}).",
    ),
    "ScenarioMissingError": (
        "この価格の比較はもうありません。",
        "This comparison of prices is no longer there.",
    ),
    "ScenarioNameTakenError": (
        "「{name}」という価格の比較はもうあります。",
        "A comparison of prices named {name} is there already.",
    ),
    "NoSuchPriceError": (
        "{target} 円になる価格はありません（{lowest} 円から {highest} 円まで）。",
        "No price from ¥{lowest} to ¥{highest} comes to ¥{target}.",
    ),
    "OffStepPriceError": (
        "{marketplace} の出品価格に {price} 円は選べません。近い価格: {near}。",
        "No listing at {marketplace} can cost ¥{price}; the nearest prices are {near}.",
    ),
    "FrozenRuleError": (
        "注文に残された規則を読めません（{reason}）。",
        "The rule kept with the order cannot be read ({reason}).",
    ),
    "MarketplaceEndedError": (
        "{marketplace} は {closed_on} に終了しました。その後の出来事や金額は記録できません。",
        "{marketplace} ended on {closed_on}: nothing can happen there, or be changed, after it.",
    ),
    "MarketplaceInUseError": (
        "{marketplace} には注文や出品、会話などが {count} 件あるため、削除できません。",
        "{marketplace} cannot be removed: {count} things in the book belong to it.",
    ),
    "NotOwnMarketplaceError": (
        "{marketplace} は自分で追加した売り場ではありません。",
        "{marketplace} is not a marketplace of your own.",
    ),
    "MarketplaceShapeError": (
        "売り場の{field}が正しくありません（{found}）。",
        "A marketplace cannot have this {field}: {found}.",
    ),
    "RulebookError": (
        "規則 {file} の {key} が正しくありません: {reason}。",
        "{file} is wrong at “{key}”: {reason}.",
    ),
    "UnknownMarketplaceError": (
        "「{id}」という売り場はありません。使えるのは {known} です。",
        "There is no marketplace “{id}”: there are {known}.",
    ),
    "UnknownFeeError": (
        "{marketplace}（{kind}）の {on} の手数料がわかりません。設定で選んでください。",
        "The fee of {marketplace} ({kind}) on {on} is not known: choose it in the settings.",
    ),
    # files that are taken in
    "NotACaptureError": (
        "{file} は取り込めるファイルではありません。",
        "{file} is no file that can be taken in.",
    ),
    "CutOffError": ("{file} は途中で切れています。", "{file} ends in the middle."),
    "TooLargeError": ("{file} は大きすぎて取り込めません。", "{file} is too large to be taken in."),
    "TooDeepError": (
        "{file} は入れ子が深すぎて取り込めません。",
        "{file} is nested too deeply to be taken in.",
    ),
    "BinaryFileError": ("{file} は文字のファイルではありません。", "{file} is no text file."),
    "UnreadableTextError": (
        "{file} の文字コードがわかりません。",
        "The encoding of {file} is not known.",
    ),
    "NothingFoundError": (
        "{file} に取り込めるものが見つかりません。",
        "Nothing to take in was found in {file}.",
    ),
    "NoRoomNumberError": (
        "{file} がどのトークルームのものかわかりません。",
        "{file} does not tell which talkroom it is of.",
    ),
    "ColumnsMissingError": (
        "{file} に必要な列（{columns}）がありません。",
        "{file} lacks the columns {columns}.",
    ),
    "MappingNeededError": (
        "{file} は初めて見る形の CSV です。--marketplace か --as を付けるか、窓で列を選びます。",
        "{file} is a CSV of unknown shape: add --marketplace or --as, or use the window.",
    ),
    "TalkNeededError": (
        "{file} では誰が自分か、どの会話かが分かりません。画面から取り込んでください。",
        "{file} does not say who you are or which conversation it is. Take it in from the window.",
    ),
    "BadMappingError": (
        "覚えていた列の対応が使えません（{reason}）。",
        "The remembered meaning of the columns cannot be used ({reason}).",
    ),
    # the book
    "BookMissingError": (
        "{path} に帳簿はありません。tokuicho init で作れます。",
        "There is no book at {path}: make one with tokuicho init.",
    ),
    "BookExistsError": (
        "{path} にはすでにファイルがあります。",
        "There is a file at {path} already.",
    ),
    "NotABookError": ("{path} は得意帳の帳簿ではありません。", "{path} is no book of Tokuicho."),
    "BookDamagedError": (
        "{path} は壊れています。控えから戻してください。",
        "{path} is damaged: go back to a backup.",
    ),
    "NewerBookError": (
        "{path} は新しい版の得意帳で作られています。",
        "{path} was made by a newer version of Tokuicho.",
    ),
    "WrongKeyError": (
        "パスフレーズまたは復旧コードが違います（{path}）。",
        "The passphrase or recovery code does not open {path}.",
    ),
    "BookInUseError": (
        "{path} は別のウィンドウまたはコマンドが使っています。閉じてからやり直してください。",
        "{path} is open in another window or command: close it and try again.",
    ),
    "ReadOnlyBookError": ("{path} に書き込めません。", "{path} cannot be written to."),
    "DiskFullError": (
        "ディスクに空きがありません（{path}）。何も変えていません。",
        "The disk is full ({path}); nothing was changed.",
    ),
    "DiskFailedError": (
        "ディスクの読み書きに失敗しました（{path}）。",
        "The disk failed at {path}.",
    ),
    "PassphraseMissingError": (
        "パスフレーズが必要です。TOKUICHO_PASSPHRASE に設定してください。",
        "A passphrase is needed: set TOKUICHO_PASSPHRASE.",
    ),
    "KeyNeededError": (
        "{path} を開くには TOKUICHO_PASSPHRASE にパスフレーズか復旧コードを設定してください。",
        "Set TOKUICHO_PASSPHRASE to the passphrase or recovery code of {path}.",
    ),
    "KeychainUnavailableError": (
        "キーチェーンが使えません。--encrypt passphrase か --encrypt none を付けてください。",
        "The keychain does not answer: use --encrypt passphrase or --encrypt none.",
    ),
    "UndoConflictError": (
        "その後の変更と食い違うため、元に戻せません。",
        "The rows have changed since, so nothing was taken back.",
    ),
    "CaptureCancelledError": (
        "取り込みを中止しました。何も変えていません。",
        "The capture was stopped; nothing was changed.",
    ),
    "FileMissingError": ("{file} を開けません。", "{file} cannot be opened."),
    **LISTING_SENTENCES,
    **MAILBOX_SENTENCES,
    **BOOKKEEPING_SENTENCES,
    **PAPER_SENTENCES,
    **PERMIT_SENTENCES,
    **WORK_SENTENCES,
}
