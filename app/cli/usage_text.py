"""What is wrong with a command line, as one sentence in each language."""

USAGE: dict[str, tuple[str, str]] = {
    "UsageError": (
        "使い方が正しくありません: {problem}。",
        "The command line is not right: {problem}.",
    ),
    "MissingArgumentError": ("{what} を指定してください。", "{what} is missing."),
    "UnknownArgumentError": ("{what} という指定はありません。", "There is no {what}."),
    "MissingValueError": ("{what} には値が必要です。", "{what} needs a value."),
    "UnknownChoiceError": (
        "{what} に「{found}」は使えません。使えるのは {known} です。",
        "{what} cannot be “{found}”: it is one of {known}.",
    ),
    "ConflictingArgumentsError": (
        "{what} と {other} は同時に指定できません。",
        "{what} and {other} exclude each other.",
    ),
    "NotAnAmountError": (
        "「{found}」は金額（円の整数）ではありません。",
        "“{found}” is no amount in whole yen.",
    ),
    "NotACountError": ("「{found}」は個数ではありません。", "“{found}” is no whole number."),
    "NotADayError": (
        "「{found}」は日付ではありません。2026-11-30 のように書いてください。",
        "“{found}” is no day: write it like 2026-11-30.",
    ),
    "NotAMomentError": (
        "「{found}」は日時ではありません。2026-11-30T14:00 のように書いてください。",
        "“{found}” is no moment: write it like 2026-11-30T14:00.",
    ),
    "NotASizeError": (
        "「{found}」は大きさではありません。1440x900 のように書いてください。",
        "“{found}” is no size: write it like 1440x900.",
    ),
    "NotAScaleError": (
        "「{found}」は倍率ではありません。0.5 から 4 までで書いてください。",
        "“{found}” is no scale: write a number from 0.5 to 4.",
    ),
    "UnreadableWordError": (
        "{found} は端末の文字コードで読めません。",
        "{found} is no text in the terminal's encoding.",
    ),
    "FileNotWrittenError": (
        "{name} を書き出せません（{reason}）。",
        "{name} cannot be written ({reason}).",
    ),
    "BookInTheWayError": (
        "{name} は帳簿のファイルです。帳簿は書き換えません。別の名前を選んでください。",
        "“{name}” is a book and is not replaced. Please choose another name.",
    ),
    "NoProgramForFileError": (
        "{kind} のファイルを開けるソフトがありません。",
        "No program opens {kind} files.",
    ),
    "OutputFailedError": (
        "結果を書き出せません（{reason}）。",
        "The output cannot be written ({reason}).",
    ),
    "BackwardsError": (
        "期間の終わり {last} が始まり {first} より前です。",
        "The time ends on {last}, before it begins on {first}.",
    ),
    "OrderNumberMissingError": (
        "注文 {number} は帳簿にありません。",
        "There is no order {number} in the book.",
    ),
    "AmbiguousNumberError": (
        "注文 {number} は {marketplaces} にあります。--marketplace で選んでください。",
        "Several marketplaces ({marketplaces}) have an order {number}: add --marketplace.",
    ),
    "StatementColumnsError": (
        "{file} の列の名前では、日付や金額の列が分かりません。画面から取り込んで選んでください。",
        "{file}: no column is named as day and amount. Take it in from the window and choose them.",
    ),
    "NothingReadError": (
        "{file} からは何も取り込めませんでした。",
        "Nothing in {file} could be read.",
    ),
    "NothingToUndoError": ("元に戻す操作はありません。", "There is nothing to undo."),
    "NothingToRedoError": ("やり直す操作はありません。", "There is nothing to redo."),
}
