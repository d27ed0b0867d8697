"""Reasons of others in the seller's words: what is wrong with a rulebook, why a file cannot be."""

import errno
import os
import re
from collections.abc import Mapping

OVERRIDE_SUFFIX = ".override"
"""What an error calls the seller's own text for a marketplace: `coconala.override`."""

JAPANESE = "ja"

_JAPANESE: tuple[tuple[str, str], ...] = (
    (r"Object contains unknown field `(.+)`", r"「\1」という項目はありません"),
    (r"Object missing required field `(.+)`", r"必要な項目「\1」がありません"),
    (r"Expected `int` >= 0", "負の数は使えません"),
    (r"Expected `int` >= (\d+)", r"\1以上の整数にしてください"),
    (r"Expected `int` <= (\d+)", r"\1以下の整数にしてください"),
    (r"Expected `array` of length >= 1", "一つ以上必要です"),
    (r"Expected `str` of length >= 1", "空にはできません"),
    (r"Expected `str` of length <= 1", "一文字にしてください"),
    (r"Expected `str` matching regex .+", "使えない文字があります"),
    (r"Expected `(\w+)(?: \| null)?`, got `(\w+)`", r"型が違います（\1 のはずが \2 です）"),
    (r"Invalid enum value '?(.+?)'?", r"「\1」は選べません"),
    (r"Invalid RFC3339 encoded date", "日付は 2026-04-01 の形にしてください"),
    (r"valid_to lies before valid_from", "終わりの日が始まりの日より前です"),
    (r"there is no field (.+)", r"「\1」という項目はありません"),
    (r"closed_on lies before purchases_stopped_on", "終了の日が販売終了の日より前です"),
    (r"not a kind of this marketplace: (.+)", r"この売り場にない種類です: \1"),
    (r"two choices have the id (.+)", r"候補の id「\1」が重なっています"),
    (r"a fee with its tax takes the whole price", "税を足すと手数料が価格のすべてになります"),
    (r"the last one must be open: leave up_to out", "最後の区切りには上限（up_to）を書きません"),
    (
        r"only the last one may be open: a gap or overlap follows",
        "途中の区切りに上限（up_to）がなく、すきまか重なりができています",
    ),
    (r"overlaps the one before, which reaches to (\d+)", r"前の区切り（\1まで）と重なっています"),
    (r"a payout has windows or bank_days, not both", "windows と bank_days は一方だけです"),
    (
        r"one fee must name no bank, and each bank may be named once",
        "銀行名のない手数料が一つ必要で、同じ銀行は一度だけ書けます",
    ),
    (r"must begin on day (\d+): a gap or overlap", r"\1日から始まる必要があります"),
    (r"would be paid before it ends", "締めより前に支払うことになります"),
    (r"the days after (\d+) are missing", r"\1日より後の日がありません"),
    (r"a clock has either hours or days", "hours と days のどちらか一方を書いてください"),
    (r"lies below minimum", "下限より小さい値です"),
    (r"is not a whole number of steps above (\d+)", r"\1から刻みで割り切れません"),
    (r"lies before waiting_days", "waiting_days より短い値です"),
    (
        r"must begin with https:// and hold \{number\} once",
        "https:// で始まり {number} を一つ含む必要があります",
    ),
    (
        r"a sender has either an address or a domain",
        "address と domain のどちらか一方を書いてください",
    ),
    (r"names two stages: (.+)", r"「\1」が二つの段階を指しています"),
    (r"two rules of kind (\w+) hold on ([\d-]+)", r"種類 \1 の規則が \2 に二つあります"),
    (r"two rules hold on ([\d-]+)", r"規則が \1 に二つあります"),
    (r"must be (\w+)", r"「\1」でなければなりません"),
    (r"is greater than ([\d,]+)", r"\1 より大きい数です"),
    (r"it is longer than ([\d,]+) characters", r"\1 字を超えています"),
    (r"(.+) \(at line (\d+), column (\d+)\)", r"\2行目の\3文字目が TOML として読めません"),
    (r"(.+) \(at end of document\)", "TOML として途中で終わっています"),
)
"""How each reason is said in Japanese; TOML's own words for a slip are told by their place."""

_ENGLISH: tuple[tuple[str, str], ...] = (
    (r"Object contains unknown field `(.+)`", r"there is no entry “\1”"),
    (r"Object missing required field `(.+)`", r"the entry “\1” is missing"),
    (r"Expected `int` >= 0", "a number below 0 cannot be used"),
    (r"Expected `int` >= (\d+)", r"it must be a whole number of \1 or more"),
    (r"Expected `int` <= (\d+)", r"it must be a whole number of \1 or less"),
    (r"Expected `array` of length >= 1", "at least one is needed"),
    (r"Expected `str` of length >= 1", "it may not be empty"),
    (r"Expected `str` of length <= 1", "it must be one character"),
    (r"Expected `str` matching regex .+", "it holds characters that cannot be used"),
    (
        r"Expected `(\w+)(?: \| null)?`, got `(\w+)`",
        r"it is of the wrong kind (\1 is wanted, \2 stands there)",
    ),
    (r"Invalid enum value '?(.+?)'?", r"“\1” cannot be chosen"),
    (r"Invalid RFC3339 encoded date", "a date is written like 2026-04-01"),
)
"""How the words of the reader of files are said in English; our own reasons stand as they are."""


_OF_SYSTEM: Mapping[str, tuple[str, str]] = {
    os.strerror(number): words
    for number, words in (
        (errno.ENOENT, ("そのフォルダーかファイルがありません", "there is no such folder or file")),
        (
            errno.EACCES,
            (
                "許可がないか、ほかのソフトで開いています",
                "no permission, or another program holds it",
            ),
        ),
        (errno.EPERM, ("許可がありません", "there is no permission")),
        (errno.EROFS, ("書き込めない場所です", "the place can only be read")),
        (errno.ENOSPC, ("空き容量が足りません", "there is no room left")),
        (errno.EISDIR, ("フォルダーの名前です", "it is the name of a folder")),
        (errno.ENOTDIR, ("フォルダーではありません", "it is no folder")),
        (errno.EEXIST, ("同じ名前のものがあります", "there is one of that name")),
        (errno.ENAMETOOLONG, ("名前が長すぎます", "the name is too long")),
    )
}
"""What the computer says of files, by its own words for it."""


def said_of_files(reason: str, language: str) -> str:
    """Return why the computer cannot read or write something; what is not known, in its words."""
    japanese, english = _OF_SYSTEM.get(reason, (reason, reason))
    return japanese if language == JAPANESE else english


def told(details: Mapping[str, object], language: str, names: Mapping[str, str]) -> dict[str, str]:
    """Return file, key and reason of a `RulebookError` in words; `names` are of marketplaces."""
    file, key = str(details.get("file", "")), str(details.get("key", ""))
    reason = str(details.get("reason", ""))
    is_japanese = language == JAPANESE
    if file.endswith(OVERRIDE_SUFFIX):
        site = file.removesuffix(OVERRIDE_SUFFIX)
        name = names.get(site, site)
        file = f"{name}のあなたの規則" if is_japanese else f"Your rulebook for {name}"
    whole = "全体" if is_japanese else "the whole text"
    return {
        "file": file,
        "key": key or whole,
        "reason": _said(reason, _JAPANESE if is_japanese else _ENGLISH),
    }


def _said(reason: str, words: tuple[tuple[str, str], ...]) -> str:
    for pattern, template in words:
        found = re.fullmatch(pattern, reason, re.DOTALL)
        if found is not None:
            return found.expand(template)
    return reason
