"""What a mail that matched a rule tells: of which room, whose message, which sale."""

import re
import unicodedata
from datetime import datetime
from typing import Final

from app.capture.cells import CellError, parse_amount
from app.capture.facts import MailFact, Rejection, RejectionReason, SaleFact
from app.capture.mail_events import MailEvent
from app.capture.mail_message import Mail
from app.capture.mail_rules import Verdict
from app.capture.years import parse_stamp
from app.rulebook.marketplace import Marketplace

MESSAGE_LENGTH: Final = 20_000

_ROOM = re.compile(r"トークルームNo\s*[.:]?\s*(\d{1,20})(?!\d)")
_TAG = re.compile(r"^\s*(?:\[[^\]]{0,40}\]|\uff3b[^\uff3d]{0,40}\uff3d|【[^】]{0,40}】)\s*")
_NAME = re.compile(r"(.{1,100}?)\s*さん(?:から|が)")
_TOPIC = re.compile(
    r"さんから\s*(.{1,200})\s*のコメントが届いて|さんが\s*(.{1,200})\s*にコメントし"
)
_RULE_LINE = re.compile(r"\s*([-=_*+~―─━＝\uff3f・…#])\1{4,}\s*")
_SAID_LABEL = re.compile(
    r"[■▼◆●【\[<]?\s*(?:メッセージ|コメント|ご?相談|依頼)?(?:内容|本文|メッセージ|コメント)\s*[】\]>]?\s*[:：]?"
)
_NOT_SAID = re.compile(
    r"https?://|トークルームNo|送信専用|配信(?:停止|専用)|このメール|本メール|お問い?合わ?せ|運営|事務局"
    r"|ご利用いただき|会員登録|Copyright|©",
    re.IGNORECASE,
)
_SALE_FIELD = re.compile(r"^\s*(販売日時|価格|購入者名|コンテンツ詳細|タイトル)\s*:\s*(.*)$")
_SECONDS = re.compile(r"\d{1,2}:\d{2}:(\d{2})")
_LAST_NUMBER = re.compile(r"(\d+)\D*$")


def fact_of(mail: Mail, verdict: Verdict, site: Marketplace, line: int) -> MailFact | Rejection:
    """Return what a mail tells that the rules took for `verdict`, or why it is not understood.

    `mail` is the one the site wrote, not the one it was passed on with.
    """
    if mail.sent_at is None:
        return Rejection(line, RejectionReason.NOT_A_DATE, mail.date_text[:40] or mail.subject[:40])
    room = _room(mail, site)
    if verdict.event in _OF_A_ROOM and room is None:
        return Rejection(line, RejectionReason.NO_ROOM_NUMBER, mail.subject[:40])
    name = _NAME.match(_TAG.sub("", mail.subject))
    if verdict.event in _OF_A_PERSON and name is None:
        return Rejection(line, RejectionReason.MISSING_VALUE, mail.subject[:40])
    sale: SaleFact | None = None
    if verdict.event == MailEvent.CONTENT_BOUGHT:
        try:
            sale = _sale(mail, mail.sent_at)
        except CellError as error:
            return error.at(line)
    thread = _number_of("conversation", mail, site)
    topic = _TOPIC.search(mail.subject)
    return MailFact(
        identity=mail.identity,
        marketplace_id=verdict.marketplace_id,
        event=verdict.event,
        subject=mail.subject,
        sent_at=mail.sent_at,
        line=line,
        room=room,
        thread=thread,
        url=_address("conversation", site).replace("{number}", thread) if thread else None,
        client_name=name[1].strip() if name else None,
        topic=(topic[1] or topic[2]).strip() if topic else "",
        body=said_in(mail.text),
        attachments=mail.attachments,
        forwarded_by=verdict.forwarded_by,
        sale=sale,
    )


