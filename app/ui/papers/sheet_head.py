"""The head of a paper: title, number, recipient, the great amount, and who issues it."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import PaperBody, Standing
from app.ui.papers import paper_words as words
from app.ui.papers.ink import THICK, THIN, Ink
from app.ui.papers.sheet_layout import LEFT, RIGHT, ROOM

Pictures = Mapping[str, QImage]
"""The pictures of a paper by their digests."""

NAME_WIDTH = 880
ISSUER = 1190
ISSUER_WIDTH = RIGHT - ISSUER
SEAL = 225
LOGO_HEIGHT = 120
NAME_LINES = FACT_LINES = 2
DETAIL_LINES = 3


def paint_first(ink: Ink, body: PaperBody, pictures: Pictures) -> None:
    """Draw the head of the first page."""
    _paint_title(ink, body)
    _paint_recipient(ink, body)
    _paint_issuer(ink, body, pictures)
    _paint_facts(ink, body)
    _paint_amount(ink, body)


def paint_next(ink: Ink, body: PaperBody) -> None:
    """Draw the head of a page that goes on."""
    title = words.KINDS[body.kind].title
    ink.text(QPointF(LEFT, 210), f"{title}（つづき）", 34, is_bold=True)
    told = f"{body.recipient} {body.honorific}".strip()
    ink.text(QPointF(LEFT, 264), told, 28, width=1100, tone="text2")
    ink.text(QPointF(RIGHT - 600, 210), body.number, 28, width=600, align="right", tone="text2")


def _paint_title(ink: Ink, body: PaperBody) -> None:
    title = words.KINDS[body.kind].title
    ink.text(QPointF(LEFT, 226), title, 80, is_bold=True, spacing=125)
    ink.rule(LEFT, 300, ROOM, weight=THICK, tone="text")
    for y, label, value in (
        (206, "番号", body.number),
        (254, "発行日", words.day(body.issued_on)),
    ):
        ink.text(QPointF(RIGHT - 620, y), label, 27, width=220, align="right", tone="text2")
        ink.text(QPointF(RIGHT - 390, y), value, 29, width=390, align="right")


def _paint_recipient(ink: Ink, body: PaperBody) -> None:
    honorific = f"　{body.honorific}" if body.honorific else ""
    suffix = ink.letters.width(honorific, 40)
    size = 50
    name = ink.letters.shown(body.recipient)
    broken = ink.letters.lines(name, NAME_WIDTH - suffix, 40, is_bold=True)
    if ink.letters.width(name, size, is_bold=True) <= NAME_WIDTH - suffix:
        broken = [name]
    else:
        size = 40
    y = 400.0 if len(broken) == 1 else 376.0
    for text in broken[:-1][:1]:
        ink.text(QPointF(LEFT, y), text, size, is_bold=True)
        y += 58
    last = broken[-1] if len(broken) <= NAME_LINES else "".join(broken[1:])
    advance = ink.text(QPointF(LEFT, y), last, size, width=NAME_WIDTH - suffix, is_bold=True)
    ink.text(QPointF(LEFT + advance, y + 4), honorific, 40)
    ink.rule(LEFT, y + 46, NAME_WIDTH, weight=THIN, tone="text2")
    if body.recipient_address:
        lines = ink.letters.lines(body.recipient_address, NAME_WIDTH, 27)[:2]
        for place, text in enumerate(lines):
            ink.text(QPointF(LEFT, y + 80 + 38 * place), text, 27, width=NAME_WIDTH, tone="text2")


def _paint_facts(ink: Ink, body: PaperBody) -> None:
    ink.text(QPointF(LEFT, 610), words.KINDS[body.kind].sentence, 30)
    y = 684.0
    for label, value in words.facts_of(body):
        ink.text(QPointF(LEFT, y), label, 28, tone="text2")
        lines = ink.letters.lines(value, NAME_WIDTH - 210, 30)
        for text in lines[:FACT_LINES]:
            ink.text(QPointF(LEFT + 210, y), text, 30, width=NAME_WIDTH - 210)
            y += 44
        y += 18
        ink.rule(LEFT, y - 32, NAME_WIDTH, tone="border")


def _paint_amount(ink: Ink, body: PaperBody) -> None:
    label, amount, made = words.head_amount(body)
    box = QRectF(LEFT, 972, NAME_WIDTH, 150)
    ink.ground(box, "hover", radius=12, edge="border2")
    middle = box.center().y()
    ink.text(QPointF(LEFT + 36, middle if not made else middle - 24), label, 30, tone="text2")
    if made:
        ink.text(QPointF(LEFT + 36, middle + 36), made, 24, width=470, tone="text3")
    at = QPointF(LEFT + 400, middle - (0 if not made else 8))
    ink.text(at, words.yen(amount), 72, width=NAME_WIDTH - 436, align="right", is_bold=True)


def _paint_issuer(ink: Ink, body: PaperBody, pictures: Pictures) -> None:
    who = body.issuer
    y = 390.0
    logo = pictures.get(who.logo)
    if logo is not None:
        ink.picture(QRectF(ISSUER, y - 40, ISSUER_WIDTH, LOGO_HEIGHT), logo)
        y += LOGO_HEIGHT + 24
    first = y
    names = [who.trade_name, who.name] if who.trade_name else [who.name]
    for place, name in enumerate(names):
        ink.text(
            QPointF(ISSUER, y), name, 30 if place else 38, width=ISSUER_WIDTH, is_bold=not place
        )
        y += 54
    y += 8
    seal = pictures.get(who.seal)
    room = ISSUER_WIDTH if seal is None else ISSUER_WIDTH - SEAL - 12
    for text in _details(body):
        for part in ink.letters.lines(text, room, 27)[:DETAIL_LINES]:
            ink.text(QPointF(ISSUER, y), part, 27, width=room, tone="text2")
            y += 40
    number = who.registration_number
    if body.standing is Standing.QUALIFIED and body.kind is not PaperKind.QUOTE:
        ink.text(QPointF(ISSUER, y + 6), f"登録番号　{number}", 29, width=ISSUER_WIDTH)
    if seal is not None:
        over_the_name = QRectF(RIGHT - SEAL, first - 46, SEAL, SEAL)
        ink.picture(over_the_name, seal, align="right")


def _details(body: PaperBody) -> tuple[str, ...]:
    who = body.issuer
    phone = f"TEL　{who.phone}" if who.phone else ""
    return tuple(text for text in (who.address, phone, who.mail) if text)
