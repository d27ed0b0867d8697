"""Papers as they are drawn in tests, and where their pictures come from."""

from functools import cache
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import PaperBody, PaperLine, Standing
from app.paths import resources_dir
from app.services.paper_drafts import body_of
from app.ui.papers.lettering import Lettering
from app.ui.papers.sheet import Sheet
from tests.services.paper_samples import NUMBER, paper_draft
from tests.services.paper_samples import WHO as UNREGISTERED

WHO = replace(UNREGISTERED, registration_number=NUMBER)
"""The issuer of the tests of papers: registered, with a name of rare signs."""
QUALIFIED, EXEMPT = Standing.QUALIFIED, Standing.EXEMPT


@cache
def letters() -> Lettering:
    """Return the letters of papers; an application must be there."""
    return Lettering(resources_dir() / "fonts")


def body(
    kind: PaperKind = PaperKind.INVOICE, standing: Standing = QUALIFIED, /, **changes: Any
) -> PaperBody:
    """Return what stands on a paper."""
    draft = paper_draft(kind, **changes)
    return body_of(draft, WHO, standing, number="IN-2026-0012", replaces="")


def sheet(*given: Any, **changes: Any) -> Sheet:
    """Return a paper laid out, without pictures."""
    return Sheet(body(*given, **changes), letters(), {})


def many(count: int) -> tuple[PaperLine, ...]:
    return tuple(
        PaperLine(text=f"作業{place}", unit="式", unit_price=Yen(100)) for place in range(count)
    )


def png(colour: str = "red", side: int = 8, *, has_alpha: bool = False) -> bytes:
    """Return a picture of one colour as the bytes of a file."""
    form = QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32
    image = QImage(side, side, form)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