def said_in(text: str) -> str:
    """Return what somebody said, as far as the mail quotes it; '' where it does not.

    It stands between two rules, or under a label that announces it and above a rule or an address;
    what is the site's own wording is none.
    """
    blocks: list[list[str]] = [[]]
    announced: list[bool] = [False]
    for line in text.split("\n"):
        is_label = _SAID_LABEL.fullmatch(line) is not None and bool(line.strip())
        if _RULE_LINE.fullmatch(line) or is_label:
            is_again = is_label or (announced[-1] and not any(map(str.strip, blocks[-1])))
            blocks.append([])
            announced.append(is_again)
        else:
            blocks[-1].append(line)
    for place in range(1, len(blocks)):
        is_closed = announced[place] or place < len(blocks) - 1
        said = "\n".join(_up_to_address(blocks[place]) if announced[place] else blocks[place])
        if is_closed and said.strip() and not _NOT_SAID.search(said):
            return said.strip()[:MESSAGE_LENGTH]
    return ""


_OF_A_ROOM: Final = frozenset(
    {
        MailEvent.ROOM_MESSAGE,
        MailEvent.QUOTE_BOUGHT,
        MailEvent.ACCEPTED,
        MailEvent.RETURNED,
    }
)
_OF_A_PERSON: Final = frozenset({MailEvent.MESSAGE, MailEvent.INQUIRY})


def _up_to_address(lines: list[str]) -> list[str]:
    end = next((n for n, line in enumerate(lines) if "http" in line), len(lines))
    kept = lines[:end]
    while kept and not kept[-1].strip():
        kept.pop()
    # What announces the address ("▼ reply here") goes with it.
    return kept[:-1] if end < len(lines) and kept and kept[-1].lstrip()[:1] in "▼■→>" else kept


def _room(mail: Mail, site: Marketplace) -> str | None:
    """Return the number of the room: by the subject, else by the text, else by a link to it."""
    for text in (mail.subject, mail.text):
        numbers = set(_ROOM.findall(unicodedata.normalize("NFKC", text)))
        if len(numbers) == 1:
            return str(numbers.pop())
    return _number_of("room", mail, site)


def _number_of(kind: str, mail: Mail, site: Marketplace) -> str | None:
    """Return the number in a link of the mail to a page of the site, if all such links agree."""
    address = _address(kind, site)
    if not address:
        return None
    before, _, after = address.partition("{number}")
    pattern = re.compile(rf"{re.escape(before)}(\d{{1,20}}){re.escape(after)}(?:[/?#].*)?")
    found = {match[1] for link in mail.links if (match := pattern.fullmatch(link))}
    return found.pop() if len(found) == 1 else None


def _address(kind: str, site: Marketplace) -> str:
    return next((rule.pattern for rule in site.urls if rule.id == kind), "")


def _sale(mail: Mail, sent_at: datetime) -> SaleFact:
    """Return the sale of a content that a mail tells of.

    Raises CellError.
    """
    fields: dict[str, str] = {}
    for line in mail.text.split("\n"):
        field = _SALE_FIELD.match(unicodedata.normalize("NFKC", line))
        if field and field[2].strip():
            fields.setdefault(field[1], field[2].strip())
    for needed in ("価格", "タイトル"):
        if needed not in fields:
            raise CellError(RejectionReason.MISSING_VALUE, needed)
    sold_at = _sold_at(fields.get("販売日時", ""), sent_at)
    number = _LAST_NUMBER.search(fields.get("コンテンツ詳細", ""))
    return SaleFact(
        number=f"content-{number[1][:20] if number else '0'}-{sold_at:%Y%m%d%H%M%S}",
        title=fields["タイトル"],
        price=parse_amount(fields["価格"]),
        sold_at=sold_at,
        buyer_name=fields.get("購入者名") or None,
    )


def _sold_at(text: str, sent_at: datetime) -> datetime:
    """Return the moment a mail writes out, else when the mail was sent.

    Raises CellError.
    """
    if not text:
        return sent_at
    stamp = parse_stamp(text)
    moment = stamp.in_year(stamp.year) if stamp is not None and stamp.year is not None else None
    if moment is None:
        raise CellError(RejectionReason.NOT_A_DATE, text)
    seconds = _SECONDS.search(text)
    return moment.replace(second=min(int(seconds[1]), 59)) if seconds else moment
