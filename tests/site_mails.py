"""Mails as the sites send them, with invented people, and what becomes of them on the way."""

from collections.abc import Sequence
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from app.models.moments import JST

SITE = "ココナラ <no-reply@mail.coconala.com>"
SELLER = "seller@home.example"
SENT = datetime(2026, 11, 20, 10, 23, 5, tzinfo=JST)

MESSAGE = "[ココナラ] 山吹さんからメッセージが届いています"
IN_ROOM = "[ココナラ] 山吹さんからトークルームに連絡がありました (トークルームNo:41000001)"
BOUGHT = "[ココナラ] 提案したサービスが購入されました（トークルームNo:41000001）"
ACCEPTED = "[ココナラ]【承諾】が選択されました（トークルームNo:41000001）"
RETURNED = "[ココナラ]【差し戻し】が選択されました（トークルームNo:41000001）"
INQUIRY = "山吹さんから見積り相談（プロフィール経由）が届きました！"
CONTENT = "出品コンテンツが購入されました"
ADVERTISEMENT = "[ココナラ] 今だけ！人気サービスのご紹介"

ROOM_TEXT = """山吹さんからトークルームに連絡がありました。

トークルームNo：41000001
https://coconala.com/talkrooms/41000001
"""
SAID = "お世話になっております。\n初稿を拝見しました。"
QUOTING_TEXT = f"""ココナラをご利用いただきありがとうございます。
山吹さんからメッセージが届いています。

------------------------------
{SAID}
------------------------------

▼返信する
https://coconala.com/mypage/direct_message/5551

※このメールは送信専用です。
"""
CONTENT_TEXT = """おめでとうございます！
あなたが出品した以下のコンテンツが山吹 さんに購入されました。
販売日時：2026/07/26 18:56:24
価格：500円
購入者名：山吹
コンテンツ詳細：https://coconala.com/contents_market/pictures/987
タイトル：夜の港の写真
"""


def mail(  # noqa: PLR0913 - a mail is what it says
    subject: str = MESSAGE,
    text: str = QUOTING_TEXT,
    *,
    sender: str = SITE,
    at: datetime = SENT,
    charset: str = "utf-8",
    html: str = "",
    files: Sequence[tuple[str, bytes]] = (),
    message_id: str = "",
    extra: Sequence[tuple[str, str]] = (),
) -> bytes:
    """Return one mail as a mailbox keeps it."""
    message = EmailMessage(policy=SMTP)
    message["To"] = SELLER
    message["Date"] = format_datetime(at)
    if message_id:
        message["Message-ID"] = message_id
    if text:
        message.set_content(text, charset=charset)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    for name, data in files:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    heads = [f"From: {_words(sender, charset)}", f"Subject: {_words(subject, charset)}"]
    heads += [f"{name}: {value}" for name, value in extra]
    return "\r\n".join([*heads, ""]).encode("utf-8") + message.as_bytes()


def folder(*mails: bytes) -> bytes:
    """Return mails as one mbox file."""
    parts = []
    for one in mails:
        lines = one.replace(b"\r\n", b"\n").split(b"\n")
        escaped = [b">" + line if line.startswith(b"From ") else line for line in lines]
        parts.append(b"From - Fri Nov 20 10:23:05 2026\n" + b"\n".join(escaped) + b"\n\n")
    return b"".join(parts)


def forwarded(
    subject: str, text: str, *, sender: str = SITE, by: str = SELLER, at: datetime = SENT
) -> bytes:
    """Return a mail that was passed on by hand, as Gmail writes it in Japanese."""
    block = (
        "---------- Forwarded message ---------\n"
        f"差出人: {sender}\nDate: {at:%Y年%m月%d日}(金) {at:%H:%M}\n"
        f"Subject: {subject}\nTo: <{SELLER}>\n\n{text}"
    )
    return mail(f"Fwd: {subject}", block, sender=f"わたし <{by}>")


def _words(text: str, charset: str) -> str:
    name, bracket, address = text.partition(" <")
    if text.isascii():
        return text
    if bracket and address.endswith(">"):
        return f"{Header(name, charset).encode()} <{address}"
    return Header(text, charset).encode(linesep="\r\n")
